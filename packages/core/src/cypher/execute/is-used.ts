import type { Slot } from '../semantics/bound.ts';
import { isPath, isRelationship, type ListValue } from '../values/value.ts';
import type { Row } from './row.ts';

/** True when a relationship is among those that slots hold: one each, a list, or a trail. */
export function isUsed(row: Row, slots: readonly Slot[], edge: number): boolean {
  for (const { index, kind } of slots) {
    const value = row[index]!;
    if (kind === 'relationship') {
      if (value === edge) return true;
    } else if (isPath(value)) {
      for (let i = 0; i < value.relationships.length; i++) if (value.relationships[i] === edge) return true;
    } else if (value !== null && (value as ListValue).some((r) => isRelationship(r) && r.index === edge)) return true;
  }
  return false;
}
