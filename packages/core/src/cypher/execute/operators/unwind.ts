import type { Slot } from '../../semantics/bound.ts';
import { isList, type ListValue } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import type { Operator } from '../operator.ts';
import { writeSlot } from '../write-slot.ts';

/** A row for each element of a list; none for null; a value that is no list counts as a list of one. */
export class Unwind implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #list: Evaluate;
  readonly #slot: Slot;
  #items: ListValue = [];
  #at = 0;

  constructor(input: Operator, env: Environment, list: Evaluate, slot: Slot) {
    this.#input = input;
    this.#env = env;
    this.#list = list;
    this.#slot = slot;
  }

  open(): void {
    this.#input.open();
    this.#items = [];
    this.#at = 0;
  }

  next(): boolean {
    for (;;) {
      if (this.#at < this.#items.length) {
        this.#env.check();
        writeSlot(this.#env.row, this.#slot, this.#items[this.#at++]!);
        return true;
      }
      if (!this.#input.next()) return false;
      const value = this.#list();
      this.#items = value === null ? [] : isList(value) ? value : [value];
      this.#at = 0;
    }
  }
}
