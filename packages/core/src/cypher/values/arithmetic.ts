import type { Float } from '../../model/property.ts';
import { formatNumber } from './format-number.ts';
import { addIntegers, divideIntegers, moduloIntegers, multiplyIntegers, negateInteger, subtractIntegers } from './integer.ts';
import { limitListSize, limitSize, limitTextSize } from './size-limit.ts';
import { Structure } from './structure.ts';
import { typeName } from './type-name.ts';
import { type Integer, isInteger, isList, isMap, type ListValue, makeFloat, numeric, toDouble, type Value } from './value.ts';
import { typeError } from './value-error.ts';

/** Cypher's `a + b`: sums numbers, joins strings (also a string with any scalar) and lists, moves dates by durations. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && Number.isInteger(a) && Number.isInteger(b)) return addIntegers(a, b);
  if (a === null || b === null) return null;
  if (typeof a === 'string' && typeof b === 'string') return joinTexts(a, b);
  if (isList(a) || isList(b)) return joinLists(isList(a) ? a : [a], isList(b) ? b : [b]);
  return addNumbers(a, b) ?? addText(a, b) ?? (a instanceof Structure ? a.plus(b) : undefined) ?? refuse('+', a, b);
}

function joinTexts(a: string, b: string): string {
  limitTextSize(a.length + b.length);
  return a + b;
}

function joinLists(a: ListValue, b: ListValue): ListValue {
  limitListSize(a.length + b.length);
  const list = a.concat(b);
  return limitSize(list, list);
}

/** Cypher's `a - b`. */
export function subtract(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return subtractIntegers(a, b);
  const [x, y] = [toDouble(a), toDouble(b)];
  if (x !== undefined && y !== undefined) return makeFloat(x - y);
  return (a instanceof Structure ? a.minus(b) : undefined) ?? refuse('-', a, b);
}

/** Cypher's `a * b`; a duration can be a factor. */
export function multiply(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return multiplyIntegers(a, b);
  const [x, y] = [toDouble(a), toDouble(b)];
  if (x !== undefined && y !== undefined) return makeFloat(x * y);
  const product =
    a instanceof Structure && y !== undefined ? a.times(y) : b instanceof Structure && x !== undefined ? b.times(x) : undefined;
  return product ?? refuse('*', a, b);
}

/** Cypher's `a / b`: between integers it truncates. @throws QueryError `DivisionByZero` for the integer 0 */
export function divide(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return divideIntegers(a, b);
  const [x, y] = [toDouble(a), toDouble(b)];
  if (x !== undefined && y !== undefined) return makeFloat(x / y);
  return (a instanceof Structure && y !== undefined ? a.dividedBy(y) : undefined) ?? refuse('/', a, b);
}

/** Cypher's `a % b`: the remainder has the sign of `a`. @throws QueryError `DivisionByZero` for the integer 0 */
export function modulo(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return moduloIntegers(a, b);
  const [x, y] = [toDouble(a), toDouble(b)];
  return x !== undefined && y !== undefined ? makeFloat(x % y) : refuse('%', a, b);
}

/** Cypher's `a ^ b`: always a float. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  const [x, y] = [toDouble(a), toDouble(b)];
  return x !== undefined && y !== undefined ? makeFloat(x ** y) : refuse('^', a, b);
}

/** Cypher's `-a`. */
export function negate(a: Value): Value {
  if (a === null) return null;
  if (isInteger(a)) return negateInteger(a);
  const x = toDouble(a);
  if (x === undefined) throw typeError('`-` takes a number', 'InvalidArgumentType', { found: typeName(a) });
  return makeFloat(-x);
}

/** Cypher's `+a`. */
export function affirm(a: Value): Value {
  if (a !== null && numeric(a) === undefined) throw typeError('`+` takes a number', 'InvalidArgumentType', { found: typeName(a) });
  return a;
}

/** Cypher's `a || b`: joins two strings or two lists. */
export function concatenate(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  return isList(a) && isList(b) ? [...a, ...b] : refuse('||', a, b);
}

function addNumbers(a: Value, b: Value): Value | undefined {
  if (isInteger(a) && isInteger(b)) return addIntegers(a, b);
  const [x, y] = [toDouble(a), toDouble(b)];
  return x !== undefined && y !== undefined ? makeFloat(x + y) : undefined;
}

function addText(a: Value, b: Value): string | undefined {
  if (typeof a !== 'string' && typeof b !== 'string') return undefined;
  const [left, right] = [scalarText(a), scalarText(b)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function scalarText(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || value instanceof Structure) return `${value}`;
  return numeric(value) === undefined ? undefined : formatNumber(value as Integer | Float);
}

function refuse(operator: string, a: Value, b: Value): never {
  const hint = isMap(a) || isMap(b) ? 'join maps with a map projection: `m {.*, key: value}`' : undefined;
  throw typeError(`\`${operator}\` is not defined between these types`, 'InvalidArgumentType', {
    found: `${typeName(a)} ${operator} ${typeName(b)}`,
    hint,
  });
}
