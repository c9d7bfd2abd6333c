import { z } from 'zod';
import { KgError } from '../base/errors.ts';

// Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2), levels 0 and 1. A module of our own: the kept library `edtf` builds a
// grammar automaton and Date objects per parse, and its Dates end at the year 275,760, while EDTF's `Y` years do not. It is the oracle of the tests.

/** How exactly a date is known. */
export type Precision = 'second' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** Half-open span of time in milliseconds since 1970-01-01T00:00Z, proleptic Gregorian; ±Infinity where it is open. */
export interface TimeBounds {
  readonly from: number;
  readonly until: number;
}

/** One date or date-time. Qualifiers do not widen its bounds. */
export interface EdtfDate extends TimeBounds {
  readonly kind: 'date';
  readonly text: string;
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12, or a season 21 to 24; null when unknown or not given. */
  readonly month: number | null;
  readonly day: number | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** From the start of one date to the end of another. `null` ends are open (`..`) or unknown (empty): both are unbounded. */
export interface EdtfInterval extends TimeBounds {
  readonly kind: 'interval';
  readonly text: string;
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

export type Edtf = EdtfDate | EdtfInterval;

const DAY = 86_400_000;
const ALWAYS: TimeBounds = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
const DATE = /^(?:Y(-?[1-9]\d{4,11})|(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?)([?~%])?$/;
const DATE_TIME = /^(-?\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::\d{2})?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const cache = new Map<string, Edtf | null>();
const CACHE_SIZE = 4096;

/**
 * Reads an EDTF level 0 or 1 date, date-time or interval.
 * @throws KgError `format`
 */
export function parseEdtf(text: string): Edtf {
  const edtf = tryParse(text);
  if (edtf) return edtf;
  throw new KgError('format', 'not an EDTF date', {
    found: text.slice(0, 60),
    expected: '`2025-11-19`, `2025-11`, `2025-10-XX`, `2025~`, `2025-11-17/2025-11-19`, `2025-11/..`',
  });
}

/** True for an EDTF level 0 or 1 date, date-time or interval. */
export function isEdtf(text: string): boolean {
  return tryParse(text) !== null;
}

/** EDTF text, checked. */
export const edtfSchema = z
  .string()
  .refine(isEdtf, 'expected an EDTF date such as `2025-11-19`, `2025-10-XX` or `2025-11-17/2025-11-19`')
  .brand<'EdtfText'>();

/** True when two spans of time have a moment in common. */
export function overlaps(a: TimeBounds, b: TimeBounds): boolean {
  return a.from < b.until && b.from < a.until;
}

/** True when the first span lies inside the second. */
export function within(inner: TimeBounds, outer: TimeBounds): boolean {
  return inner.from >= outer.from && inner.until <= outer.until;
}

/** A total order: by start, then by end, then by text. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return compareNumbers(a.from, b.from) || compareNumbers(a.until, b.until) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tryParse(text: string): Edtf | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = text.length > 60 ? null : text.includes('/') ? parseInterval(text) : parseDate(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, parsed);
  return parsed;
}

function parseInterval(text: string): EdtfInterval | null {
  const ends = text.split('/');
  const [left, right] = ends;
  if (ends.length !== 2 || left === undefined || right === undefined) return null;
  const isOpen = (s: string): boolean => s === '' || s === '..';
  if (isOpen(left) && isOpen(right)) return null;
  const start = isOpen(left) ? null : parseDate(left);
  const end = isOpen(right) ? null : parseDate(right);
  if ((!start && !isOpen(left)) || (!end && !isOpen(right))) return null;
  const { from } = start ?? ALWAYS;
  const { until } = end ?? ALWAYS;
  return from < until ? { kind: 'interval', text, start, end, from, until } : null;
}

function parseDate(text: string): EdtfDate | null {
  const time = DATE_TIME.exec(text);
  if (time) return parseDateTime(text, time);
  const match = DATE.exec(text);
  if (!match) return null;
  const [, longYear, year = '', month, day, qualifier] = match;
  const flags = { uncertain: qualifier === '?' || qualifier === '%', approximate: qualifier === '~' || qualifier === '%' };
  const date = (precision: Precision, y: number, m: number | null, d: number | null, bounds: TimeBounds): EdtfDate => {
    return { kind: 'date', text, precision, year: y, month: m, day: d, ...flags, ...bounds };
  };
  if (longYear !== undefined) return date('year', Number(longYear), null, null, yearsFrom(Number(longYear), 1));
  if (year.includes('X')) return month === undefined ? parseDecade(year, date) : null;
  const y = Number(year);
  if (year === '-0000') return null;
  if (month === undefined) return date('year', y, null, null, yearsFrom(y, 1));
  if (month === 'XX') return day === undefined || day === 'XX' ? date('year', y, null, null, yearsFrom(y, 1)) : null;
  const m = Number(month);
  if (m >= 21 && m <= 24 && day === undefined) return date('season', y, m, null, monthsFrom(y, (m - 21) * 3 + 3, 3));
  if (m < 1 || m > 12) return null;
  if (day === undefined || day === 'XX') return date('month', y, m, null, monthsFrom(y, m, 1));
  const d = Number(day);
  if (d < 1 || d > daysInMonth(y, m)) return null;
  const from = daysFromCivil(y, m, d) * DAY;
  return date('day', y, m, d, { from, until: from + DAY });
}

type MakeDate = (precision: Precision, year: number, month: null, day: null, bounds: TimeBounds) => EdtfDate;

function parseDecade(year: string, date: MakeDate): EdtfDate {
  const century = year.endsWith('XX');
  const size = century ? 100 : 10;
  const digits = Math.abs(Number(year.replaceAll('X', '0')));
  const first = year.startsWith('-') ? -digits - size + 1 : digits;
  return date(century ? 'century' : 'decade', first, null, null, yearsFrom(first, size));
}

function parseDateTime(text: string, match: RegExpExecArray): EdtfDate | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return null;
  const zone = match[7];
  let offset = 0;
  if (zone !== undefined && zone !== 'Z') {
    const [h = 0, m = 0] = zone.slice(1).split(':').map(Number);
    if (h > 14 || m > 59) return null;
    offset = (zone.startsWith('-') ? -1 : 1) * (h * 60 + m);
  }
  const from = daysFromCivil(year, month, day) * DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return { kind: 'date', text, precision: 'second', year, month, day, uncertain: false, approximate: false, from, until: from + 1000 };
}

function yearsFrom(year: number, count: number): TimeBounds {
  return { from: daysFromCivil(year, 1, 1) * DAY, until: daysFromCivil(year + count, 1, 1) * DAY };
}

function monthsFrom(year: number, month: number, count: number): TimeBounds {
  const next = month - 1 + count;
  return { from: daysFromCivil(year, month, 1) * DAY, until: daysFromCivil(year + Math.floor(next / 12), (next % 12) + 1, 1) * DAY };
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1]!;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** An EDTF date for readers, in English: `19 Nov 2025`, `some day in Oct 2025`, `about 2025`, `17 – 19 Nov 2025`, `from Nov 2025 on`. */
export function formatEdtf(text: string): string {
  const edtf = parseEdtf(text);
  if (edtf.kind === 'date') return formatDate(edtf);
  const { start, end } = edtf;
  if (!start) return end ? `until ${formatDate(end)}` : text;
  if (!end) return `from ${formatDate(start)} on`;
  const sameMonth = start.precision === 'day' && end.precision === 'day' && start.year === end.year && start.month === end.month;
  return `${sameMonth ? start.day : formatDate(start)} – ${formatDate(end)}`;
}

function formatDate(d: EdtfDate): string {
  const plain = formatPlain(d);
  return `${d.approximate ? 'about ' : ''}${plain}${d.uncertain ? ' (uncertain)' : ''}`;
}

function formatPlain({ text, precision, year, month, day }: EdtfDate): string {
  const y = year < 0 ? `${-year} BCE` : `${year}`;
  const m = MONTHS[(month ?? 1) - 1];
  switch (precision) {
    case 'second':
      return `${day} ${m} ${y}, ${text.slice(text.indexOf('T') + 1).replace(/^(\d\d:\d\d):\d\d/, '$1')}`;
    case 'day':
      return `${day} ${m} ${y}`;
    case 'month':
      return text.includes('XX') ? `some day in ${m} ${y}` : `${m} ${y}`;
    case 'season':
      return `${SEASONS[(month ?? 21) - 21]} ${y}`;
    case 'year':
      return text.includes('XX') ? `some day in ${y}` : y;
    case 'decade':
      return `the ${y}s`;
    case 'century':
      return `${y} – ${year + 99}`;
  }
}
