import { buildGraph, layout, PropertyGraph, toGexf } from '@proj/core';
import { readProject } from '@proj/core/node';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';

/** What graphology-gexf gives for a row: labels and every property but the key, a name as `label`. */
function expected(properties: Record<string, unknown>, drawn: Record<string, unknown>): Record<string, unknown> {
  const { id: _id, ...rest } = properties;
  return { ...rest, ...drawn };
}

describe('graphology-gexf', () => {
  it.each(['facts', 'claims', 'statements'] as const)('reads the nodes, edges and attributes of the dossier, layer %s', async (layer) => {
    const { store } = buildGraph(await readProject('data'), { layer });
    const { x, y } = layout(store, 2);
    const read = parse(MultiDirectedGraph, [...toGexf({ store }, { layout: { x, y } })].join(''));
    expect([read.order, read.size, read.type, read.multi]).toEqual([store.order, store.size, 'directed', true]);
    for (let n = 0; n < store.order; n++) {
      const { name, ...rest } = store.nodes.row(n);
      const got = read.getNodeAttributes(rest.id as string);
      const drawn = { color: got.color, size: got.size, x: Number(x[n]!.toFixed(3)), y: Number(y[n]!.toFixed(3)), z: 0 };
      expect(got).toEqual(expected({ ...rest, label: name, labels: store.labels(n) }, drawn));
      expect(got.color).toMatch(/^rgb\(\d+,\d+,\d+\)$/);
      expect(got.size).toBeGreaterThanOrEqual(4);
    }
    for (let e = 0; e < store.size; e++) {
      const { affirmed, ...rest } = store.edges.row(e);
      const [key, kind] = [rest.id as string, store.type(e)];
      const { color, ...got } = read.getEdgeAttributes(key);
      const weight = typeof affirmed === 'number' && affirmed > 1 ? { weight: affirmed } : {};
      expect(got).toEqual(expected({ ...rest, ...(affirmed !== undefined && { affirmed }) }, { kind, label: kind, ...weight }));
      expect(color === undefined).toBe(rest.status === undefined);
      expect(read.extremities(key)).toEqual([store.source(e), store.target(e)].map((n) => store.nodes.get(n, 'id')));
    }
  });

  it('reads hostile text, lists and numbers as they are, as far as it can', () => {
    const store = new PropertyGraph();
    const text = 'a "b", \\ \'c\' <&> \n 𝔸';
    store.addNode(['Odd label', 'null'], { id: text, name: text, text, list: [text, 'b'], number: 1.5, big: -(2 ** 40), no: false });
    store.addEdge(text, 0, 0, { id: 'loop', numbers: [1, 2.5] });
    const read = parse(MultiDirectedGraph, [...toGexf({ store })].join(''));
    const { color: _color, size: _size, ...node } = read.getNodeAttributes(text);
    expect(node).toEqual({ label: text, labels: ['Odd label', 'null'], text, list: [text, 'b'], number: 1.5, big: -(2 ** 40), no: false });
    expect(read.getEdgeAttributes('loop')).toEqual({ kind: text, label: text, numbers: [1, 2.5] });
  });
});
