import type { Expand as ExpandPlan } from '../../plan/plan.ts';
import type { Test } from '../compile-test.ts';
import { EdgeCursor } from '../edge-cursor.ts';
import type { Environment } from '../environment.ts';
import { isUsed } from '../is-used.ts';
import type { Operator } from '../operator.ts';

/** Along one relationship from a node that is known. */
export class Expand implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #cursor: EdgeCursor;
  readonly #from: number;
  readonly #to: number;
  readonly #edge: number;
  readonly #into: boolean;
  readonly #plan: ExpandPlan;
  readonly #accepts: Test | undefined;

  /** @param accepts predicates on what is found, looked at here */
  constructor(input: Operator, env: Environment, plan: ExpandPlan, accepts: Test | undefined) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#accepts = accepts;
    this.#cursor = new EdgeCursor(env.session, plan.direction, plan.edge.types);
    this.#from = plan.from.index;
    this.#to = plan.to.index;
    this.#edge = plan.edge.slot.index;
    this.#into = plan.into;
  }

  open(): void {
    this.#input.open();
    this.#cursor.open();
  }

  next(): boolean {
    const { check, row } = this.#env;
    const cursor = this.#cursor;
    const { distinctFrom } = this.#plan;
    for (;;) {
      while (cursor.next()) {
        check();
        if (this.#into && cursor.neighbour !== row[this.#to]) continue;
        if (distinctFrom.length > 0 && isUsed(row, distinctFrom, cursor.edge)) continue;
        row[this.#edge] = cursor.edge;
        row[this.#to] = cursor.neighbour;
        if (!this.#accepts || this.#accepts()) return true;
      }
      if (!this.#input.next()) return false;
      cursor.start(row[this.#from] as number);
    }
  }
}
