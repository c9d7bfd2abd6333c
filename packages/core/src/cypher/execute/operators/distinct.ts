import { type GroupKey, groupKeyOfAll } from '../../values/group-key.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import type { Operator } from '../operator.ts';

/** The first row of each combination of values. */
export class Distinct implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #reads: readonly Evaluate[];
  readonly #seen = new Set<GroupKey>();

  constructor(input: Operator, env: Environment, reads: readonly Evaluate[]) {
    this.#input = input;
    this.#env = env;
    this.#reads = reads;
  }

  open(): void {
    this.#input.open();
    this.#seen.clear();
  }

  next(): boolean {
    while (this.#input.next()) {
      this.#env.check();
      const key = groupKeyOfAll(this.#reads.map((read) => read()));
      if (this.#seen.has(key)) continue;
      this.#env.budget.keep(1);
      this.#seen.add(key);
      return true;
    }
    return false;
  }
}
