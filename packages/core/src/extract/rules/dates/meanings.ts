import * as period from './period.ts';
import { realDay } from './scan.ts';

export type Direction = 'past' | 'future';

/** What a time expression is understood from. Days since 1970-01-01. */
export interface Reference {
  /** The day of publication, where it was published. */
  readonly today: number;
  /** Whether the verb beside it speaks of what was or of what will be. */
  readonly direction?: Direction | undefined;
  /** The last time that the paragraph named before. */
  readonly mentioned?: period.Period | undefined;
  /** The other end of a range: `Monday` in `from Monday to 5 March`. */
  readonly near?: number | undefined;
}

/** What a time expression means; undefined when nothing can be worked out from this reference. */
export type Meaning = (reference: Reference) => period.Period | undefined;

export type Which = 'last' | 'this' | 'next';

/**
 * The one of a recurring time that is meant: by direction; without one the last that has begun, but the next where it is more than three times as near,
 * since reports leave out the year of what is close (`the October vote`, in September). `at(0)` lies around the reference, `at(1)` comes after it.
 */
function recurring(
  reference: Reference,
  at: (step: number) => period.Period | undefined,
  isFutureGuessed = true,
): period.Period | undefined {
  const anchor = reference.near ?? reference.today;
  const around = [-2, -1, 0, 1, 2].map(at).filter((p) => p !== undefined);
  const past = around.findLast((p) => p.first <= anchor);
  const future = around.find((p) => p.last >= anchor);
  if (reference.direction !== undefined) return reference.direction === 'past' ? past : future;
  if (past === undefined || future === undefined) return past ?? future;
  return isFutureGuessed && 3 * (future.first - anchor) < anchor - past.first ? future : past;
}

/** `Wednesday`, `last Wednesday`; one of next week is `next`, one of this week `this`. */
export function weekday(day: number, which?: Which): Meaning {
  return (reference) => {
    const { today, direction } = reference;
    const inWeek = (weeks: number) => period.dayPeriod(period.weekPeriod((reference.near ?? today) + 7 * weeks).first + day - 1);
    if (which === 'next') return inWeek(1);
    if (which === 'this' && direction === undefined) return inWeek(0);
    return recurring({ ...reference, near: which === 'last' ? today - 1 : reference.near }, inWeek, false);
  };
}

/** `Tuesday last week` */
export function weekdayOfWeek(day: number, which: Which): Meaning {
  return ({ today }) => period.dayPeriod(period.weekPeriod(today + 7 * STEPS[which]).first + day - 1);
}

const STEPS: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/** Saturday and Sunday. `this weekend` is the one that has not ended, unless the verb speaks of the past. */
export function weekend(which?: Which): Meaning {
  return (reference) => {
    const { today, direction } = reference;
    const inWeek = (weeks: number): period.Period => {
      const { last } = period.weekPeriod(today + 7 * weeks);
      return period.daysPeriod(last - 1, last);
    };
    if (which === 'next') return inWeek(1);
    if (which === 'last') return inWeek(-1);
    return which === 'this' && direction === undefined ? inWeek(0) : recurring(reference, inWeek, false);
  };
}

/** So many days, weeks, months or years from the day of publication. */
export function away(unit: period.Unit, count: number): Meaning {
  return ({ today }) => period.periodAway(today, unit, count);
}

/** So many from the time named before, if that was exact enough; otherwise from the day of publication. */
export function awayFromMentioned(unit: period.Unit, count: number): Meaning {
  return ({ today, mentioned }) => {
    const anchor = mentioned && isExact(mentioned, unit) ? (count < 0 ? mentioned.first : mentioned.last) : today;
    return period.periodAway(anchor, unit, count);
  };
}

function isExact({ unit }: period.Period, needed: period.Unit): boolean {
  const size = { day: 0, days: 0, week: 1, month: 2, months: 3, season: 3, year: 3, years: 4, decade: 5, century: 5 }[unit];
  return size <= { day: 0, week: 1, month: 2, year: 3, decade: 5 }[needed];
}

/** So many after the time named before; nothing without one. */
export function afterMentioned(unit: period.Unit, count: number): Meaning {
  return (reference) => (reference.mentioned ? awayFromMentioned(unit, count)(reference) : undefined);
}

