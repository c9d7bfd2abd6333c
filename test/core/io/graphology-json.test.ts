import { PropertyGraph, toGraphologyJson } from '@proj/core';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';

const read = (store: PropertyGraph, options = {}) =>
  MultiDirectedGraph.from(JSON.parse([...toGraphologyJson({ store }, options)].join('')));

describe('toGraphologyJson', () => {
  it('writes labels, kinds, properties, parallel edges and positions', () => {
    const store = new PropertyGraph();
    store.addNode(['Person'], { id: 'a', name: 'A "quoted"' });
    store.addNode([], { id: 'b' });
    store.addEdge('MET_WITH', 0, 1, { id: 'e', outlets: ['x'] });
    store.addEdge('MET_WITH', 0, 1, { id: 'f' });
    const graph = read(store, { layout: { x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) } });
    expect(graph.getNodeAttributes('a')).toEqual({ id: 'a', name: 'A "quoted"', labels: ['Person'], x: 1, y: 3 });
    expect(graph.edges('a', 'b').sort()).toEqual(['e', 'f']);
    expect(graph.getEdgeAttributes('e')).toEqual({ id: 'e', outlets: ['x'], kind: 'MET_WITH' });
  });

  it('makes keys where ids are missing, repeated or no text, and none that is taken', () => {
    const store = new PropertyGraph();
    for (const id of ['a', 'a', undefined, 5, 'n1', 'n_7']) store.addNode([], { id });
    store.addEdge('X', 0, 1);
    store.addEdge('X', 1, 2, { id: 'e0' });
    const graph = read(store);
    expect(graph.nodes()).toEqual(['a', 'n__1', 'n__2', 'n__3', 'n1', 'n_7']);
    expect(graph.mapEdges((edge, _attributes, source, target) => [edge, source, target])).toEqual([
      ['e_0', 'a', 'n__1'],
      ['e0', 'n__1', 'n__2'],
    ]);
    expect(graph.getNodeAttribute('n__3', 'id')).toBe(5);
  });

  it('writes what JSON has no number for as text', () => {
    const store = new PropertyGraph();
    store.addNode([], { id: 'a', big: 2n ** 70n, list: [Number.NaN, 1, -Infinity, 2n] });
    expect(read(store).getNodeAttributes('a')).toMatchObject({ big: '1180591620717411303424', list: ['NaN', 1, '-Infinity', '2'] });
  });

  it('comes in chunks, and is the same every time', () => {
    const store = new PropertyGraph();
    for (let i = 0; i < 5000; i++) store.addNode(['Person'], { id: `node ${i}` });
    const chunks = [...toGraphologyJson({ store })];
    expect(chunks.length).toBeGreaterThan(3);
    expect(Math.max(...chunks.map((c) => c.length))).toBeLessThan(70_000);
    expect([...toGraphologyJson({ store })]).toEqual(chunks);
    expect(read(new PropertyGraph()).order).toBe(0);
  });
});
