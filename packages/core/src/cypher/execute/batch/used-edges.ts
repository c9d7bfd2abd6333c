import type { Adjacency } from '../../../graph/adjacency.ts';
import type { PropertyGraph } from '../../../graph/property-graph.ts';
import type { Batch } from './batch.ts';

/** The columns of relationships that another relationship of the same pattern must not be. */
export class UsedEdges {
  readonly #ids: readonly number[];
  readonly #ends: Uint32Array;

  /** @param direction in which the other relationship is followed */
  constructor(ids: readonly number[], graph: PropertyGraph, direction: 'out' | 'in') {
    this.#ids = ids;
    const { sources, targets } = graph.edgeArrays();
    this.#ends = direction === 'out' ? sources : targets;
  }

  get isEmpty(): boolean {
    return this.#ids.length === 0;
  }

  /** True when some relationship used in a row can come up at a node: all others need not be compared. */
  canMeet({ columns }: Batch, at: number, node: number): boolean {
    for (const id of this.#ids) if (this.#ends[columns[id]![at]!] === node) return true;
    return false;
  }

  has({ columns }: Batch, at: number, edge: number): boolean {
    for (const id of this.#ids) if (columns[id]![at] === edge) return true;
    return false;
  }

  /** How many of the relationships used in a row an adjacency has at a node, and whose other end meets a test. */
  countAt(
    batch: Batch,
    at: number,
    node: number,
    { offsets, neighbours, edges }: Adjacency,
    accepts: ((node: number) => boolean) | undefined,
  ): number {
    if (!this.canMeet(batch, at, node)) return 0;
    let count = 0;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++)
      if (this.has(batch, at, edges[i]!) && (!accepts || accepts(neighbours[i]!))) count++;
    return count;
  }
}
