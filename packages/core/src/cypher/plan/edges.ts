import type { LabelTest, PatternEdge, PatternNode, SingleEdge } from '../semantics/bound.ts';

/** A direction seen from the other end. */
export function opposite(direction: 'outgoing' | 'incoming' | 'both'): 'outgoing' | 'incoming' | 'both' {
  return direction === 'outgoing' ? 'incoming' : direction === 'incoming' ? 'outgoing' : 'both';
}

/** True when two relationships ask for single types that differ. */
export function areDisjoint(a: PatternEdge, b: PatternEdge): boolean {
  const [x, y] = [typeOf(a), typeOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** True when two relationships of a pattern can never be the same one: their types differ, or the one ends where the other begins and none is a loop. */
export function cannotMeet(a: PatternEdge, b: PatternEdge, hasLoops: (types: LabelTest) => boolean): boolean {
  if (areDisjoint(a, b)) return true;
  if (a.kind !== 'single' || b.kind !== 'single' || a.direction === 'both' || b.direction === 'both') return false;
  return (endOf(a, 'target') === endOf(b, 'source') || endOf(b, 'target') === endOf(a, 'source')) && !hasLoops(a.types);
}

function endOf({ direction, left, right }: SingleEdge, end: 'source' | 'target'): PatternNode {
  return (direction === 'outgoing') === (end === 'source') ? left : right;
}

function typeOf(edge: PatternEdge): string | undefined {
  return (edge.kind === 'single' || edge.kind === 'variable') && edge.types?.kind === 'name' ? edge.types.name : undefined;
}
