import type { DateMention, Parsed } from '../reading.ts';
import { groupOf } from './describes-noun.ts';
import { elementsWithin } from './elements-within.ts';

/**
 * The time of what a noun group names: `Tuesday's meeting`, `the 2015 agreement`, `a call of October 14`, `the talks on Friday`.
 * @param dates as `findDates` gives them
 */
export function dateOfGroup(parsed: Parsed, dates: readonly DateMention[], groupIndex: number): DateMention | undefined {
  const { possessor, complements, sentence, head } = parsed.nounGroups[groupIndex]!;
  const after = complements.flatMap(({ preposition, groups }) => (AT_A_TIME.has(preposition) ? groups : []));
  let best: { readonly date: DateMention; readonly rank: number } | undefined;
  for (const date of elementsWithin(dates, parsed.sentences[sentence]!)) {
    const group = groupOf(parsed, date);
    const isInside = group === groupIndex && (head < date.first || head >= date.end);
    const rank = group === undefined ? -1 : isInside ? 0 : group === possessor ? 1 : after.includes(group) ? 2 : -1;
    if (rank >= 0 && (best === undefined || rank < best.rank)) best = { date, rank };
  }
  return best?.date;
}

const AT_A_TIME: ReadonlySet<string> = new Set(['of', 'on', 'in', 'at', 'over', 'during', 'from']);
