import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../../packages/core/src/cypher/values/format-value.ts';
import { makeFloat as f, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { aggregate, call, type Input } from './call.ts';

const days = (count: number): Value => call('duration', { days: count });

describe('aggregations', () => {
  const CASES: [string, Input[], Value | undefined, string][] = [
    ['count', [1, null, 'a'], undefined, '2'],
    ['count', [], undefined, '0'],
    ['collect', [1, null, [null]], undefined, '[1, [null]]'],
    ['collect', [], undefined, '[]'],
    ['min', [1, 'a', null, [1, 2], 0.2, 'b'], undefined, '[1, 2]'],
    ['max', [1, 'a', null, [1, 2], 0.2, 'b'], undefined, '1'],
    ['max', [[1], [2], [2, 1]], undefined, '[2, 1]'],
    ['min', [null], undefined, 'null'],
    ['sum', [33, null, 42], undefined, '75'],
    ['sum', [], undefined, '0'],
    ['sum', [1, 0.5], undefined, '1.5'],
    ['sum', [f(1), f(2)], undefined, '3.0'],
    ['sum', [Number.MAX_SAFE_INTEGER, 1, 1], undefined, '9007199254740993'],
    // What lies beyond 64 bits on the way does not matter.
    ['sum', [2n ** 63n - 1n, 2n ** 63n - 1n, -(2n ** 63n)], undefined, '9223372036854775806'],
    ['sum', [days(1), null, days(2)], undefined, "'P3D'"],
    ['avg', [1, 2], undefined, '1.5'],
    ['avg', [1, 3], undefined, '2.0'],
    ['avg', [1, f(2)], undefined, '1.5'],
    ['avg', [null], undefined, 'null'],
    ['avg', [days(1), days(2)], undefined, "'P1DT12H'"],
    ['stDev', [1, 2, 3, 4], undefined, '1.2909944487358056'],
    ['stDevP', [1, 3], undefined, '1.0'],
    ['stDev', [5], undefined, '0.0'],
    ['stDevP', [], undefined, '0.0'],
    ['percentileDisc', [30, 10, null, 20], 0.5, '20'],
    ['percentileDisc', [10, 20], 0.5, '10'],
    ['percentileDisc', [10, 20, 30], f(0), '10'],
    ['percentileDisc', [f(10), f(20), f(30)], 1, '30.0'],
    ['percentileCont', [10, 20], 0.25, '12.5'],
    ['percentileCont', [30, 10, 20], 0.5, '20.0'],
    ['percentileCont', [30, 10, 20], 1, '30.0'],
    ['percentileCont', [], 0.5, 'null'],
  ];
  it.each(CASES)('%s(%s)', (name, values, parameter, expected) => expect(formatValue(aggregate(name, values, parameter))).toBe(expected));

  it('refuse other types, mixtures, sums outside 64 bits and percentiles outside 0 to 1', () => {
    const type = expect.objectContaining({ type: 'TypeError', detail: 'InvalidArgumentValue' });
    expect(() => aggregate('sum', ['1'])).toThrow(type);
    expect(() => aggregate('sum', [1, days(1)])).toThrow(type);
    expect(() => aggregate('sum', [days(1), 1])).toThrow(type);
    expect(() => aggregate('stDev', [true])).toThrow(type);
    expect(() => aggregate('percentileCont', [1], 'a')).toThrow(type);
    expect(() => aggregate('sum', [2n ** 63n - 1n, 1])).toThrow(expect.objectContaining({ type: 'ArithmeticError' }));
    for (const percentile of [1000, -1, 1.1, Number.NaN])
      expect(() => aggregate('percentileDisc', [1], percentile)).toThrow(
        expect.objectContaining({ type: 'ArgumentError', detail: 'NumberOutOfRange' }),
      );
  });

  it('keep groups apart', () => {
    expect([aggregate('collect', [1]), aggregate('collect', [2])]).toEqual([[1], [2]]);
  });
});
