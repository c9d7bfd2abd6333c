import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, greaterThan, lessThan } from '../../../../packages/core/src/cypher/values/comparison.ts';
import { differs, equals, isIn } from '../../../../packages/core/src/cypher/values/equality.ts';
import { groupKey, groupKeyOfAll } from '../../../../packages/core/src/cypher/values/group-key.ts';
import { and, not, or, type Truth, toTruth, xor } from '../../../../packages/core/src/cypher/values/logic.ts';
import { compareValues, equivalent } from '../../../../packages/core/src/cypher/values/order.ts';
import { makeFloat, makeNode, makePath, makeRelationship, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { anyValue, Grade, graph } from './sample-values.ts';

const map = (object: Record<string, Value>): Value => new Map(Object.entries(object));
const [T, F] = [true, false];
const { NaN: NAN } = Number;

describe('three-valued logic', () => {
  const rows: [Truth, Truth, Truth, Truth, Truth][] = [
    // a, b, AND, OR, XOR
    [T, T, T, T, F],
    [T, F, F, T, T],
    [F, F, F, F, F],
    [T, null, null, T, null],
    [F, null, F, null, null],
    [null, null, null, null, null],
  ];
  it.each(rows)('%s and %s', (a, b, conjunction, disjunction, exclusive) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      expect([and(x, y), or(x, y), xor(x, y)]).toEqual([conjunction, disjunction, exclusive]);
    expect(not(and(a, b))).toBe(or(not(a), not(b)));
  });
});

it('takes booleans and null as truth values only', () => {
  expect([toTruth(true), toTruth(null)]).toEqual([true, null]);
  expect(() => toTruth(1)).toThrow(expect.objectContaining({ type: 'TypeError', detail: 'InvalidArgumentType' }));
});

describe('equals', () => {
  const rows: [Value, Value, Truth][] = [
    [null, null, null],
    [null, 1, null],
    [1, makeFloat(1), T],
    [2n ** 53n, makeFloat(2 ** 53), T],
    [2n ** 53n + 1n, makeFloat(2 ** 53), F],
    [2n ** 60n, 2n ** 60n, T],
    [NAN, NAN, F],
    [NAN, 'a', F],
    [makeFloat(-0), 0, T],
    ['1', 1, F],
    [T, 1, F],
    [[1, 2], [1], F],
    [[null], [1], null],
    [['a'], [1], F],
    [[[1]], [[1], [null]], F],
    [[[1], [2]], [[1], [null]], null],
    [[[1], [2, 3]], [[1], [null]], F],
    [[1, 2], [null, 'foo'], F],
    [map({}), map({}), T],
    [map({ k: 'a', l: 2 }), map({ l: 2, k: 'a' }), T],
    [map({}), map({ k: null }), F],
    [map({ k: null }), map({ l: null }), F],
    [map({ k: null }), map({ k: null }), null],
    [map({ k: 1, l: null }), map({ k: null, l: 1 }), null],
    [map({ k: 1, l: null }), map({ k: 2, l: null }), F],
    [makeNode(graph, 1), makeNode(graph, 1), T],
    [makeNode(graph, 1), makeNode({ ...graph }, 1), F],
    [makeNode(graph, 1), makeRelationship(graph, 1), F],
    [makePath(graph, [0, 1], [0]), makePath(graph, [0, 1], [0]), T],
    [makePath(graph, [0, 1], [0]), makePath(graph, [1, 0], [0]), F],
    [new Grade(1), new Grade(1), T],
    [new Grade(1), new Grade(2), F],
    [new Grade(1), 1, F],
  ];
  it.each(rows)('%s = %s is %s', (a, b, expected) => {
    expect(equals(a, b)).toBe(expected);
    expect(equals(b, a)).toBe(expected);
    expect(differs(a, b)).toBe(not(expected));
  });
});

describe('IN', () => {
  const rows: [Value, Value[], Truth][] = [
    [3, [1, null, 3], T],
    [4, [1, null, 3], null],
    [null, [], F],
    [null, [null], null],
    [[1], [[1, null]], F],
    [
      [1, 2],
      [
        [null, 2],
        [1, 2],
      ],
      T,
    ],
    [[1, 2], [[null, 'foo']], F],
    [
      [1, 2],
      [
        [null, 2],
        [1, 3],
      ],
      null,
    ],
  ];
  it.each(rows)('%s IN %s is %s', (value, list, expected) => expect(isIn(value, list)).toBe(expected));
});

