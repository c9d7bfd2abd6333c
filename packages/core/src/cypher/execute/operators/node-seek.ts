import type { Slot } from '../../semantics/bound.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import type { Operator } from '../operator.ts';

/** The nodes with a label whose property has a value, found by an index, for each row of its input. */
export class NodeSeek implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #slot: number;
  readonly #find: (value: ReturnType<Evaluate>) => ArrayLike<number>;
  readonly #value: Evaluate;
  #nodes: ArrayLike<number> = [];
  #at = 0;

  constructor(input: Operator, env: Environment, slot: Slot, label: string, key: string, value: Evaluate) {
    this.#input = input;
    this.#env = env;
    this.#slot = slot.index;
    this.#find = (wanted) => env.session.seek(label, key, wanted);
    this.#value = value;
  }

  open(): void {
    this.#input.open();
    this.#nodes = [];
    this.#at = 0;
  }

  next(): boolean {
    const { check, row } = this.#env;
    for (;;) {
      if (this.#at < this.#nodes.length) {
        check();
        row[this.#slot] = this.#nodes[this.#at++]!;
        return true;
      }
      if (!this.#input.next()) return false;
      this.#nodes = this.#find(this.#value());
      this.#at = 0;
    }
  }
}
