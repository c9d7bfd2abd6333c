/** A stretch of whole days, as days since 1970-01-01; both ends belong to it. The unit says how it was named, and so how it is written. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly unit: 'day' | 'days' | 'week' | 'month' | 'months' | 'season' | 'year' | 'years' | 'decade' | 'century';
  /** Some day of it, not all of it: `late last month`. */
  readonly isPart?: boolean;
  /** `around 2015` */
  readonly isAbout?: boolean;
}

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday: day -3 was the Monday before. */
const FIRST_MONDAY = -3;

/** `Date.UTC` takes years before 100 for those of the last century; the calendar is the same 40,000 years on. */
const SHIFT = { years: 40_000, days: 100 * 146_097 } as const;

/** Days since 1970-01-01. Months beyond 1 to 12 count on into the years beside. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year + SHIFT.years, month - 1, day) / DAY - SHIFT.days;
}

/** True when EDTF can write it with four digits a year. */
export function isWritable({ first, last }: Period): boolean {
  return first >= dayNumber(0, 1, 1) && last < dayNumber(10_000, 1, 1);
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** 1 to 12 */
export function monthOf(day: number): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** 1 (Monday) to 7, as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  return ((((day - FIRST_MONDAY) % 7) + 7) % 7) + 1;
}

export function dayPeriod(day: number): Period {
  return { first: day, last: day, unit: 'day' };
}

/** Days from the first to the last, in either order. */
export function daysPeriod(a: number, b: number): Period {
  return { first: Math.min(a, b), last: Math.max(a, b), unit: 'days' };
}

/** Monday to Sunday around a day. */
export function weekPeriod(day: number): Period {
  const first = day - weekdayOf(day) + 1;
  return { first, last: first + 6, unit: 'week' };
}

/** One month, or several; the month may lie beyond 1 to 12. */
export function monthPeriod(year: number, month: number, count = 1): Period {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1, unit: count === 1 ? 'month' : 'months' };
}

/** Spring is 21 and begins in March, winter is 24 and ends in February of the next year, as EDTF counts. */
export function seasonPeriod(year: number, season: number): Period {
  return { ...monthPeriod(year, (season - 20) * 3, 3), unit: 'season' };
}

export function yearPeriod(year: number, count = 1): Period {
  const unit = count === 100 ? 'century' : count === 10 ? 'decade' : count === 1 ? 'year' : 'years';
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + count, 1, 1) - 1, unit };
}

/** The day, week, month, year or decade that holds what is `count` units after a day. */
export function periodAway(day: number, unit: Unit, count: number): Period {
  switch (unit) {
    case 'day':
      return dayPeriod(day + count);
    case 'week':
      return weekPeriod(day + 7 * count);
    case 'month':
      return monthPeriod(yearOf(day), monthOf(day) + count);
    case 'year':
      return yearPeriod(yearOf(day) + count);
    case 'decade':
      return { ...yearPeriod(yearOf(day) + 10 * count), isAbout: true };
  }
}

/** The day that is `count` units after another; the last of the month where that month is shorter. */
export function shiftDay(day: number, unit: Unit, count: number): number {
  if (unit === 'day' || unit === 'week') return day + count * (unit === 'week' ? 7 : 1);
  const months = count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120);
  const [year, month] = [yearOf(day), monthOf(day)];
  const dayOfMonth = day - dayNumber(year, month, 1);
  const { first, last } = monthPeriod(year, month + months);
  return Math.min(first + dayOfMonth, last);
}

/** EDTF level 1: `2024-09-05`, `2024-08-XX`, `2024-09-02/2024-09-08`, `2019-22`, `199X`, `2014~`. */
export function formatPeriod(period: Period): string {
  const { first, last, unit, isPart, isAbout } = period;
  const about = isAbout ? '~' : '';
  switch (unit) {
    case 'day':
      return day(first) + about;
    case 'days':
    case 'week':
      return first === last ? day(first) : `${day(first)}/${day(last)}`;
    case 'month':
      return day(first).slice(0, 7) + (isPart ? '-XX' : about);
    case 'months':
      return `${day(first).slice(0, 7)}/${day(last).slice(0, 7)}`;
    case 'season':
      return `${day(first).slice(0, 4)}-${20 + monthOf(first) / 3}${about}`;
    case 'year':
      return day(first).slice(0, 4) + about;
    case 'years':
      return `${day(first).slice(0, 4)}/${day(last).slice(0, 4)}`;
    case 'decade':
      return `${day(first).slice(0, 3)}X`;
    case 'century':
      return `${day(first).slice(0, 2)}XX`;
  }
}

function day(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
