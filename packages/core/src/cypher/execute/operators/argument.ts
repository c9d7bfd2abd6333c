import type { Operator } from '../operator.ts';

/** The row as it was when the plan was opened, once. */
export class Argument implements Operator {
  #given = true;

  open(): void {
    this.#given = false;
  }

  next(): boolean {
    if (this.#given) return false;
    this.#given = true;
    return true;
  }
}
