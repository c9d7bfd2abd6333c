import { PropertyGraph } from '@proj/core';
import { describe, expect, it } from 'vitest';

function sample(): PropertyGraph {
  const graph = new PropertyGraph();
  const [a, b, c] = ['a', 'b', 'c'].map((id) => graph.addNode(['Person'], { id, age: id.length }));
  graph.addEdge('MET', a!, b!, { id: 'ab' });
  graph.addEdge('MET', b!, c!, { id: 'bc', topics: ['x', 'y'] });
  graph.addEdge('KNOWS', a!, c!, { id: 'ac' });
  return graph;
}

describe('PropertyGraph', () => {
  it('finds nodes and edges by id, label and adjacency', () => {
    const graph = sample();
    graph.setLabels(1, ['Person', 'Envoy']);
    expect([graph.nodeById('b'), graph.edgeById('ac'), graph.nodeById('z')]).toEqual([1, 2, -1]);
    expect([...graph.nodesWithLabel('Envoy')]).toEqual([1]);
    const { offsets, neighbours, edges } = graph.adjacency('out', 'MET');
    expect([[...offsets], [...neighbours], [...edges]]).toEqual([
      [0, 1, 2, 2],
      [1, 2],
      [0, 1],
    ]);
    expect(graph.adjacency('in').neighbours).toHaveLength(3);
  });
  it('keeps every kind of property, and widens a column that cannot hold a value', () => {
    const graph = new PropertyGraph();
    const values = ['text', 1.5, true, ['a', 'b'], 2n ** 60n, [1, 'mixed'], Number.NaN];
    for (const value of values) graph.addNode([], { value });
    expect(values.map((_, n) => graph.nodes.get(n, 'value'))).toEqual(values);
    graph.setNodeProperty(0, 'value', null);
    expect(graph.nodes.row(0)).toEqual({});
  });
  it('has a property of any name, also one that is special to JavaScript', () => {
    const graph = new PropertyGraph();
    graph.addNode(
      [],
      Object.fromEntries([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
    expect(Object.entries(graph.nodes.row(0))).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
  it('takes nodes and edges away and closes the gaps', () => {
    const graph = sample();
    graph.remove(Uint8Array.of(1, 0, 0), Uint8Array.of(1, 0, 1));
    expect([graph.order, graph.size, graph.nodeById('a'), graph.nodeById('c')]).toEqual([2, 1, -1, 1]);
    expect([graph.source(0), graph.target(0), graph.type(0), graph.edges.row(0)]).toEqual([0, 1, 'MET', { id: 'bc', topics: ['x', 'y'] }]);
  });
  it('takes the newest nodes and edges back, with all that they had', () => {
    const graph = sample();
    graph.addEdge('MET', 0, graph.addNode(['X'], { id: 'd', age: 9 }), { id: 'ad' });
    graph.truncate(3, 3);
    const again = graph.addNode(['Person']);
    expect([graph.size, graph.nodes.row(again), [...graph.nodesWithLabel('X')]]).toEqual([3, {}, []]);
  });
  it('refuses edges without nodes, unequal ends, and more types than it can tell apart', () => {
    const graph = sample();
    expect(() => graph.addEdge('MET', 0, 3)).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => graph.addEdges('MET', [0], [])).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(() => {
      for (let i = 0; i <= 0x10000; i++) graph.addEdges(`T${i}`, [], []);
    }).toThrow(expect.objectContaining({ code: 'limit' }));
    expect(graph.size).toBe(3);
  });
});
