import type { Range } from '../reading.ts';

/** The elements that begin within a range of tokens, found by bisection; the list stands in the text's order. */
export function* elementsWithin<T extends Range>(list: readonly T[], { first, end }: Range): Generator<T> {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first >= first) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < list.length && list[at]!.first < end; at++) yield list[at]!;
}
