import type { Integer } from './value.ts';
import { arithmeticError } from './value-error.ts';

export const MAX_INT64 = 2n ** 63n - 1n;
export const MIN_INT64 = -(2n ** 63n);

/**
 * The integer of a bigint: a number when it is safe.
 * @throws QueryError `IntegerOverflow` outside 64 bits
 */
export function toInteger(value: bigint): Integer {
  if (value >= -9007199254740991n && value <= 9007199254740991n) return Number(value);
  if (value < MIN_INT64 || value > MAX_INT64)
    throw arithmeticError('integer overflow', 'IntegerOverflow', { found: `${value}`, expected: `${MIN_INT64} to ${MAX_INT64}` });
  return value;
}

/** Integer arithmetic that is exact. @throws QueryError `IntegerOverflow` outside 64 bits */
export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return toInteger(BigInt(a) + BigInt(b));
}

/** @throws QueryError `IntegerOverflow` outside 64 bits */
export function subtractIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return toInteger(BigInt(a) - BigInt(b));
}

/** @throws QueryError `IntegerOverflow` outside 64 bits */
export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return toInteger(BigInt(a) * BigInt(b));
}

/** Division that truncates towards zero. @throws QueryError `DivisionByZero`, `IntegerOverflow` */
export function divideIntegers(a: Integer, b: Integer): Integer {
  refuseZero(b);
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return toInteger(BigInt(a) / BigInt(b));
}

/** The remainder of the division that truncates: it has the sign of `a`. @throws QueryError `DivisionByZero` */
export function moduloIntegers(a: Integer, b: Integer): Integer {
  refuseZero(b);
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  return toInteger(BigInt(a) % BigInt(b));
}

/** @throws QueryError `IntegerOverflow` for the smallest integer */
export function negateInteger(a: Integer): Integer {
  return typeof a === 'number' ? 0 - a : toInteger(-a);
}

function refuseZero(divisor: Integer): void {
  if (divisor === 0)
    throw arithmeticError('division by zero', 'DivisionByZero', { hint: 'divide by a float (`0.0`) to get NaN or Infinity' });
}
