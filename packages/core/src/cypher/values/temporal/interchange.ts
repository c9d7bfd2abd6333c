import type { Value } from '../value.ts';
import { argumentError } from '../value-error.ts';
import { civilFromDays } from './calendar.ts';
import { type Moment, NANOS_PER_SECOND, shiftNanos, toClockTime } from './clock-time.ts';
import { momentOfEpoch } from './construct.ts';
import { DateValue } from './date.ts';
import { DateTimeValue, LocalDateTimeValue } from './date-time.ts';
import { DurationValue } from './duration.ts';
import type { Instant } from './instant.ts';
import { parseDateTime, parseDay, parseTime } from './parse.ts';
import { parseDuration } from './parse-duration.ts';
import { LocalTimeValue } from './time.ts';
import { formatOffset, parseZone } from './zone.ts';

/** The part of the `Temporal` namespace (ECMA-262) that values are converted to: the built-in one or a polyfill's. */
export interface TemporalNamespace {
  // What the fields may be differs between implementations' types; what is given here all of them take.
  readonly PlainDate: { from(fields: never): unknown };
  readonly PlainTime: { from(fields: never): unknown };
  readonly PlainDateTime: { from(fields: never): unknown };
  readonly ZonedDateTime: { from(fields: never): unknown };
  readonly Duration: { from(fields: never): unknown };
}

/**
 * Converts a JavaScript `Date` or an object of `Temporal` to a temporal value; undefined for any other object.
 * @throws QueryError `InvalidArgumentValue` for an invalid `Date`
 */
export function fromTemporal(input: object): Value | undefined {
  if (input instanceof Date) {
    if (Number.isNaN(input.getTime())) throw argumentError('an invalid Date', 'InvalidArgumentValue');
    return DateTimeValue.atInstant(momentOfEpoch(input.getTime(), 1_000_000, 0), 0);
  }
  const tag = String((input as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag]);
  if (tag === 'Temporal.ZonedDateTime') return readZoned(input as { epochNanoseconds: bigint; timeZoneId: string });
  const read = READERS.get(tag);
  // Dates in another calendar are written as ISO dates, too; only the note which calendar it is has to be left out.
  return read?.((input as { toString(options: object): string }).toString({ calendarName: 'never' }));
}

/** Its text would have the offset rounded to minutes. */
function readZoned({ epochNanoseconds, timeZoneId }: { epochNanoseconds: bigint; timeZoneId: string }): Value {
  return DateTimeValue.atInstant(shiftNanos({ day: 0, nanos: 0 }, epochNanoseconds), parseZone(timeZoneId));
}

const READERS = new Map<string, (text: string) => Value>([
  ['Temporal.PlainDate', (text) => new DateValue(parseDay(text))],
  ['Temporal.PlainTime', (text) => new LocalTimeValue(parseTime(text).nanos)],
  ['Temporal.PlainDateTime', (text) => new LocalDateTimeValue(parseDateTime(text))],
  ['Temporal.Instant', (text) => DateTimeValue.atLocal(parseDateTime(text), 0)],
  ['Temporal.Duration', parseDuration],
]);

/**
 * Converts a temporal value to an object of `Temporal`.
 * @throws QueryError `InvalidArgumentValue` for what `Temporal` cannot express: times with an offset, years beyond about ±271,821,
 * offsets with seconds, durations whose parts differ in sign
 */
export function toTemporal(value: Instant | DurationValue, temporal: TemporalNamespace): unknown {
  try {
    if (value instanceof DurationValue) return temporal.Duration.from(durationFields(value) as never);
    if (value instanceof DateValue) return temporal.PlainDate.from(dateFields(value.day) as never);
    if (value instanceof LocalTimeValue) return temporal.PlainTime.from(timeFields(value.nanos) as never);
    if (value instanceof LocalDateTimeValue) return temporal.PlainDateTime.from(momentFields(value) as never);
    if (value instanceof DateTimeValue) return temporal.ZonedDateTime.from({ ...momentFields(value), ...zoneFields(value) } as never);
  } catch (cause) {
    throw argumentError('beyond what Temporal can express', 'InvalidArgumentValue', { found: value.toString(), hint: String(cause) });
  }
  throw argumentError('Temporal has no times of day with an offset', 'InvalidArgumentValue', { found: value.toString() });
}

function dateFields(day: number): object {
  return civilFromDays(day);
}

function momentFields({ day, nanos }: Moment): object {
  return { ...dateFields(day), ...timeFields(nanos) };
}

function timeFields(nanos: number): object {
  const { hour, minute, second, nanosecond } = toClockTime(nanos);
  const below = {
    millisecond: Math.floor(nanosecond / 1_000_000),
    microsecond: Math.floor(nanosecond / 1000) % 1000,
    nanosecond: nanosecond % 1000,
  };
  return { hour, minute, second, ...below };
}

function zoneFields({ zone, offset }: DateTimeValue): object {
  const text = offset === 0 ? '+00:00' : formatOffset(offset);
  return { timeZone: typeof zone === 'string' ? zone : text, offset: text };
}

function durationFields({ months, days, nanos }: DurationValue): object {
  const second = BigInt(NANOS_PER_SECOND);
  return { months, days, seconds: Number(nanos / second), nanoseconds: Number(nanos % second) };
}
