import type { Test } from '../compile-test.ts';
import type { Batch, Stage } from './batch.ts';
import type { NodeTest } from './node-test.ts';

/** The rows whose node meets a test. */
export class NodeFilter implements Stage {
  readonly #test: NodeTest;
  readonly #id: number;
  readonly #next: Stage;
  readonly #found: Uint32Array;

  /** @param found room for a batch */
  constructor(test: NodeTest, id: number, next: Stage, found: Uint32Array) {
    this.#found = found;
    this.#test = test;
    this.#id = id;
    this.#next = next;
  }

  push(batch: Batch): void {
    const found = this.#found;
    const size = this.#test.select(batch.columns[this.#id]!, 0, batch.size, found);
    batch.keep(found, size);
    if (size > 0) this.#next.push(batch);
  }

  finish(): void {
    this.#next.finish();
  }
}

/** The rows for which any predicate is true: each is written into the row for it. */
export class RowFilter implements Stage {
  readonly #load: (batch: Batch, at: number) => void;
  readonly #test: Test;
  readonly #next: Stage;
  readonly #found: Uint32Array;

  /** @param found room for a batch */
  constructor(load: (batch: Batch, at: number) => void, test: Test, next: Stage, found: Uint32Array) {
    this.#found = found;
    this.#load = load;
    this.#test = test;
    this.#next = next;
  }

  push(batch: Batch): void {
    let size = 0;
    for (let i = 0; i < batch.size; i++) {
      this.#load(batch, i);
      if (this.#test()) this.#found[size++] = i;
    }
    batch.keep(this.#found, size);
    if (size > 0) this.#next.push(batch);
  }

  finish(): void {
    this.#next.finish();
  }
}
