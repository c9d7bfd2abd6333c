import type { Operator } from '../operator.ts';

/** The rows of one plan after the other, their columns copied to the common slots. */
export class Union implements Operator {
  readonly #parts: readonly { readonly operator: Operator; readonly copy: () => void }[];
  #turn = 0;

  constructor(parts: readonly { readonly operator: Operator; readonly copy: () => void }[]) {
    this.#parts = parts;
  }

  open(): void {
    this.#turn = 0;
    this.#parts[0]!.operator.open();
  }

  next(): boolean {
    for (;;) {
      const { operator, copy } = this.#parts[this.#turn]!;
      if (operator.next()) {
        copy();
        return true;
      }
      if (this.#turn + 1 === this.#parts.length) return false;
      this.#parts[++this.#turn]!.operator.open();
    }
  }
}
