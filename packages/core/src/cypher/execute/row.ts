import type { Value } from '../values/value.ts';

/**
 * The one row that all operators of a query work on: an operator fills its slots, those above read them. Node and relationship slots hold
 * indexes, -1 for null.
 */
export type Row = Value[];

/** What `NULL_INDEX` is to a node or relationship slot, null is to a value slot. */
export const NULL_INDEX = -1;
