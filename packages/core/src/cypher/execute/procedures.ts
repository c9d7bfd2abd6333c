import type { Registry } from '../functions/registry.ts';
import type { ProcedureSignature } from '../semantics/environment.ts';
import type { Value } from '../values/value.ts';
import type { Session } from './session.ts';

/** A procedure that queries can CALL. Rows have one value a column, in order. */
export interface Procedure extends ProcedureSignature {
  readonly doc: string;
  readonly run: (session: Session, values: readonly Value[], check: () => void) => Iterable<readonly Value[]>;
}

/** Procedures by name. */
export type ProcedureRegistry = Registry<Procedure>;
