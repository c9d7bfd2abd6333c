import type { Operator } from '../operator.ts';

/** For each row of its input the rows of `inner`; a unit subquery is run to its end and leaves the row as it is. */
export class Apply implements Operator {
  readonly #input: Operator;
  readonly #inner: Operator;
  readonly #unit: boolean;
  #isInside = false;

  constructor(input: Operator, inner: Operator, unit: boolean) {
    this.#input = input;
    this.#inner = inner;
    this.#unit = unit;
  }

  open(): void {
    this.#input.open();
    this.#isInside = false;
  }

  next(): boolean {
    for (;;) {
      if (this.#isInside && this.#inner.next()) return true;
      this.#isInside = false;
      if (!this.#input.next()) return false;
      this.#inner.open();
      if (this.#unit) {
        while (this.#inner.next());
        return true;
      }
      this.#isInside = true;
    }
  }
}
