import { argumentError } from '../values/value-error.ts';

/** How a digit that is cut off changes the one before it. */
export const ROUNDING_MODES = ['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** Reads the name of a mode. @throws QueryError `InvalidArgumentValue` */
export function parseRoundingMode(name: string): RoundingMode {
  const mode = ROUNDING_MODES.find((known) => known === name.toUpperCase());
  if (mode) return mode;
  throw argumentError('no such rounding mode', 'InvalidArgumentValue', { found: name.slice(0, 60), expected: ROUNDING_MODES.join(', ') });
}

/** Rounds the decimal number that JavaScript prints, so that 1.005 to two places is 1.01. Numbers that are not finite stay. */
export function roundDecimal(value: number, places: number, mode: RoundingMode): number {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) return value;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const surplus = fraction.length - Number(exponent) - places;
  if (surplus <= 0) return value;
  // Beyond this many digits nothing of the number is left but its being more than nothing.
  const unit = 10n ** BigInt(Math.min(surplus, 400));
  const digits = BigInt(whole + fraction);
  const kept = digits / unit;
  const rounded = kept + (awayFromZero(kept, digits % unit, unit, sign === '-', mode) ? 1n : 0n);
  return Number(`${sign}${rounded}e${-places}`);
}

function awayFromZero(kept: bigint, rest: bigint, unit: bigint, negative: boolean, mode: RoundingMode): boolean {
  switch (mode) {
    case 'UP':
      return rest > 0n;
    case 'DOWN':
      return false;
    case 'CEILING':
      return rest > 0n && !negative;
    case 'FLOOR':
      return rest > 0n && negative;
    case 'HALF_UP':
      return rest * 2n >= unit;
    case 'HALF_DOWN':
      return rest * 2n > unit;
    case 'HALF_EVEN':
      return rest * 2n > unit || (rest * 2n === unit && kept % 2n === 1n);
  }
}
