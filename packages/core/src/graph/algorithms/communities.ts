import louvainOf from 'graphology-communities-louvain';
import type { PropertyGraph } from '../property-graph.ts';
import { type NodeValues, project, type Selection, valuesOf } from './projection.ts';

/** How communities are looked for. */
export interface LouvainOptions extends Selection {
  /** Above 1 for smaller communities, below for larger ones. */
  readonly resolution: number;
  /** Where the walk over the nodes begins: the same seed gives the same communities. */
  readonly seed: number;
}

/** Louvain communities (Blondel et al., 2008), numbered from 0 by their first node. Parallel edges add up. */
export function louvain(graph: PropertyGraph, options: LouvainOptions): NodeValues {
  const { resolution, seed } = options;
  const projection = project(graph, options, 'strength');
  const communities = louvainOf(projection, { getEdgeWeight: 'weight', resolution, rng: seeded(seed) });
  const { nodes, values } = valuesOf(projection, communities);
  return { nodes, values: renumber(values) };
}

/** Numbers groups from 0 in the order in which they are first met. */
export function renumber(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** Numbers from 0 up to 1 that look random (Marsaglia, "Xorshift RNGs", 2003). */
function seeded(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x6d2b79f5) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}
