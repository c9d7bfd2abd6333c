// Times of day as whole nanoseconds since midnight: at most 8.64e13, safe as a JavaScript number.

export const NANOS_PER_SECOND = 1_000_000_000;
export const NANOS_PER_DAY = 86_400 * NANOS_PER_SECOND;

/** A time of day taken apart. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of the second: below 1,000,000,000. */
  readonly nanosecond: number;
}

export function toClockTime(nanos: number): ClockTime {
  const seconds = Math.floor(nanos / NANOS_PER_SECOND);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nanosecond: nanos - seconds * NANOS_PER_SECOND,
  };
}

export function fromClockTime({ hour, minute, second, nanosecond }: ClockTime): number {
  return (hour * 3600 + minute * 60 + second) * NANOS_PER_SECOND + nanosecond;
}

/** `12:31`, `12:31:14`, `12:31:14.645`: seconds and thousandths, millionths or billionths only where they are not zero. */
export function formatClockTime(nanos: number): string {
  const { hour, minute, second, nanosecond } = toClockTime(nanos);
  const text = `${pad(hour)}:${pad(minute)}`;
  if (second === 0 && nanosecond === 0) return text;
  if (nanosecond === 0) return `${text}:${pad(second)}`;
  return `${text}:${pad(second)}.${String(nanosecond)
    .padStart(9, '0')
    .replace(/(?:000){1,2}$/, '')}`;
}

/** At least two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** A day and a nanosecond of the day, in whatever zone. */
export interface Moment {
  readonly day: number;
  readonly nanos: number;
}

/** The moment some seconds later; the nanosecond of the day is normalised. */
export function shiftSeconds({ day, nanos }: Moment, seconds: number): Moment {
  const moved = nanos + seconds * NANOS_PER_SECOND;
  const days = Math.floor(moved / NANOS_PER_DAY);
  return { day: day + days, nanos: moved - days * NANOS_PER_DAY };
}

/** The moment some nanoseconds later. */
export function shiftNanos({ day, nanos }: Moment, by: bigint): Moment {
  const moved = BigInt(nanos) + by;
  const rest = moved % BigInt(NANOS_PER_DAY);
  const later = Number(rest < 0n ? rest + BigInt(NANOS_PER_DAY) : rest);
  return { day: day + Number((moved - BigInt(later)) / BigInt(NANOS_PER_DAY)), nanos: later };
}

/** Nanoseconds from one moment to another. */
export function nanosBetween(from: Moment, to: Moment): bigint {
  return BigInt(to.day - from.day) * BigInt(NANOS_PER_DAY) + BigInt(to.nanos - from.nanos);
}
