import type { ColumnKind } from '../graph/column.ts';
import { Float, type PropertyValue } from '../model/property.ts';

/** How to read values: our own files tell floats from integers by their text, see `formatValue`. */
export interface ReadValueOptions {
  readonly isOwn: boolean;
}

/** A piece of a list as it stands in the text. */
type Literal = { readonly text: string; readonly isQuoted: boolean } | readonly Literal[];

const MAX_DEPTH = 32;
const MAX_DIGITS = 10_000;
const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?$/;
const FLOAT_OF_OURS = /^-?\d+\.\d*0(?:e|$)/;
const SPECIAL: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Infinity,
  infinity: Infinity,
  '-inf': -Infinity,
  '-infinity': -Infinity,
};

/**
 * Reads the text of an attribute of a GEXF type, Gephi's other names for types included; `mixed` is a literal.
 * Undefined when the text does not fit the type, or there is no such type.
 */
export function parseValue(text: string, type: string, options: ReadValueOptions): PropertyValue | undefined {
  if (type === 'mixed') {
    const literal = parseLiteral(text);
    return literal && literalValue(literal, options);
  }
  if (!type.startsWith('list')) return parseScalar(text, type, options);
  const items: PropertyValue[] = [];
  for (const piece of listPieces(text) ?? [undefined]) {
    const value = piece === undefined || isList(piece) ? undefined : parseItem(piece, type.slice(4), options);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** True for the names of attribute types in GEXF 1.0 to 1.3 and those that Gephi takes as well. */
export function isGexfType(type: string): boolean {
  return SCALARS.test(type.replace(/^list/, '')) && type !== 'listanyuri';
}

/** The kind of column that holds the values of a type; a value that does not fit widens it. */
export function columnKindFor(type: string): ColumnKind {
  if (type === 'mixed') return 'any';
  if (type.startsWith('list')) return /^list(?:string|anyuri|char)/.test(type) ? 'strings' : 'any';
  if (/^bool/.test(type)) return 'boolean';
  return /^(?:string|anyuri|char)/.test(type) ? 'string' : 'number';
}

const SCALARS = /^(?:string|anyuri|char|character|boolean|bool|integer|int|long|short|byte|biginteger|float|double|bigdecimal)$/;

function parseScalar(text: string, type: string, { isOwn }: ReadValueOptions): PropertyValue | undefined {
  switch (type) {
    case 'string':
    case 'anyuri':
    case 'char':
    case 'character':
      return text;
    case 'boolean':
    case 'bool':
      return /^(?:true|1)$/i.test(text) ? true : /^(?:false|0)$/i.test(text) ? false : undefined;
    case 'float':
    case 'double':
    case 'bigdecimal':
      return isOwn && FLOAT_OF_OURS.test(text) ? new Float(Number(text)) : parseDouble(text);
    case 'integer':
    case 'int':
    case 'long':
    case 'short':
    case 'byte':
    case 'biginteger':
      return INTEGER.test(text) ? parseInteger(text) : undefined;
    default:
      return undefined;
  }
}

function parseInteger(text: string): PropertyValue | undefined {
  if (text.length > MAX_DIGITS) return undefined; // making a bigint takes longer than linear time
  const value = Number(text);
  return Number.isSafeInteger(value) ? value + 0 : BigInt(text.replace(/^\+/, ''));
}

function parseDouble(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text.replace(/[fFdD]$/, ''));
  return SPECIAL[text.replace(/^\+/, '').toLowerCase()];
}

function parseItem(piece: { text: string; isQuoted: boolean }, type: string, options: ReadValueOptions): PropertyValue | undefined {
  // Gephi reads an empty string in a list as null, and writes it so
  if (piece.text === 'null' && !piece.isQuoted && type === 'string') return '';
  return parseScalar(piece.text, type, options);
}

function literalValue(literal: Literal, options: ReadValueOptions): PropertyValue | undefined {
  if (!isList(literal)) {
    const { text, isQuoted } = literal;
    if (isQuoted) return text;
    if (text === 'true' || text === 'false') return text === 'true';
    return parseScalar(text, INTEGER.test(text) && text !== '-0' ? 'integer' : 'double', options);
  }
  const items: PropertyValue[] = [];
  for (const item of literal) {
    const value = literalValue(item, options);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

function isList(literal: Literal): literal is readonly Literal[] {
  return Array.isArray(literal);
}

/** The pieces of `[a, "b, c"]` as Gephi writes them, or of `a|b` as GEXF 1.2 has them, or of `a, b`. */
function listPieces(text: string): readonly Literal[] | undefined {
  if (text.trim().startsWith('[')) {
    const literal = parseLiteral(text);
    return literal && isList(literal) ? literal : undefined;
  }
  const pieces = text.split(text.includes('|') ? '|' : ',');
  return pieces.map((p) => ({ text: p.trim(), isQuoted: false }));
}

interface Cursor {
  readonly text: string;
  at: number;
}

function parseLiteral(text: string): Literal | undefined {
  const cursor = { text, at: 0 };
  const literal = readLiteral(cursor, 0);
  skipSpace(cursor);
  return cursor.at === text.length ? literal : undefined;
}

function readLiteral(cursor: Cursor, depth: number): Literal | undefined {
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === '[') return depth < MAX_DEPTH ? readItems(cursor, depth) : undefined;
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !',]'.includes(cursor.text[cursor.at]!)) cursor.at++;
  const text = cursor.text.slice(start, cursor.at).trim();
  return text === '' ? undefined : { text, isQuoted: false };
}

/** `[` [ literal { `,` literal } ] `]` */
function readItems(cursor: Cursor, depth: number): Literal | undefined {
  const items: Literal[] = [];
  cursor.at++;
  skipSpace(cursor);
  while (cursor.text[cursor.at] !== ']') {
    if (items.length > 0 && cursor.text[cursor.at++] !== ',') return undefined;
    const item = readLiteral(cursor, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    skipSpace(cursor);
  }
  cursor.at++;
  return items;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function readQuoted(cursor: Cursor, quote: string): Literal | undefined {
  let text = '';
  for (cursor.at++; cursor.at < cursor.text.length; cursor.at++) {
    const char = cursor.text[cursor.at]!;
    if (char === quote) {
      cursor.at++;
      return { text, isQuoted: true };
    }
    if (char !== '\\') text += char;
    else {
      const escaped = cursor.text[++cursor.at] ?? '';
      text += ESCAPES[escaped] ?? escaped;
    }
  }
  return undefined;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at++;
}
