import { typeName } from '../values/type-name.ts';
import { makeFloat, toDouble, type Value } from '../values/value.ts';
import { argumentError, typeError } from '../values/value-error.ts';
import { type AggregateDefinition, defineAggregate } from './aggregate.ts';

/** The numbers so far, and the percentile that the first row asked for. */
interface Sample {
  readonly values: Value[];
  percentile: number;
}

/** The two aggregations of a percentile, given from 0 to 1. */
export const percentileFunctions: readonly AggregateDefinition[] = [
  makePercentile('percentileDisc', 'The number that stands nearest to a percentile.', 'any', (values, percentile) => {
    const position = percentile * values.length;
    const whole = Math.trunc(position);
    return values[whole === position && whole > 0 ? whole - 1 : whole]!;
  }),
  makePercentile('percentileCont', 'A percentile, interpolated between the two numbers beside it.', 'float', (values, percentile) => {
    const position = percentile * (values.length - 1);
    const below = Math.floor(position);
    const [low, high] = [toDouble(values[below]!)!, toDouble(values[Math.ceil(position)]!)!];
    return makeFloat(low === high ? low : low * (1 - (position - below)) + high * (position - below));
  }),
];

function makePercentile(
  name: string,
  doc: string,
  returns: 'any' | 'float',
  pick: (sorted: readonly Value[], percentile: number) => Value,
): AggregateDefinition {
  return defineAggregate({
    name,
    args: ['input :: INTEGER | FLOAT', 'percentile :: INTEGER | FLOAT'],
    returns,
    doc: `${doc} Null when there are none.`,
    init: (): Sample => ({ values: [], percentile: Number.NaN }),
    step: (sample, value, percentile) => {
      if (sample.values.length === 0) sample.percentile = checkPercentile(percentile);
      sample.values.push(value);
      return sample;
    },
    result: ({ values, percentile }) =>
      values.length === 0
        ? null
        : pick(
            values.sort((a, b) => toDouble(a)! - toDouble(b)!),
            percentile,
          ),
  });
}

function checkPercentile(value: Value): number {
  const percentile = toDouble(value);
  if (percentile === undefined) throw typeError('a percentile is a number', 'InvalidArgumentValue', { found: typeName(value) });
  if (percentile >= 0 && percentile <= 1) return percentile;
  throw argumentError('a percentile lies between 0 and 1', 'NumberOutOfRange', { found: String(percentile), expected: '0.0 to 1.0' });
}
