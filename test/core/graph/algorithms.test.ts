import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../packages/core/src/graph/algorithms/centrality.ts';
import { strongComponents } from '../../../packages/core/src/graph/algorithms/components.ts';
import { shortestPath } from '../../../packages/core/src/graph/algorithms/shortest-path.ts';
import { PropertyGraph } from '../../../packages/core/src/graph/property-graph.ts';

const check = (): void => {};

function graphOf(order: number, edges: readonly (readonly [number, number])[]): PropertyGraph {
  const graph = new PropertyGraph();
  for (let n = 0; n < order; n++) graph.addNode([]);
  for (const [source, target] of edges) graph.addEdge('E', source, target);
  return graph;
}

describe('strongComponents', () => {
  it('puts two nodes together exactly when each can reach the other', () => {
    const node = fc.nat(9);
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 30 }), (edges) => {
        const { nodes, values } = strongComponents(graphOf(10, edges), { check });
        const reaches = reachability(10, edges);
        for (const a of nodes) for (const b of nodes) expect(values[a] === values[b]).toBe(reaches(a, b) && reaches(b, a));
      }),
    );
  });
  it('goes down a way of 50,000 nodes', () => {
    const graph = graphOf(50_000, []);
    const nodes = Array.from({ length: 50_000 }, (_, n) => n);
    graph.addEdges('E', nodes, [...nodes.slice(1), 0]);
    expect(new Set(strongComponents(graph, { check }).values).size).toBe(1);
  });
});

function reachability(order: number, edges: readonly (readonly [number, number])[]): (from: number, to: number) => boolean {
  const graph = new DirectedGraph();
  for (let n = 0; n < order; n++) graph.addNode(n);
  for (const [source, target] of edges) graph.mergeEdge(source, target);
  return (from, to) => {
    const met = new Set([`${from}`]);
    for (const node of met) for (const next of graph.outNeighbors(node)) met.add(next);
    return met.has(`${to}`);
  };
}

describe('betweenness', () => {
  it('counts more shortest paths than 32 bits hold', () => {
    const side = 20;
    const cells = Array.from({ length: side * side }, (_, n) => n);
    const down = cells.filter((n) => n + side < side * side).map((n) => [n, n + side] as const);
    const right = cells.filter((n) => n % side < side - 1).map((n) => [n, n + 1] as const);
    const { values } = betweenness(graphOf(side * side, [...down, ...right]), { direction: 'both', normalized: true, check });
    // The four cells in the middle of a symmetric grid score alike; the number is networkx's.
    for (const cell of [189, 190, 209, 210]) expect(values[cell]).toBeCloseTo(CENTRE, 9);
  });
});

const CENTRE = 0.06862881145995395;

describe('shortestPath', () => {
  it('never costs more than any walk of random steps', () => {
    const node = fc.nat(7);
    const edge = fc.tuple(node, node, fc.nat(9));
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 25 }), fc.array(fc.nat(100), { maxLength: 8 }), (edges, choices) => {
        const graph = graphOf(8, []);
        for (const [source, target, w] of edges) graph.addEdge('E', source, target, { w });
        let [at, cost] = [0, 0];
        for (const choice of choices) {
          const out = edges.filter(([source]) => source === at);
          if (out.length === 0) break;
          const [, target, w] = out[choice % out.length]!;
          [at, cost] = [target, cost + w];
        }
        const path = shortestPath(graph, 0, at, { direction: 'out', weight: 'w', check })!;
        expect(path.cost).toBeLessThanOrEqual(cost);
        path.edges.forEach((e, i) => {
          expect([graph.source(e), graph.target(e)]).toEqual([path.nodes[i], path.nodes[i + 1]]);
        });
        expect(path.edges.reduce((sum, e) => sum + (graph.edges.get(e, 'w') as number), 0)).toBe(path.cost);
      }),
    );
  });
});

describe('the version of a graph', () => {
  const graph = graphOf(3, [[0, 1]]);
  it.each<[string, () => unknown]>([
    ['a node', () => graph.addNode(['A'])],
    ['an edge', () => graph.addEdge('E', 0, 2)],
    ['a property of a node', () => graph.setNodeProperty(0, 'x', 1)],
    ['a property of an edge', () => graph.setEdgeProperty(0, 'x', 1)],
    ['labels', () => graph.setLabels(0, ['B'])],
    ['a removal', () => graph.remove(new Uint8Array(4), new Uint8Array([0, 1]))],
    ['a truncation', () => graph.truncate(3, 1)],
  ])('is another one after %s', (_, change) => {
    const before = graph.version;
    change();
    expect(graph.version).not.toBe(before);
  });
});
