import { QueryError } from '../../base/query-error.ts';

/** More about an error. */
interface Details {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** A value of a type that the operation does not take. `detail` is the TCK's name for it. */
export function typeError(message: string, detail: 'InvalidArgumentType' | 'InvalidArgumentValue', details: Details = {}): QueryError {
  return new QueryError(message, { type: 'TypeError', phase: 'runtime', detail, ...details });
}

/** Arithmetic without a result. */
export function arithmeticError(message: string, detail: 'DivisionByZero' | 'IntegerOverflow', details: Details = {}): QueryError {
  return new QueryError(message, { type: 'ArithmeticError', phase: 'runtime', detail, ...details });
}
