import type { PatternEdge } from '../semantics/bound.ts';

/** A direction seen from the other end. */
export function opposite(direction: 'outgoing' | 'incoming' | 'both'): 'outgoing' | 'incoming' | 'both' {
  return direction === 'outgoing' ? 'incoming' : direction === 'incoming' ? 'outgoing' : 'both';
}

/** True when two relationships ask for single types that differ. */
export function areDisjoint(a: PatternEdge, b: PatternEdge): boolean {
  const [x, y] = [typeOf(a), typeOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

function typeOf(edge: PatternEdge): string | undefined {
  return (edge.kind === 'single' || edge.kind === 'variable') && edge.types?.kind === 'name' ? edge.types.name : undefined;
}