/** What the paragraph named before; nothing when it named none or none so exact. */
export function mentionedOnly(unit: period.Unit): Meaning {
  return ({ mentioned }) => (mentioned && isExact(mentioned, unit) ? period.periodAway(mentioned.first, unit, 0) : undefined);
}

/** From the day of publication so many back or on: `within two weeks`, `the past year`. Written as exactly as the unit is. */
export function span(unit: period.Unit, count: number): Meaning {
  return ({ today }) => {
    const other = period.shiftDay(today, unit, count);
    if (unit === 'day' || unit === 'week' || count > 0) return period.daysPeriod(today, other);
    return join(
      period.periodAway(other, unit === 'decade' ? 'year' : unit, 0),
      period.periodAway(today, unit === 'decade' ? 'year' : unit, 0),
    );
  };
}

/** `in three days` beside a verb of the past says how long it took. */
export function onlyAhead(meaning: Meaning): Meaning {
  return (reference) => (reference.direction === 'past' ? undefined : meaning(reference));
}

/** `in three days` without any verb may be either. */
export function onlyFuture(meaning: Meaning): Meaning {
  return (reference) => (reference.direction === 'future' ? meaning(reference) : undefined);
}

/** `this week`: what was lies between Monday and today, what will be between today and Sunday. */
export function thisWeek(part?: 'before' | 'after'): Meaning {
  return ({ today, direction }) => {
    const { first, last } = period.weekPeriod(today);
    if (part === 'before') return { ...period.daysPeriod(first, Math.max(first, today - 1)), unit: 'week' };
    if (part === 'after') return { ...period.daysPeriod(Math.min(last, today + 1), last), unit: 'week' };
    return { ...(direction === 'future' ? period.daysPeriod(today, last) : period.daysPeriod(first, today)), unit: 'week' };
  };
}

export function month(number: number, year?: YearMeaning): Meaning {
  return (reference) => {
    if (year !== undefined) return period.monthPeriod(year(reference), number);
    const now = period.yearOf(reference.near ?? reference.today);
    return recurring(reference, (step) => period.monthPeriod(now + step, number));
  };
}

/** `last December` is the latest before this month, `next March` the first after it. */
export function monthWhich(number: number, which: Which): Meaning {
  return (reference) => {
    const { first, last } = period.periodAway(reference.today, 'month', 0);
    if (which === 'this') return period.monthPeriod(period.yearOf(first), number);
    const [near, direction] = which === 'last' ? [first - 1, 'past' as const] : [last + 1, 'future' as const];
    return month(number)({ today: near, direction });
  };
}

export function date(day: number, number: number, year?: YearMeaning, weekdayNumber?: number): Meaning {
  return (reference) => {
    const inYear = (y: number): period.Period | undefined => {
      const found = realDay(y, number, day);
      return found === undefined ? undefined : period.dayPeriod(found);
    };
    if (year !== undefined) return inYear(year(reference));
    const now = period.yearOf(reference.near ?? reference.today);
    const onWeekday = [now, now - 1, now + 1].map(inYear).find((p) => p !== undefined && period.weekdayOf(p.first) === weekdayNumber);
    return onWeekday ?? recurring(reference, (step) => inYear(now + step));
  };
}

/** `the 5th` */
export function dayOfMonth(day: number, months?: number): Meaning {
  return (reference) => {
    const { first } = period.periodAway(reference.near ?? reference.today, 'month', 0);
    const inMonth = (step: number): period.Period | undefined => {
      const start = period.periodAway(first, 'month', step).first;
      const found = realDay(period.yearOf(start), period.monthOf(start), day);
      return found === undefined ? undefined : period.dayPeriod(found);
    };
    return months === undefined ? recurring(reference, inMonth) : inMonth(months);
  };
}

/** A season of this year that ended fewer days ago is `this spring`, and `last spring` the one before. */
const LATELY = 150;

export function season(number: number, which?: Which | YearMeaning): Meaning {
  return (reference) => {
    if (typeof which === 'function') return period.seasonPeriod(which(reference), number);
    const { today } = reference;
    const now = period.yearOf(today);
    const near = (step: number): period.Period => period.seasonPeriod(now + step, number);
    if (which === 'this') return near(0);
    const steps = [-2, -1, 0, 1, 2].map(near);
    if (which === 'last') return steps.findLast((p) => p.last < today && (period.yearOf(p.first) < now || today - p.last > LATELY));
    if (which === 'next') return steps.find((p) => p.first > today);
    return recurring(reference, near);
  };
}

