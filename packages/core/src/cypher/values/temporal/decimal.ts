// Decimal fractions as whole multiples of 10^-18, so that `0.1` days are 8,640 seconds exactly.

/** One, in units of 10^-18. */
export const ONE = 10n ** 18n;

const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** Reads a decimal number such as `-1.5` or `2e-7`; digits beyond 10^-18 are dropped. Undefined when the text is none. */
export function parseDecimal(text: string): bigint | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const scale = 18 - fraction.length + Number(exponent);
  const digits = BigInt(whole + fraction);
  const size = scale >= 0 ? digits * 10n ** BigInt(scale) : digits / 10n ** BigInt(-scale);
  return sign === '-' ? -size : size;
}

/** The decimal number that JavaScript prints for a finite number. */
export function decimalOf(value: number | bigint): bigint {
  return typeof value === 'bigint' ? value * ONE : parseDecimal(String(value))!;
}
