import { KgError } from '../../base/errors.ts';
import { QueryError } from '../../base/query-error.ts';
import type { Procedure } from '../execute/procedures.ts';
import type { Session } from '../execute/session.ts';
import { parseArgument, type TypeName, typeTest, wrongType } from '../functions/argument.ts';
import type { Value } from '../values/value.ts';

/** What `defineProcedure` is given. */
export interface ProcedureInput {
  /** With its namespaces: `db.labels`. */
  readonly name: string;
  /** One text an argument; see `parseArgument`. */
  readonly args?: readonly string[];
  /** Names and types of the columns, in order. */
  readonly columns: Readonly<Record<string, TypeName>>;
  /** `read` unless told otherwise. */
  readonly mode?: Procedure['mode'];
  readonly doc: string;
  /** Arguments have been checked; an optional one that is not given is null. Rows have one value a column, in order. */
  readonly run: (session: Session, values: readonly Value[], check: () => void) => Iterable<readonly Value[]>;
}

/** Makes a procedure: types of arguments are checked before it runs, and errors of the graph's library become errors of the query. */
export function defineProcedure({ name, args = [], columns, mode = 'read', doc, run }: ProcedureInput): Procedure {
  const signature = args.map(parseArgument);
  const tests = signature.map(({ types }) => typeTest(types));
  return {
    name,
    arguments: signature,
    columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
    mode,
    doc,
    run: (session, values, check) => {
      const given = signature.map((argument, i) => {
        const value = values[i] ?? null;
        if (value !== null && !tests[i]!(value)) throw wrongType(name, argument, value);
        return value;
      });
      try {
        // All rows are found before the first is used: what the query does with them cannot change them.
        return [...run(session, given, check)];
      } catch (error) {
        throw asQueryError(error);
      }
    },
  };
}

function asQueryError(error: unknown): unknown {
  if (!(error instanceof KgError) || error instanceof QueryError || error.code === 'aborted') return error;
  const { message, code, found, expected, hint } = error;
  const kind = code === 'limit' ? { detail: 'LimitReached', code } : { detail: 'ProcedureCallFailed' };
  return new QueryError(message, { type: 'ProcedureError', phase: 'runtime', ...kind, found, expected, hint, cause: error });
}
