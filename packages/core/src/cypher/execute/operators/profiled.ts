import type { Operator } from '../operator.ts';

/** How often an operator gave a row, and how long it and those below it worked, in milliseconds. */
export interface Profile {
  rows: number;
  time: number;
}

/** Counts and times another operator. */
export class Profiled implements Operator {
  readonly #operator: Operator;
  readonly #profile: Profile;

  constructor(operator: Operator, profile: Profile) {
    this.#operator = operator;
    this.#profile = profile;
  }

  open(): void {
    const start = performance.now();
    this.#operator.open();
    this.#profile.time += performance.now() - start;
  }

  next(): boolean {
    const start = performance.now();
    const found = this.#operator.next();
    this.#profile.time += performance.now() - start;
    if (found) this.#profile.rows++;
    return found;
  }
}
