import { monthsBetween, plusMonths } from './calendar.ts';
import { type Moment, nanosBetween } from './clock-time.ts';
import { DateTimeValue } from './date-time.ts';
import { DurationValue } from './duration.ts';
import type { Instant } from './instant.ts';
import type { Zone } from './zone.ts';

/** In which parts a difference is told. */
export type Granularity = 'all' | 'months' | 'days' | 'seconds';

/**
 * The duration from one instant to another: months, then days of what is left, then time, or the whole of it in one of them.
 * What one side has not (date, zone) is taken from the other; a date's time is midnight. Without a date on both sides only time counts.
 */
export function durationBetween(from: Instant, to: Instant, granularity: Granularity): DurationValue {
  const zone = from.zone ?? to.zone;
  const [start, end] = [align(from, to, zone), align(to, from, zone)];
  if (granularity === 'seconds') return new DurationValue(0, 0, elapsed(start, end, zone));
  if (from.day === undefined || to.day === undefined)
    return new DurationValue(0, 0, granularity === 'all' ? elapsed(start, end, zone) : 0n);
  const endDay = lastWholeDay(start, end);
  if (granularity === 'days') return new DurationValue(0, endDay - start.day, 0n);
  const months = monthsBetween(start.day, endDay);
  if (granularity === 'months') return new DurationValue(months, 0, 0n);
  const afterMonths = onLocal({ day: plusMonths(start.day, months), nanos: start.nanos }, zone);
  const days = lastWholeDay(afterMonths, end) - afterMonths.day;
  const afterDays = onLocal({ day: afterMonths.day + days, nanos: afterMonths.nanos }, zone);
  return new DurationValue(months, days, elapsed(afterDays, end, zone));
}

/** The local moment of an instant in the zone, what it lacks taken from the other. */
function align(instant: Instant, other: Instant, zone: Zone | undefined): Moment {
  const local = { day: instant.day ?? other.day ?? 0, nanos: instant.nanos ?? 0 };
  if (zone === undefined) return local;
  const own = DateTimeValue.atLocal(local, instant.zone ?? zone, instant.offset);
  return instant.zone === undefined || instant.zone === zone ? own : DateTimeValue.atInstant(own.utc, zone);
}

function onLocal(local: Moment, zone: Zone | undefined): Moment {
  return zone === undefined ? local : DateTimeValue.atLocal(local, zone);
}

/** The end's day, or the one before (after) it when the time of day has not yet come. */
function lastWholeDay(start: Moment, end: Moment): number {
  if (end.day > start.day && end.nanos < start.nanos) return end.day - 1;
  return end.day < start.day && end.nanos > start.nanos ? end.day + 1 : end.day;
}

function elapsed(start: Moment, end: Moment, zone: Zone | undefined): bigint {
  return zone === undefined ? nanosBetween(start, end) : nanosBetween(utc(start, zone), utc(end, zone));
}

function utc(local: Moment, zone: Zone): Moment {
  return local instanceof DateTimeValue ? local.utc : DateTimeValue.atLocal(local, zone).utc;
}
