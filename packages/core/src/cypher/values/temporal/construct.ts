import { typeName } from '../type-name.ts';
import { isInteger, type MapValue, type Value } from '../value.ts';
import { typeError } from '../value-error.ts';
import { type Moment, NANOS_PER_SECOND, shiftNanos } from './clock-time.ts';
import { DateValue } from './date.ts';
import { DateTimeValue, LocalDateTimeValue } from './date-time.ts';
import { DATE_FIELDS, TIME_FIELDS } from './fields.ts';
import type { Instant } from './instant.ts';
import { Parts } from './parts.ts';
import { LocalTimeValue, TimeValue } from './time.ts';
import { offsetAtInstant, type Zone } from './zone.ts';

/** What making a temporal value depends on besides its argument. */
export interface TemporalContext {
  /** The current moment, in UTC: for the offset that a region has, where only a time of day is made. */
  readonly now: () => Moment;
  /** The zone of values for which none is given. */
  readonly zone: Zone;
}

/** Makes a date from `{year, month, day}` and the like, or with `date` from another value, overridden by the rest. @throws QueryError */
export function dateFromMap(map: MapValue): DateValue {
  const parts = new Parts(map, ['date', ...DATE_FIELDS]);
  return new DateValue(parts.day('date'));
}

/** Makes a local time from `{hour, minute, …}`, or with `time` from another value. @throws QueryError */
export function localTimeFromMap(map: MapValue): LocalTimeValue {
  return new LocalTimeValue(new Parts(map, ['time', ...TIME_FIELDS]).timeOfDay('time', 'hour'));
}

/** Makes a time, like a local time, with `timezone`: a time that has a zone already is converted. @throws QueryError */
export function timeFromMap(map: MapValue, context: TemporalContext): TimeValue {
  const parts = new Parts(map, ['time', 'timezone', ...TIME_FIELDS]);
  const nanos = parts.timeOfDay('time', 'hour');
  return inZone(nanos, parts.select('time'), parts.zone(), context);
}

/** Makes a local date-time, with `date`, `time` or `datetime` from other values. @throws QueryError */
export function localDateTimeFromMap(map: MapValue): LocalDateTimeValue {
  return new LocalDateTimeValue(new Parts(map, ['date', 'time', 'datetime', ...DATE_FIELDS, ...TIME_FIELDS]).moment());
}

/** Makes a date-time, like a local one, with `timezone`; or from `epochSeconds` or `epochMillis` and `nanosecond`. @throws QueryError */
export function dateTimeFromMap(map: MapValue, context: TemporalContext): DateTimeValue {
  if (map.has('epochSeconds') || map.has('epochMillis')) return dateTimeFromEpochMap(map, context);
  const parts = new Parts(map, ['date', 'time', 'datetime', 'timezone', ...DATE_FIELDS, ...TIME_FIELDS]);
  const source = parts.select('datetime') ?? parts.select('time');
  const zone = parts.zone();
  const own = DateTimeValue.atLocal(parts.moment(), source?.zone ?? zone ?? context.zone, source?.offset);
  return zone === undefined || source?.zone === undefined ? own : DateTimeValue.atInstant(own.utc, zone);
}

function dateTimeFromEpochMap(map: MapValue, context: TemporalContext): DateTimeValue {
  const parts = new Parts(map, ['epochSeconds', 'epochMillis', 'timezone', 'nanosecond']);
  const zone = parts.zone() ?? context.zone;
  const seconds = map.get('epochSeconds') ?? null;
  const nanos = (map.get('nanosecond') ?? 0) as Value;
  return seconds === null
    ? DateTimeValue.atInstant(momentOfEpoch(map.get('epochMillis')!, 1_000_000, nanos), zone)
    : DateTimeValue.atInstant(momentOfEpoch(seconds, NANOS_PER_SECOND, nanos), zone);
}

/** The moment some units of so many nanoseconds, and some nanoseconds, after 1970-01-01T00:00Z. @throws QueryError */
export function momentOfEpoch(count: Value, unit: number, nanos: Value): Moment {
  for (const value of [count, nanos])
    if (!isInteger(value)) throw typeError('an epoch is an integer', 'InvalidArgumentValue', { found: typeName(value) });
  return shiftNanos({ day: 0, nanos: 0 }, BigInt(count as number) * BigInt(unit) + BigInt(nanos as number));
}

/** A time of day in a zone: converted when its source has a zone, else only given the zone. */
export function inZone(nanos: number, source: Instant | undefined, zone: Zone | undefined, context: TemporalContext): TimeValue {
  const target = zone === undefined ? undefined : currentOffset(zone, context);
  const own = source?.offset;
  if (own === undefined) return new TimeValue(nanos, target ?? currentOffset(context.zone, context));
  if (target === undefined) return new TimeValue(nanos, own);
  return new TimeValue(shiftNanos({ day: 0, nanos }, BigInt(target - own) * BigInt(NANOS_PER_SECOND)).nanos, target);
}

function currentOffset(zone: Zone, context: TemporalContext): number {
  if (typeof zone === 'number') return zone;
  const { day, nanos } = context.now();
  return offsetAtInstant(zone, day, nanos);
}
