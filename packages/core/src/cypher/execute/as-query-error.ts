import { KgError } from '../../base/errors.ts';
import { QueryError } from '../../base/query-error.ts';

/**
 * Whatever stops a query as a QueryError: `aborted` at the deadline or by the caller, `limit` where JavaScript has no room for a value, a
 * call or a collection (a RangeError). Anything else is a mistake of ours and stays as it is.
 */
export function asQueryError(error: unknown, query: string): unknown {
  if (error instanceof QueryError) return error;
  if (error instanceof KgError && error.code === 'aborted')
    return new QueryError(error.message, {
      type: 'SemanticError',
      phase: 'runtime',
      detail: 'Aborted',
      code: 'aborted',
      query,
      cause: error,
    });
  if (error instanceof RangeError)
    return new QueryError(`the query or a value in it is too large or too deeply nested: ${error.message}`, {
      ...{ type: 'SemanticError', phase: 'runtime', detail: 'LimitReached', code: 'limit', query, cause: error },
    });
  return error;
}
