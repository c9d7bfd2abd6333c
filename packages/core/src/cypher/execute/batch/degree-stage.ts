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

  /** @param test what the nodes at the other ends must meet to count */
  constructor(env: Environment, from: number, adjacency: Adjacency, used: UsedEdges, test: NodeTest | undefined, next: Stage) {
    this.#env = env;
    this.#from = from;
    this.#adjacency = adjacency;
    this.#used = used;
    this.#test = test;
    this.#next = next;
  }

  push(batch: Batch): void {
    const { offsets, neighbours } = this.#adjacency;
    const [nodes, weights, test, used] = [batch.columns[this.#from]!, batch.weights!, this.#test, this.#used];
    const accepts = test && ((node: number): boolean => test.accepts(node));
    const isFree = used.isEmpty;
    let [size, work] = [0, 0];
    for (let i = 0; i < batch.size; i++) {
      const node = nodes[i]!;
      const [from, to] = [offsets[node]!, offsets[node + 1]!];
      let count = test && to > from ? test.count(neighbours, from, to) : to - from;
      if (test) work += to - from;
      if (!isFree && count > 0) count -= used.countAt(batch, i, node, this.#adjacency, accepts);
      if (!(count > 0)) continue; // for null it is no number
      weights[i]! *= count;
      batch.move(i, size++);
    }
    this.#env.check(batch.size + (work || 0));
    batch.size = size;
    if (size > 0) this.#next.push(batch);
  }

  finish(): void {
    this.#next.finish();
  }
}
