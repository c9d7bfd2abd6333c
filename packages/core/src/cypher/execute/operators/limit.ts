import type { Operator } from '../operator.ts';

/** The first few rows; the input is asked for no more. */
export class Limit implements Operator {
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
    if (this.#left <= 0) return false;
    this.#left--;
    return this.#input.next();
  }
}
