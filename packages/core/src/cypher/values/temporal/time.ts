import { formatClockTime, NANOS_PER_SECOND, shiftNanos } from './clock-time.ts';
import type { DurationValue } from './duration.ts';
import { Instant } from './instant.ts';
import { formatOffset } from './zone.ts';

/** A time of day without zone. */
export class LocalTimeValue extends Instant {
  readonly kind = 'localtime';
  readonly rank = 5;
  readonly day = undefined;
  readonly nanos: number;
  readonly zone = undefined;
  readonly offset = undefined;

  constructor(nanos: number) {
    super();
    this.nanos = nanos;
  }

  override compare(other: this): number {
    return this.nanos - other.nanos;
  }

  /** Goes around the clock; months and days do not count. */
  override shift(duration: DurationValue): LocalTimeValue {
    return new LocalTimeValue(shiftNanos({ day: 0, nanos: this.nanos }, duration.nanos).nanos);
  }

  override toString(): string {
    return formatClockTime(this.nanos);
  }
}

/** A time of day at an offset from UTC. */
export class TimeValue extends Instant {
  readonly kind = 'time';
  readonly rank = 4;
  readonly day = undefined;
  readonly nanos: number;
  readonly offset: number;

  constructor(nanos: number, offset: number) {
    super();
    this.nanos = nanos;
    this.offset = offset;
  }

  get zone(): number {
    return this.offset;
  }

  /** By the moment in UTC, then by offset. */
  override compare(other: this): number {
    return this.nanos - other.nanos - (this.offset - other.offset) * NANOS_PER_SECOND || this.offset - other.offset;
  }

  /** Goes around the clock; months and days do not count. */
  override shift(duration: DurationValue): TimeValue {
    return new TimeValue(shiftNanos({ day: 0, nanos: this.nanos }, duration.nanos).nanos, this.offset);
  }

  override toString(): string {
    return formatClockTime(this.nanos) + formatOffset(this.offset);
  }
}
