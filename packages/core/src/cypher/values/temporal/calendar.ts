// Dates as whole days since 1970-01-01 in the proleptic Gregorian calendar. Years go beyond what a JavaScript `Date` can hold.

/** Years that a date can have, as in Java's `LocalDate`, which Neo4j uses. */
export const MAX_YEAR = 999_999_999;

/** A date in the civil calendar. Months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date in the calendar of ISO 8601 weeks. Days of the week count from Monday, 1. */
export interface WeekDate {
  readonly weekYear: number;
  readonly week: number;
  readonly dayOfWeek: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1]!;
}

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The inverse of `daysFromCivil` (Hinnant, civil_from_days). */
export function civilFromDays(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7. */
export function dayOfWeek(days: number): number {
  return floorMod(days + 3, 7) + 1;
}

/** The week of ISO 8601 that a day is in: the one with the year's first Thursday is week 1. */
export function weekDate(days: number): WeekDate {
  const weekday = dayOfWeek(days);
  const thursday = days - weekday + 4;
  const weekYear = civilFromDays(thursday).year;
  return { weekYear, week: Math.floor((thursday - daysFromCivil(weekYear, 1, 1)) / 7) + 1, dayOfWeek: weekday };
}

/** The day of a week date. */
export function daysFromWeek({ weekYear, week, dayOfWeek: weekday }: WeekDate): number {
  const fourth = daysFromCivil(weekYear, 1, 4);
  return fourth - dayOfWeek(fourth) + 1 + (week - 1) * 7 + weekday - 1;
}

/** 52 or 53. */
export function weeksInYear(weekYear: number): number {
  return weekDate(daysFromCivil(weekYear, 12, 28)).week;
}

export function dayOfYear(days: number): number {
  return days - daysFromCivil(civilFromDays(days).year, 1, 1) + 1;
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

export function dayOfQuarter(days: number): number {
  const { year, month } = civilFromDays(days);
  return days - daysFromCivil(year, quarterOf(month) * 3 - 2, 1) + 1;
}

export function daysInQuarter(year: number, quarter: number): number {
  return daysFromCivil(year, quarter * 3 + 1, 1) - daysFromCivil(year, quarter * 3 - 2, 1);
}

/** The day some months later; a day of the month that does not exist becomes the month's last. */
export function plusMonths(days: number, months: number): number {
  if (months === 0) return days;
  const { year, month, day } = civilFromDays(days);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = floorMod(count, 12) + 1;
  return daysFromCivil(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Whole months from one day to another, towards zero. */
export function monthsBetween(from: number, to: number): number {
  const [a, b] = [civilFromDays(from), civilFromDays(to)];
  return Math.trunc(((b.year - a.year) * 12 * 32 + (b.month - a.month) * 32 + b.day - a.day) / 32) + 0;
}

/** The remainder that is never negative. */
export function floorMod(a: number, n: number): number {
  return a - Math.floor(a / n) * n;
}

/** `1984-10-11`; years of more than four digits have a sign, as have those before 0000. */
export function formatDays(days: number): string {
  const { year, month, day } = civilFromDays(days);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
