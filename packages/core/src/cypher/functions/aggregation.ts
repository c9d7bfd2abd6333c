import type { Float } from '../../model/property.ts';
import { add } from '../values/arithmetic.ts';
import { toInteger } from '../values/integer.ts';
import { compareValues } from '../values/order.ts';
import { limitListSize } from '../values/size-limit.ts';
import { Structure } from '../values/structure.ts';
import { typeName } from '../values/type-name.ts';
import { type Integer, isInteger, makeFloat, toDouble, type Value } from '../values/value.ts';
import { typeError } from '../values/value-error.ts';
import { type AggregateDefinition, defineAggregate } from './aggregate.ts';
import { percentileFunctions } from './percentile.ts';

type Summand = Integer | Float | Structure;

/** A sum so far. The integers' is exact whatever its size; the others' is null until there is one. */
interface Sum {
  count: number;
  integers: number | bigint;
  others: Value;
}

const newSum = (): Sum => ({ count: 0, integers: 0, others: null });

/** The aggregations of openCypher. `count(*)` is `count` of anything that is not null. */
export const aggregateFunctions: readonly AggregateDefinition[] = [
  defineAggregate({
    name: 'count',
    args: ['input :: ANY'],
    returns: 'integer',
    doc: 'The number of values that are not null.',
    init: () => 0,
    step: (count) => count + 1,
    result: (count) => count,
  }),
  defineAggregate({
    name: 'collect',
    args: ['input :: ANY'],
    returns: 'list',
    doc: 'A list of the values that are not null.',
    init: (): Value[] => [],
    step: (list, value) => {
      limitListSize(list.length);
      list.push(value);
      return list;
    },
    result: (list) => list,
  }),
  defineAggregate({
    name: 'min',
    args: ['input :: ANY'],
    returns: 'any',
    doc: 'The value that comes first in the order of all values.',
    init: (): Value => null,
    step: (least, value) => (least === null || compareValues(value, least) < 0 ? value : least),
    result: (least) => least,
  }),
  defineAggregate({
    name: 'max',
    args: ['input :: ANY'],
    returns: 'any',
    doc: 'The value that comes last in the order of all values.',
    init: (): Value => null,
    step: (greatest, value) => (greatest === null || compareValues(value, greatest) > 0 ? value : greatest),
    result: (greatest) => greatest,
  }),
  defineAggregate({
    name: 'sum',
    args: ['input :: INTEGER | FLOAT | DURATION'],
    returns: 'any',
    doc: 'The sum of numbers, or of durations; 0 when there are none.',
    init: newSum,
    step: addToSum,
    result: totalOf,
  }),
  defineAggregate({
    name: 'avg',
    args: ['input :: INTEGER | FLOAT | DURATION'],
    returns: 'any',
    doc: 'The mean of numbers, as a float, or of durations; null when there are none.',
    init: newSum,
    step: addToSum,
    result: (sum) => {
      if (sum.count === 0) return null;
      if (sum.others instanceof Structure) return sum.others.dividedBy(sum.count) ?? null;
      return makeFloat((Number(sum.integers) + (toDouble(sum.others) ?? 0)) / sum.count);
    },
  }),
  makeDeviation('stDev', 'of a sample', (count) => count - 1),
  makeDeviation('stDevP', 'of a whole population', (count) => count),
  ...percentileFunctions,
];

function addToSum(sum: Sum, value: Summand): Sum {
  const duration = value instanceof Structure;
  if (sum.count > 0 && duration !== sum.others instanceof Structure)
    throw typeError('numbers and durations cannot be summed together', 'InvalidArgumentValue', { found: typeName(value) });
  sum.count++;
  if (isInteger(value)) sum.integers = addExactly(sum.integers, value);
  else sum.others = sum.others === null ? value : add(sum.others, value);
  return sum;
}

function addExactly(a: number | bigint, b: Integer): number | bigint {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b;
  return BigInt(a) + BigInt(b);
}

/** @throws QueryError `IntegerOverflow` outside 64 bits */
function totalOf({ integers, others }: Sum): Value {
  if (others instanceof Structure) return others;
  if (others !== null) return makeFloat(Number(integers) + toDouble(others)!);
  return typeof integers === 'bigint' ? toInteger(integers) : integers;
}

/** Welford's method: count, mean, and sum of squared distances from the mean. */
interface Spread {
  count: number;
  mean: number;
  squares: number;
}

function makeDeviation(name: string, of: string, divisor: (count: number) => number): AggregateDefinition {
  return defineAggregate({
    name,
    args: ['input :: INTEGER | FLOAT'],
    returns: 'float',
    doc: `The standard deviation ${of}; 0.0 when there are fewer than two values.`,
    init: (): Spread => ({ count: 0, mean: 0, squares: 0 }),
    step: (spread, value) => {
      const number = toDouble(value)!;
      const distance = number - spread.mean;
      spread.count++;
      spread.mean += distance / spread.count;
      spread.squares += distance * (number - spread.mean);
      return spread;
    },
    result: ({ count, squares }) => makeFloat(count < 2 ? 0 : Math.sqrt(squares / divisor(count))),
  });
}
