import type { ShortestEdge } from '../semantics/bound.ts';
import type { Round } from './round-finder.ts';
import type { Trail, TrailPattern } from './trail.ts';

/** A walk that has come to its end. */
export interface EndedTrail extends Trail {
  readonly end: number;
}

/** A walk under way: the last round, and the walk before it. */
interface Step {
  readonly node: number;
  readonly round: Round | undefined;
  readonly before: Step | undefined;
}

/**
 * The shortest walks from a node, breadth first, length by length. Where only the least length counts, a node that was reached by a
 * shorter walk is not walked through again.
 * @param to the node where they must end; any other, one after the other, when undefined
 * @param accepts whether a walk may be chosen; what cannot does not hide longer ones
 */
export function* shortestTrails(
  pattern: TrailPattern,
  from: number,
  to: number | undefined,
  { mode, count }: Pick<ShortestEdge, 'mode' | 'count'>,
  check: () => void,
  accepts?: (trail: EndedTrail) => boolean,
): Generator<EndedTrail> {
  const onlyLeast = mode === 'all' || count === 1;
  const prunes = onlyLeast && pattern.lower <= 1 && !accepts;
  const reached = new Map<number, number>();
  /** By end: how many walks, or how many different lengths, have been given, and the last length. */
  const given = new Map<number, { count: number; length: number }>();
  let front: Step[] = [{ node: from, round: undefined, before: undefined }];
  if (prunes) reached.set(from, 0);
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
        const known = prunes ? reached.get(node) : undefined;
        // The start can be an end again: a walk back to it is not shorter than the walk of length 0, but may be asked for.
        if (known !== undefined && (known < length || mode === 'shortest') && !(node === from && pattern.lower === 1 && node === to))
          continue;
        if (isWalked(before, round)) continue;
        if (prunes) reached.set(node, length);
        next.push({ node, round, before });
      }
    return next;
  }
}

function isWanted(
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

function isWalked(step: Step, round: Round): boolean {
  for (let s: Step | undefined = step; s?.round; s = s.before) if (s.round.edges.some((e) => round.edges.includes(e))) return true;
  return false;
}

function roundsOf(step: Step): Round[] {
  const rounds: Round[] = [];
  for (let s: Step | undefined = step; s?.round; s = s.before) rounds.push(s.round);
  return rounds.reverse();
}