/** A quarter of a year has 3 months, a half 6. */
export function partOfYear(months: 3 | 6, ordinal: number, year?: YearMeaning): Meaning {
  return (reference) => {
    if (ordinal < 1 || ordinal > 12 / months) return undefined;
    const inYear = (y: number): period.Period => period.monthPeriod(y, (ordinal - 1) * months + 1, months);
    if (year !== undefined) return inYear(year(reference));
    const now = period.yearOf(reference.today);
    return recurring(reference, (step) => inYear(now + step));
  };
}

export function quarterAway(count: number): Meaning {
  return ({ today }) => period.monthPeriod(period.yearOf(today), Math.ceil(period.monthOf(today) / 3) * 3 - 2 + 3 * count, 3);
}

/** The ordinal of `the last week`. */
export const LAST = -1;

/** `the first week of August` */
export function weekOfMonth(ordinal: number, monthMeaning: Meaning): Meaning {
  return (reference) => {
    const whole = monthMeaning(reference);
    if (whole === undefined || ordinal > 4) return undefined;
    if (ordinal === LAST) return period.daysPeriod(whole.last - 6, whole.last);
    return period.daysPeriod(whole.first + 7 * (ordinal - 1), whole.first + 7 * ordinal - 1);
  };
}

/** The year that goes with a month: a number, or one counted from the year of publication. */
export type YearMeaning = (reference: Reference) => number;

export function fixedYear(year: number): YearMeaning {
  return () => year;
}

export function yearWhich(which: Which): YearMeaning {
  return ({ today }) => period.yearOf(today) + STEPS[which];
}

export function years(year: number, count = 1): Meaning {
  return () => period.yearPeriod(year, count);
}

/** `about 2000` counts things more often than years. */
export function unroundYear(year: number): Meaning {
  return year % 100 === 0 ? () => undefined : years(year);
}

/** `the 70s` are those of the last century, or of this one once they have begun. */
export function shortDecade(decade: number): Meaning {
  return ({ today }) => {
    const century = Math.floor(period.yearOf(today) / 100) * 100;
    return period.yearPeriod(century + decade > period.yearOf(today) ? century - 100 + decade : century + decade, 10);
  };
}

export function centuryAway(count: number): Meaning {
  return ({ today }) => period.yearPeriod((Math.floor(period.yearOf(today) / 100) + count) * 100, 100);
}

/** The year that `15` in `2014-15` is. */
export function sameCentury(year: number, twoDigits: number): number {
  return Math.floor(year / 100) * 100 + twoDigits;
}

/** Some day of it. */
export function part(meaning: Meaning): Meaning {
  return change(meaning, { isPart: true });
}

export function about(meaning: Meaning): Meaning {
  return change(meaning, { isAbout: true });
}

function change(meaning: Meaning, more: Pick<period.Period, 'isPart' | 'isAbout'>): Meaning {
  return (reference) => {
    const found = meaning(reference);
    return found && { ...found, ...more };
  };
}

/**
 * `from Monday to Wednesday`. The end that tells less is looked for near the other: back from the end, or, where the verb speaks of the future, on from the
 * start.
 */
export function range(from: Meaning, to: Meaning): Meaning {
  return (reference) => {
    if (reference.direction === 'future') {
      const start = from(reference);
      const end = start && to({ ...reference, near: start.last, direction: 'future' });
      return start && end && join(start, end);
    }
    const end = to(reference);
    const start = end && from({ ...reference, near: end.first, direction: 'past' });
    return start && end && join(start, end);
  };
}

/** From the start of one to the end of the other; undefined when the other begins before. Written in the unit that both share, else in days. */
function join(a: period.Period, b: period.Period): period.Period | undefined {
  if (b.first < a.first) return undefined;
  const [first, last] = [a.first, b.last];
  if (a.unit === 'year' && b.unit === 'year') return { first, last, unit: 'years' };
  return a.unit === 'month' && b.unit === 'month' ? { first, last, unit: 'months' } : period.daysPeriod(first, last);
}
