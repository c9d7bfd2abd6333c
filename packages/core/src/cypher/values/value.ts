import { Float, type PropertyValue, type StructuredValue } from '../../model/property.ts';

/**
 * Whatever an expression can give. A plain number that is integral is an integer (always safe: below 2^53), one that is not, also NaN and
 * ±Infinity, is a float; `Float` is a float that is integral; a bigint is an integer beyond ±(2^53 − 1), within 64 bits.
 * Integer zero is never `-0`.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | ListValue
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue
  | StructuredValue;

/** An integer: a safe number, or a bigint beyond that. */
export type Integer = number | bigint;

export type ListValue = readonly Value[];

/** A map: JavaScript's own `Map`, so that no key (`__proto__`, `constructor`) is special and order is kept. */
export type MapValue = ReadonlyMap<string, Value>;

/** The properties of all nodes, or of all relationships, by row. */
export interface PropertiesView {
  get(row: number, key: string): PropertyValue | null;
  /** Keys and values of one row; absent ones are left out. */
  row(row: number): Readonly<Record<string, PropertyValue>>;
}

/**
 * What a value needs of the graph that it points into; the executor gives it. Reading what the query has deleted throws
 * QueryError `EntityNotFound` / `DeletedEntityAccess`.
 */
export interface GraphView {
  readonly nodes: PropertiesView;
  readonly edges: PropertiesView;
  labels(node: number): readonly string[];
  type(edge: number): string;
  source(edge: number): number;
  target(edge: number): number;
}

/** A node, by reference. Two are the same node when graph and index are the same. */
export interface NodeValue {
  readonly kind: 'node';
  readonly graph: GraphView;
  readonly index: number;
}

/** A relationship, by reference. */
export interface RelationshipValue {
  readonly kind: 'relationship';
  readonly graph: GraphView;
  readonly index: number;
}

/** A path, by reference: one node more than relationships, in the order they are walked. */
export interface PathValue {
  readonly kind: 'path';
  readonly graph: GraphView;
  readonly nodes: ArrayLike<number>;
  readonly relationships: ArrayLike<number>;
}

/** The families of values that order and error messages tell apart. Structured values have their own `kind` besides. */
export type ValueKind =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'structured';

export function makeNode(graph: GraphView, index: number): NodeValue {
  return { kind: 'node', graph, index };
}

export function makeRelationship(graph: GraphView, index: number): RelationshipValue {
  return { kind: 'relationship', graph, index };
}

export function makePath(graph: GraphView, nodes: ArrayLike<number>, relationships: ArrayLike<number>): PathValue {
  return { kind: 'path', graph, nodes, relationships };
}

/** The value of a JavaScript number that is known to be a float: boxed when it is integral. */
export function makeFloat(value: number): number | Float {
  return Number.isInteger(value) ? new Float(value) : value;
}

/** The family of a value. */
export function kindOf(value: Value): ValueKind {
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'float';
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'bigint':
      return 'integer';
    default:
      return value === null ? 'null' : kindOfObject(value);
  }
}

function kindOfObject(value: Exclude<Value, null | boolean | number | bigint | string>): ValueKind {
  if (value instanceof Float) return 'float';
  if (isList(value)) return 'list';
  if (isMap(value)) return 'map';
  return isNode(value) || isRelationship(value) || isPath(value) ? value.kind : 'structured';
}

export function isList(value: Value): value is ListValue {
  return Array.isArray(value);
}

export function isMap(value: Value): value is MapValue {
  return value instanceof Map;
}

export function isNode(value: Value): value is NodeValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}

export function isRelationship(value: Value): value is RelationshipValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'relationship';
}

export function isPath(value: Value): value is PathValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'path';
}

/** True for an integer, whatever its size. */
export function isInteger(value: Value): value is Integer {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'bigint';
}

/** The plain number or bigint of a number, or undefined for any other value. */
export function numeric(value: Value): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Float ? value.value : undefined;
}

/** A number as a JavaScript number (rounded beyond 2^53), or undefined for any other value. */
export function toDouble(value: Value): number | undefined {
  const n = numeric(value);
  return typeof n === 'bigint' ? Number(n) : n;
}
