import { argumentError } from '../value-error.ts';
import { parseDecimal } from './decimal.ts';
import { DurationValue } from './duration.ts';

const NUMBER = '[+-]?\\d{1,20}(?:[.,]\\d{1,20})?';
const part = (name: string, unit: string): string => `(?:(?<${name}>${NUMBER})${unit})?`;
const DATE_PARTS = part('years', 'Y') + part('months', 'M') + part('weeks', 'W') + part('days', 'D');
const TIME_PARTS = part('hours', 'H') + part('minutes', 'M') + part('seconds', 'S');
const UNITS = new RegExp(`^(?<sign>[+-]?)P(?=[^T]|T.)${DATE_PARTS}(?:T(?=.)${TIME_PARTS})?$`);
const DATE_LIKE =
  /^(?<sign>[+-]?)P(?<years>\d{4})-(?<months>\d\d)-(?<days>\d\d)T(?<hours>\d\d):(?<minutes>\d\d):(?<seconds>\d\d(?:[.,]\d{1,9})?)$/;

/** Nanoseconds of the time units. */
export const UNIT_NANOS = { hours: 3_600_000_000_000n, minutes: 60_000_000_000n, seconds: 1_000_000_000n } as const;

/**
 * Reads an ISO 8601 duration: `P1Y2M3W4DT5H6M7.5S`, any part with a sign or a fraction, or `P2012-02-02T14:37:21.545`.
 * @throws QueryError `InvalidArgumentValue`, `IntegerOverflow`
 */
export function parseDuration(text: string): DurationValue {
  const groups = UNITS.exec(text)?.groups ?? DATE_LIKE.exec(text)?.groups;
  if (!groups)
    throw argumentError('cannot be read as a duration', 'InvalidArgumentValue', {
      found: text.slice(0, 60),
      expected: '`P1Y2M3DT4H5M6.5S`, `P2W` or `P2012-02-02T14:37:21.545`',
    });
  const { sign, ...parts } = groups;
  const amount = (name: string): bigint => (sign === '-' ? -1n : 1n) * (parseDecimal(parts[name] ?? '0') ?? 0n);
  return DurationValue.ofDecimals(
    amount('years') * 12n + amount('months'),
    amount('weeks') * 7n + amount('days'),
    amount('hours') * UNIT_NANOS.hours + amount('minutes') * UNIT_NANOS.minutes + amount('seconds') * UNIT_NANOS.seconds,
  );
}
