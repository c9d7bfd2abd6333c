import { describe, expect, it } from 'vitest';
import { element, property, slice } from '../../../../packages/core/src/cypher/values/access.ts';
import { formatValue } from '../../../../packages/core/src/cypher/values/format-value.ts';
import { fromJs, toJs } from '../../../../packages/core/src/cypher/values/js-value.ts';
import { toPropertyValue } from '../../../../packages/core/src/cypher/values/storable.ts';
import { contains, endsWith, startsWith } from '../../../../packages/core/src/cypher/values/text-predicates.ts';
import { typeName } from '../../../../packages/core/src/cypher/values/type-name.ts';
import { makeFloat, makeNode, makePath, makeRelationship, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { Float } from '../../../../packages/core/src/model/property.ts';
import { Grade, graph } from './sample-values.ts';

const node = makeNode(graph, 0);
const relationship = makeRelationship(graph, 0);
const path = makePath(graph, [0, 1, 2], [0, 1]);
const hostile: Value = new Map<string, Value>([
  ['__proto__', 1],
  ['constructor', null],
]);

describe('formatValue', () => {
  const CASES: [Value, string][] = [
    [null, 'null'],
    [true, 'true'],
    [42, '42'],
    [2n ** 60n, '1152921504606846976'],
    [makeFloat(42), '42.0'],
    [makeFloat(-0), '0.0'],
    [makeFloat(1e21), '1e21'],
    [0.1, '0.1'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    ["it's\n\\", "'it\\'s\\n\\\\'"],
    [[1, ['a']], "[1, ['a']]"],
    [
      new Map<string, Value>([
        ['a b', 1],
        ['ä', null],
        ['1x', 'y'],
      ]),
      "{`a b`: 1, ä: null, `1x`: 'y'}",
    ],
    [hostile, '{__proto__: 1, constructor: null}'],
    [node, '(:A {x: 1})'],
    [makeNode(graph, 1), '(:B:C)'],
    [makeNode(graph, 2), '()'],
    [relationship, '[:T {w: 0.5}]'],
    [path, '<(:A {x: 1})-[:T {w: 0.5}]->(:B:C)<-[:U]-()>'],
    [makePath(graph, [2], []), '<()>'],
    [new Grade(1), "'grade 1'"],
  ];
  it.each(CASES)('%s', (value, expected) => expect(formatValue(value)).toBe(expected));
});

describe('access to properties and elements', () => {
  const list = [1, 2, 3];
  const CASES: [string, Value, Value][] = [
    ['node.key', property(node, 'x'), 1],
    ['node.absent', property(node, 'y'), null],
    ['relationship.key', property(relationship, 'w'), 0.5],
    ['map.key', property(hostile, '__proto__'), 1],
    ['map.absent', property(hostile, 'toString'), null],
    ['null.key', property(null, 'x'), null],
    ['list[0]', element(list, 0), 1],
    ['list[-1]', element(list, -1), 3],
    ['list[9]', element(list, 9), null],
    ['list[2^60]', element(list, 2n ** 60n), null],
    ['list[null]', element(list, null), null],
    ['null[0]', element(null, 0), null],
    ['map[key]', element(hostile, '__proto__'), 1],
    ['node[key]', element(node, 'x'), 1],
    ['list[1..2]', slice(list, 1, 2), [2]],
    ['list[..-1]', slice(list, undefined, -1), [1, 2]],
    ['list[-2..]', slice(list, -2, undefined), [2, 3]],
    ['list[2..1]', slice(list, 2, 1), []],
    ['list[0..99]', slice(list, 0, 99), list],
    ['list[null..]', slice(list, null, undefined), null],
    ['null[0..1]', slice(null, 0, 1), null],
  ];
  it.each(CASES)('%s', (_, result, expected) => expect(result).toEqual(expected));

  const FAILURES: [string, () => Value, string][] = [
    ['1.key', () => property(1, 'x'), 'InvalidArgumentType'],
    ['list.key', () => property([1], 'x'), 'InvalidArgumentType'],
    ['path.key', () => property(path, 'x'), 'InvalidArgumentType'],
    ['structured.absent', () => property(new Grade(1), 'x'), 'InvalidArgumentValue'],
    ['list[1.0]', () => element(list, makeFloat(1)), 'ListElementAccessByNonInteger'],
    ["list['a']", () => element(list, 'a'), 'ListElementAccessByNonInteger'],
    ['map[0]', () => element(hostile, 0), 'MapElementAccessByNonString'],
    ['node[0]', () => element(node, 0), 'InvalidArgumentType'],
    ['100[0]', () => element(100, 0), 'InvalidArgumentType'],
    ["'abc'[0]", () => element('abc', 0), 'InvalidArgumentType'],
    ['1[0..1]', () => slice(1, 0, 1), 'InvalidArgumentType'],
    ["list['a'..]", () => slice(list, 'a', undefined), 'InvalidArgumentType'],
  ];
  it.each(FAILURES)('%s fails', (_, run, detail) =>
    expect(run).toThrow(expect.objectContaining({ type: 'TypeError', phase: 'runtime', detail })),
  );
});

describe('toJs', () => {
  it('gives plain values, copies of what is in the graph, and structured values as they are', () => {
    const grade = new Grade(1);
    expect(toJs([null, 1, makeFloat(1), 2n ** 60n, 'a', grade])).toEqual([null, 1, 1, 2n ** 60n, 'a', grade]);
    const object = toJs(hostile) as Record<string, unknown>;
    expect([Object.keys(object), Object.getPrototypeOf(object)]).toEqual([['__proto__', 'constructor'], Object.prototype]);
    const first = { kind: 'node', id: 0, labels: ['A'], properties: { x: 1 } };
    const second = { kind: 'node', id: 1, labels: ['B', 'C'], properties: {} };
    const between = { kind: 'relationship', id: 0, type: 'T', start: 0, end: 1, properties: { w: 0.5 } };
    expect(toJs(node)).toEqual(first);
    expect(toJs(relationship)).toEqual(between);
    expect(toJs(makePath(graph, [1, 0], [0]))).toEqual({ kind: 'path', nodes: [second, first], relationships: [between] });
  });
});

describe('fromJs', () => {
  it('takes what JSON has, bigints, maps and values of our own', () => {
    const input = {
      a: [1, -0, 2 ** 60, 0.5, 2n, 2n ** 60n, 'x', true, null, undefined],
      m: new Map([['k', new Float(1)]]),
      g: new Grade(1),
    };
    const list = [1, 0, new Float(2 ** 60), 0.5, 2, 2n ** 60n, 'x', true, null, null];
    expect(fromJs(input, '$p')).toEqual(
      new Map<string, unknown>([
        ['a', list],
        ['m', new Map([['k', new Float(1)]])],
        ['g', new Grade(1)],
      ]),
    );
    expect(Object.is((fromJs([-0], '$p') as number[])[0], 0)).toBe(true);
    expect(fromJs(JSON.parse('{"__proto__": 1}'), '$p')).toEqual(new Map([['__proto__', 1]]));
    expect(fromJs({ kind: 'node', index: 0 }, '$p')).toBeInstanceOf(Map);
    const shared = [1];
    expect(fromJs([shared, shared], '$p')).toEqual([[1], [1]]);
  });

  it('says where there is something that is no value', () => {
    const cycle: unknown[] = [];
    cycle.push({ again: cycle });
    const CASES: [unknown, string, string][] = [
      [{ a: [1, () => 1] }, '$p.a[1]', 'function'],
      [[Symbol('s')], '$p[0]', 'symbol'],
      [new Map([[1, 2]]), '$p', 'a key that is number'],
      [{ d: new Date(0) }, '$p.d', 'an object of class Date'],
      [cycle, '$p[0].again', 'a cycle'],
    ];
    for (const [input, place, found] of CASES)
      expect(() => fromJs(input, '$p')).toThrow(
        expect.objectContaining({ type: 'TypeError', message: `no Cypher value: ${place}`, found }),
      );
    expect(() => fromJs(2n ** 63n, '$p')).toThrow(expect.objectContaining({ detail: 'IntegerOverflow' }));
  });

  it('leaves other objects to an extension', () => {
    expect(fromJs([new Date(5)], '$p', (input) => (input instanceof Date ? input.getTime() : undefined))).toEqual([5]);
  });
});

it('knows what a property can hold', () => {
  const list = [1, 'a', makeFloat(1), [2], new Grade(1)];
  expect([toPropertyValue(null), toPropertyValue(list)]).toEqual([null, list]);
  for (const value of [new Map(), node, relationship, path, [1, null], [[new Map()]]])
    expect(() => toPropertyValue(value)).toThrow(expect.objectContaining({ type: 'TypeError', detail: 'InvalidPropertyType' }));
});

describe('operators on strings', () => {
  const CASES: [Value, Value, (boolean | null)[]][] = [
    ['abc', 'ab', [true, false, true]],
    ['abc', 'bc', [false, true, true]],
    ['abc', '', [true, true, true]],
    ['abc', 'B', [false, false, false]],
    ['abc', null, [null, null, null]],
    [1, 'a', [null, null, null]],
    [[], [], [null, null, null]],
  ];
  it.each(CASES)('%s and %s', (a, b, expected) => expect([startsWith(a, b), endsWith(a, b), contains(a, b)]).toEqual(expected));
});

it('names types as valueType does', () => {
  const named: [Value, string][] = [
    [1, 'INTEGER'],
    [2n ** 60n, 'INTEGER'],
    [0.5, 'FLOAT'],
    [makeFloat(1), 'FLOAT'],
    [new Map(), 'MAP'],
    [path, 'PATH'],
    [new Grade(1), 'GRADE'],
  ];
  for (const [value, name] of named) expect(typeName(value)).toBe(name);
});
