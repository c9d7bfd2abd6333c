import { buildGraph, escapeXml, PropertyGraph, toGexf, toGraphologyJson, unescapeForbidden } from '@proj/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, smallProject } from '../../support/small-project.ts';

it('escapes hostile text so that nothing is lost and no markup gets in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = escapeXml(text);
      expect(xml).not.toMatch(/[<>"']/);
      const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#9': '\t', '#10': '\n', '#13': '\r' };
      expect(unescapeForbidden(xml.replace(/&([a-z#0-9]+);/g, (_, name) => named[name] ?? '?'))).toBe(text);
    }),
  );
});

it('writes parallel edges with kind, type, interval and colour', () => {
  const graph = new PropertyGraph();
  const a = graph.addNode(['Person', 'Actor'], { id: 'a', name: 'A & <b>' });
  const b = graph.addNode(['Person', 'Actor'], { id: 'b', name: 'B' });
  graph.addEdge('MET_WITH', a, b, {
    id: 'f:1',
    time: '2025-11',
    status: 'disputed',
    affirmed: 2,
    anonymousOnly: false,
    outlets: ['x', 'y'],
  });
  graph.addEdge('MET_WITH', a, b, { id: 'f:2', time: '2025-12-01/..', status: 'reported', affirmed: 1 });
  const xml = [...toGexf({ store: graph })].join('');
  expect(xml).toContain('label="A &amp; &lt;b&gt;"');
  expect(xml).toContain(
    '<edge id="f:1" source="a" target="b" kind="MET_WITH" label="MET_WITH" weight="2" start="2025-11-01" end="2025-11-30">',
  );
  expect(xml).toContain('<edge id="f:2" source="a" target="b" kind="MET_WITH" label="MET_WITH" start="2025-12-01">');
  expect(xml).toContain('title="affirmed" type="integer"');
  expect(xml).toContain('<viz:color r="213" g="94" b="0"/>');
});

it('writes a small story as it always did', async () => {
  const project = smallProject([
    ['a', affirmedByOfficial],
    ['b', affirmedCitingTheDaily],
    ['b', deniedByCy],
  ]);
  const graph = buildGraph(project, { layer: 'claims' });
  const layout = { x: Float64Array.from({ length: graph.store.order }, (_, n) => n), y: new Float64Array(graph.store.order) };
  await expect([...toGexf(graph, { layout, modified: '2025-03-08' })].join('')).toMatchFileSnapshot('golden/small.gexf');
  await expect([...toGraphologyJson(graph, { layout })].join('')).toMatchFileSnapshot('golden/small.graphology');
});

const interval = (...times: string[]): (string | undefined)[] => {
  const graph = new PropertyGraph();
  graph.addNode([], { id: 'a' });
  for (const time of times) graph.addEdge('X', 0, 0, { time });
  const xml = [...toGexf({ store: graph })].join('');
  return [/<graph [^>]*?mode="(\w+)"/.exec(xml)?.[1], ...Array.from(xml.matchAll(/label="X"([^>]*)>/g), (m) => m[1]!.trim())];
};

it.each([
  ['2025-11-19', 'start="2025-11-19" end="2025-11-19"'],
  ['2025-11', 'start="2025-11-01" end="2025-11-30"'],
  ['2025-10-XX', 'start="2025-10-01" end="2025-10-31"'],
  ['2025~', 'start="2025-01-01" end="2025-12-31"'],
  ['2025-11-17/2025-11-19', 'start="2025-11-17" end="2025-11-19"'],
  ['2025-11/..', 'start="2025-11-01"'],
  ['../2025', 'end="2025-12-31"'],
  ['-0001/0001', 'end="0001-12-31"'],
  ['9999/Y10000', 'start="9999-01-01"'],
])('writes the whole time that %s may mean', (time, expected) => {
  expect(interval(time)).toEqual(['dynamic', expected]);
});

it('writes seconds for all edges as soon as one needs them, and no time where there is none', () => {
  const times = ['2025-11-19T12:00:00+02:00', '2025-11-19', '2025-11-18/2025-11-19T10:00:00Z', 'soon'];
  expect(interval(...times)).toEqual([
    'dynamic',
    'start="2025-11-19T10:00:00Z" end="2025-11-19T10:00:00Z"',
    'start="2025-11-19T00:00:00Z" end="2025-11-19T23:59:59Z"',
    'start="2025-11-18T00:00:00Z" end="2025-11-19T10:00:00Z"',
    '',
  ]);
  expect(interval('soon')).toEqual(['static', '']);
  expect(interval()).toEqual(['static']);
});

it('types an attribute by its values', () => {
  const typeOf = (...values: unknown[]): string | undefined => {
    const graph = new PropertyGraph();
    for (const value of values) graph.addNode([], { value: value as never });
    return /title="value" type="(\w+)"/.exec([...toGexf({ store: graph })].join(''))?.[1];
  };
  expect(typeOf(1, -5)).toBe('integer');
  expect(typeOf(1, 2 ** 31)).toBe('long');
  expect(typeOf(1, 2n ** 60n)).toBe('long');
  expect(typeOf(1, 2n ** 64n)).toBe('biginteger');
  expect(typeOf(1, 1.5)).toBe('double');
  expect(typeOf(1, Number.NaN)).toBe('double');
  expect(typeOf(-0)).toBe('double');
  expect(typeOf(true)).toBe('boolean');
  expect(typeOf(['a'], [])).toBe('liststring');
  expect(typeOf([], [1], [2 ** 40])).toBe('listlong');
  expect(typeOf([1.5])).toBe('listdouble');
  expect(typeOf([true])).toBe('listboolean');
  expect(typeOf('a', 1)).toBe('string');
  expect(typeOf(1.5, 2n ** 60n)).toBe('string');
  expect(typeOf([1], ['a'])).toBe('string');
});

it('comes in chunks of bounded length, the same every time', () => {
  const graph = new PropertyGraph();
  for (let i = 0; i < 5000; i++) graph.addNode(['Person'], { id: `node ${i}`, name: `Node ${i}` });
  for (let i = 0; i < 5000; i++) graph.addEdge('KNOWS', i, (i * 7) % 5000, { id: `edge ${i}` });
  const chunks = [...toGexf({ store: graph })];
  expect(chunks.length).toBeGreaterThan(10);
  expect(Math.max(...chunks.map((c) => c.length))).toBeLessThan(70_000);
  expect([...toGexf({ store: graph })]).toEqual(chunks);
});
