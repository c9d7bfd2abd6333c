import { Float } from '../../model/property.ts';

/** A number as Cypher writes it: a float has a decimal point or an exponent (`1.0`, `1e21`, `NaN`), an integer has not. */
export function formatNumber(value: number | bigint | Float): string {
  const text = value instanceof Float ? value.toString() : `${value}`;
  return text.replace('e+', 'e');
}
