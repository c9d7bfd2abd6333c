import type { Value } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import { Kept } from '../kept.ts';
import type { Operator } from '../operator.ts';
import type { Row } from '../row.ts';

/**
 * Takes all rows of its input when it opens: what comes after cannot be seen by what comes before, and what changes the graph is done
 * even if nobody asks for a row.
 */
export class Eager implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #kept: Kept;
  #rows: readonly Row[] = [];
  #at = 0;

  constructor(input: Operator, env: Environment) {
    this.#input = input;
    this.#env = env;
    this.#kept = new Kept(env.budget);
  }

  open(): void {
    this.#input.open();
    this.#kept.clear();
    this.#rows = drain(this.#input, this.#env, this.#kept);
    this.#at = 0;
  }

  next(): boolean {
    if (this.#at === this.#rows.length) return false;
    restore(this.#env.row, this.#rows[this.#at++]!);
    return true;
  }
}

/** Copies of all rows of an operator. */
function drain(input: Operator, { row, check }: Environment, kept: Kept): Row[] {
  const rows: Row[] = [];
  while (input.next()) {
    check();
    const copy = row.slice();
    kept.values(copy);
    rows.push(copy);
  }
  return rows;
}

/** Makes the row what it was when it was copied. */
export function restore(row: Row, saved: readonly Value[]): void {
  for (let i = 0; i < saved.length; i++) row[i] = saved[i]!;
}
