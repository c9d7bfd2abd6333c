import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Environment } from '../environment.ts';
import type { Batch, Stage } from './batch.ts';
import type { NodeTest } from './node-test.ts';
import type { UsedEdges } from './used-edges.ts';

/** Each row then stands for as many times more rows as there are relationships at its node; rows without any are dropped. */
export class DegreeStage implements Stage {
  readonly #env: Environment;
  readonly #from: number;
  readonly #adjacency: Adjacency;
  readonly #used: UsedEdges;
  readonly #test: NodeTest | undefined;
  readonly #next: Stage;
  readonly #found: Uint32Array;

  /**
   * @param test what the nodes at the other ends must meet to count
   * @param found room for a batch
   */
  constructor(
    env: Environment,
    from: number,
    adjacency: Adjacency,
    used: UsedEdges,
    test: NodeTest | undefined,
    next: Stage,
    found: Uint32Array,
  ) {
    this.#env = env;
    this.#from = from;
    this.#adjacency = adjacency;
    this.#used = used;
    this.#test = test;
    this.#next = next;
    this.#found = found;
  }

  push(batch: Batch): void {
    const nodes = batch.columns[this.#from]!;
    const weights = batch.weights!;
    const size = this.#test || !this.#used.isEmpty ? this.#countSome(batch, nodes, weights) : this.#countAll(batch, nodes, weights);
    batch.keep(this.#found, size);
    if (size > 0) this.#next.push(batch);
  }

  /** Multiplies the weights, and finds the rows that have any relationship. */
  #countAll({ size: rows }: Batch, nodes: Uint32Array, weights: Float64Array): number {
    const { offsets } = this.#adjacency;
    const found = this.#found;
    let dropped = 0;
    for (let i = 0; i < rows; i++) {
      const node = nodes[i]!;
      const count = offsets[node + 1]! - offsets[node]!; // for null it is no number
      weights[i]! *= count;
      if (!(count > 0)) dropped++;
    }
    this.#env.check(rows);
    if (dropped === 0) return rows;
    let size = 0;
    for (let i = 0; i < rows; i++) if (weights[i]! > 0) found[size++] = i;
    return size;
  }

  #countSome(batch: Batch, nodes: Uint32Array, weights: Float64Array): number {
    const { offsets, neighbours } = this.#adjacency;
    const test = this.#test;
    const used = this.#used;
    const isFree = used.isEmpty;
    const accepts = test && ((node: number): boolean => test.accepts(node));
    let size = 0;
    let work = batch.size;
    for (let i = 0; i < batch.size; i++) {
      const node = nodes[i]!;
      const from = offsets[node]!;
      const to = offsets[node + 1]!;
      if (!(to > from)) continue;
      work += to - from;
      let count = test ? test.count(neighbours, from, to) : to - from;
      if (!isFree && count > 0) count -= used.countAt(batch, i, node, this.#adjacency, accepts);
      if (count === 0) continue;
      weights[i]! *= count;
      this.#found[size++] = i;
    }
    this.#env.check(work);
    return size;
  }

  finish(): void {
    this.#next.finish();
  }
}
