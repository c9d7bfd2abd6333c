import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryError } from '../../../../packages/core/src/base/query-error.ts';
import * as operators from '../../../../packages/core/src/cypher/values/arithmetic.ts';
import { MAX_INT64, MIN_INT64 } from '../../../../packages/core/src/cypher/values/integer.ts';
import { makeFloat, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { Grade } from './sample-values.ts';

const { add, subtract, multiply, divide, modulo, power, concatenate, negate, affirm } = operators;
const apply = { '+': add, '-': subtract, '*': multiply, '/': divide, '%': modulo, '^': power, '||': concatenate };
type Operator = keyof typeof apply;
const f = makeFloat;
const SAFE = Number.MAX_SAFE_INTEGER;

const CASES: [Value, Operator, Value, Value][] = [
  [1, '+', 2, 3],
  [1, '+', f(2), f(3)],
  [0.5, '+', 0.5, f(1)],
  [SAFE, '+', 1, 2n ** 53n],
  [2n ** 53n, '-', 1, SAFE],
  [2n ** 53n, '+', 0.5, f(2 ** 53)],
  [1, '+', null, null],
  [null, '+', [1], null],
  ['a', '+', 'b', 'ab'],
  ['a', '+', 1, 'a1'],
  [f(1), '+', 'a', '1.0a'],
  [f(1e21), '+', '', '1e21'],
  ['a', '+', true, 'atrue'],
  ['a', '+', new Grade(1), 'agrade 1'],
  [new Grade(1), '+', 2, new Grade(3)],
  [[1], '+', [2, 3], [1, 2, 3]],
  [[1], '+', 2, [1, 2]],
  ['a', '+', [2], ['a', 2]],
  [5, '-', 7, -2],
  [1.5, '-', 0.5, f(1)],
  [0, '*', -5, 0],
  [3_037_000_500, '*', 3_037_000_499, 3_037_000_500n * 3_037_000_499n],
  [3, '*', 0.5, 1.5],
  [7, '/', 2, 3],
  [-7, '/', 2, -3],
  [-1, '/', 2, 0],
  [MAX_INT64, '/', 2, MAX_INT64 / 2n],
  [7, '/', f(2), 3.5],
  [1, '/', f(0), Number.POSITIVE_INFINITY],
  [f(0), '/', 0, Number.NaN],
  [-7, '%', 2, -1],
  [-4, '%', 2, 0],
  [7, '%', -2, 1],
  [7.5, '%', 2, 1.5],
  [MIN_INT64, '%', -1, 0],
  [2, '^', 3, f(8)],
  [2, '^', 0.5, Math.SQRT2],
  [2, '^', null, null],
  ['a', '||', 'b', 'ab'],
  [[1], '||', [2], [1, 2]],
  [null, '||', 'a', null],
];

describe('arithmetic', () => {
  it.each(CASES)('%s %s %s is %s', (a, operator, b, expected) => {
    const result = apply[operator](a, b);
    expect(result).toEqual(expected);
    expect(Object.is(result, -0)).toBe(false);
  });

  const FAILURES: [Value, Operator, Value, string, string][] = [
    [MAX_INT64, '+', 1, 'ArithmeticError', 'IntegerOverflow'],
    [MIN_INT64, '-', 1, 'ArithmeticError', 'IntegerOverflow'],
    [2n ** 62n, '*', 2, 'ArithmeticError', 'IntegerOverflow'],
    [MIN_INT64, '/', -1, 'ArithmeticError', 'IntegerOverflow'],
    [1, '/', 0, 'ArithmeticError', 'DivisionByZero'],
    [1, '%', 0, 'ArithmeticError', 'DivisionByZero'],
    [1, '+', true, 'TypeError', 'InvalidArgumentType'],
    [new Map(), '+', new Map(), 'TypeError', 'InvalidArgumentType'],
    ['a', '-', 'b', 'TypeError', 'InvalidArgumentType'],
    [[1], '*', 2, 'TypeError', 'InvalidArgumentType'],
    [new Grade(1), '+', true, 'TypeError', 'InvalidArgumentType'],
    [new Grade(1), '-', 1, 'TypeError', 'InvalidArgumentType'],
    [new Grade(1), '*', 2, 'TypeError', 'InvalidArgumentType'],
    [new Grade(1), '/', 2, 'TypeError', 'InvalidArgumentType'],
    ['a', '||', 1, 'TypeError', 'InvalidArgumentType'],
  ];
  it.each(FAILURES)('%s %s %s fails', (a, operator, b, type, detail) => {
    expect(() => apply[operator](a, b)).toThrow(expect.objectContaining({ name: 'QueryError', type, detail, phase: 'runtime' }));
  });

  it('negates and affirms numbers', () => {
    expect([negate(0), negate(3), negate(f(0)), negate(MAX_INT64), negate(null)]).toEqual([0, -3, f(-0), MIN_INT64 + 1n, null]);
    expect([affirm(3), affirm(null)]).toEqual([3, null]);
    expect(() => negate(MIN_INT64)).toThrow(QueryError);
    expect(() => negate('a')).toThrow(QueryError);
    expect(() => affirm('a')).toThrow(QueryError);
  });

  it('is exact for 64-bit integers', () => {
    const toInteger = (n: bigint): Value => (Number.isSafeInteger(Number(n)) ? Number(n) : n);
    const integer = fc.oneof(fc.bigInt({ min: MIN_INT64, max: MAX_INT64 }), fc.maxSafeInteger().map(BigInt));
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        const exact: [Operator, () => bigint][] = [
          ['+', () => a + b],
          ['-', () => a - b],
          ['*', () => a * b],
          ['/', () => a / b],
          ['%', () => a % b],
        ];
        for (const [operator, compute] of exact) {
          if (b === 0n && (operator === '/' || operator === '%')) continue;
          const expected = compute();
          const run = () => apply[operator](toInteger(a), toInteger(b));
          if (expected < MIN_INT64 || expected > MAX_INT64) expect(run).toThrow(QueryError);
          else expect(run()).toBe(toInteger(expected));
        }
      }),
    );
  });
});
