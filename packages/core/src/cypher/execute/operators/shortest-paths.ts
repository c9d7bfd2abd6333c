import type { ShortestPaths as ShortestPathsPlan } from '../../plan/plan.ts';
import { makePath } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import { Kept } from '../kept.ts';
import type { Operator } from '../operator.ts';
import type { EndedTrail, PathSearch, SinglePath, Watch } from '../path-search.ts';
import { runtimeError } from '../runtime-error.ts';
import { shortestTrails } from '../shortest-trails.ts';
import { compileTrail, type TrailPattern } from '../trail.ts';

/** @throws QueryError `UnsupportedFeature` when the search through several parts has not been loaded */
function searchThrough(chosen: ShortestPathsPlan['edge'], env: Environment): PathSearch {
  if (env.compileChain) return env.compileChain(chosen, env);
  throw runtimeError(env, chosen.span, 'a path selector over several relationships has not been loaded', {
    type: 'SemanticError',
    detail: 'UnsupportedFeature',
    hint: 'load it first: await engine.load()',
  });
}

function searchIn(pattern: TrailPattern, choice: ShortestPathsPlan['edge']): PathSearch {
  return {
    open: () => pattern.finder.open(),
    find: (from, to, watch, accepts) => shortestTrails(pattern, from, to, choice, watch, accepts),
    fill: pattern.fill,
  };
}

/** The shortest walks from a node that is known to one that is known, or to every node that can be reached. */
export class ShortestPaths implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: ShortestPathsPlan;
  readonly #search: PathSearch;
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
    const { parts, predicates } = plan.edge;
    this.#search = parts.length > 1 ? searchThrough(plan.edge, env) : searchIn(compileTrail(parts[0]!, env), plan.edge);
    this.#single = env.compileSinglePath?.(plan.edge, env);
    const tests = predicates.map((p) => env.test(p));
    if (tests.length > 0)
      this.#accepts = (trail) => {
        this.#fill(trail);
        return tests.every((test) => test());
      };
  }

  open(): void {
    this.#input.open();
    this.#search.open();
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
      this.#trails =
        this.#single && to !== undefined && to !== from ? this.#single(from, to) : this.#search.find(from, to, this.#watch, this.#accepts);
    }
  }

  #fill(trail: EndedTrail): void {
    const { row, session } = this.#env;
    const { path, right } = this.#plan.edge;
    this.#search.fill(trail);
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
