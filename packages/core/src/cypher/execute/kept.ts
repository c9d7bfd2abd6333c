import type { Value } from '../values/value.ts';
import { sizeOf } from '../values/value-size.ts';
import type { Budget } from './budget.ts';

/** What an array, a closure or an object of an operator's own takes, and an entry of a `Map` or `Set`, in bytes. */
export const HEAD = 48;

/** What one operator keeps, in bytes: the operator says so for each row that it keeps, not for those that pass. */
export class Kept {
  readonly #budget: Budget;
  #bytes = 0;
  #last: readonly Value[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** So much more is kept; negative when some is let go. @throws QueryError `limit` with `TooMuchMemory` */
  add(bytes: number): void {
    this.#bytes += bytes;
    this.#budget.keep(bytes);
  }

  /** An array of values, of which those that the last such array had at the same place are held in common. Gives its size, and `more`. */
  values(values: readonly Value[], more = 0): number {
    let bytes = 2 * HEAD + more;
    const last = this.#last;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      bytes += 8;
      if (value !== null && value !== last[i]) bytes += sizeOf(value);
    }
    this.#last = values;
    this.add(bytes);
    return bytes;
  }

  /** Nothing is kept any more. */
  clear(): void {
    this.add(-this.#bytes);
    this.#last = [];
  }
}
