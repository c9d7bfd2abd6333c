import { addIntegers, multiplyIntegers } from '../integer.ts';
import type { Value } from '../value.ts';
import { civilFromDays, dayOfQuarter, dayOfWeek, dayOfYear, quarterOf, weekDate } from './calendar.ts';
import { NANOS_PER_SECOND, shiftSeconds, toClockTime } from './clock-time.ts';
import { formatOffset, type Zone } from './zone.ts';

const DATE = new Map<string, (day: number) => Value>([
  ['year', (day) => civilFromDays(day).year],
  ['quarter', (day) => quarterOf(civilFromDays(day).month)],
  ['month', (day) => civilFromDays(day).month],
  ['week', (day) => weekDate(day).week],
  ['weekYear', (day) => weekDate(day).weekYear],
  ['day', (day) => civilFromDays(day).day],
  ['ordinalDay', dayOfYear],
  ['weekDay', dayOfWeek],
  ['dayOfWeek', dayOfWeek],
  ['dayOfQuarter', dayOfQuarter],
]);

const TIME = new Map<string, (nanos: number) => Value>([
  ['hour', (nanos) => toClockTime(nanos).hour],
  ['minute', (nanos) => toClockTime(nanos).minute],
  ['second', (nanos) => toClockTime(nanos).second],
  ['millisecond', (nanos) => Math.floor((nanos % NANOS_PER_SECOND) / 1_000_000)],
  ['microsecond', (nanos) => Math.floor((nanos % NANOS_PER_SECOND) / 1000)],
  ['nanosecond', (nanos) => nanos % NANOS_PER_SECOND],
]);

/** A component of a date such as `year` or `dayOfQuarter`; undefined when there is none of that name. */
export function dateComponent(day: number, name: string): Value | undefined {
  return DATE.get(name)?.(day);
}

/** A component of a time of day such as `hour`; `nanosecond`, `microsecond` and `millisecond` are all of the second. */
export function timeComponent(nanos: number, name: string): Value | undefined {
  return TIME.get(name)?.(nanos);
}

/** A component that needs the zone; `epochSeconds` and `epochMillis` need a date, too. */
export function zoneComponent(day: number | undefined, nanos: number, zone: Zone, offset: number, name: string): Value | undefined {
  switch (name) {
    case 'timezone':
      return typeof zone === 'number' ? formatOffset(zone) : zone;
    case 'offset':
      return formatOffset(offset);
    case 'offsetMinutes':
      return Math.trunc(offset / 60) + 0;
    case 'offsetSeconds':
      return offset;
  }
  if (day === undefined) return undefined;
  const utc = shiftSeconds({ day, nanos }, -offset);
  if (name === 'epochSeconds') return addIntegers(multiplyIntegers(utc.day, 86_400), Math.floor(utc.nanos / NANOS_PER_SECOND));
  return name === 'epochMillis' ? addIntegers(multiplyIntegers(utc.day, 86_400_000), Math.floor(utc.nanos / 1_000_000)) : undefined;
}
