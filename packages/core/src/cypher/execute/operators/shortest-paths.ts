import type { Adjacency } from '../../../graph/adjacency.ts';
import type { ShortestPaths as ShortestPathsPlan } from '../../plan/plan.ts';
import { makePath } from '../../values/value.ts';
import { findShortestPath, type SearchInput } from '../bidirectional-search.ts';
import type { Environment } from '../environment.ts';
import { Kept } from '../kept.ts';
import { testLabels } from '../label-test.ts';
import type { Operator } from '../operator.ts';
import { type EndedTrail, shortestTrails, type Watch } from '../shortest-trails.ts';
import { compileTrail, type TrailPattern } from '../trail.ts';

interface Walk {
  readonly adjacencies: () => Pick<SearchInput, 'forward' | 'backward'>;
  readonly accepts: SearchInput['accepts'];
}

/** The shortest walks from a node that is known to one that is known, or to every node that can be reached. */
export class ShortestPaths implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: ShortestPathsPlan;
  readonly #pattern: TrailPattern;
  readonly #walk: Walk | undefined;
  readonly #accepts: ((trail: EndedTrail) => boolean) | undefined;
  readonly #watch: Watch;
  #trails: Iterator<EndedTrail> | undefined;

  constructor(input: Operator, env: Environment, plan: ShortestPathsPlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#watch = { check: env.check, kept: new Kept(env.budget) };
    this.#pattern = compileTrail(plan.edge.edge, env);
    this.#walk = plan.edge.predicates.length === 0 ? compileWalk(plan.edge.edge, env) : undefined;
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
      this.#trails = this.#single(from, to) ?? shortestTrails(this.#pattern, from, to, edge, this.#watch, this.#accepts);
    }
  }

  /** One shortest path between two different nodes, where the pattern is such that both ends can be walked from. */
  #single(from: number, to: number | undefined): Iterator<EndedTrail> | undefined {
    const { session, check } = this.#env;
    const { mode, count } = this.#plan.edge;
    const walk = this.#walk;
    const { lower, upper } = this.#pattern;
    if (!walk || mode !== 'shortest' || count !== 1 || lower > 1 || to === undefined || to === from) return undefined;
    const { graph } = session;
    const edges = findShortestPath({ graph, from, to, upper, ...walk.adjacencies(), accepts: walk.accepts, check });
    if (!edges) return [].values();
    let node = from;
    const rounds = edges.map((edge) => {
      node = session.source(edge) === node ? session.target(edge) : session.source(edge);
      return { edges: [edge], nodes: [node] };
    });
    return [{ start: from, end: to, rounds }].values();
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

/** How to walk from both ends; undefined for patterns with more to a round than one relationship. */
function compileWalk(edge: ShortestPathsPlan['edge']['edge'], env: Environment): Walk | undefined {
  const step = edge.kind === 'quantified' ? (edge.edges.length === 1 && edge.predicates.length === 0 ? edge.edges[0] : undefined) : edge;
  if (!step || env.session.writer) return undefined;
  const { types, direction } = step;
  const type = types?.kind === 'name' ? types.name : undefined;
  const tests: ((e: number) => boolean)[] = [];
  if (types && type === undefined) tests.push((e) => testLabels(types, [env.session.type(e)]));
  if (edge.kind === 'variable')
    for (const test of edge.stepPredicates.map(env.test))
      tests.push((e) => {
        env.row[edge.step.index] = e;
        return test();
      });
  const [out, into] = [() => env.session.adjacency('out', type), () => env.session.adjacency('in', type)];
  const both = (): Adjacency[] => [out(), into()];
  return {
    adjacencies: () => ({
      forward: direction === 'both' ? both() : [direction === 'outgoing' ? out() : into()],
      backward: direction === 'both' ? both() : [direction === 'outgoing' ? into() : out()],
    }),
    accepts: tests.length === 0 ? undefined : (e) => tests.every((test) => test(e)),
  };
}
