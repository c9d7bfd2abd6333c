import type { PropertyGraph } from '../../../graph/property-graph.ts';
import { BATCH_SIZE } from './batch.ts';

/** Arrays that were used and can be used again: to make large ones, and to take them away, costs more than most queries. */
interface Pool {
  readonly order: number;
  readonly columns: Uint32Array[];
  readonly weights: Float64Array[];
  readonly byNode: Uint32Array[];
  readonly masks: Uint8Array[];
}

const pools = new WeakMap<PropertyGraph, Pool>();

/** So many arrays of a kind are kept for a graph. */
const KEPT = 24;

/** The arrays of one pipeline, from those of earlier ones where there are any. */
export class Buffers {
  readonly #pool: Pool;
  readonly #taken: Pool;

  constructor(graph: PropertyGraph) {
    const { order } = graph;
    let pool = pools.get(graph);
    if (pool?.order !== order) {
      pool = { order, columns: [], weights: [], byNode: [], masks: [] };
      pools.set(graph, pool);
    }
    this.#pool = pool;
    this.#taken = { order, columns: [], weights: [], byNode: [], masks: [] };
  }

  /** An entry for each row of a batch; holds anything. */
  column(): Uint32Array {
    return note(this.#taken.columns, this.#pool.columns.pop() ?? new Uint32Array(BATCH_SIZE));
  }

  /** The same for numbers that are no indexes. */
  weights(): Float64Array {
    return note(this.#taken.weights, this.#pool.weights.pop() ?? new Float64Array(BATCH_SIZE));
  }

  /** A zero for each node, and one for null. */
  byNode(): Uint32Array {
    return note(this.#taken.byNode, this.#pool.byNode.pop()?.fill(0) ?? new Uint32Array(this.#pool.order + 1));
  }

  /** The same in bytes. */
  mask(): Uint8Array {
    return note(this.#taken.masks, this.#pool.masks.pop()?.fill(0) ?? new Uint8Array(this.#pool.order + 1));
  }

  /** To be called when nothing looks at any of the arrays any more. */
  release(): void {
    for (const kind of ['columns', 'weights', 'byNode', 'masks'] as const) {
      const [kept, taken] = [this.#pool[kind] as unknown[], this.#taken[kind]];
      while (taken.length > 0 && kept.length < KEPT) kept.push(taken.pop());
      taken.length = 0;
    }
  }
}

function note<T>(taken: T[], array: T): T {
  taken.push(array);
  return array;
}
