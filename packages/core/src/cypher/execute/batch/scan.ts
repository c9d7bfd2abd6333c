import type { Environment } from '../environment.ts';
import { BATCH_SIZE, Batch, type Columns, type Stage } from './batch.ts';
import type { Buffers } from './buffers.ts';
import type { NodeTest } from './node-test.ts';

/** Where the rows of a pipeline come from. */
export interface Source {
  run(): void;
}

/** Every node, or those with a label, that meet a test. */
export class ScanSource implements Source {
  readonly #env: Environment;
  readonly #label: string | undefined;
  readonly #test: NodeTest | undefined;
  readonly #next: Stage;
  readonly #buffers: Buffers;
  readonly #batch: Batch;
  readonly #nodes: Uint32Array;

  /** @param id the column that the nodes go to */
  constructor(env: Environment, label: string | undefined, test: NodeTest | undefined, next: Stage, out: OutputShape, id: number) {
    this.#env = env;
    this.#label = label;
    this.#test = test;
    this.#next = next;
    this.#buffers = out.buffers;
    this.#batch = new Batch(out.columns, out.live, out.weighted, out.buffers);
    this.#nodes = this.#batch.columns[id]!;
  }

  run(): void {
    const { graph } = this.#env.session;
    const all = this.#label === undefined ? undefined : graph.nodesWithLabel(this.#label);
    const end = all ? all.length : graph.order;
    const found = this.#buffers.column();
    const numbers = all ? undefined : this.#buffers.column();
    for (let at = 0; at < end; at += BATCH_SIZE) {
      const to = Math.min(end, at + BATCH_SIZE);
      this.#env.check(to - at);
      numbers?.forEach((_, i) => {
        numbers[i] = at + i;
      });
      const [list, shift] = all ? [all, 0] : [numbers!, at];
      this.#fill(list, at - shift, to - shift, found);
      if (this.#batch.size > 0) this.#next.push(this.#batch);
    }
    this.#next.finish();
  }

  #fill(list: Uint32Array, from: number, to: number, found: Uint32Array): void {
    const [batch, nodes] = [this.#batch, this.#nodes];
    if (this.#test) {
      batch.size = this.#test.scan(list, from, to, found);
      if (nodes.length > 0) for (let i = 0; i < batch.size; i++) nodes[i] = list[found[i]!]!;
    } else {
      batch.size = to - from;
      if (nodes.length > 0) nodes.set(list.subarray(from, to));
    }
    batch.weights?.fill(1);
  }
}

/** What the batches of a stage hold. */
export interface OutputShape {
  readonly columns: Columns;
  readonly live: ReadonlySet<number>;
  readonly weighted: boolean;
  readonly buffers: Buffers;
}
