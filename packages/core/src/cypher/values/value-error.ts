import { QueryError } from '../../base/query-error.ts';

/** More about an error. */
interface Details {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

type TypeErrorDetail =
  | 'InvalidArgumentType'
  | 'InvalidArgumentValue'
  | 'InvalidPropertyType'
  | 'ListElementAccessByNonInteger'
  | 'MapElementAccessByNonString';

/** A value of a type that the operation does not take. `detail` is the TCK's name for it. */
export function typeError(message: string, detail: TypeErrorDetail, details: Details = {}): QueryError {
  return new QueryError(message, { type: 'TypeError', phase: 'runtime', detail, ...details });
}

/** Arithmetic without a result. */
export function arithmeticError(message: string, detail: 'DivisionByZero' | 'IntegerOverflow', details: Details = {}): QueryError {
  return new QueryError(message, { type: 'ArithmeticError', phase: 'runtime', detail, ...details });
}

/** An argument of the right type with a value that makes no sense. */
export function argumentError(message: string, detail: 'InvalidArgumentValue' | 'NumberOutOfRange', details: Details = {}): QueryError {
  return new QueryError(message, { type: 'ArgumentError', phase: 'runtime', detail, ...details });
}