describe('inequalities', () => {
  const rows: [Value, Value, Truth, Truth, Truth, Truth][] = [
    // a, b, <, <=, >, >=
    [1, 3.14, T, T, F, F],
    [1, makeFloat(1), F, T, F, T],
    [2n ** 53n + 1n, makeFloat(2 ** 53), F, F, T, T],
    [1, null, null, null, null, null],
    ['a', 'b', T, T, F, F],
    ['1', 1, null, null, null, null],
    [F, T, T, T, F, F],
    [F, 0, null, null, null, null],
    [NAN, 1, F, F, F, F],
    [NAN, NAN, F, F, F, F],
    [NAN, 2n ** 60n, F, F, F, F],
    [NAN, 'a', null, null, null, null],
    [[1, 0], [1], F, F, T, T],
    [[1, null], [1], F, F, T, T],
    [[1, 2], [1, null], null, null, null, null],
    [[1, 'a'], [1, null], null, null, null, null],
    [[1, 2], [3, null], T, T, F, F],
    [[1], 1, null, null, null, null],
    [map({}), map({}), null, null, null, null],
    [makeNode(graph, 0), makeNode(graph, 1), null, null, null, null],
    [new Grade(1), new Grade(2), T, T, F, F],
    [new Grade(1), 'a', null, null, null, null],
  ];
  it.each(rows)('%s and %s', (a, b, less, most, greater, least) => {
    expect([lessThan(a, b), atMost(a, b), greaterThan(a, b), atLeast(a, b)]).toEqual([less, most, greater, least]);
    expect([greaterThan(b, a), atLeast(b, a), lessThan(b, a), atMost(b, a)]).toEqual([less, most, greater, least]);
  });
});

describe('the order of all values', () => {
  it('puts kinds in the order of openCypher', () => {
    const sorted: Value[] = [
      ...[map({}), map({ a: 'map' }), map({ b: 0 }), map({ a: 0, b: 0 })],
      ...[makeNode(graph, 0), makeNode(graph, 1), makeRelationship(graph, 0)],
      ...[[], ['a'], ['a', 1], [1], [1, 'a'], [1, null], [null, 1], [null, 2]],
      ...[makePath(graph, [0], []), makePath(graph, [0, 1], [0]), makePath(graph, [1], [])],
      ...[new Grade(1), '', ' ', '.*', 'one', F, T],
      ...[Number.NEGATIVE_INFINITY, -(2n ** 60n), 1, 1.5, makeFloat(2 ** 53), 2n ** 53n + 1n, Number.POSITIVE_INFINITY, NAN, null],
    ];
    expect([...sorted].reverse().sort(compareValues)).toEqual(sorted);
  });

  it('is total, and agrees with equality, equivalence, inequalities and keys', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (a, b, c) => {
        const order = compareValues(a, b);
        expect(Math.sign(compareValues(b, a))).toBe(0 - Math.sign(order));
        if (order <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0);
        expect(equivalent(a, b)).toBe(order === 0);
        expect(groupKey(a) === groupKey(b) || (Number.isNaN(groupKey(a)) && Number.isNaN(groupKey(b)))).toBe(order === 0);
        if (equals(a, b) === true) expect(order).toBe(0);
        if (lessThan(a, b) === true) expect(order).toBeLessThan(0);
        expect(compareValues(a, a)).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives rows one key exactly when all their values are equivalent', () => {
    const row = fc.array(anyValue, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(row, row, (a, b) => {
        const same = a.length === b.length && a.every((value, i) => equivalent(value, b[i]!));
        expect(groupKeyOfAll(a) === groupKeyOfAll(b)).toBe(same);
      }),
      { numRuns: 2000 },
    );
    expect(groupKeyOfAll(['a', 'bc'])).not.toBe(groupKeyOfAll(['ab', 'c']));
    expect(groupKeyOfAll(['a', makeRelationship(graph, 1)])).not.toBe(groupKeyOfAll(['a', -1]));
  });
});
