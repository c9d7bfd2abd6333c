import type { Span } from '../../../base/text.ts';
import type { Slot } from '../../semantics/bound.ts';
import type { Value } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import type { Operator } from '../operator.ts';
import type { Procedure } from '../procedures.ts';
import { locating } from '../runtime-error.ts';
import { writeSlot } from '../write-slot.ts';

/** What a call in a query comes to. */
export interface Call {
  readonly procedure: Procedure;
  readonly values: readonly Evaluate[];
  readonly yields: readonly { readonly at: number; readonly slot: Slot }[];
  readonly passes: boolean;
  readonly span: Span;
}

/** The rows of a procedure for each row of its input; one without columns leaves the row as it is. */
export class ProcedureCall implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #call: Call;
  readonly #step: () => readonly Value[] | undefined;
  #rows: Iterator<readonly Value[]> | undefined;

  constructor(input: Operator, env: Environment, call: Call) {
    this.#input = input;
    this.#env = env;
    this.#call = call;
    this.#step = locating(env, call.span, () => this.#nextRow());
  }

  open(): void {
    this.#input.open();
    this.#rows = undefined;
  }

  next(): boolean {
    for (;;) {
      const found = this.#step();
      if (found) {
        for (const { at, slot } of this.#call.yields) writeSlot(this.#env.row, slot, found[at]!);
        return true;
      }
      const passes = this.#rows !== undefined && this.#call.passes;
      this.#rows = undefined;
      if (passes) return true;
      if (!this.#input.next()) return false;
      this.#rows = this.#start();
    }
  }

  #start(): Iterator<readonly Value[]> {
    const { procedure, values, span } = this.#call;
    const { session, check } = this.#env;
    const given = values.map((value) => value());
    return locating(this.#env, span, () => procedure.run(session, given, check)[Symbol.iterator]())();
  }

  /** The next row of the call at hand; those of a procedure without columns are only counted off. */
  #nextRow(): readonly Value[] | undefined {
    for (;;) {
      const next = this.#rows?.next();
      if (!next || next.done) return undefined;
      if (!this.#call.passes) return next.value;
      this.#env.check();
    }
  }
}
