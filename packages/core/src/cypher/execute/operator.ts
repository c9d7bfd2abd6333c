/**
 * A running operator. `open` begins anew for the row as it stands; each `next` fills the operator's slots of the row and says true, or says
 * false when there is nothing more.
 */
export interface Operator {
  open(): void;
  next(): boolean;
}
