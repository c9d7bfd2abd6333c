import type { Slot } from '../semantics/bound.ts';
import { isNode, isRelationship, type Value } from '../values/value.ts';
import { NULL_INDEX, type Row } from './row.ts';

/** Puts a value into a slot; where the slot is for nodes or relationships, its index. */
export function writeSlot(row: Row, { index, kind }: Slot, value: Value): void {
  row[index] = kind === 'value' ? value : isNode(value) || isRelationship(value) ? value.index : NULL_INDEX;
}

/** Puts null into slots. */
export function clearSlots(row: Row, slots: readonly Slot[]): void {
  for (const { index, kind } of slots) row[index] = kind === 'value' ? null : NULL_INDEX;
}
