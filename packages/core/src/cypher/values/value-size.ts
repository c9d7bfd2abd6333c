import { isStructured } from './structure.ts';
import { isList, isMap, isPath, type Value } from './value.ts';

/** What an array takes besides its items, and each item; as V8 lays them out in 64 bits. */
const ARRAY = 48;
const WORD = 8;

/**
 * About how many bytes a value takes besides the place that it stands in, as if nobody else held it: texts by their length, lists and maps
 * by what is in them. Of long or deep ones a sample is looked at, so that the cost has a bound.
 * @param room how many items of a list or map are looked at
 */
export function sizeOf(value: Value, room = 64): number {
  switch (typeof value) {
    case 'string':
      return 24 + 1.5 * value.length; // one byte a character, or two
    case 'number':
      return (value | 0) === value ? 0 : 16;
    case 'bigint':
      return 24;
    case 'boolean':
      return 0;
  }
  if (value === null) return 0;
  if (isList(value)) return ARRAY + WORD * value.length + sizeOfItems(value, room);
  if (isMap(value)) return 150 + 60 * value.size + sizeOfItems([...value.values()], room);
  if (isPath(value)) return 3 * ARRAY + WORD * (value.nodes.length + value.relationships.length);
  return isStructured(value) ? 100 : ARRAY;
}

function sizeOfItems(items: readonly Value[], room: number): number {
  const { length } = items;
  const seen = Math.min(length, room);
  let sum = 0;
  for (let i = 0; i < seen; i++) sum += sizeOf(items[Math.floor((i * length) / seen)]!, room >> 3);
  return seen && (sum / seen) * length;
}
