import { isStructured, Structure } from './structure.ts';
import { typeName } from './type-name.ts';
import { isInteger, isList, isMap, isNode, isRelationship, type MapValue, type Value } from './value.ts';
import { typeError } from './value-error.ts';

/**
 * Cypher's `value.key`: a property of a node or relationship, a key of a map, a component of a temporal value or point; null when it is
 * absent, or when the value is null.
 * @throws QueryError `TypeError` / `InvalidArgumentType` for a value without properties
 */
export function property(value: Value, key: string): Value {
  if (value === null) return null;
  if (isNode(value)) return value.graph.nodes.get(value.index, key);
  if (isRelationship(value)) return value.graph.edges.get(value.index, key);
  if (isMap(value)) return value.get(key) ?? null;
  if (isStructured(value)) return component(value, key);
  throw typeError('has no properties', 'InvalidArgumentType', {
    found: typeName(value),
    expected: 'a node, relationship, map, temporal value or point',
  });
}

function component(value: Value, key: string): Value {
  const found = value instanceof Structure ? value.component(key) : undefined;
  if (found !== undefined) return found;
  throw typeError(`a ${typeName(value)} has no component \`${key}\``, 'InvalidArgumentValue');
}

/**
 * Cypher's `container[index]`: an element of a list, from the end when negative, or a property by a computed key. Null when it is
 * absent, or when either side is null.
 * @throws QueryError `TypeError` when the index does not fit the container, or the container is none
 */
export function element(container: Value, index: Value): Value {
  if (container === null || index === null) return null;
  if (isList(container)) {
    if (!isInteger(index)) throw typeError('a list takes an integer as index', 'ListElementAccessByNonInteger', { found: typeName(index) });
    const at = Number(index);
    return container[at < 0 ? at + container.length : at] ?? null;
  }
  if (isMap(container) || isNode(container) || isRelationship(container) || container instanceof Structure) {
    if (typeof index === 'string') return property(container, index);
    throw typeError('a key is a string', isMap(container) ? 'MapElementAccessByNonString' : 'InvalidArgumentType', {
      found: typeName(index),
    });
  }
  throw typeError('has no elements', 'InvalidArgumentType', { found: typeName(container), expected: 'a list, map, node or relationship' });
}

/**
 * Cypher's `list[from..to]`: `to` is not included, negative positions count from the end, and what lies outside is left out. An end
 * that is not written is undefined; null gives null.
 * @throws QueryError `TypeError` / `InvalidArgumentType`
 */
export function slice(list: Value, from: Value | undefined, to: Value | undefined): Value {
  if (list === null || from === null || to === null) return null;
  if (!isList(list)) throw typeError('only lists can be sliced', 'InvalidArgumentType', { found: typeName(list) });
  const position = (value: Value | undefined, otherwise: number): number => {
    if (value === undefined) return otherwise;
    if (isInteger(value)) return Number(value);
    throw typeError('a slice takes integers', 'InvalidArgumentType', { found: typeName(value) });
  };
  return list.slice(position(from, 0), position(to, list.length));
}

/** The properties of a node or relationship, the entries of a map, as a map. */
export function propertiesOf(value: Value): MapValue | undefined {
  if (isMap(value)) return value;
  if (isNode(value)) return new Map(Object.entries(value.graph.nodes.row(value.index)));
  return isRelationship(value) ? new Map(Object.entries(value.graph.edges.row(value.index))) : undefined;
}
