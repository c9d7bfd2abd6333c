import { buildGraph, Float, fromGexf, PropertyGraph, type PropertyValue, toGexf } from '@proj/core';
import { readProject } from '@proj/core/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../support/graph-content.ts';

const scalars = {
  string: fc.string({ unit: 'binary' }),
  text: fc.constantFrom(
    '',
    ' ',
    'null',
    'true',
    '5',
    '5.0',
    '[',
    '"',
    "it's",
    'a, b',
    'a|b',
    '\\',
    '\\n',
    '␛',
    '␛0000;',
    '\u0000\t\r\n',
    '\ud800',
    '𝔸',
    '\uffff',
  ),
  boolean: fc.boolean(),
  integer: fc.integer(),
  safe: fc.maxSafeInteger(),
  double: fc.double(),
  number: fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -(2 ** 60), 1e21, 1.5e300, 5e-324),
  bigint: fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }).chain((n) => fc.constantFrom(n, -n)),
  float: fc.oneof(fc.integer(), fc.constantFrom(-0, 1e21, 1.5e22, 2 ** 53)).map((n) => new Float(n)),
};
const scalar = fc.oneof(...Object.values(scalars)) as fc.Arbitrary<PropertyValue>;
const { value } = fc.letrec<{ value: PropertyValue; list: PropertyValue[] }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie('list')),
  list: fc.array(tie('value'), { maxLength: 4 }),
}));
/** A property that is of one type in most graphs, so that each column kind comes up, and of all in some. */
const column = fc.constantFrom(
  ...Object.values(scalars),
  ...Object.values(scalars).map((s) => fc.array(s as fc.Arbitrary<PropertyValue>, { maxLength: 4 })),
  value,
) as fc.Arbitrary<fc.Arbitrary<PropertyValue>>;
const key = fc.oneof(
  fc.constantFrom('id', 'name', 'labels', 'label', 'kind', 'weight', 'time', 'status', 'affirmed', 'color', '__proto__', 'constructor', ''),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const columns = fc.uniqueArray(fc.tuple(key, column), { maxLength: 4, selector: ([k]) => k });
const rows = (count: number) =>
  columns.chain((cs) =>
    fc.tuple(...Array.from({ length: count }, () => fc.tuple(...cs.map(([k, c]) => fc.tuple(fc.constant(k), fc.option(c)))))),
  );
const label = fc.oneof(fc.constantFrom('Person', 'Claim', 'constructor'), fc.string({ unit: 'binary', maxLength: 6 }));

const graph = fc.tuple(fc.nat(4), fc.nat(6)).chain(([order, size]) =>
  fc.record({
    labels: fc.array(fc.array(label, { maxLength: 3 }), { minLength: order, maxLength: order }),
    nodes: rows(order),
    types: fc.array(label, { minLength: size, maxLength: size }),
    ends: fc.array(fc.tuple(fc.nat(Math.max(0, order - 1)), fc.nat(Math.max(0, order - 1))), { minLength: size, maxLength: size }),
    edges: rows(order === 0 ? 0 : size),
  }),
);

function make(parts: typeof graph extends fc.Arbitrary<infer T> ? T : never): PropertyGraph {
  const made = new PropertyGraph();
  parts.labels.forEach((labels, i) => {
    const node = made.addNode(labels);
    for (const [k, v] of parts.nodes[i] as [string, PropertyValue | null][]) made.setNodeProperty(node, k, v);
  });
  (parts.edges as [string, PropertyValue | null][][]).forEach((properties, i) => {
    const edge = made.addEdge(parts.types[i]!, ...parts.ends[i]!);
    for (const [k, v] of properties) made.setEdgeProperty(edge, k, v);
  });
  return made;
}

describe('toGexf, then fromGexf', () => {
  it('gives the same graph for any labels, types and properties', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (parts) => {
        const before = make(parts);
        const { store, diagnostics } = await fromGexf(toGexf({ store: before }));
        expect(contentOf(store)).toEqual(contentOf(before));
        expect(diagnostics).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it.each(['facts', 'claims', 'statements'] as const)('gives the dossier back, layer %s', async (layer) => {
    const { store } = buildGraph(await readProject('data'), { layer });
    const read = await fromGexf([...toGexf({ store })].join(''));
    expect(contentOf(read.store)).toEqual(contentOf(store));
    expect(read.diagnostics).toEqual([]);
    expect([...toGexf(read)].join('')).toBe([...toGexf({ store })].join(''));
    expect([...read.store.edges.keys()].map((k) => [k, read.store.edges.column(k)!.kind])).toEqual(
      [...store.edges.keys()].map((k) => [k, store.edges.column(k)!.kind]),
    );
  });

  it('keeps the positions to three decimals', async () => {
    const store = new PropertyGraph();
    for (const id of ['a', 'b', 'c']) store.addNode(['Person'], { id, name: id });
    const layout = { x: Float64Array.of(1.23456, -2e9, Number.NaN), y: Float64Array.of(0, 1, 1) };
    const read = await fromGexf(toGexf({ store }, { layout }));
    expect(read.layout).toEqual({ x: Float64Array.of(1.235, -2e9, 0), y: Float64Array.of(0, 1, 0) });
  });
});
