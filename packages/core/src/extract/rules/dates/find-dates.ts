import type { DateMention, Tokenized } from '../reading.ts';
import { resolveDateExpressions } from './resolve-date-expressions.ts';
export function findDates({ text, tokens }: Tokenized, published: string): DateMention[] {
  let at = 0;
  return resolveDateExpressions(text, published).map(({ start, end, edtf }) => {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return { first: at, end: last, edtf };
  });
}
