import type { Float } from '../../model/property.ts';
import { formatNumber } from '../values/format-number.ts';
import { toInteger } from '../values/integer.ts';
import { isStructured } from '../values/structure.ts';
import { valueType } from '../values/type-name.ts';
import { type Integer, type ListValue, makeFloat, numeric, type Value } from '../values/value.ts';
import { type TypeName, typeTest } from './argument.ts';
import { define, type FunctionDefinition } from './define.ts';

const DIGITS = /^\s*([+-]?)(\d+)\s*$/;
const DECIMAL = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const NAMED = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const STRUCTURED = 'DATE | LOCALTIME | TIME | LOCALDATETIME | DATETIME | DURATION | POINT';

/** Conversions between types: each fails on a type that it does not take, gives null for a text that it cannot read. */
export const conversionFunctions: readonly FunctionDefinition[] = [
  ...makeConversion(
    'toBoolean',
    'boolean',
    'BOOLEAN | STRING | INTEGER',
    '`true` or `false`, in any case, or an integer, 0 being false',
    booleanOf,
  ),
  ...makeConversion(
    'toInteger',
    'integer',
    'INTEGER | FLOAT | STRING | BOOLEAN',
    'a number or its text, the fraction cut off, or a boolean',
    integerOf,
  ),
  ...makeConversion('toFloat', 'float', 'INTEGER | FLOAT | STRING', 'a number or its text', floatOf),
  ...makeConversion(
    'toString',
    'string',
    `STRING | BOOLEAN | INTEGER | FLOAT | ${STRUCTURED}`,
    'a number, boolean, temporal value or point',
    textOf,
  ),
  define({
    name: 'valueType',
    args: ['value :: ANY'],
    nullPolicy: 'receive',
    returns: 'string',
    doc: 'The name of the most precise type of a value.',
    evaluate: (_, value: Value) => valueType(value),
  }),
];

function makeConversion(
  name: string,
  returns: TypeName,
  types: string,
  doc: string,
  convert: (value: Value) => Value,
): FunctionDefinition[] {
  const accepts = typeTest(types.split(' | ').map((type) => type.toLowerCase() as TypeName));
  const lenient = (value: Value): Value => (value === null || !accepts(value) ? null : attempt(convert, value));
  return [
    define({
      name,
      args: [`input :: ${types}`],
      returns,
      doc: `The ${returns} of ${doc}.`,
      evaluate: (_, input: Value) => convert(input),
    }),
    define({
      name: `${name}OrNull`,
      args: ['input :: ANY'],
      returns,
      doc: `The ${returns} of ${doc}; null for anything else.`,
      evaluate: (_, input: Value) => lenient(input),
    }),
    define({
      name: `${name}List`,
      args: ['input :: LIST'],
      returns: 'list',
      doc: `Each element as a ${returns}; null for one that cannot be converted.`,
      evaluate: (_, input: ListValue) => input.map(lenient),
    }),
  ];
}

function attempt(convert: (value: Value) => Value, value: Value): Value {
  try {
    return convert(value);
  } catch {
    return null;
  }
}

function booleanOf(value: Value): Value {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value !== 0;
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** @throws QueryError `IntegerOverflow` for digits outside 64 bits */
function integerOf(value: Value): Value {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') {
    const [, sign = '', digits] = DIGITS.exec(value) ?? [];
    // What is longer is too big in any case, and slow to read.
    if (digits !== undefined) return toInteger(BigInt(sign.replace('+', '') + digits.replace(/^0+(?=\d)/, '').slice(0, 30)));
    return DECIMAL.test(value) ? truncated(Number(value)) : null;
  }
  const number = numeric(value)!;
  return typeof number === 'bigint' ? number : truncated(number);
}

/** @throws QueryError `IntegerOverflow` outside 64 bits */
function truncated(value: number): Integer | null {
  return Number.isFinite(value) ? toInteger(BigInt(Math.trunc(value))) : null;
}

function floatOf(value: Value): Value {
  if (typeof value === 'string') {
    const number = DECIMAL.test(value) ? Number(value) : NAMED.get(value.trim());
    return number === undefined ? null : makeFloat(number);
  }
  return makeFloat(Number(numeric(value)!));
}

function textOf(value: Value): Value {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || isStructured(value) ? value.toString() : formatNumber(value as Integer | Float);
}
