import type { Operator } from '../operator.ts';

/** Evaluates items into their slots, which are new: no item reads what another writes. */
export class Project implements Operator {
  readonly #input: Operator;
  readonly #assign: () => void;

  constructor(input: Operator, assign: () => void) {
    this.#input = input;
    this.#assign = assign;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    if (!this.#input.next()) return false;
    this.#assign();
    return true;
  }
}
