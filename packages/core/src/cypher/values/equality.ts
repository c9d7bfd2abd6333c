import type { Truth } from './logic.ts';
import { compareStructured, isStructured, Structure } from './structure.ts';
import {
  isList,
  isMap,
  isNode,
  isPath,
  isRelationship,
  type ListValue,
  type MapValue,
  numeric,
  type PathValue,
  type Value,
} from './value.ts';

/**
 * Cypher's `=`: null when a null decides, also inside lists and maps; numbers by value whatever their type; NaN equals nothing;
 * values of different kinds are not equal.
 */
export function equals(a: Value, b: Value): Truth {
  if (typeof a === 'number' && typeof b === 'number') return a === b;
  if (a === null || b === null) return null;
  if (typeof a === 'string' || typeof b === 'string' || typeof a === 'boolean' || typeof b === 'boolean') return a === b;
  return equalsOther(a, b);
}

function equalsOther(a: number | bigint | object, b: number | bigint | object): Truth {
  if (a instanceof Structure && b instanceof Structure) return a.kind === b.kind && a.compare(b as typeof a) === 0;
  const [v, w] = [a, b] as [Exclude<Value, null>, Exclude<Value, null>];
  const x = numeric(v);
  const y = numeric(w);
  // biome-ignore lint/suspicious/noDoubleEquals: the only exact comparison of a double with a bigint
  if (x !== undefined || y !== undefined) return x !== undefined && y !== undefined && x == y;
  if (isList(v)) return isList(w) && listsEqual(v, w);
  if (isMap(v)) return isMap(w) && mapsEqual(v, w);
  return sameReference(v, w);
}

/** Cypher's `<>`. */
export function differs(a: Value, b: Value): Truth {
  const equal = equals(a, b);
  return equal === null ? null : !equal;
}

function listsEqual(a: ListValue, b: ListValue): Truth {
  if (a.length !== b.length) return false;
  let result: Truth = true;
  for (let i = 0; i < a.length; i++) {
    const equal = equals(a[i]!, b[i]!);
    if (equal === false) return false;
    if (equal === null) result = null;
  }
  return result;
}

function mapsEqual(a: MapValue, b: MapValue): Truth {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  let result: Truth = true;
  for (const [key, value] of a) {
    const equal = equals(value, b.get(key)!);
    if (equal === false) return false;
    if (equal === null) result = null;
  }
  return result;
}

/** Equality of what is neither null, scalar, list nor map: it never depends on null. */
export function sameReference(a: Exclude<Value, null>, b: Exclude<Value, null>): boolean {
  if (a === b) return true;
  if (isNode(a)) return isNode(b) && a.index === b.index && a.graph === b.graph;
  if (isRelationship(a)) return isRelationship(b) && a.index === b.index && a.graph === b.graph;
  if (isPath(a)) return isPath(b) && samePath(a, b);
  return isStructured(a) && isStructured(b) && a.kind === b.kind && compareStructured(a, b) === 0;
}

function samePath(a: PathValue, b: PathValue): boolean {
  if (a.graph !== b.graph || a.relationships.length !== b.relationships.length || a.nodes[0] !== b.nodes[0]) return false;
  for (let i = 0; i < a.relationships.length; i++)
    if (a.relationships[i] !== b.relationships[i] || a.nodes[i + 1] !== b.nodes[i + 1]) return false;
  return true;
}

/** Cypher's `IN`: true when an element is equal, null when one might be, else false. */
export function isIn(value: Value, list: ListValue): Truth {
  let result: Truth = false;
  for (const element of list) {
    const equal = equals(value, element);
    if (equal === true) return true;
    if (equal === null) result = null;
  }
  return result;
}
