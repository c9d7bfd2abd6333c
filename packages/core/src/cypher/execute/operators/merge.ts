import type { Operator } from '../operator.ts';

/** For each row what `match` finds, changed by ON MATCH; when it finds nothing, what is then created. */
export class Merge implements Operator {
  readonly #input: Operator;
  readonly #match: Operator;
  readonly #prepare: () => void;
  readonly #create: () => void;
  readonly #onMatch: () => void;
  #isInside = false;

  /** @param prepare refuses what can never be merged, before anything is looked for */
  constructor(input: Operator, match: Operator, actions: { prepare: () => void; create: () => void; onMatch: () => void }) {
    this.#input = input;
    this.#match = match;
    this.#prepare = actions.prepare;
    this.#create = actions.create;
    this.#onMatch = actions.onMatch;
  }

  open(): void {
    this.#input.open();
    this.#isInside = false;
  }

  next(): boolean {
    if (this.#isInside && this.#match.next()) {
      this.#onMatch();
      return true;
    }
    if (!this.#input.next()) return false;
    this.#prepare();
    this.#match.open();
    this.#isInside = this.#match.next();
    if (this.#isInside) this.#onMatch();
    else this.#create();
    return true;
  }
}
