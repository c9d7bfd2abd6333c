import type { Operator } from '../operator.ts';

/** The rows for which every predicate is true. */
export class Filter implements Operator {
  readonly #input: Operator;
  readonly #predicates: readonly (() => boolean)[];

  constructor(input: Operator, predicates: readonly (() => boolean)[]) {
    this.#input = input;
    this.#predicates = predicates;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    while (this.#input.next()) if (this.#accepts()) return true;
    return false;
  }

  #accepts(): boolean {
    for (const predicate of this.#predicates) if (!predicate()) return false;
    return true;
  }
}
