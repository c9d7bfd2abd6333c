import { typeName } from './type-name.ts';
import type { Value } from './value.ts';
import { typeError } from './value-error.ts';

/** A truth value of three-valued logic; null is unknown. */
export type Truth = boolean | null;

/** Kleene conjunction: false wins over unknown. */
export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/** Kleene disjunction: true wins over unknown. */
export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

/** Exclusive disjunction: unknown when a side is. */
export function xor(a: Truth, b: Truth): Truth {
  return a === null || b === null ? null : a !== b;
}

/** Negation: unknown stays unknown. */
export function not(a: Truth): Truth {
  return a === null ? null : !a;
}

/** A value where a truth value is needed. @throws QueryError `TypeError` / `InvalidArgumentType` */
export function toTruth(value: Value): Truth {
  if (typeof value === 'boolean' || value === null) return value;
  throw typeError('a truth value is needed', 'InvalidArgumentType', { found: typeName(value), expected: 'BOOLEAN' });
}
