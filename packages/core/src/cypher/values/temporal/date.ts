import { argumentError } from '../value-error.ts';
import { daysFromCivil, formatDays, MAX_YEAR, plusMonths } from './calendar.ts';
import { NANOS_PER_DAY } from './clock-time.ts';
import type { DurationValue } from './duration.ts';
import { Instant } from './instant.ts';

const MAX_DAY = daysFromCivil(MAX_YEAR, 12, 31);
const MIN_DAY = daysFromCivil(-MAX_YEAR, 1, 1);

/** A date without time or zone. */
export class DateValue extends Instant {
  readonly kind = 'date';
  readonly rank = 3;
  readonly day: number;
  readonly nanos = undefined;
  readonly zone = undefined;
  readonly offset = undefined;

  /** @throws QueryError `NumberOutOfRange` beyond the years ±999,999,999 */
  constructor(day: number) {
    super();
    this.day = checkDay(day);
  }

  override compare(other: this): number {
    return this.day - other.day;
  }

  /** Of the duration's time only whole days count. */
  override shift(duration: DurationValue): DateValue {
    const days = Number(duration.nanos / BigInt(NANOS_PER_DAY));
    return new DateValue(plusMonths(this.day, duration.months) + duration.days + days);
  }

  override toString(): string {
    return formatDays(this.day);
  }
}

/** Returns the day. @throws QueryError `NumberOutOfRange` beyond the years ±999,999,999 */
export function checkDay(day: number): number {
  if (day >= MIN_DAY && day <= MAX_DAY) return day;
  throw argumentError('a date out of range', 'NumberOutOfRange', { expected: `the years -${MAX_YEAR} to ${MAX_YEAR}` });
}
