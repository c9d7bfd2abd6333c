import type { ShortestPaths as ShortestPathsPlan } from '../../plan/plan.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { shortestTrails } from '../shortest-trails.ts';
import { compileTrail, type Trail, type TrailPattern } from '../trail.ts';

/** The shortest walks from a node that is known to one that is known, or to every node that can be reached. */
export class ShortestPaths implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: ShortestPathsPlan;
  readonly #pattern: TrailPattern;
  #trails: Iterator<Trail & { readonly end: number }> | undefined;

  constructor(input: Operator, env: Environment, plan: ShortestPathsPlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#pattern = compileTrail(plan.edge.edge, env);
  }

  open(): void {
    this.#input.open();
    this.#pattern.finder.open();
    this.#trails = undefined;
  }

  next(): boolean {
    const { row, check } = this.#env;
    const { edge, into } = this.#plan;
    const [left, right] = [edge.left.slot.index, edge.right.slot.index];
    for (;;) {
      const found = this.#trails?.next();
      if (found && !found.done) {
        this.#pattern.fill(found.value);
        row[right] = found.value.end;
        return true;
      }
      this.#trails = undefined;
      if (!this.#input.next()) return false;
      const [from, to] = [row[left] as number, into ? (row[right] as number) : undefined];
      if (from >= 0 && (to === undefined || to >= 0)) this.#trails = shortestTrails(this.#pattern, from, to, edge, check);
    }
  }
}
