import { forEachConnectedComponent } from 'graphology-components';
import { buildAdjacency } from '../adjacency.ts';
import type { PropertyGraph } from '../property-graph.ts';
import { renumber } from './communities.ts';
import { type NodeValues, project, type Selection, selectEdges, selectNodes, valuesOf } from './projection.ts';

/** What hangs together, whichever way edges point: components are numbered from 0 by their first node. */
export function components(graph: PropertyGraph, selection: Omit<Selection, 'weight' | 'direction'>): NodeValues {
  const projection = project(graph, { ...selection, direction: 'both' }, 'length');
  const found: Record<string, number> = {};
  let count = 0;
  forEachConnectedComponent(projection, (nodes) => {
    for (const node of nodes) found[node] = count;
    count++;
  });
  return valuesOf(projection, found);
}

/**
 * Nodes that can all reach each other along edges (Tarjan, 1972), numbered from 0 by their first node. The library's function calls itself at
 * every step and fails on ways of some ten thousand nodes; this one keeps its own stack.
 */
export function strongComponents(graph: PropertyGraph, selection: Omit<Selection, 'weight' | 'direction'>): NodeValues {
  const all: Selection = { ...selection, direction: 'out' };
  const accepts = selectNodes(graph, all);
  const edges = Array.from(selectEdges(graph, all, accepts), ([edge]) => edge);
  const ends = (of: (edge: number) => number): Uint32Array => Uint32Array.from(edges, of);
  const { offsets, neighbours } = buildAdjacency(
    graph.order,
    edges.length,
    ends((e) => graph.source(e)),
    ends((e) => graph.target(e)),
    null,
  );
  const nodes = Array.from({ length: graph.order }, (_, node) => node).filter(accepts);
  const component = tarjan(nodes, offsets, neighbours, selection.check);
  return { nodes, values: renumber(nodes.map((node) => component[node]!)) };
}

const NONE = 0xffff_ffff;

/** @returns the component of every node, in no particular order */
function tarjan(nodes: readonly number[], offsets: Uint32Array, neighbours: Uint32Array, check: () => void): Uint32Array {
  const order = offsets.length - 1;
  const index = new Uint32Array(order).fill(NONE);
  const low = new Uint32Array(order);
  const component = new Uint32Array(order).fill(NONE);
  const next = offsets.slice(0, order);
  const open: number[] = [];
  let [met, closed] = [0, 0];
  for (const root of nodes) {
    if (index[root] !== NONE) continue;
    const way = [root];
    while (way.length > 0) {
      check();
      const node = way.at(-1)!;
      if (index[node] === NONE) {
        index[node] = low[node] = met++;
        open.push(node);
      }
      if (next[node]! < offsets[node + 1]!) {
        const neighbour = neighbours[next[node]!++]!;
        if (index[neighbour] === NONE) way.push(neighbour);
        else if (component[neighbour] === NONE) low[node] = Math.min(low[node]!, index[neighbour]!);
        continue;
      }
      way.pop();
      const parent = way.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== index[node]) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        component[member] = closed;
        if (member === node) break;
      }
      closed++;
    }
  }
  return component;
}
