import { bidirectional } from 'graphology-shortest-path/astar.js';
import type { PropertyGraph } from '../property-graph.ts';
import { type ProjectedEdge, project, type Selection } from './projection.ts';

/** One way through the graph: one node more than edges, and the sum of the weights. */
export interface WeightedPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
}

/**
 * A path of least weight (Dijkstra, 1959); undefined when there is none, or when an end is not selected. Of parallel edges the lightest is
 * taken. It is the library's A* without an estimate, because its `dijkstra` keeps a copy of the whole way at every node that it meets.
 */
export function shortestPath(graph: PropertyGraph, from: number, to: number, selection: Selection): WeightedPath | undefined {
  const projection = project(graph, selection, 'length');
  if (!projection.hasNode(from) || !projection.hasNode(to)) return undefined;
  const weigh = (_: string, edge: ProjectedEdge): number => {
    selection.check();
    return edge.weight;
  };
  const keys = bidirectional(projection, `${from}`, `${to}`, weigh) as string[] | null;
  if (!keys) return undefined;
  const steps = keys.slice(1).map((key, i) => projection.getEdgeAttributes(keys[i]!, key));
  return { nodes: keys.map(Number), edges: steps.map(({ edge }) => edge), cost: steps.reduce((sum, { weight }) => sum + weight, 0) };
}
