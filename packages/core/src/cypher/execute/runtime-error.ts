import { QueryError, type QueryErrorType } from '../../base/query-error.ts';
import type { Span } from '../../base/text.ts';
import type { Environment } from './environment.ts';

/** An error at a place of the running query. */
export function runtimeError(
  env: Environment,
  span: Span,
  message: string,
  details: { readonly type: QueryErrorType; readonly detail: string; readonly found?: string; readonly hint?: string },
): QueryError {
  return new QueryError(message, { phase: 'runtime', query: env.text, span, ...details });
}

/** An error of the value model or of a function, with its place in the query; any other error as it is. */
export function located(error: unknown, env: Environment, span: Span): unknown {
  if (!(error instanceof QueryError) || error.span) return error;
  const { type, phase, detail, found, expected, hint, code } = error;
  return new QueryError(error.message, { type, phase, detail, found, expected, hint, code, query: env.text, span, cause: error });
}

/** Runs a piece of an expression so that its errors have their place. */
export function locating<T>(env: Environment, span: Span, run: () => T): () => T {
  return () => {
    try {
      return run();
    } catch (error) {
      throw located(error, env, span);
    }
  };
}
