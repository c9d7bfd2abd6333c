import { didYouMean } from '../../../base/suggest.ts';
import { typeName } from '../type-name.ts';
import { type MapValue, numeric, type Value } from '../value.ts';
import { argumentError, typeError } from '../value-error.ts';
import { decimalOf } from './decimal.ts';
import { DurationValue } from './duration.ts';
import { UNIT_NANOS } from './parse-duration.ts';

/** Names of components: the part of a duration that they count for, and how many of its units they are. */
const UNITS = new Map<string, readonly ['months' | 'days' | 'nanos', bigint]>([
  ['years', ['months', 12n]],
  ['quarters', ['months', 3n]],
  ['months', ['months', 1n]],
  ['weeks', ['days', 7n]],
  ['days', ['days', 1n]],
  ['hours', ['nanos', UNIT_NANOS.hours]],
  ['minutes', ['nanos', UNIT_NANOS.minutes]],
  ['seconds', ['nanos', UNIT_NANOS.seconds]],
  ['milliseconds', ['nanos', 1_000_000n]],
  ['microseconds', ['nanos', 1000n]],
  ['nanoseconds', ['nanos', 1n]],
]);

/** The duration of components such as `{years: 1, days: 1.5}`. @throws QueryError `InvalidArgumentValue`, `IntegerOverflow` */
export function durationFromMap(map: MapValue): DurationValue {
  const sum = { months: 0n, days: 0n, nanos: 0n };
  for (const [name, value] of map) {
    const unit = UNITS.get(name);
    if (!unit)
      throw argumentError(`no such component: \`${name}\``, 'InvalidArgumentValue', {
        expected: [...UNITS.keys()].join(', '),
        hint: didYouMean(name, UNITS.keys()),
      });
    sum[unit[0]] += unit[1] * amountOf(name, value);
  }
  if (map.size === 0)
    throw argumentError('at least one component is needed', 'InvalidArgumentValue', { expected: [...UNITS.keys()].join(', ') });
  return DurationValue.ofDecimals(sum.months, sum.days, sum.nanos);
}

function amountOf(name: string, value: Value): bigint {
  const number = numeric(value);
  if (number === undefined || (typeof number === 'number' && !Number.isFinite(number)))
    throw typeError(`\`${name}\` is a finite number`, 'InvalidArgumentValue', { found: typeName(value) });
  return decimalOf(number);
}
