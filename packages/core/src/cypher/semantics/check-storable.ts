import type { Analysis } from './analysis.ts';
import type { BoundExpression } from './bound.ts';
import { checkTypes } from './check-types.ts';
import { type StaticType, typeText } from './static-type.ts';

/**
 * Refuses a value that no property can hold; of a map of properties, each value is checked.
 * @throws QueryError `InvalidPropertyType`
 */
export function checkStorable(analysis: Analysis, value: BoundExpression): void {
  const type = checkTypes(analysis, value);
  if (isStorable(type)) return;
  throw analysis.error(value.span, 'InvalidPropertyType', `no property can hold ${typeText(type)}`, {
    type: 'TypeError',
    found: typeText(type),
    expected: 'a boolean, number, string, temporal value, point, or a list of these',
  });
}

/** Checks each value of a map that properties are set from. */
export function checkProperties(analysis: Analysis, properties: BoundExpression): void {
  if (properties.kind === 'Map') for (const { value } of properties.entries) checkStorable(analysis, value);
}

function isStorable(type: StaticType): boolean {
  if (type.kind === 'list') return isStorable(type.element);
  return type.kind !== 'map' && type.kind !== 'node' && type.kind !== 'relationship' && type.kind !== 'path';
}
