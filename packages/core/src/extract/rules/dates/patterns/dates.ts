import * as m from '../meanings.ts';
import { dayPeriod } from '../period.ts';
import { MONTH, type PatternRow, WEEKDAY, WHICH } from './pattern-row.ts';

const wholeDate =
  (day: number | undefined): m.Meaning =>
  () =>
    day === undefined ? undefined : dayPeriod(day);

const DAY_FIRST = [`Day ${MONTH}`, `the? Ordinal of? ${MONTH}`] as const;
const MONTH_FIRST = `${MONTH} .? Day|DayOrdinal`;
const WITH_WEEKDAY = `${WEEKDAY} .? DayPart? ,?`;
const TO = '-|to|and|until|till|through';

const DAY_OF_MONTH: readonly PatternRow[] = [
  [`${MONTH_FIRST} (!Counted)`, ([month, day]) => m.date(day!, month!)],
  [`${MONTH_FIRST} ,? Year (!Counted)`, ([month, day, year]) => m.date(day!, month!, m.fixedYear(year!))],
  [`${WITH_WEEKDAY} ${MONTH_FIRST}`, ([weekday, month, day]) => m.date(day!, month!, undefined, weekday)],
  [`${WITH_WEEKDAY} ${MONTH_FIRST} ,? Year`, ([, month, day, year]) => m.date(day!, month!, m.fixedYear(year!))],
  ...DAY_FIRST.flatMap((date): PatternRow[] => [
    [date, ([day, month]) => m.date(day!, month!)],
    [`${date} .? ,? Year`, ([day, month, year]) => m.date(day!, month!, m.fixedYear(year!))],
    [`${WITH_WEEKDAY} ${date}`, ([weekday, day, month]) => m.date(day!, month!, undefined, weekday)],
    [`${WITH_WEEKDAY} ${date} .? ,? Year`, ([, day, month, year]) => m.date(day!, month!, m.fixedYear(year!))],
    ...WHICH.map((which): PatternRow => [`${date} .? ,? of? ${which} year`, ([day, month]) => m.date(day!, month!, m.yearWhich(which))]),
  ]),
  ...WHICH.map((which): PatternRow => [`${MONTH_FIRST} ,? of? ${which} year`, ([month, day]) => m.date(day!, month!, m.yearWhich(which))]),
];

/** Ranges within one month. */
const DAYS_OF_MONTH: readonly PatternRow[] = [
  [`Day|DayOrdinal ${TO} Day|DayOrdinal of? ${MONTH}`, ([from, to, month]) => m.range(m.date(from!, month!), m.date(to!, month!))],
  [
    `Day|DayOrdinal ${TO} Day|DayOrdinal of? ${MONTH} .? ,? Year`,
    ([from, to, month, year]) => m.range(m.date(from!, month!, m.fixedYear(year!)), m.date(to!, month!, m.fixedYear(year!))),
  ],
  [`${MONTH_FIRST} ${TO} Day|DayOrdinal (!Counted)`, ([month, from, to]) => m.range(m.date(from!, month!), m.date(to!, month!))],
  [
    `${MONTH_FIRST} ${TO} Day|DayOrdinal ,? Year`,
    ([month, from, to, year]) => m.range(m.date(from!, month!, m.fixedYear(year!)), m.date(to!, month!, m.fixedYear(year!))),
  ],
];

/** Days of the month: American, British, in figures; with the day of the week, with the year. */
export const DATES: readonly PatternRow[] = [
  ['Iso', ([day]) => wholeDate(day)],
  ['NumericDate', ([day]) => wholeDate(day)],
  ['(on) the DayOrdinal (Stop)', ([day]) => m.dayOfMonth(day!)],
  ...DAY_OF_MONTH,
  ...DAYS_OF_MONTH,
];
