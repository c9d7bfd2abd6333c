import type { DateMention, Parsed } from '../reading.ts';
import { describesNoun } from './describes-noun.ts';
import { directionOf } from './direction-at.ts';
import type { Direction } from './meanings.ts';
import { resolveDateExpressions } from './resolve-date-expressions.ts';

/**
 * The time expressions of a report, in its order, each with the tokens that it covers. The verb of its clause says which way an expression without a year
 * looks; one that describes a noun (`discussed Monday's attack`) is not the verb's.
 * @param published ISO 8601
 */
export function findDates(parsed: Parsed, published: string): DateMention[] {
  const tokensOf = tokenFinder(parsed);
  const directionAt = (start: number, end: number): Direction | undefined => {
    const range = tokensOf(start, end);
    return describesNoun(parsed, range) ? undefined : directionOf(parsed, parsed.clauseAt[range.first]!);
  };
  return resolveDateExpressions(parsed.text, published, { directionAt })
    .map(({ start, end, edtf, bound }) => ({ ...tokensOf(start, end), edtf, bound }))
    .filter(({ first, end }) => first < end);
}

/** Finds the tokens of a stretch of text by bisection. */
function tokenFinder({ tokens }: Parsed): (start: number, end: number) => { readonly first: number; readonly end: number } {
  const firstEndingAfter = (offset: number): number => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (start, end) => {
    const first = firstEndingAfter(start);
    const last = firstEndingAfter(end - 1);
    return { first, end: Math.min(last + 1, tokens.length) };
  };
}
