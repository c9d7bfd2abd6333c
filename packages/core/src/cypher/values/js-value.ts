import { Float, type StructuredValue } from '../../model/property.ts';
import { toInteger } from './integer.ts';
import { Structure } from './structure.ts';
import { isList, isMap, isNode, isPath, isRelationship, makeNode, makeRelationship, type Value } from './value.ts';
import { typeError } from './value-error.ts';

/** A node as queries return it: a copy, which does not change with the graph. */
export interface JsNode {
  readonly kind: 'node';
  readonly id: number;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, JsValue>>;
}

/** A relationship as queries return it; `start` and `end` are the ids of its nodes. */
export interface JsRelationship {
  readonly kind: 'relationship';
  readonly id: number;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly properties: Readonly<Record<string, JsValue>>;
}

/** A path as queries return it: one node more than relationships. */
export interface JsPath {
  readonly kind: 'path';
  readonly nodes: readonly JsNode[];
  readonly relationships: readonly JsRelationship[];
}

/**
 * What queries return: integers as numbers, or bigints beyond ±(2^53 − 1); floats as numbers; maps as plain objects; temporal values and
 * points as objects with `kind`, `toString()` and `component(name)`.
 */
export type JsValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsValue[]
  | { readonly [key: string]: JsValue }
  | JsNode
  | JsRelationship
  | JsPath
  | StructuredValue;

/** Converts a value to what queries return. That a float is one is lost where it is integral. */
export function toJs(value: Value): JsValue {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Float) return value.value;
  if (isList(value)) return value.map(toJs);
  if (isMap(value)) return toJsObject(value);
  if (isNode(value)) {
    const { graph, index } = value;
    return { kind: 'node', id: index, labels: [...graph.labels(index)], properties: toJsObject(Object.entries(graph.nodes.row(index))) };
  }
  if (isRelationship(value)) {
    const { graph, index } = value;
    const ends = { start: graph.source(index), end: graph.target(index) };
    return {
      kind: 'relationship',
      id: index,
      type: graph.type(index),
      ...ends,
      properties: toJsObject(Object.entries(graph.edges.row(index))),
    };
  }
  if (!isPath(value)) return value;
  const { graph } = value;
  return {
    kind: 'path',
    nodes: Array.from(value.nodes, (index) => toJs(makeNode(graph, index)) as JsNode),
    relationships: Array.from(value.relationships, (index) => toJs(makeRelationship(graph, index)) as JsRelationship),
  };
}

/** `Object.fromEntries` defines keys: `__proto__` becomes one like any other. */
function toJsObject(entries: Iterable<readonly [string, Value]>): Record<string, JsValue> {
  return Object.fromEntries(Array.from(entries, ([key, value]) => [key, toJs(value)]));
}

/** Converts what the value model does not know, such as `Date`; undefined when it does not know it either. */
export type Extension = (input: object) => Value | undefined;

/**
 * Converts a parameter: integral numbers are integers while they are safe, else floats; `Float` says that an integral one is a float;
 * arrays are lists, plain objects and `Map`s are maps, undefined is null.
 * @throws QueryError `TypeError` / `InvalidArgumentValue` for functions, symbols, other objects, keys that are no strings and cycles;
 * `IntegerOverflow` for a bigint outside 64 bits. The message says where it was found.
 */
export function fromJs(input: unknown, path: string, extension?: Extension): Value {
  return typeof input === 'object' && input !== null
    ? convertObject(input, path, extension, new Set())
    : convert(input, path, extension, NOTHING);
}

/** What is no object is inside of none. */
const NOTHING: Set<object> = new Set();

function convert(input: unknown, path: string, extension: Extension | undefined, above: Set<object>): Value {
  switch (typeof input) {
    case 'undefined':
      return null;
    case 'boolean':
    case 'string':
      return input;
    case 'number':
      return Number.isInteger(input) ? (Number.isSafeInteger(input) ? input + 0 : new Float(input)) : input;
    case 'bigint':
      return toInteger(input);
    case 'object':
      return input === null ? null : convertObject(input, path, extension, above);
    default:
      throw refused(typeof input, path);
  }
}

function convertObject(input: object, path: string, extension: Extension | undefined, above: Set<object>): Value {
  if (input instanceof Float || input instanceof Structure) return input;
  if (above.has(input)) throw refused('a cycle', path);
  above.add(input);
  const inside = (value: unknown, at: string): Value => convert(value, at, extension, above);
  let result: Value | undefined;
  if (Array.isArray(input)) result = input.map((item, i) => inside(item, `${path}[${i}]`));
  else if (input instanceof Map) result = convertEntries(input, path, inside);
  else if (isPlain(input)) result = convertEntries(Object.entries(input), path, inside);
  else result = extension?.(input);
  above.delete(input);
  if (result === undefined) throw refused(`an object of class ${input.constructor?.name}`, path);
  return result;
}

function convertEntries(entries: Iterable<[unknown, unknown]>, path: string, inside: (value: unknown, at: string) => Value): Value {
  const map = new Map<string, Value>();
  for (const [key, value] of entries) {
    if (typeof key !== 'string') throw refused(`a key that is ${typeof key}`, path);
    map.set(key, inside(value, `${path}.${key}`));
  }
  return map;
}

function isPlain(input: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}

function refused(found: string, path: string): Error {
  return typeError(`no Cypher value: ${path}`, 'InvalidArgumentValue', {
    found,
    expected: 'a boolean, number, bigint, string, array, plain object, Map, Float, or temporal value',
  });
}
