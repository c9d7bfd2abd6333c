import type { ShortestEdge } from '../semantics/bound.ts';
import { HEAD } from './kept.ts';
import type { EndedTrail, Round, Watch } from './path-search.ts';
import { sizeOfRounds } from './round-finder.ts';
import type { TrailPattern } from './trail.ts';

/** A walk under way: the last round, the walk before it, and which of the rounds at the start it began with. */
interface Step {
  readonly node: number;
  readonly round: Round | undefined;
  readonly before: Step | undefined;
  readonly branch: number;
}

/** Where a search ends, and which walks it follows no further. */
interface Search {
  readonly to: number | undefined;
  /** `nodes`: what reaches a node that a shorter walk has reached; `branches`: the same among walks with one first round. */
  readonly prunes: 'nothing' | 'nodes' | 'branches';
}

type Choice = Pick<ShortestEdge, 'mode' | 'count'>;

/**
 * The shortest walks from a node, breadth first, length by length. Where only the least length counts and a round is one relationship, a
 * node that was reached by a shorter walk is not walked through again: a walk that meets a node twice has a shorter one inside. A walk back
 * to the start is looked for apart, as the way back must not be the way there.
 * @param to the node where they must end; any other, one after the other, when undefined
 * @param accepts whether a walk may be chosen; what cannot does not hide longer ones
 */
export function* shortestTrails(
  pattern: TrailPattern,
  from: number,
  to: number | undefined,
  choice: Choice,
  watch: Watch,
  accepts?: (trail: EndedTrail) => boolean,
): Generator<EndedTrail> {
  const run = (search: Search): Generator<EndedTrail> => searchTrails(pattern, from, search, choice, watch, accepts);
  const onlyLeast = choice.mode === 'all' || choice.count === 1;
  if (!onlyLeast || pattern.lower > 1 || pattern.width > 1 || accepts) {
    yield* run({ to, prunes: 'nothing' });
    return;
  }
  const returns = pattern.lower === 1 && (to === undefined || to === from);
  if (!returns || to === undefined) yield* run({ to, prunes: 'nodes' });
  if (returns) yield* run({ to: from, prunes: 'branches' });
}

function* searchTrails(
  pattern: TrailPattern,
  from: number,
  { to, prunes }: Search,
  { mode, count }: Choice,
  { check, kept }: Watch,
  accepts: ((trail: EndedTrail) => boolean) | undefined,
): Generator<EndedTrail> {
  const onlyLeast = mode === 'all' || count === 1;
  /** By branch, then by node: the least length. */
  const reached: Map<number, number>[] = [];
  /** By end: how many walks, or how many different lengths, have been given, and the last length. */
  const given = new Map<number, { count: number; length: number }>();
  let front: Step[] = [{ node: from, round: undefined, before: undefined, branch: 0 }];
  if (prunes === 'nodes') reached.push(new Map([[from, 0]]));
  for (let length = 0; front.length > 0 && length <= pattern.upper; length++) {
    for (const step of front) {
      check();
      if (length < pattern.lower || (to !== undefined && step.node !== to)) continue;
      const trail = { start: from, end: step.node, rounds: roundsOf(step) };
      if (accepts && !accepts(trail)) continue;
      if (isWanted(given, step.node, length, mode, count)) yield trail;
    }
    const done = to === undefined ? undefined : given.get(to);
    if (done && (mode === 'shortest' ? done.count >= count : onlyLeast || done.count >= count)) return;
    if (length === pattern.upper) return;
    front = advance(front, length + 1);
  }

  function advance(steps: readonly Step[], length: number): Step[] {
    const next: Step[] = [];
    for (const before of steps)
      for (const round of pattern.finder.from(before.node)) {
        check();
        const node = round.nodes.at(-1)!;
        const branch = prunes === 'branches' && length === 1 ? next.length : before.branch;
        if (isWalked(before, round) || isBeaten(branch, node, length)) continue;
        kept.add(HEAD + sizeOfRounds(1, pattern.width));
        next.push({ node, round, before, branch });
      }
    return next;
  }

  /** True when a walk as good has come to the node before. */
  function isBeaten(branch: number, node: number, length: number): boolean {
    if (prunes === 'nothing') return false;
    reached[branch] ??= new Map();
    const known = reached[branch].get(node);
    if (known === undefined) {
      kept.add(HEAD);
      reached[branch].set(node, length);
    }
    return known !== undefined && (known < length || mode === 'shortest');
  }
}

/** Whether one walk more to an end is asked for; notes that it was given. */
export function isWanted(
  given: Map<number, { count: number; length: number }>,
  end: number,
  length: number,
  mode: ShortestEdge['mode'],
  count: number,
): boolean {
  const known = given.get(end);
  if (!known) {
    given.set(end, { count: 1, length });
    return true;
  }
  if (mode === 'shortest') return known.count++ < count;
  if (known.length === length) return true;
  if (mode === 'all' || known.count >= count) return false;
  known.count++;
  known.length = length;
  return true;
}

/** What was walked, from the last round back; steps without a round are passed over. */
interface Walked {
  readonly round: Round | undefined;
  readonly before: Walked | undefined;
}

/** Whether a round has a relationship that was walked. */
export function isWalked(step: Walked, round: Round): boolean {
  for (let s: Walked | undefined = step; s; s = s.before) if (s.round?.edges.some((e) => round.edges.includes(e))) return true;
  return false;
}

/** The rounds walked, in order. */
export function roundsOf(step: Walked): Round[] {
  const rounds: Round[] = [];
  for (let s: Walked | undefined = step; s; s = s.before) if (s.round) rounds.push(s.round);
  return rounds.reverse();
}
