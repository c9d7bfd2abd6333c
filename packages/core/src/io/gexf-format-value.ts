import type { Column } from '../graph/column.ts';
import { Float, type PropertyValue } from '../model/property.ts';

/** The attribute types that we write; `mixed` is declared as a string and holds literals. Source: GEXF 1.3, `attrtype-type`. */
export type GexfType = Scalar | 'mixed' | `list${Scalar}`;

type Scalar = 'string' | 'boolean' | 'integer' | 'long' | 'biginteger' | 'double';
/** `int64` is a bigint that fits a Java long: unlike `long`, it does not go together with doubles. */
type Rank = Scalar | 'int64' | 'empty' | 'mixed';

const INT32 = 2 ** 31;
const INT64 = 2n ** 63n;
const WIDENING: readonly Rank[] = ['integer', 'long', 'int64', 'biginteger'];

/** The narrowest type that holds every value of a column exactly, so that reading gives the same values. */
export function gexfTypeOf(column: Column, rows: number): GexfType {
  if (column.kind === 'string' || column.kind === 'boolean') return column.kind;
  if (column.kind === 'strings') return 'liststring';
  let scalars: Rank = 'empty';
  let items: Rank | undefined;
  for (let row = 0; row < rows && scalars !== 'mixed' && items !== 'mixed'; row++) {
    const value = column.get(row);
    if (value === null) continue;
    if (Array.isArray(value)) items = value.map(rankOf).reduce(widen, items ?? 'empty');
    else scalars = widen(scalars, rankOf(value));
  }
  if (items === undefined) return declared(scalars);
  if (scalars !== 'empty' || items === 'mixed') return 'mixed';
  return `list${declared(items) as Scalar}`;
}

function declared(rank: Rank): Scalar | 'mixed' {
  return rank === 'empty' ? 'string' : rank === 'int64' ? 'long' : rank;
}

function rankOf(value: PropertyValue): Rank {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'bigint') return isSafe(value) ? rankOf(Number(value)) : value >= -INT64 && value < INT64 ? 'int64' : 'biginteger';
  if (value instanceof Float) return 'double';
  if (typeof value !== 'number') return Array.isArray(value) ? 'mixed' : 'string';
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'double';
  return value >= -INT32 && value < INT32 ? 'integer' : 'long';
}

function isSafe(value: bigint): boolean {
  return Number.isSafeInteger(Number(value));
}

function widen(a: Rank, b: Rank): Rank {
  if (a === b || b === 'empty') return a;
  if (a === 'empty') return b;
  const [i, j] = [WIDENING.indexOf(a), WIDENING.indexOf(b)];
  if (i >= 0 && j >= 0) return WIDENING[Math.max(i, j)]!;
  const isSmall = (r: Rank): boolean => r === 'integer' || r === 'long';
  return (a === 'double' && isSmall(b)) || (b === 'double' && isSmall(a)) ? 'double' : 'mixed';
}

/**
 * A value as text: what `Double.parseDouble` and its like read in Java, lists as Gephi writes them, `[a, "b, c"]`. A {@link Float} has a
 * zero at the end of its decimals, `5.0`, and an integral number beyond ±(2^53 − 1) an exponent, so that neither is taken for an integer.
 * A value with an inside is written as its text and read back as a string.
 */
export function formatValue(value: PropertyValue): string {
  if (typeof value === 'number') return formatNumber(value);
  if (value instanceof Float) return formatFloat(value.value);
  return Array.isArray(value) ? `[${value.map(formatItem).join(', ')}]` : String(value);
}

/** A value as a literal, strings always in quotes: the form inside attributes that hold values of several types. */
export function formatLiteral(value: PropertyValue): string {
  if (Array.isArray(value)) return `[${value.map(formatLiteral).join(', ')}]`;
  const isText = typeof value === 'string' || (typeof value === 'object' && !(value instanceof Float));
  return isText ? quote(String(value)) : formatValue(value);
}

const PLAIN_ITEM = /^[\w:./-]+$/;

/** An item of a list; a string that Gephi could misread stands in quotes. */
function formatItem(value: PropertyValue): string {
  if (typeof value !== 'string') return formatLiteral(value);
  return PLAIN_ITEM.test(value) && value !== 'null' ? value : quote(value);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function formatNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : `${value}`;
}

function formatFloat(value: number): string {
  const text = formatNumber(value);
  return Number.isInteger(value) ? text.replace(/^(-?\d+)(\.\d+)?/, (_, whole, decimals = '.') => `${whole}${decimals}0`) : text;
}
