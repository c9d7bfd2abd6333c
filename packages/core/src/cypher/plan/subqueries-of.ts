import type { BoundQuery } from '../semantics/bound.ts';

/** The queries inside the expressions of a query, not those inside them in turn. */
export function subqueriesOf(query: BoundQuery): BoundQuery[] {
  const found: BoundQuery[] = [];
  collect(query, found);
  return found;
}

function collect(part: unknown, found: BoundQuery[]): void {
  if (typeof part !== 'object' || part === null || part instanceof Map) return;
  if (Array.isArray(part)) for (const item of part) collect(item, found);
  else if ('kind' in part && part.kind === 'Subquery') found.push((part as unknown as { query: BoundQuery }).query);
  else for (const key in part) if (key !== 'function' && key !== 'span') collect(part[key as keyof typeof part], found);
}
