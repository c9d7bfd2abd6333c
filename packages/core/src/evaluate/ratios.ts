/** Precision, recall and their harmonic mean, with the counts that they come from. */
export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Predicted items that are right. */
  readonly right: number;
  /** Gold items that were found; another number than `right` where overlap counts. */
  readonly found: number;
  readonly predicted: number;
  readonly gold: number;
}

/** How many of how many are right; `share` is undefined when there are none. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number | undefined;
}

/** Nothing predicted where nothing is asked is perfect. */
export function prf(right: number, predicted: number, gold: number, found: number = right): Prf {
  const precision = predicted > 0 ? right / predicted : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? found / gold : predicted > 0 ? 0 : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, right, found, predicted, gold };
}

export function share(right: number, of: number): Share {
  return { right, of, share: of > 0 ? right / of : undefined };
}

/** Counts by name; what was never counted is 0. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.#counts.set(name, this.of(name) + by);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Adds all counts of another tally. */
  join(other: Tally): void {
    for (const [name, n] of other.#counts) this.add(name, n);
  }

  /** The names that begin with `prefix`, without it. */
  names(prefix: string): string[] {
    return [...this.#counts.keys()].filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));
  }
}
