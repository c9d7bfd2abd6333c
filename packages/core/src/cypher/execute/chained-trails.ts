import { areDisjoint } from '../plan/edges.ts';
import { slotsOf } from '../plan/slots-of.ts';
import type { PathPart, ShortestEdge } from '../semantics/bound.ts';
import type { Environment } from './environment.ts';
import { HEAD } from './kept.ts';
import type { EndedTrail, PathSearch, Round, Watch } from './path-search.ts';
import { sizeOfRounds } from './round-finder.ts';
import { isWalked, isWanted, roundsOf } from './shortest-trails.ts';
import { compileTrail, type TrailPattern } from './trail.ts';

/** A walk under way: in which part it is, and how many rounds of that part it has; without a round where it has just gone on to a part. */
interface Step {
  readonly node: number;
  readonly part: number;
  readonly count: number;
  readonly round: Round | undefined;
  readonly before: Step | undefined;
}

interface Part extends TrailPattern {
  /** The slot of the node at its end. */
  readonly slot: number;
  /** What is asked of the node at its end and of nothing else in the pattern. */
  readonly accepts: readonly (() => boolean)[];
}

/**
 * Walks a path of several parts, shortest first by the number of all relationships; no relationship comes twice in it. A walk is one way to
 * match the pattern: the same relationships, split otherwise into the parts, are another.
 */
class ChainedTrails implements PathSearch {
  readonly #chosen: ShortestEdge;
  readonly #env: Environment;
  readonly #parts: readonly Part[];
  /** Slots of the nodes at the start and at the end of each part. */
  readonly #places: readonly number[];
  readonly #prunes: boolean;

  constructor(chosen: ShortestEdge, env: Environment) {
    const { left, right, parts, mode, count, predicates } = chosen;
    this.#chosen = chosen;
    this.#env = env;
    this.#places = [left, ...parts.map((part) => part.right)].map((node) => node.slot.index);
    const inner = new Set(this.#places);
    inner.delete(left.slot.index);
    inner.delete(right.slot.index);
    const early = predicates.map((p) => {
      const [slot, more] = slotsOf(p);
      return more === undefined && inner.has(slot!) ? slot : undefined;
    });
    this.#parts = parts.map((part) => {
      const slot = part.right.slot.index;
      return { ...compileTrail(part, env), slot, accepts: predicates.filter((_, i) => early[i] === slot).map(env.test) };
    });
    const isLeast = mode === 'all' || count === 1;
    this.#prunes = isLeast && !early.includes(undefined) && new Set(this.#places).size > parts.length && areApart(parts);
  }

  open(): void {
    for (const { finder } of this.#parts) finder.open();
  }

  /** As {@link shortestTrails}. */
  *find(from: number, to: number | undefined, { check, kept }: Watch, accepts?: (trail: EndedTrail) => boolean): Generator<EndedTrail> {
    const { mode, count } = this.#chosen;
    const given = new Map<number, { count: number; length: number }>();
    const reached = new Map<string, number>();
    /** By length; those of no further round come up while their length is worked on. */
    const fronts: Step[][] = [[{ node: from, part: 0, count: 0, round: undefined, before: undefined }]];
    for (let length = 0; length < fronts.length; length++) {
      const front = fronts[length] ?? [];
      for (const step of front) {
        check();
        const { node } = step;
        const part = this.#parts[step.part];
        if (this.#prunes && isBeaten(step, length)) continue;
        if (!part) {
          if (to !== undefined && node !== to) continue;
          const trail = this.#trailOf(from, step);
          if (this.#isConsistent(trail) && (accepts?.(trail) ?? true) && isWanted(given, node, length, mode, count)) yield trail;
          continue;
        }
        if (step.count >= part.lower && this.#ends(part, node))
          push(length, { node, part: step.part + 1, count: 0, round: undefined, before: step });
        if (step.count === part.upper) continue;
        for (const round of part.finder.from(node))
          if (!isWalked(step, round))
            push(length + part.width, { node: round.nodes.at(-1)!, part: step.part, count: step.count + 1, round, before: step });
      }
      delete fronts[length];
      const done = to === undefined ? undefined : given.get(to);
      if (done && (mode === 'all' || done.count >= count)) return;
    }

    function push(length: number, step: Step): void {
      kept.add(HEAD + sizeOfRounds(1, 1));
      while (fronts.length <= length) fronts.push([]);
      fronts[length]!.push(step);
    }

    /** True when a walk as good has come to the node, as far on in the pattern, before. */
    function isBeaten({ part, count: rounds, node }: Step, length: number): boolean {
      const key = `${part} ${Math.min(rounds, 1)} ${node}`;
      const known = reached.get(key);
      if (known === undefined) {
        kept.add(2 * HEAD);
        reached.set(key, length);
      }
      return known !== undefined && (known < length || mode === 'shortest');
    }
  }

  /** Fills the slots of all parts and of the nodes between them. */
  fill({ start, rounds, counts }: EndedTrail): void {
    let [node, at] = [start, 0];
    this.#parts.forEach((part, i) => {
      const own = rounds.slice(at, at + counts![i]!);
      part.fill({ start: node, rounds: own });
      node = endOf(node, own);
      at += own.length;
      this.#env.row[part.slot] = node;
    });
  }

  #ends(part: Part, node: number): boolean {
    if (part.accepts.length === 0) return true;
    this.#env.row[part.slot] = node;
    return part.accepts.every((accepts) => accepts());
  }

  #trailOf(start: number, last: Step): EndedTrail {
    const counts: number[] = [];
    for (let s: Step | undefined = last; s; s = s.before) if (!s.round && s.before) counts.push(s.before.count);
    return { start, end: last.node, rounds: roundsOf(last), counts: counts.reverse() };
  }

  /** Whether a node that stands at two places is the same at both. */
  #isConsistent({ start, rounds, counts }: EndedTrail): boolean {
    const nodes = new Map([[this.#places[0]!, start]]);
    let [node, at] = [start, 0];
    return counts!.every((count, i) => {
      node = endOf(node, rounds.slice(at, at + count));
      at += count;
      const place = this.#places[i + 1]!;
      const known = nodes.get(place) ?? node;
      nodes.set(place, known);
      return known === node;
    });
  }
}

/** The search through the parts of a path. */
export function compileChain(chosen: ShortestEdge, env: Environment): PathSearch {
  return new ChainedTrails(chosen, env);
}

const endOf = (start: number, rounds: readonly Round[]): number => rounds.at(-1)?.nodes.at(-1) ?? start;

/**
 * True when the shortest way through the parts can never use a relationship twice, so that a node that a shorter walk has reached need not be
 * walked through again: no two parts can use the same one, and in each a walk that does has a shorter one inside.
 */
function areApart(parts: readonly PathPart[]): boolean {
  const steps = parts.map((part) => (part.kind === 'quantified' && part.edges.length === 1 ? part.edges[0]! : part));
  return parts.every((part, i) => {
    const step = steps[i]!;
    if (step.kind === 'quantified' || steps.some((other, k) => k < i && !areDisjoint(other, step))) return false;
    return part.kind === 'single' || (part.lower < 2 && part.upper === Number.POSITIVE_INFINITY && step.direction !== 'both');
  });
}
