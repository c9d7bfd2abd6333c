import type { ShortestPaths as ShortestPathsPlan } from '../../plan/plan.ts';
import { makePath } from '../../values/value.ts';
import type { Environment, SinglePath } from '../environment.ts';
import { Kept } from '../kept.ts';
import type { Operator } from '../operator.ts';
import { type EndedTrail, shortestTrails, type Watch } from '../shortest-trails.ts';
import { compileTrail, type TrailPattern } from '../trail.ts';

/** The shortest walks from a node that is known to one that is known, or to every node that can be reached. */
export class ShortestPaths implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: ShortestPathsPlan;
  readonly #pattern: TrailPattern;
  /** Finds one path between two different nodes, where that can be done from both ends. */
  readonly #single: SinglePath | undefined;
  readonly #accepts: ((trail: EndedTrail) => boolean) | undefined;
  readonly #watch: Watch;
  #trails: Iterator<EndedTrail> | undefined;

  constructor(input: Operator, env: Environment, plan: ShortestPathsPlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#watch = { check: env.check, kept: new Kept(env.budget) };
    this.#pattern = compileTrail(plan.edge.edge, env);
    this.#single = env.compileSinglePath?.(plan.edge, env);
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
    const { row } = this.#env;
    const { edge, into } = this.#plan;
    const [left, right] = [edge.left.slot.index, edge.right.slot.index];
    for (;;) {
      const found = this.#trails?.next();
      if (found && !found.done) {
        this.#fill(found.value);
        return true;
      }
      this.#trails = undefined;
      this.#watch.kept.clear();
      if (!this.#input.next()) return false;
      const [from, to] = [row[left] as number, into ? (row[right] as number) : undefined];
      if (from < 0 || (to !== undefined && to < 0)) continue;
      this.#trails = this.#single && to !== undefined && to !== from ? this.#single(from, to) : shortestTrails(this.#pattern, from, to, edge, this.#watch, this.#accepts);
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
