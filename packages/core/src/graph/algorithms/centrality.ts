import pageRankOf from 'graphology-metrics/centrality/pagerank.js';
import { brandes as weightedBrandes } from 'graphology-shortest-path/dijkstra.js';
import { brandes, singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { KgError } from '../../base/errors.ts';
import type { PropertyGraph } from '../property-graph.ts';
import { type NodeValues, project, type Selection, selectEdges, selectNodes, valuesOf } from './projection.ts';

/** How PageRank goes about it. */
export interface PageRankOptions extends Selection {
  /** How likely a walker is to follow an edge instead of jumping anywhere: from 0 up to 1. */
  readonly dampingFactor: number;
  readonly maxIterations: number;
  /** Done when the scores change by less, on average. */
  readonly tolerance: number;
}

/**
 * PageRank (Page et al., 1999). Parallel edges add up.
 * @throws KgError `limit` when the scores have not settled after the most iterations
 */
export function pageRank(graph: PropertyGraph, options: PageRankOptions): NodeValues {
  const { dampingFactor: alpha, maxIterations, tolerance } = options;
  const projection = project(graph, options, 'strength');
  if (projection.order === 0) return { nodes: [], values: [] };
  try {
    return valuesOf(projection, pageRankOf(projection, { getEdgeWeight: 'weight', alpha, maxIterations, tolerance }));
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('failed to converge'))) throw error;
    throw new KgError('limit', `the scores have not settled after ${maxIterations} iterations`, {
      hint: 'raise `maxIterations` or `tolerance`',
      cause: error,
    });
  }
}

/** How betweenness is counted. */
export interface BetweennessOptions extends Selection {
  /** Divide by the number of pairs, so that scores of graphs of different sizes can be compared. */
  readonly normalized: boolean;
}

/**
 * Betweenness (Brandes, 2001): how many of the shortest paths between others lead through a node. Of parallel edges the shortest counts.
 * The library's own sum over all nodes counts paths in 32 bits, which a grid of 20 by 20 exceeds, and cannot be stopped; so its search from
 * one node is called for each.
 * @throws KgError `invalid` for a weight of 0
 */
export function betweenness(graph: PropertyGraph, options: BetweennessOptions): NodeValues {
  const projection = project(graph, options, 'length');
  const { weight, check } = options;
  projection.forEachEdge((_, { weight: length, edge }) => {
    if (length === 0)
      throw new KgError('invalid', `\`${weight}\` must be above 0 to tell shortest paths apart`, { found: `0 at relationship ${edge}` });
  });
  const nodes = projection.nodes();
  const scores = new Map(nodes.map((node) => [node, 0]));
  for (const source of nodes) {
    const [stack, before, paths] = weight === undefined ? brandes(projection, source) : weightedBrandes(projection, source, 'weight');
    // The search sets up every node, however few it reaches.
    for (let i = 0; i < nodes.length; i++) check();
    const dependency = new Map<string, number>();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const share = (1 + (dependency.get(node) ?? 0)) / paths[node]!;
      for (const previous of before[node]!) dependency.set(previous, (dependency.get(previous) ?? 0) + paths[previous]! * share);
      if (node !== source) scores.set(node, scores.get(node)! + (dependency.get(node) ?? 0));
    }
  }
  const { order } = projection;
  const scale = options.normalized ? (order > 2 ? 1 / ((order - 1) * (order - 2)) : 1) : options.direction === 'both' ? 0.5 : 1;
  return { nodes: nodes.map(Number), values: nodes.map((node) => scores.get(node)! * scale) };
}

/** How closeness is counted. */
export interface ClosenessOptions extends Omit<Selection, 'weight'> {
  /** Multiply by the share of nodes from which there is a way (Wasserman and Faust, 1994), so that small components do not win. */
  readonly wassermanFaust: boolean;
}

/** Closeness (Freeman, 1979): one by the mean number of steps from the nodes that have a way to a node. */
export function closeness(graph: PropertyGraph, options: ClosenessOptions): NodeValues {
  const { direction, wassermanFaust, check } = options;
  // Distances to a node are distances from it when every edge is turned round.
  const turned = direction === 'both' ? 'both' : direction === 'out' ? 'in' : 'out';
  const projection = project(graph, { ...options, direction: turned }, 'length');
  const nodes = projection.nodes();
  const values = nodes.map((node) => {
    let [total, count] = [0, -1];
    for (const steps of Object.values(singleSourceLength(projection, node))) {
      check();
      total += steps;
      count++;
    }
    return total === 0 ? 0 : (count / total) * (wassermanFaust ? count / (nodes.length - 1) : 1);
  });
  return { nodes: nodes.map(Number), values };
}

/** How the degree is counted. */
export interface DegreeOptions extends Selection {
  /** Divide by the number of other nodes. */
  readonly normalized: boolean;
}

/** The number of edges at every node, or the sum of their weights. A loop counts twice where edges are followed both ways. */
export function degree(graph: PropertyGraph, options: DegreeOptions): NodeValues {
  const accepts = selectNodes(graph, options);
  const degrees = new Float64Array(graph.order);
  for (const [edge, weight] of selectEdges(graph, options, accepts)) {
    if (options.direction !== 'in') degrees[graph.source(edge)]! += weight;
    if (options.direction !== 'out') degrees[graph.target(edge)]! += weight;
  }
  const nodes = Array.from(degrees.keys()).filter(accepts);
  const scale = options.normalized && nodes.length > 1 ? 1 / (nodes.length - 1) : 1;
  return { nodes, values: nodes.map((node) => degrees[node]! * scale) };
}
