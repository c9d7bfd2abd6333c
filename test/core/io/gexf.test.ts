import { escapeXml, PropertyGraph, toGexf, unescapeForbidden } from '@proj/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

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
