import type { Operator } from '../operator.ts';

/** All rows but the first few. */
export class Skip implements Operator {
  readonly #input: Operator;
  readonly #count: () => number;
  #left = 0;

  constructor(input: Operator, count: () => number) {
    this.#input = input;
    this.#count = count;
  }

  open(): void {
    this.#left = this.#count();
    this.#input.open();
  }

  next(): boolean {
    for (; this.#left > 0; this.#left--) if (!this.#input.next()) return false;
    return this.#input.next();
  }
}
