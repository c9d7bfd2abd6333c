import { equals } from './equality.ts';
import { compareStrings, compareStructured, isStructured, Structure } from './structure.ts';
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

// The order of kinds is openCypher's (CIP2016-06-14, "Define comparability and equality as well as orderability and equivalence").
const RANK = { map: 0, node: 1, relationship: 2, list: 3, path: 4, structured: 5, string: 6, boolean: 7, number: 8, null: 9 } as const;

/**
 * The order of ORDER BY, min and max: total over all values, ascending, null last, NaN after every number. It is 0 exactly for
 * values that are equivalent: the same for DISTINCT and grouping.
 */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : a === b ? 0 : compareNaN(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (a instanceof Structure && b instanceof Structure) return compareStructured(a, b);
  const rank = rankOf(a);
  return rank - rankOf(b) || compareSameRank(rank, a, b);
}

/** Whether two values are the same for DISTINCT, grouping and UNION: as `=`, but null and NaN are the same as themselves. */
export function equivalent(a: Value, b: Value): boolean {
  return a === b || equals(a, b) === true || compareValues(a, b) === 0;
}

function rankOf(value: Value): number {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return RANK.number;
    case 'string':
      return RANK.string;
    case 'boolean':
      return RANK.boolean;
  }
  if (value === null) return RANK.null;
  if (isList(value)) return RANK.list;
  if (isMap(value)) return RANK.map;
  if (isNode(value) || isRelationship(value) || isPath(value)) return RANK[value.kind];
  return isStructured(value) ? RANK.structured : RANK.number;
}

function compareSameRank(rank: number, a: Value, b: Value): number {
  switch (rank) {
    case RANK.number:
      return compareNumbers(numeric(a)!, numeric(b)!);
    case RANK.boolean:
      return Number(a) - Number(b);
    case RANK.list:
      return compareLists(a as ListValue, b as ListValue);
    case RANK.map:
      return compareMaps(a as MapValue, b as MapValue);
    case RANK.path:
      return comparePaths(a as PathValue, b as PathValue);
    case RANK.null:
      return 0;
  }
  if (isStructured(a) && isStructured(b)) return compareStructured(a, b);
  return (a as { index: number }).index - (b as { index: number }).index;
}

/** Exact also between a double and a 64-bit integer; NaN is greater than all others. */
function compareNumbers(a: number | bigint, b: number | bigint): number {
  // biome-ignore lint/suspicious/noDoubleEquals: the only exact comparison of a double with a bigint
  return a < b ? -1 : a > b ? 1 : a == b ? 0 : compareNaN(a, b);
}

function compareNaN(a: number | bigint, b: number | bigint): number {
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

function compareLists(a: ListValue, b: ListValue): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareValues(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By size, then by keys, then by values in the order of the keys, as Neo4j does. */
function compareMaps(a: MapValue, b: MapValue): number {
  if (a.size !== b.size) return a.size - b.size;
  const keys = [...a.keys()].sort();
  const others = [...b.keys()].sort();
  for (let i = 0; i < keys.length; i++) {
    const order = compareStrings(keys[i]!, others[i]!);
    if (order !== 0) return order;
  }
  for (const key of keys) {
    const order = compareValues(a.get(key)!, b.get(key)!);
    if (order !== 0) return order;
  }
  return 0;
}

/** Node by relationship by node along the walk; a path before those that go on from it. */
function comparePaths(a: PathValue, b: PathValue): number {
  const shared = Math.min(a.relationships.length, b.relationships.length);
  let order = a.nodes[0]! - b.nodes[0]!;
  for (let i = 0; order === 0 && i < shared; i++) order = a.relationships[i]! - b.relationships[i]! || a.nodes[i + 1]! - b.nodes[i + 1]!;
  return order || a.relationships.length - b.relationships.length;
}
