import { didYouMean } from '../../../base/suggest.ts';
import { typeName } from '../type-name.ts';
import type { MapValue } from '../value.ts';
import { argumentError, typeError } from '../value-error.ts';
import { civilFromDays, dayOfWeek, daysFromCivil, daysFromWeek, quarterOf, weekDate } from './calendar.ts';
import { NANOS_PER_SECOND } from './clock-time.ts';
import { dateFromMap, inZone, localDateTimeFromMap, localTimeFromMap, type TemporalContext } from './construct.ts';
import { DateValue } from './date.ts';
import { DateTimeValue, LocalDateTimeValue } from './date-time.ts';
import type { Instant } from './instant.ts';
import { LocalTimeValue, type TimeValue } from './time.ts';
import { parseZone, type Zone } from './zone.ts';

const years =
  (count: number) =>
  (day: number): number =>
    daysFromCivil(Math.floor(civilFromDays(day).year / count) * count, 1, 1);

const DATE_UNITS = new Map<string, (day: number) => number>([
  ['millennium', years(1000)],
  ['century', years(100)],
  ['decade', years(10)],
  ['year', years(1)],
  ['weekyear', (day) => daysFromWeek({ weekYear: weekDate(day).weekYear, week: 1, dayOfWeek: 1 })],
  ['quarter', (day) => daysFromCivil(civilFromDays(day).year, quarterOf(civilFromDays(day).month) * 3 - 2, 1)],
  ['month', (day) => daysFromCivil(civilFromDays(day).year, civilFromDays(day).month, 1)],
  ['week', (day) => day - dayOfWeek(day) + 1],
  ['day', (day) => day],
]);

const TIME_UNITS = new Map<string, number>([
  ['hour', 3600 * NANOS_PER_SECOND],
  ['minute', 60 * NANOS_PER_SECOND],
  ['second', NANOS_PER_SECOND],
  ['millisecond', 1_000_000],
  ['microsecond', 1000],
]);

/** The date at the start of the unit, changed by components. @throws QueryError `InvalidArgumentValue` */
export function truncateToDate(unit: string, value: Instant, components: MapValue): DateValue {
  const date = new DateValue(truncateDay(value, unit));
  if (isTimeUnit(unit)) throw tooSmall(unit, value);
  return components.size === 0 ? date : dateFromMap(new Map([['date', date], ...components]));
}

/** The local date-time at the start of the unit, changed by components. @throws QueryError `InvalidArgumentValue` */
export function truncateToLocalDateTime(unit: string, value: Instant, components: MapValue): LocalDateTimeValue {
  const local = new LocalDateTimeValue({ day: truncateDay(value, unit), nanos: truncateNanos(value, unit) });
  if (components.size === 0) return local;
  return localDateTimeFromMap(new Map([['datetime', local], ...withKeptFraction(unit, local.nanos, components)]));
}

/** The date-time at the start of the unit, in the value's zone or in that of the components; the rest of them changes it. @throws QueryError */
export function truncateToDateTime(unit: string, value: Instant, components: MapValue, context: TemporalContext): DateTimeValue {
  const { timezone, rest } = splitZone(components);
  const local = truncateToLocalDateTime(unit, value, rest);
  return timezone === undefined
    ? DateTimeValue.atLocal(local, value.zone ?? context.zone, value.offset)
    : DateTimeValue.atLocal(local, timezone);
}

/** The local time at the start of the unit, changed by components. @throws QueryError `InvalidArgumentValue` */
export function truncateToLocalTime(unit: string, value: Instant, components: MapValue): LocalTimeValue {
  if (!isTimeUnit(unit) && unit.toLowerCase() !== 'day') throw unknownUnit(unit, ['day', ...TIME_UNITS.keys()]);
  if (value.nanos === undefined) throw tooSmall(unit, value);
  const time = new LocalTimeValue(truncateNanos(value, unit));
  return components.size === 0 ? time : localTimeFromMap(new Map([['time', time], ...withKeptFraction(unit, time.nanos, components)]));
}

/** The time at the start of the unit, in the value's zone or in that of the components; the rest of them changes it. @throws QueryError */
export function truncateToTime(unit: string, value: Instant, components: MapValue, context: TemporalContext): TimeValue {
  const { timezone, rest } = splitZone(components);
  const { nanos } = truncateToLocalTime(unit, value, rest);
  return inZone(nanos, timezone === undefined ? value : undefined, timezone, context);
}

function truncateDay(value: Instant, unit: string): number {
  const truncate = DATE_UNITS.get(unit.toLowerCase());
  if (!truncate && !isTimeUnit(unit)) throw unknownUnit(unit, [...DATE_UNITS.keys(), ...TIME_UNITS.keys()]);
  if (value.day === undefined)
    throw typeError('only a value with a date can be truncated to one', 'InvalidArgumentValue', { found: typeName(value) });
  return truncate ? truncate(value.day) : value.day;
}

function truncateNanos(value: Instant, unit: string): number {
  const size = TIME_UNITS.get(unit.toLowerCase());
  if (size === undefined) return 0;
  if (value.nanos === undefined) throw tooSmall(unit, value);
  return value.nanos - (value.nanos % size);
}

/** After truncation to a fraction of a second, components finer than it add to what was kept. */
function withKeptFraction(unit: string, nanos: number, components: MapValue): MapValue {
  const fraction = nanos % NANOS_PER_SECOND;
  const kept = new Map(components);
  const finer = (names: readonly string[]): boolean => names.some((name) => components.has(name));
  if (unit.toLowerCase() === 'millisecond' && !components.has('millisecond') && finer(['microsecond', 'nanosecond']))
    kept.set('millisecond', fraction / 1_000_000);
  if (unit.toLowerCase() === 'microsecond' && !finer(['millisecond', 'microsecond']) && finer(['nanosecond']))
    kept.set('microsecond', fraction / 1000);
  return kept;
}

function splitZone(components: MapValue): { timezone: Zone | undefined; rest: MapValue } {
  const given = components.get('timezone');
  if (given === undefined) return { timezone: undefined, rest: components };
  if (typeof given !== 'string') throw typeError('`timezone` is a string', 'InvalidArgumentValue', { found: typeName(given) });
  const rest = new Map(components);
  rest.delete('timezone');
  return { timezone: parseZone(given), rest };
}

function isTimeUnit(unit: string): boolean {
  return TIME_UNITS.has(unit.toLowerCase());
}

function tooSmall(unit: string, value: Instant): Error {
  return argumentError('the unit is too small', 'InvalidArgumentValue', { found: `${unit} of a ${typeName(value)}` });
}

function unknownUnit(unit: string, known: readonly string[]): Error {
  return argumentError('no such unit to truncate to', 'InvalidArgumentValue', {
    found: unit.slice(0, 60),
    expected: known.join(', '),
    hint: didYouMean(unit, known),
  });
}
