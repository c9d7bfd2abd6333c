import type { Operator } from '../operator.ts';

/** Changes the graph for each row. The planner puts an Eager below and above, so that no row sees half of the changes. */
export class Update implements Operator {
  readonly #input: Operator;
  readonly #change: () => void;

  constructor(input: Operator, change: () => void) {
    this.#input = input;
    this.#change = change;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    if (!this.#input.next()) return false;
    this.#change();
    return true;
  }
}
