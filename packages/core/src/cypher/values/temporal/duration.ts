import { toInteger } from '../integer.ts';
import { Structure } from '../structure.ts';
import type { Value } from '../value.ts';
import { argumentError, arithmeticError } from '../value-error.ts';
import { NANOS_PER_DAY } from './clock-time.ts';
import { decimalOf, ONE } from './decimal.ts';

const SECOND = 1_000_000_000n;
const DAY = BigInt(NANOS_PER_DAY);
/** A twelfth of the average Gregorian year of 365.2425 days: 2,629,746 seconds. */
const MONTH = 2_629_746n * SECOND;

/** A length of time. Months, days and clock time stay apart, since months and days are not always the same length. */
export class DurationValue extends Structure {
  readonly kind = 'duration';
  readonly rank = 6;
  readonly months: number;
  readonly days: number;
  /** Hours, minutes, seconds and less, all in nanoseconds. */
  readonly nanos: bigint;

  /** @throws QueryError `IntegerOverflow` when a part is too big */
  constructor(months: number, days: number, nanos: bigint) {
    super();
    if (!Number.isSafeInteger(months) || !Number.isSafeInteger(days)) throw arithmeticError('a duration too long', 'IntegerOverflow');
    toInteger(nanos / SECOND);
    this.months = months + 0;
    this.days = days + 0;
    this.nanos = nanos;
  }

  /**
   * The duration of parts with fractions, in units of 10^-18: a fraction of a month becomes days and time, one of a day becomes time.
   * Of a nanosecond nothing is kept.
   */
  static ofDecimals(months: bigint, days: bigint, nanos: bigint): DurationValue {
    const dayNanos = days * DAY + (months % ONE) * MONTH;
    const wholeDays = dayNanos / (DAY * ONE);
    const time = (nanos + dayNanos - wholeDays * DAY * ONE) / ONE;
    return new DurationValue(Number(months / ONE), Number(wholeDays), time);
  }

  negated(): DurationValue {
    return new DurationValue(-this.months, -this.days, -this.nanos);
  }

  /** Two durations are not less or greater: that depends on when they begin. */
  override get comparable(): boolean {
    return false;
  }

  /** By average length, then by months, then by days. */
  override compare(other: this): number {
    const difference = this.#average() - other.#average();
    if (difference !== 0n) return difference < 0n ? -1 : 1;
    return this.months - other.months || this.days - other.days;
  }

  #average(): bigint {
    return BigInt(this.months) * MONTH + BigInt(this.days) * DAY + this.nanos;
  }

  override component(name: string): Value | undefined {
    return COMPONENTS.get(name)?.(this);
  }

  override plus(other: Value): Value | undefined {
    if (other instanceof DurationValue)
      return new DurationValue(this.months + other.months, this.days + other.days, this.nanos + other.nanos);
    return other instanceof Structure ? other.plus(this) : undefined;
  }

  override minus(other: Value): Value | undefined {
    return other instanceof DurationValue ? this.plus(other.negated()) : undefined;
  }

  /** @throws QueryError `NumberOutOfRange` for NaN and infinite numbers */
  override times(factor: number): DurationValue {
    const by = decimalOf(checkFinite(factor));
    return DurationValue.ofDecimals(BigInt(this.months) * by, BigInt(this.days) * by, this.nanos * by);
  }

  /** @throws QueryError `DivisionByZero`; `NumberOutOfRange` for NaN and infinite numbers */
  override dividedBy(divisor: number): DurationValue {
    const by = decimalOf(checkFinite(divisor));
    if (by === 0n) throw arithmeticError('division of a duration by zero', 'DivisionByZero');
    const scale = ONE * ONE;
    return DurationValue.ofDecimals((BigInt(this.months) * scale) / by, (BigInt(this.days) * scale) / by, (this.nanos * scale) / by);
  }

  /** ISO 8601: `P1Y2M-3DT4H5M6.5S`; `PT0S` when it is nothing. */
  override toString(): string {
    const { months, days, nanos } = this;
    const date = part(Math.trunc(months / 12), 'Y') + part(months % 12, 'M') + part(days, 'D');
    const time = part(nanos / (3600n * SECOND), 'H') + part((nanos / (60n * SECOND)) % 60n, 'M') + secondsPart(nanos % (60n * SECOND));
    return time || !date ? `P${date}T${time || '0S'}` : `P${date}`;
  }
}

function part(value: number | bigint, unit: string): string {
  return Number(value) === 0 ? '' : `${value}${unit}`;
}

function secondsPart(nanos: bigint): string {
  if (nanos === 0n) return '';
  const size = nanos < 0n ? -nanos : nanos;
  const fraction = String(size % SECOND)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `${nanos < 0n ? '-' : ''}${size / SECOND}${fraction && `.${fraction}`}S`;
}

function checkFinite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw argumentError('a duration takes finite numbers', 'NumberOutOfRange', { found: String(value) });
}

/** Whole seconds downwards: the nanoseconds that remain are not negative, as in Java's `Duration`. */
function seconds({ nanos }: DurationValue): bigint {
  return (nanos - BigInt(nanosOfSecond(nanos))) / SECOND;
}

function nanosOfSecond(nanos: bigint): number {
  return Number(((nanos % SECOND) + SECOND) % SECOND);
}

const COMPONENTS = new Map<string, (duration: DurationValue) => Value>([
  ['years', (d) => Math.trunc(d.months / 12) + 0],
  ['quarters', (d) => Math.trunc(d.months / 3) + 0],
  ['months', (d) => d.months],
  ['weeks', (d) => Math.trunc(d.days / 7) + 0],
  ['days', (d) => d.days],
  ['hours', (d) => toInteger(seconds(d) / 3600n)],
  ['minutes', (d) => toInteger(seconds(d) / 60n)],
  ['seconds', (d) => toInteger(seconds(d))],
  ['milliseconds', (d) => toInteger((d.nanos - BigInt(nanosOfSecond(d.nanos) % 1_000_000)) / 1_000_000n)],
  ['microseconds', (d) => toInteger((d.nanos - BigInt(nanosOfSecond(d.nanos) % 1000)) / 1000n)],
  ['nanoseconds', (d) => toInteger(d.nanos)],
  ['quartersOfYear', (d) => (Math.trunc(d.months / 3) % 4) + 0],
  ['monthsOfYear', (d) => (d.months % 12) + 0],
  ['monthsOfQuarter', (d) => (d.months % 3) + 0],
  ['daysOfWeek', (d) => (d.days % 7) + 0],
  ['minutesOfHour', (d) => Number((seconds(d) / 60n) % 60n)],
  ['secondsOfMinute', (d) => Number(seconds(d) % 60n)],
  ['millisecondsOfSecond', (d) => Math.floor(nanosOfSecond(d.nanos) / 1_000_000)],
  ['microsecondsOfSecond', (d) => Math.floor(nanosOfSecond(d.nanos) / 1000)],
  ['nanosecondsOfSecond', (d) => nanosOfSecond(d.nanos)],
]);
