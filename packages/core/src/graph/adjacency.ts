/** The edges at every node, in typed arrays: those of node `n` stand from `offsets[n]` up to `offsets[n + 1]`, in the order of the edges. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** The node at the other end. */
  readonly neighbours: Uint32Array;
  readonly edges: Uint32Array;
}

/**
 * Sorts edges by node (counting sort, linear).
 * @param accepts which edges to take
 */
export function buildAdjacency(
  order: number,
  size: number,
  from: Uint32Array,
  to: Uint32Array,
  accepts: ((edge: number) => boolean) | null,
): Adjacency {
  const offsets = new Uint32Array(order + 1);
  for (let e = 0; e < size; e++) if (!accepts || accepts(e)) offsets[from[e]! + 1]!++;
  for (let n = 0; n < order; n++) offsets[n + 1]! += offsets[n]!;
  const next = offsets.slice(0, order);
  const neighbours = new Uint32Array(offsets[order]!);
  const edges = new Uint32Array(offsets[order]!);
  for (let e = 0; e < size; e++) {
    if (accepts && !accepts(e)) continue;
    const at = next[from[e]!]!++;
    neighbours[at] = to[e]!;
    edges[at] = e;
  }
  return { offsets, neighbours, edges };
}
