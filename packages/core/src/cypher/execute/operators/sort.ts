import type { SortKey } from '../../plan/plan.ts';
import { compareValues } from '../../values/order.ts';
import type { Value } from '../../values/value.ts';
import { sizeOf } from '../../values/value-size.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import { HEAD, Kept } from '../kept.ts';
import type { Operator } from '../operator.ts';
import type { Row } from '../row.ts';
import { restore } from './eager.ts';

interface Sortable {
  readonly row: Row;
  readonly keys: readonly Value[];
  /** Bytes. */
  readonly size: number;
}

/** All rows in order; rows with equal keys keep theirs. With a cap, only as many as may be wanted are kept. */
export class Sort implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #keys: readonly SortKey[];
  readonly #reads: readonly Evaluate[];
  readonly #cap: () => number;
  readonly #threshold: { worst: number } | undefined;
  readonly #kept: Kept;
  #sorted: readonly Sortable[] | undefined;
  #at = 0;

  /**
   * @param cap how many rows are wanted at most
   * @param threshold is told the worst first key that is still wanted
   */
  constructor(
    input: Operator,
    env: Environment,
    keys: readonly SortKey[],
    cap: () => number = () => Number.POSITIVE_INFINITY,
    threshold?: { worst: number },
  ) {
    this.#input = input;
    this.#env = env;
    this.#keys = keys;
    this.#reads = keys.map((key) => env.compile(key.expression));
    this.#cap = cap;
    this.#threshold = threshold;
    this.#kept = new Kept(env.budget);
  }

  open(): void {
    this.#input.open();
    this.#sorted = undefined;
    this.#kept.clear();
    if (this.#threshold) this.#threshold.worst = Number.NaN;
    this.#at = 0;
  }

  next(): boolean {
    this.#sorted ??= this.#sort();
    if (this.#at === this.#sorted.length) return false;
    restore(this.#env.row, this.#sorted[this.#at++]!.row);
    return true;
  }

  #sort(): Sortable[] {
    const { row, check } = this.#env;
    const cap = this.#cap();
    let rows: Sortable[] = [];
    let last: Sortable | undefined;
    while (cap > 0 && this.#input.next()) {
      check();
      const keys = this.#reads.map((read) => read());
      if (last && this.#compareKeys(keys, last.keys) >= 0) continue;
      rows.push(this.#keep(row.slice(), keys));
      // Twice the cap, sorted and cut in half: each row is looked at a constant number of times.
      if (rows.length >= 2 * cap + 64) {
        rows = rows.sort(this.#compare).slice(0, cap);
        this.#kept.clear();
        for (const { size } of rows) this.#kept.add(size);
        last = rows[cap - 1];
        if (this.#threshold) this.#threshold.worst = last!.keys[0] as number;
      }
    }
    return rows.sort(this.#compare).slice(0, Math.min(cap, rows.length));
  }

  /** A key that is a column, too, is no value of its own. */
  #keep(row: Row, keys: readonly Value[]): Sortable {
    let own = 3 * HEAD;
    for (const key of keys) own += 8 + (typeof key === 'number' || row.includes(key) ? 0 : sizeOf(key));
    return { row, keys, size: this.#kept.values(row, own) };
  }

  readonly #compare = (a: Sortable, b: Sortable): number => {
    this.#env.check();
    return this.#compareKeys(a.keys, b.keys);
  };

  #compareKeys(a: readonly Value[], b: readonly Value[]): number {
    for (let i = 0; i < this.#keys.length; i++) {
      const order = compareValues(a[i]!, b[i]!);
      if (order !== 0) return this.#keys[i]!.descending ? -order : order;
    }
    return 0;
  }
}
