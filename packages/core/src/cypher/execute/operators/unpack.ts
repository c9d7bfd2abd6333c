import type { Slot } from '../../semantics/bound.ts';
import { typeName } from '../../values/type-name.ts';
import { isNode, isRelationship } from '../../values/value.ts';
import { typeError } from '../../values/value-error.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { NULL_INDEX } from '../row.ts';

/** A node or relationship that an earlier clause left as a value: its index goes into a slot for patterns. Rows with null are dropped. */
export class Unpack implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #from: number;
  readonly #to: Slot;
  readonly #keepsNull: boolean;

  constructor(input: Operator, env: Environment, from: Slot, to: Slot, keepsNull: boolean) {
    this.#input = input;
    this.#env = env;
    this.#from = from.index;
    this.#to = to;
    this.#keepsNull = keepsNull;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    const { row } = this.#env;
    const isRight = this.#to.kind === 'node' ? isNode : isRelationship;
    while (this.#input.next()) {
      const value = row[this.#from]!;
      if (value !== null && !isRight(value))
        throw typeError(`a ${this.#to.kind} is needed here`, 'InvalidArgumentType', { found: typeName(value) });
      if (value === null && !this.#keepsNull) continue;
      row[this.#to.index] = value === null ? NULL_INDEX : (value as { index: number }).index;
      return true;
    }
    return false;
  }
}
