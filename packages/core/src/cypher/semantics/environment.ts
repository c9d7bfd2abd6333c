import type { Argument, TypeName } from '../functions/argument.ts';
import type { FunctionRegistry, Registry } from '../functions/registry.ts';

/** How a procedure is called and what it gives. */
export interface ProcedureSignature {
  /** With its namespaces: `db.labels`. */
  readonly name: string;
  readonly arguments: readonly Argument[];
  /** None for a procedure that gives no rows. */
  readonly columns: readonly { readonly name: string; readonly type: TypeName }[];
  /** `write` when it changes the graph, `schema` when it makes or drops an index. */
  readonly mode: 'read' | 'write' | 'schema';
}

/** What a query can call. */
export interface Environment {
  readonly functions: FunctionRegistry;
  readonly procedures: Pick<Registry<ProcedureSignature>, 'find' | 'list' | 'missingPack'>;
}
