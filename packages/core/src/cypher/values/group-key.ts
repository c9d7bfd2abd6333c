import { Float } from '../../model/property.ts';
import { isStructured, structuredKey } from './structure.ts';
import { isList, isMap, isNode, isPath, isRelationship, type Value } from './value.ts';

/** A primitive that is the same, as a key of a JavaScript `Map`, exactly for equivalent values. */
export type GroupKey = null | boolean | number | bigint | string;

/** What keys of composite values begin with. */
const MARK = '\u0000';

/**
 * The key of a value for DISTINCT and grouping. Numbers, booleans and nearly all strings are their own keys. Nodes and relationships
 * count by index: all values of one query point into one graph.
 */
export function groupKey(value: Value): GroupKey {
  switch (typeof value) {
    case 'string':
      return value.charCodeAt(0) === 0 ? `${MARK}"${value}` : value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return value;
  }
  if (value === null) return null;
  if (value instanceof Float) return numberKey(value.value);
  return MARK + encode(value);
}

/** The key of several values together, as of the columns of a row. */
export function groupKeyOfAll(values: readonly Value[]): GroupKey {
  if (values.length === 1) return groupKey(values[0]!);
  let key = MARK;
  for (const value of values) key += encode(value);
  return key;
}

/** A double and the integer that it equals have one key. */
function numberKey(value: number): number | bigint {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value + 0;
}

/** A code in which no value's text is the beginning of another's, so that texts can be strung together. */
function encode(value: Value): string {
  switch (typeof value) {
    case 'string':
      return `${value.length}"${value}`;
    case 'number':
    case 'bigint':
      return `${value},`;
    case 'boolean':
      return value ? 't' : 'f';
  }
  if (value === null) return 'n';
  if (value instanceof Float) return `${numberKey(value.value)},`;
  if (isList(value)) return `[${value.map(encode).join('')}]`;
  if (isMap(value))
    return `{${[...value.keys()]
      .sort()
      .map((key) => encode(key) + encode(value.get(key)!))
      .join('')}}`;
  return encodeReference(value);
}

function encodeReference(value: Value): string {
  if (isNode(value)) return `(${value.index},`;
  if (isRelationship(value)) return `r${value.index},`;
  if (isPath(value)) return `p${Array.from(value.nodes).join('.')};${Array.from(value.relationships).join('.')},`;
  return isStructured(value) ? `s${encode(structuredKey(value))}` : 'n';
}
