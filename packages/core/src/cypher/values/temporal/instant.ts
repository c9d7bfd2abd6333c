import { Structure } from '../structure.ts';
import type { Value } from '../value.ts';
import { dateComponent, timeComponent, zoneComponent } from './components.ts';
import type { DurationValue } from './duration.ts';
import type { Zone } from './zone.ts';

/** A point on a calendar, on a clock or on both: what dates, times and date-times have in common. What one has not is undefined. */
export abstract class Instant extends Structure {
  /** Days since 1970-01-01, local. */
  abstract readonly day: number | undefined;
  /** Nanoseconds since midnight, local. */
  abstract readonly nanos: number | undefined;
  abstract readonly zone: Zone | undefined;
  /** Seconds east of UTC. */
  abstract readonly offset: number | undefined;

  /** The instant some duration later. */
  abstract shift(duration: DurationValue): Instant;

  /** Quicker to make than the text. */
  override key(): string {
    return `${this.day ?? ''}.${this.nanos ?? ''}.${this.zone ?? ''}.${this.offset ?? ''}`;
  }

  override component(name: string): Value | undefined {
    const { day, nanos, zone, offset } = this;
    let found = day === undefined ? undefined : dateComponent(day, name);
    if (found === undefined && nanos !== undefined) found = timeComponent(nanos, name);
    if (found === undefined && zone !== undefined) found = zoneComponent(day, nanos!, zone, offset!, name);
    return found;
  }

  override plus(other: Value): Value | undefined {
    return isDuration(other) ? this.shift(other) : undefined;
  }

  override minus(other: Value): Value | undefined {
    return isDuration(other) ? this.shift(other.negated()) : undefined;
  }
}

function isDuration(value: Value): value is DurationValue {
  return value instanceof Structure && value.kind === 'duration';
}
