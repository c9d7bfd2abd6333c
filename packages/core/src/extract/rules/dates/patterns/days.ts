import * as m from '../meanings.ts';
import { type PatternRow, WHICH } from './pattern-row.ts';

/** Days of the week, days around the day of publication, weekends, holidays with a fixed date. */
export const DAYS: readonly PatternRow[] = [
  ['Weekday DayPart?', ([day]) => m.weekday(day!)],
  ['Part on? Weekday DayPart?', ([day]) => m.weekday(day!)],
  ['the? DayPart of Weekday', ([day]) => m.weekday(day!)],
  ...WHICH.flatMap((which): PatternRow[] => [
    [`${which} Weekday DayPart?`, ([day]) => m.weekday(day!, which)],
    [`Weekday DayPart? of? ${which} week`, ([day]) => m.weekdayOfWeek(day!, which)],
    [`${which} week on Weekday`, ([day]) => m.weekdayOfWeek(day!, which)],
  ]),
  ['this past Weekday DayPart?', ([day]) => m.weekday(day!, 'last')],
  ['this coming Weekday DayPart?', ([day]) => m.weekday(day!, 'this')],
  ['Part? today', () => m.away('day', 0)],
  ['Part? this morning|afternoon|evening', () => m.away('day', 0)],
  ['tonight', () => m.away('day', 0)],
  ['Part? yesterday DayPart?', () => m.away('day', -1)],
  ['last night', () => m.away('day', -1)],
  ['Part? tomorrow DayPart?', () => m.away('day', 1)],
  ['the day before yesterday', () => m.away('day', -2)],
  ['the day after tomorrow', () => m.away('day', 2)],
  ['Part in the day', () => m.awayFromMentioned('day', 0)],
  ['the? weekend', () => m.weekend()],
  ['this|the coming? weekend', () => m.weekend('this')],
  ['last|past weekend', () => m.weekend('last')],
  ['the|this past weekend', () => m.weekend('last')],
  ['next weekend', () => m.weekend('next')],
  ["new year 's eve", () => m.date(31, 12)],
  ["new year 's day", () => m.date(1, 1)],
  ['christmas eve', () => m.date(24, 12)],
  ['christmas day', () => m.date(25, 12)],
  ['may day', () => m.date(1, 5)],
];
