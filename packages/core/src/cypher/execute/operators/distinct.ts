import { type GroupKey, groupKeyOfAll } from '../../values/group-key.ts';
import { sizeOf } from '../../values/value-size.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import { HEAD, Kept } from '../kept.ts';
import type { Operator } from '../operator.ts';

/** The first row of each combination of values. */
export class Distinct implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #reads: readonly Evaluate[];
  readonly #seen = new Set<GroupKey>();
  readonly #kept: Kept;

  constructor(input: Operator, env: Environment, reads: readonly Evaluate[]) {
    this.#input = input;
    this.#env = env;
    this.#reads = reads;
    this.#kept = new Kept(env.budget);
  }

  open(): void {
    this.#input.open();
    this.#seen.clear();
    this.#kept.clear();
  }

  next(): boolean {
    while (this.#input.next()) {
      this.#env.check();
      const key = groupKeyOfAll(this.#reads.map((read) => read()));
      if (this.#seen.has(key)) continue;
      this.#kept.add(HEAD + sizeOf(key));
      this.#seen.add(key);
      return true;
    }
    return false;
  }
}
