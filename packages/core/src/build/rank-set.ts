const SMALL = 12;

/** A set of ranks that is filled again and again: nothing is allocated after it was made. */
export class RankSet {
  /** The round in which a rank was added last. */
  readonly #rounds: Uint32Array;
  readonly #ranks: Uint32Array;
  #round = 1;
  #size = 0;

  /** @param capacity every rank is below it */
  constructor(capacity: number) {
    this.#rounds = new Uint32Array(capacity);
    this.#ranks = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
    this.#round++;
  }

  add(rank: number): void {
    if (this.#rounds[rank] === this.#round) return;
    this.#rounds[rank] = this.#round;
    this.#ranks[this.#size++] = rank;
  }

  /** Brings the ranks in order, so that {@link at} gives them from the smallest to the largest until the next one is added. */
  sort(): void {
    const ranks = this.#ranks;
    if (this.#size > SMALL) ranks.subarray(0, this.#size).sort();
    else
      for (let i = 1; i < this.#size; i++) {
        const rank = ranks[i]!;
        let at = i;
        for (; at > 0 && ranks[at - 1]! > rank; at--) ranks[at] = ranks[at - 1]!;
        ranks[at] = rank;
      }
  }

  /** @param i below `size` */
  at(i: number): number {
    return this.#ranks[i]!;
  }
}
