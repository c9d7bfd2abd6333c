import type { BoundClause, BoundExpression, Slot } from '../semantics/bound.ts';

/**
 * The indexes of all slots in a part of the bound tree, wherever they stand in it. The tree is plain data, so its shape need not be known here:
 * what has an index, a name and a kind of slot is one.
 */
export function slotsOf(tree: Tree, found = new Set<number>()): Set<number> {
  for (const slot of slotsIn(tree)) found.add(slot.index);
  return found;
}

type Tree = BoundExpression | BoundClause | readonly (BoundExpression | BoundClause)[];

/** The slots themselves. */
export function slotsIn(tree: Tree): Set<Slot> {
  const found = new Set<Slot>();
  collect(tree, found);
  return found;
}

function collect(part: unknown, found: Set<Slot>): void {
  if (typeof part !== 'object' || part === null || part instanceof Map) return;
  if (Array.isArray(part)) {
    for (const item of part) collect(item, found);
    return;
  }
  if (isSlot(part)) found.add(part);
  else if (!('kind' in part && part.kind === 'Constant'))
    for (const key in part) if (key !== 'span' && key !== 'function') collect(part[key as keyof typeof part], found);
}

function isSlot(part: object): part is Slot {
  return 'index' in part && typeof part.index === 'number' && 'name' in part && 'kind' in part;
}
