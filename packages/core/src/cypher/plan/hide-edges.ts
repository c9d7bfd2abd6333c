import type { BoundExpression, BoundMatch, PatternEdge, PatternNode, SingleEdge } from '../semantics/bound.ts';
import { areDisjoint, opposite } from './edges.ts';
import type { Statistics } from './plan.ts';

/** A relationship of which only the number counts. */
export interface Hidden {
  readonly edge: SingleEdge;
  readonly from: PatternNode;
  /** The node at its other end. */
  readonly hides: PatternNode;
  /** Seen from `from`. */
  readonly direction: 'outgoing' | 'incoming' | 'both';
  /** Predicates on what is hidden, each looked at for one relationship at a time; and all, also those that are true of every one. */
  readonly predicates: readonly BoundExpression[];
  readonly covers: readonly BoundExpression[];
}

interface Predicate {
  readonly expression: BoundExpression;
  readonly slots: readonly number[];
}

/**
 * The relationships that need not be followed: they lead to a node that nothing else in the pattern touches, and neither it nor they are
 * read afterwards. No relationship may be matched twice, and one that is not followed cannot be compared; so of those that could be the
 * same only such are hidden as cannot meet: one comes into a node and the other leaves it, and no relationship is a loop.
 */
export function hideEdges(
  match: BoundMatch,
  waiting: readonly Predicate[],
  needed: ReadonlySet<number>,
  isOpen: (node: PatternNode) => boolean,
  statistics: Statistics,
): ReadonlyMap<PatternEdge, Hidden> {
  const hidden = new Map<PatternEdge, Hidden>();
  for (const edge of match.edges) {
    const candidate = candidateOf(edge, match, waiting, needed, isOpen, statistics);
    if (candidate && [...hidden.values()].every((other) => cannotMeet(candidate, other, statistics))) hidden.set(edge, candidate);
  }
  return hidden;
}

function candidateOf(
  edge: PatternEdge,
  match: BoundMatch,
  waiting: readonly Predicate[],
  needed: ReadonlySet<number>,
  isOpen: (node: PatternNode) => boolean,
  statistics: Statistics,
): Hidden | undefined {
  if (edge.kind !== 'single' || edge.bound || edge.left === edge.right || needed.has(edge.slot.index)) return undefined;
  for (const [from, hides] of [
    [edge.left, edge.right],
    [edge.right, edge.left],
  ] as const) {
    const isLeaf = match.edges.every((other) => other === edge || (other.left !== hides && other.right !== hides));
    if (!isLeaf || hides.bound || hides.from || !isOpen(hides) || needed.has(hides.slot.index)) continue;
    if (match.paths.some((path) => path.edges.includes(edge) || path.first === hides)) continue;
    const about = waiting.filter((w) => w.slots.includes(hides.slot.index) || w.slots.includes(edge.slot.index));
    const own = [hides.slot.index, edge.slot.index, from.slot.index];
    if (!about.every((w) => w.slots.every((slot) => own.includes(slot)))) continue;
    const direction = from === edge.left ? edge.direction : opposite(edge.direction);
    const covers = about.map((w) => w.expression);
    return { edge, from, hides, direction, covers, predicates: covers.filter((e) => !isImplied(e, edge, hides, statistics)) };
  }
  return undefined;
}

/** True for a label that every node at that end of such relationships has. */
export function isImplied(predicate: BoundExpression, edge: PatternEdge, end: PatternNode, statistics: Statistics): boolean {
  if (edge.kind !== 'single' || edge.types?.kind !== 'name') return false;
  if (predicate.kind !== 'HasLabels' || predicate.labels.kind !== 'name') return false;
  if (predicate.operand.kind !== 'Slot' || predicate.operand.slot !== end.slot) return false;
  const [type, label] = [edge.types.name, predicate.labels.name];
  const isTarget = (edge.direction === 'outgoing') === (end === edge.right);
  const ends = edge.direction === 'both' ? (['source', 'target'] as const) : isTarget ? (['target'] as const) : (['source'] as const);
  return ends.every((end) => statistics.everyEndHas(type, end, label));
}

function cannotMeet(a: Hidden, b: Hidden, statistics: Statistics): boolean {
  if (areDisjoint(a.edge, b.edge)) return true;
  const isThrough = a.from === b.from && a.direction !== 'both' && a.direction === opposite(b.direction);
  return isThrough && !statistics.hasLoops(a.edge.types);
}
