import type { Slot } from '../../semantics/bound.ts';
import type { Value } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import type { Operator } from '../operator.ts';
import type { Procedure } from '../procedures.ts';
import { writeSlot } from '../write-slot.ts';

/** The rows of a procedure for each row of its input; one without columns leaves the row as it is. */
export class ProcedureCall implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #procedure: Procedure;
  readonly #values: readonly Evaluate[];
  readonly #yields: readonly { readonly at: number; readonly slot: Slot }[];
  readonly #passes: boolean;
  #rows: Iterator<readonly Value[]> | undefined;

  constructor(
    input: Operator,
    env: Environment,
    call: { procedure: Procedure; values: readonly Evaluate[]; yields: readonly { at: number; slot: Slot }[]; passes: boolean },
  ) {
    this.#input = input;
    this.#env = env;
    this.#procedure = call.procedure;
    this.#values = call.values;
    this.#yields = call.yields;
    this.#passes = call.passes;
  }

  open(): void {
    this.#input.open();
    this.#rows = undefined;
  }

  next(): boolean {
    const { session, row, check } = this.#env;
    for (;;) {
      const found = this.#rows?.next();
      if (found && !found.done) {
        for (const { at, slot } of this.#yields) writeSlot(row, slot, found.value[at]!);
        return true;
      }
      this.#rows = undefined;
      if (!this.#input.next()) return false;
      const rows = this.#procedure.run(
        session,
        this.#values.map((value) => value()),
        check,
      );
      if (!this.#passes) this.#rows = rows[Symbol.iterator]();
      else {
        for (const _ of rows) check();
        return true;
      }
    }
  }
}
