import { argumentError } from '../value-error.ts';
import {
  civilFromDays,
  dayOfYear,
  daysFromCivil,
  daysFromWeek,
  daysInMonth,
  daysInQuarter,
  daysInYear,
  MAX_YEAR,
  plusMonths,
  quarterOf,
  weekDate,
  weeksInYear,
} from './calendar.ts';
import { fromClockTime, toClockTime } from './clock-time.ts';

/** Components of a date and a time of day by name: `year`, `week`, `hour` … */
export type Fields = Readonly<Partial<Record<FieldName, number>>>;

const RANGES = {
  year: [-MAX_YEAR, MAX_YEAR],
  quarter: [1, 4],
  month: [1, 12],
  week: [1, 53],
  ordinalDay: [1, 366],
  dayOfQuarter: [1, 92],
  dayOfWeek: [1, 7],
  day: [1, 31],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  millisecond: [0, 999],
  microsecond: [0, 999_999],
  nanosecond: [0, 999_999_999],
} as const;

export type FieldName = keyof typeof RANGES;

export const DATE_FIELDS: readonly FieldName[] = ['year', 'quarter', 'month', 'week', 'ordinalDay', 'dayOfQuarter', 'dayOfWeek', 'day'];
export const TIME_FIELDS: readonly FieldName[] = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'];

/** Fields that say the same in different ways, the coarser first: those of one group only can be given. */
const GROUPS: readonly (readonly FieldName[])[] = [['month', 'day'], ['week', 'dayOfWeek'], ['quarter', 'dayOfQuarter'], ['ordinalDay']];

/**
 * The day that the fields give. What they leave open is taken from the base; without one, `year` is needed, a finer field needs the
 * coarser one, and what is left open is 1.
 * @throws QueryError `InvalidArgumentValue`, `NumberOutOfRange`
 */
export function resolveDay(fields: Fields, base: number | undefined): number {
  checkRanges(fields);
  const groups = GROUPS.filter((group) => group.some((name) => fields[name] !== undefined));
  if (groups.length > 1)
    throw argumentError('a date is given in two ways', 'InvalidArgumentValue', {
      found: groups
        .flat()
        .filter((n) => fields[n] !== undefined)
        .join(', '),
    });
  const [coarse, fine] = groups[0] ?? [];
  if (base === undefined) {
    if (fields.year === undefined)
      throw argumentError('a date needs `year`', 'InvalidArgumentValue', { found: Object.keys(fields).join(', ') });
    if (coarse && fine) requireCoarser(fields, coarse, fine);
  }
  switch (coarse) {
    case 'week':
      return resolveWeek(fields, base);
    case 'quarter':
      return resolveQuarter(fields, base);
    case 'ordinalDay':
      return resolveOrdinal(fields, base);
    default:
      return resolveCivil(fields, base);
  }
}

function resolveCivil(fields: Fields, base: number | undefined): number {
  const from = base === undefined ? { year: 0, month: 1, day: 1 } : civilFromDays(base);
  const { year = from.year, month = from.month } = fields;
  const last = daysInMonth(year, month);
  if (fields.day !== undefined && fields.day > last) throw missing('day', fields.day, `1 to ${last}`);
  return daysFromCivil(year, month, fields.day ?? Math.min(from.day, last));
}

/** `year` counts as the year that the week belongs to. */
function resolveWeek(fields: Fields, base: number | undefined): number {
  const from = base === undefined ? { weekYear: 0, week: 1, dayOfWeek: 1 } : weekDate(base);
  const { year: weekYear = from.weekYear, week = from.week, dayOfWeek = from.dayOfWeek } = fields;
  if (week > weeksInYear(weekYear)) throw missing('week', week, `1 to ${weeksInYear(weekYear)} in ${weekYear}`);
  return daysFromWeek({ weekYear, week, dayOfWeek });
}

/** A quarter alone keeps the day of the month, and how many months of the quarter are past. */
function resolveQuarter(fields: Fields, base: number | undefined): number {
  const from = civilFromDays(base ?? daysFromCivil(fields.year!, (fields.quarter ?? 1) * 3 - 2, 1));
  const { year = from.year, quarter = quarterOf(from.month), dayOfQuarter } = fields;
  if (dayOfQuarter === undefined) {
    const sameMonth = resolveCivil({ year }, daysFromCivil(from.year, from.month, from.day));
    return plusMonths(sameMonth, (quarter - quarterOf(from.month)) * 3);
  }
  const last = daysInQuarter(year, quarter);
  if (dayOfQuarter > last) throw missing('dayOfQuarter', dayOfQuarter, `1 to ${last}`);
  return daysFromCivil(year, quarter * 3 - 2, 1) + dayOfQuarter - 1;
}

function resolveOrdinal(fields: Fields, base: number | undefined): number {
  const year = fields.year ?? civilFromDays(base!).year;
  const day = fields.ordinalDay ?? dayOfYear(base!);
  if (day > daysInYear(year)) throw missing('ordinalDay', day, `1 to ${daysInYear(year)} in ${year}`);
  return daysFromCivil(year, 1, 1) + day - 1;
}

/**
 * The nanosecond of the day that the fields give. What they leave open is taken from the base; without one, a finer field needs
 * the coarser ones. The fields below the second are taken together: they add up, and replace all of the base's.
 * @throws QueryError `InvalidArgumentValue`, `NumberOutOfRange`
 */
export function resolveNanos(fields: Fields, base: number | undefined): number {
  checkRanges(fields);
  if (base === undefined) {
    requireCoarser(fields, 'hour', 'minute');
    requireCoarser(fields, 'minute', 'second');
    for (const name of ['millisecond', 'microsecond', 'nanosecond'] as const) requireCoarser(fields, 'second', name);
  }
  const from = toClockTime(base ?? 0);
  const { hour = from.hour, minute = from.minute, second = from.second, millisecond, microsecond, nanosecond } = fields;
  const coarser = [millisecond, microsecond];
  if (millisecond !== undefined && microsecond !== undefined) checkRange('microsecond', microsecond, 0, 999);
  if (nanosecond !== undefined && coarser.some((x) => x !== undefined))
    checkRange('nanosecond', nanosecond, 0, microsecond === undefined ? 999_999 : 999);
  const given = nanosecond !== undefined || coarser.some((x) => x !== undefined);
  const below = (millisecond ?? 0) * 1_000_000 + (microsecond ?? 0) * 1000 + (nanosecond ?? 0);
  return fromClockTime({ hour, minute, second, nanosecond: given ? below : from.nanosecond });
}

function checkRanges(fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const [least, most] = RANGES[name as FieldName];
    checkRange(name, value, least, most);
  }
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw missing(name, value, `${least} to ${most}`);
}

function requireCoarser(fields: Fields, coarse: FieldName, fine: FieldName): void {
  if (fields[fine] !== undefined && fields[coarse] === undefined)
    throw argumentError(`\`${fine}\` needs \`${coarse}\``, 'InvalidArgumentValue', { found: Object.keys(fields).join(', ') });
}

function missing(name: string, value: number, expected: string): Error {
  return argumentError(`there is no such ${name}`, 'NumberOutOfRange', { found: String(value), expected });
}
