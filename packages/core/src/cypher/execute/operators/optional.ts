import type { Slot } from '../../semantics/bound.ts';
import type { Operator } from '../operator.ts';
import type { Row } from '../row.ts';
import { clearSlots } from '../write-slot.ts';

/** For each row what `inner` finds; when it finds nothing, the row with nulls in its place. */
export class Optional implements Operator {
  readonly #input: Operator;
  readonly #inner: Operator;
  readonly #row: Row;
  readonly #slots: readonly Slot[];
  #isInside = false;

  constructor(input: Operator, inner: Operator, row: Row, slots: readonly Slot[]) {
    this.#input = input;
    this.#inner = inner;
    this.#row = row;
    this.#slots = slots;
  }

  open(): void {
    this.#input.open();
    this.#isInside = false;
  }

  next(): boolean {
    if (this.#isInside && this.#inner.next()) return true;
    if (!this.#input.next()) return false;
    this.#inner.open();
    this.#isInside = this.#inner.next();
    if (!this.#isInside) clearSlots(this.#row, this.#slots);
    return true;
  }
}
