import { compareStrings } from '../structure.ts';
import { formatDays, plusMonths } from './calendar.ts';
import { formatClockTime, type Moment, shiftNanos, shiftSeconds } from './clock-time.ts';
import { checkDay } from './date.ts';
import type { DurationValue } from './duration.ts';
import { Instant } from './instant.ts';
import { formatOffset, offsetAtInstant, offsetAtLocal, type Zone } from './zone.ts';

/** A date and a time of day without zone. */
export class LocalDateTimeValue extends Instant {
  readonly kind = 'localdatetime';
  readonly rank = 2;
  readonly day: number;
  readonly nanos: number;
  readonly zone = undefined;
  readonly offset = undefined;

  /** @throws QueryError `NumberOutOfRange` beyond the years ±999,999,999 */
  constructor({ day, nanos }: Moment) {
    super();
    this.day = checkDay(day);
    this.nanos = nanos;
  }

  override compare(other: this): number {
    return this.day - other.day || this.nanos - other.nanos;
  }

  override shift(duration: DurationValue): LocalDateTimeValue {
    return new LocalDateTimeValue(shiftNanos(shiftDate(this, duration), duration.nanos));
  }

  override toString(): string {
    return `${formatDays(this.day)}T${formatClockTime(this.nanos)}`;
  }
}

/** A date and a time of day in a zone. */
export class DateTimeValue extends Instant {
  readonly kind = 'datetime';
  readonly rank = 1;
  readonly day: number;
  readonly nanos: number;
  readonly zone: Zone;
  readonly offset: number;

  /** @throws QueryError `NumberOutOfRange` beyond the years ±999,999,999 */
  private constructor({ day, nanos }: Moment, zone: Zone, offset: number) {
    super();
    this.day = checkDay(day);
    this.nanos = nanos;
    this.zone = zone;
    this.offset = offset;
  }

  /** The date-time that clocks in the zone show; see `offsetAtLocal` for times that come twice or not at all. */
  static atLocal(local: Moment, zone: Zone, preferred?: number): DateTimeValue {
    const { offset, shift } = offsetAtLocal(zone, local.day, local.nanos, preferred);
    return new DateTimeValue(shift === 0 ? local : shiftSeconds(local, shift), zone, offset);
  }

  /** The date-time in the zone at a moment given in UTC. */
  static atInstant(utc: Moment, zone: Zone): DateTimeValue {
    const offset = offsetAtInstant(zone, utc.day, utc.nanos);
    return new DateTimeValue(shiftSeconds(utc, offset), zone, offset);
  }

  /** The moment in UTC. */
  get utc(): Moment {
    return shiftSeconds(this, -this.offset);
  }

  /** By the moment, then by offset, then offsets before regions and regions by name, as Neo4j orders them. */
  override compare(other: this): number {
    const [a, b] = [this.utc, other.utc];
    return a.day - b.day || a.nanos - b.nanos || this.offset - other.offset || compareZones(this.zone, other.zone);
  }

  /** Months and days move the local date, the rest moves the moment. */
  override shift(duration: DurationValue): DateTimeValue {
    const moved = DateTimeValue.atLocal(shiftDate(this, duration), this.zone, this.offset);
    return duration.nanos === 0n ? moved : DateTimeValue.atInstant(shiftNanos(moved.utc, duration.nanos), this.zone);
  }

  override toString(): string {
    const region = typeof this.zone === 'string' ? `[${this.zone}]` : '';
    return `${formatDays(this.day)}T${formatClockTime(this.nanos)}${formatOffset(this.offset)}${region}`;
  }
}

function shiftDate({ day, nanos }: Moment, { months, days }: DurationValue): Moment {
  return { day: plusMonths(day, months) + days, nanos };
}

function compareZones(a: Zone, b: Zone): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(typeof a === 'string') - Number(typeof b === 'string');
  return compareStrings(a, b);
}
