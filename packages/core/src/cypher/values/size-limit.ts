import { QueryError } from '../../base/query-error.ts';
import { isList, isMap, type ListValue, type MapValue, type Value } from './value.ts';

/** The most elements of a list, those of lists and maps inside counted as often as they can be reached. */
export const MAX_LIST_SIZE = 10_000_000;
/** The longest string, in UTF-16 code units. */
export const MAX_TEXT_SIZE = 50_000_000;

/** The sizes of lists and maps with others inside: `[s, s]` of `[s, s]` of … is small in memory and takes for ever to walk. */
const sizes = new WeakMap<object, number>();

/** Returns a list or map that was just made of these items. @throws QueryError `limit` when it is too large */
export function limitSize<T extends ListValue | MapValue>(container: T, items: Iterable<Value>): T {
  let size = 1;
  let isNested = false;
  for (const item of items)
    if (typeof item === 'object' && item !== null && (isList(item) || isMap(item))) {
      isNested = true;
      size += sizes.get(item) ?? 1 + (isList(item) ? item.length : item.size);
    } else size++;
  if (size - 1 > MAX_LIST_SIZE) throw tooLarge('a list or map', size - 1, MAX_LIST_SIZE, 'elements');
  if (isNested) sizes.set(container, size);
  return container;
}

/** @throws QueryError `limit` for more elements than a list may have */
export function limitListSize(size: number): void {
  if (size > MAX_LIST_SIZE) throw tooLarge('a list', size, MAX_LIST_SIZE, 'elements');
}

/** @throws QueryError `limit` for a string that is too long */
export function limitTextSize(size: number): void {
  if (size > MAX_TEXT_SIZE) throw tooLarge('a string', size, MAX_TEXT_SIZE, 'code units');
}

function tooLarge(what: string, size: number, limit: number, unit: string): QueryError {
  const details = { found: `${size} ${unit}`, expected: `at most ${limit}` };
  return new QueryError(`${what} too large: ${size} ${unit}, at most ${limit}`, {
    ...{ type: 'ArgumentError', phase: 'runtime', detail: 'LimitReached', code: 'limit' },
    ...details,
  });
}
