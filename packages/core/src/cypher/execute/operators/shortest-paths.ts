import type { ShortestPaths as ShortestPathsPlan } from '../../plan/plan.ts';
import { makePath } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { type EndedTrail, shortestTrails } from '../shortest-trails.ts';
import { compileTrail, type TrailPattern } from '../trail.ts';

/** The shortest walks from a node that is known to one that is known, or to every node that can be reached. */
export class ShortestPaths implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: ShortestPathsPlan;
  readonly #pattern: TrailPattern;
  readonly #accepts: ((trail: EndedTrail) => boolean) | undefined;
  #trails: Iterator<EndedTrail> | undefined;

  constructor(input: Operator, env: Environment, plan: ShortestPathsPlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#pattern = compileTrail(plan.edge.edge, env);
    const tests = plan.edge.predicates.map((p) => env.test(p));
    if (tests.length > 0)
      this.#accepts = (trail) => {
        this.#fill(trail);
        return tests.every((test) => test());
      };
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
        this.#fill(found.value);
        return true;
      }
      this.#trails = undefined;
      if (!this.#input.next()) return false;
      const [from, to] = [row[left] as number, into ? (row[right] as number) : undefined];
      if (from >= 0 && (to === undefined || to >= 0)) this.#trails = shortestTrails(this.#pattern, from, to, edge, check, this.#accepts);
    }
  }

  #fill(trail: EndedTrail): void {
    const { row, session } = this.#env;
    const { path, right } = this.#plan.edge;
    this.#pattern.fill(trail);
    row[right.slot.index] = trail.end;
    if (!path) return;
    const nodes = [trail.start, ...trail.rounds.flatMap((round) => round.nodes)];
    row[path.index] = makePath(
      session,
      nodes,
      trail.rounds.flatMap((round) => round.edges),
    );
  }
}
