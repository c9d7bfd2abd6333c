import { QueryError } from '../../base/query-error.ts';
import type { Properties, PropertyValue } from '../../model/property.ts';
import { isStructured } from '../values/structure.ts';
import { typeName } from '../values/type-name.ts';
import { isList, isMap, isNode, isPath, isRelationship, type Value } from '../values/value.ts';

/**
 * A value as a property may hold it: scalars, structured values, and lists of them without nulls. Null means: no such property.
 * @throws QueryError `TypeError` / `InvalidPropertyType` for a map, node, relationship, path, or a list with one inside
 */
export function toProperty(value: Value): PropertyValue | null {
  if (value === null) return null;
  if (isList(value)) {
    if (value.some((item) => item === null || isList(item) || !isScalar(item))) throw invalidType(value);
    return value as readonly PropertyValue[];
  }
  if (!isScalar(value)) throw invalidType(value);
  return value as PropertyValue;
}

/** The properties that a map gives; those that are null are left out. */
export function toProperties(map: ReadonlyMap<string, Value>): Properties {
  const properties: Record<string, PropertyValue> = Object.create(null);
  for (const [key, value] of map) {
    const property = toProperty(value);
    if (property !== null) properties[key] = property;
  }
  return properties;
}

function isScalar(value: Value): boolean {
  return (
    !isMap(value) &&
    !isNode(value) &&
    !isRelationship(value) &&
    !isPath(value) &&
    (typeof value !== 'object' || isStructured(value) || 'value' in value!)
  );
}

function invalidType(value: Value): Error {
  return new QueryError('a property cannot hold this', {
    type: 'TypeError',
    phase: 'runtime',
    detail: 'InvalidPropertyType',
    found: typeName(value),
    expected: 'a scalar, a temporal value, a point, or a list of them',
  });
}
