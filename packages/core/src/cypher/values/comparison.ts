import type { Truth } from './logic.ts';
import { compareStructured, isStructured, Structure } from './structure.ts';
import { isList, type ListValue, numeric, type Value } from './value.ts';

/**
 * How two values compare for `<`: negative, zero or positive; NaN when every inequality is false (a number is NaN);
 * null when the result is unknown: a null decides, or the kinds have no common order.
 */
export function compareTernary(a: Value, b: Value): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
  if (typeof a === 'string') return typeof b !== 'string' ? null : a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean') return typeof b !== 'boolean' ? null : Number(a) - Number(b);
  const x = numeric(a);
  if (x !== undefined) {
    const y = numeric(b);
    return y === undefined ? null : x < y ? -1 : x > y ? 1 : Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : 0;
  }
  if (isList(a)) return isList(b) ? compareLists(a, b) : null;
  if (!isStructured(a) || !isStructured(b) || a.kind !== b.kind) return null;
  return a instanceof Structure && a.comparable ? compareStructured(a, b) : null;
}

function compareLists(a: ListValue, b: ListValue): number | null {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareTernary(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Cypher's `a < b`. */
export function lessThan(a: Value, b: Value): Truth {
  const order = compareTernary(a, b);
  return order === null ? null : order < 0;
}

/** Cypher's `a <= b`. */
export function atMost(a: Value, b: Value): Truth {
  const order = compareTernary(a, b);
  return order === null ? null : order <= 0;
}

/** Cypher's `a > b`. */
export function greaterThan(a: Value, b: Value): Truth {
  const order = compareTernary(a, b);
  return order === null ? null : order > 0;
}

/** Cypher's `a >= b`. */
export function atLeast(a: Value, b: Value): Truth {
  const order = compareTernary(a, b);
  return order === null ? null : order >= 0;
}
