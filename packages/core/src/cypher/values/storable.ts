import type { PropertyValue } from '../../model/property.ts';
import { typeName } from './type-name.ts';
import { isList, isMap, isNode, isPath, isRelationship, type Value } from './value.ts';
import { typeError } from './value-error.ts';

/**
 * A value as a property can hold it; null, which takes a property away, stays null.
 * @throws QueryError `TypeError` / `InvalidPropertyType` for maps, nodes, relationships, paths, and for lists that hold one of these or null
 */
export function toPropertyValue(value: Value): PropertyValue | null {
  return value === null ? null : storable(value);
}

function storable(value: Value): PropertyValue {
  if (isList(value)) return value.map(storable);
  if (value !== null && !isMap(value) && !isNode(value) && !isRelationship(value) && !isPath(value)) return value;
  throw typeError('no property can hold this', 'InvalidPropertyType', {
    found: typeName(value),
    expected: 'a boolean, number, string, temporal value, point, or a list of these',
  });
}
