import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { BATCH_SIZE, Batch, type Stage } from './batch.ts';
import type { OutputShape, Source } from './scan.ts';

/** The rows of an operator, of which the later stages need nodes and relationships only. */
export class RowSource implements Source {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #next: Stage;
  readonly #batch: Batch;
  readonly #columns: readonly { readonly index: number; readonly none: number; readonly column: Uint32Array }[];
  readonly #weights: readonly number[];

  /** @param weights slots whose product says how many rows each row stands for */
  constructor(
    input: Operator,
    env: Environment,
    next: Stage,
    { columns, live, weighted, buffers }: OutputShape,
    weights: readonly number[],
  ) {
    this.#input = input;
    this.#env = env;
    this.#next = next;
    this.#batch = new Batch(columns, live, weighted, buffers);
    this.#columns = [...live].map((id) => {
      const slot = columns.slot(id)!;
      return { index: slot.index, none: columns.nullOf(slot), column: this.#batch.columns[id]! };
    });
    this.#weights = weights;
  }

  run(): void {
    const { row, check } = this.#env;
    const batch = this.#batch;
    this.#input.open();
    while (this.#input.next()) {
      check();
      const at = batch.size++;
      for (const { index, none, column } of this.#columns) column[at] = (row[index] as number) < 0 ? none : (row[index] as number);
      if (batch.weights) {
        batch.weights[at] = 1;
        for (const slot of this.#weights) batch.weights[at]! *= row[slot] as number;
      }
      if (batch.size === BATCH_SIZE) this.#flush();
    }
    this.#flush();
    this.#next.finish();
  }

  /** The operators below go on from the row as they left it. */
  #flush(): void {
    const { row } = this.#env;
    const saved = row.slice();
    if (this.#batch.size > 0) this.#next.push(this.#batch);
    this.#batch.size = 0;
    for (let i = 0; i < saved.length; i++) row[i] = saved[i]!;
  }
}
