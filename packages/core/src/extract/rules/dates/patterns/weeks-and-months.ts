import * as m from '../meanings.ts';
import { MONTH, type PatternRow, WHICH } from './pattern-row.ts';

const WEEKS: readonly PatternRow[] = [
  ['this week', () => m.thisWeek()],
  ['early|earlier this week', () => m.thisWeek('before')],
  ['early|earlier in the week', () => m.thisWeek('before')],
  ['late|later this week', () => m.thisWeek('after')],
  ['late|later in the week', () => m.thisWeek('after')],
  ['Part? last week (!of)', () => m.away('week', -1)],
  ['Part? next week', () => m.away('week', 1)],
  ['the Edge of this|the week', () => m.away('week', 0)],
  ['the Edge of last week', () => m.away('week', -1)],
  ['the Edge of next week', () => m.away('week', 1)],
  ['the week before last', () => m.away('week', -2)],
  ['the week after next', () => m.away('week', 2)],
  ['the? last week of|in Month', ([month]) => m.weekOfMonth(m.LAST, m.month(month!))],
  ['the? Ordinal week of|in Month', ([ordinal, month]) => m.weekOfMonth(ordinal!, m.month(month!))],
];

/** A month's name by itself. Several are words and first names, too: each pattern asks for words beside it that only a month has. */
const NAMED_MONTHS: readonly PatternRow[] = [
  ['(in|since|until|till|during|through|throughout) Month', ([month]) => m.month(month!)],
  ['(by|of|from|for|before|after|between|to|and|around|about|-) ClearMonth (!Name)', ([month]) => m.month(month!)],
  ['Month (-|to|and|until|through) (Month)', ([month]) => m.month(month!)],
  ['(the|a|an|Owner) Month (Word)', ([month]) => m.month(month!)],
  ['(the|a|an|Owner) ClearMonth (Name)', ([month]) => m.month(month!)],
  ['this past Month', ([month]) => m.monthWhich(month!, 'last')],
  ["ClearMonth ('s)", ([month]) => m.month(month!)],
  ['Part -? Month', ([month]) => m.part(m.month(month!))],
  ['the? Edge of Month', ([month]) => m.part(m.month(month!))],
  [`${MONTH} .? ,? Year`, ([month, year]) => m.month(month!, m.fixedYear(year!))],
  ['Month of Year', ([month, year]) => m.month(month!, m.fixedYear(year!))],
  [`Part -? ${MONTH} .? ,? Year`, ([month, year]) => m.part(m.month(month!, m.fixedYear(year!)))],
  ['the? Edge of Month Year', ([month, year]) => m.part(m.month(month!, m.fixedYear(year!)))],
  ...WHICH.flatMap((which): PatternRow[] => [
    [`${which} Month`, ([month]) => m.monthWhich(month!, which)],
    [`Part ${which} Month`, ([month]) => m.part(m.monthWhich(month!, which))],
    [`Month of? ${which} year`, ([month]) => m.month(month!, m.yearWhich(which))],
    [`Part Month of? ${which} year`, ([month]) => m.part(m.month(month!, m.yearWhich(which)))],
  ]),
];

const MONTHS_AWAY: readonly PatternRow[] = [
  ...(
    [
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ] as const
  ).flatMap(([which, count]): PatternRow[] => [
    [`${which} month`, () => m.away('month', count)],
    [`Part ${which} month`, () => m.part(m.away('month', count))],
    [`the Edge of ${which} month`, () => m.part(m.away('month', count))],
    [`the Day|DayOrdinal of ${which} month`, ([day]) => m.dayOfMonth(day!, count)],
  ]),
  ['Part in the month', () => m.part(m.away('month', 0))],
  ['the Edge of the month', () => m.part(m.away('month', 0))],
];

export const WEEKS_AND_MONTHS: readonly PatternRow[] = [...WEEKS, ...NAMED_MONTHS, ...MONTHS_AWAY];
