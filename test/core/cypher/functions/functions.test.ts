import { describe, expect, it } from 'vitest';
import { property } from '../../../../packages/core/src/cypher/values/access.ts';
import { lessThan } from '../../../../packages/core/src/cypher/values/comparison.ts';
import { equals } from '../../../../packages/core/src/cypher/values/equality.ts';
import { groupKey } from '../../../../packages/core/src/cypher/values/group-key.ts';
import { compareValues } from '../../../../packages/core/src/cypher/values/order.ts';
import { makeFloat, makeNode, makePath, makeRelationship } from '../../../../packages/core/src/cypher/values/value.ts';
import { graph } from '../values/sample-values.ts';
import { call, type Input, show } from './call.ts';

const f = makeFloat;
const point = (fields: Input): Input => call('point', fields);
const node = makeNode(graph, 0);
const relationship = makeRelationship(graph, 1);
const path = makePath(graph, [0, 1, 2], [0, 1]);
const EMOJI = 'a😀b';

/** Function, arguments, result in the notation of Cypher. */
const CASES: [string, Input[], string][] = [
  ['coalesce', [null, 1, 2], '1'],
  ['coalesce', [null], 'null'],
  ['nullIf', [1, f(1)], 'null'],
  ['nullIf', [1, 2], '1'],
  ['nullIf', [null, 2], 'null'],
  ['exists', [null], 'false'],
  ['exists', [false], 'true'],
  ['timestamp', [], '1728045000500'],
  ['randomUUID', [], "'88888888-8888-4888-a888-888888888888'"],
  ['valueType', [null], "'NULL'"],
  ['valueType', [1], "'INTEGER NOT NULL'"],
  ['valueType', [[1, 'a', null]], "'LIST<INTEGER | STRING> NOT NULL'"],
  ['valueType', [[1]], "'LIST<INTEGER NOT NULL> NOT NULL'"],
  ['valueType', [[]], "'LIST<NOTHING> NOT NULL'"],
  ['valueType', [[null]], "'LIST<NULL> NOT NULL'"],
  ['valueType', [node], "'NODE NOT NULL'"],
  ['valueType', [call('datetime', '2021')], "'ZONED DATETIME NOT NULL'"],

  ['toBoolean', ['TRUE'], 'true'],
  ['toBoolean', [' false '], 'false'],
  ['toBoolean', ['yes'], 'null'],
  ['toBoolean', [0], 'false'],
  ['toBoolean', [7], 'true'],
  ['toBooleanOrNull', [1.5], 'null'],
  ['toBooleanList', [['true', 0, [], null]], '[true, false, null, null]'],
  ['toInteger', [82.9], '82'],
  ['toInteger', [-0.5], '0'],
  ['toInteger', ['2.9'], '2'],
  ['toInteger', [' -17 '], '-17'],
  ['toInteger', ['+9223372036854775807'], '9223372036854775807'],
  ['toInteger', ['1e3'], '1000'],
  ['toInteger', ['0x10'], 'null'],
  ['toInteger', [''], 'null'],
  ['toInteger', [true], '1'],
  ['toInteger', [Number.NaN], 'null'],
  ['toInteger', [f(2 ** 60)], '1152921504606846976'],
  ['toIntegerOrNull', ['9223372036854775808'], 'null'],
  ['toIntegerOrNull', [f(1e300)], 'null'],
  ['toIntegerOrNull', [[]], 'null'],
  ['toIntegerList', [['1', 2.5, 'a', {}]], '[1, 2, null, null]'],
  ['toFloat', [3], '3.0'],
  ['toFloat', ['5'], '5.0'],
  ['toFloat', ['.5e1'], '5.0'],
  ['toFloat', ['foo'], 'null'],
  ['toFloat', ['NaN'], 'NaN'],
  ['toFloat', [2n ** 60n], '1152921504606847000.0'],
  ['toFloatOrNull', [true], 'null'],
  ['toFloatList', [[1, '2.5']], '[1.0, 2.5]'],
  ['toString', [42], "'42'"],
  ['toString', [f(42)], "'42.0'"],
  ['toString', [1e-7], "'1e-7'"],
  ['toString', [true], "'true'"],
  ['toString', [call('date', '2021')], "'2021-01-01'"],
  ['toStringOrNull', [[]], 'null'],
  ['toStringList', [[1, 'a', {}]], "['1', 'a', null]"],

  ['head', [[1, 2]], '1'],
  ['head', [[]], 'null'],
  ['last', [[1, 2]], '2'],
  ['last', [[]], 'null'],
  ['tail', [[1, 2, 3]], '[2, 3]'],
  ['tail', [[]], '[]'],
  ['reverse', [[1, null, 3]], '[3, null, 1]'],
  ['reverse', [EMOJI], "'b😀a'"],
  ['size', [[1, null]], '2'],
  ['size', [EMOJI], '3'],
  ['isEmpty', [[]], 'true'],
  ['isEmpty', [' '], 'false'],
  ['isEmpty', [{}], 'true'],
  ['isEmpty', [{ a: null }], 'false'],
  ['range', [2, 4], '[2, 3, 4]'],
  ['range', [4, 2], '[]'],
  ['range', [5, 0, -2], '[5, 3, 1]'],
  ['range', [0, 0, -1], '[0]'],
  ['range', [Number.MAX_SAFE_INTEGER, 2n ** 53n], '[9007199254740991, 9007199254740992]'],
  ['range', [2n ** 63n - 2n, 2n ** 63n - 1n], '[9223372036854775806, 9223372036854775807]'],
  ['range', [1, null], 'null'],

  ['toLower', ['ÄB'], "'äb'"],
  ['lower', ['AB'], "'ab'"],
  ['toUpper', ['äß'], "'ÄSS'"],
  ['upper', ['ab'], "'AB'"],
  ['trim', [' \t a \n'], "'a'"],
  ['ltrim', ['  a '], "'a '"],
  ['rtrim', [' a  '], "' a'"],
  ['btrim', ['xyaxy', 'yx'], "'a'"],
  ['ltrim', ['😀😀a', '😀'], "'a'"],
  ['rtrim', ['aaa', 'a'], "''"],
  ['left', [EMOJI, 2], "'a😀'"],
  ['left', ['ab', 9], "'ab'"],
  ['right', [EMOJI, 2], "'😀b'"],
  ['right', ['ab', 9], "'ab'"],
  ['substring', ['abcdef', 2], "'cdef'"],
  ['substring', ['abcdef', 2, 2], "'cd'"],
  ['substring', [EMOJI, 2, 1], "'b'"],
  ['substring', ['ab', 5], "''"],
  ['replace', ['a.a', '.', '$&'], "'a$&a'"],
  ['replace', ['aaa', 'a', 'b', 2], "'bba'"],
  ['split', ['a,b,,c', ','], "['a', 'b', '', 'c']"],
  ['split', ['a,b;c', [',', ';']], "['a', 'b', 'c']"],
  ['split', ['a.b)c', ['.', ')']], "['a', 'b', 'c']"],
  ['split', ['a--b-c', ['-', '--']], "['a', 'b', 'c']"],
  ['split', ['ab', []], "['ab']"],
  ['normalize', ['e\u0301'], "'é'"],
  ['normalize', ['ﬁ', 'NFKD'], "'fi'"],
  ['char_length', [EMOJI], '3'],
  ['character_length', ['ab'], '2'],

  ['abs', [-1], '1'],
  ['abs', [f(-1)], '1.0'],
  ['abs', [-(2n ** 60n)], '1152921504606846976'],
  ['sign', [-2.5], '-1'],
  ['sign', [f(0)], '0'],
  ['round', [2.5], '3.0'],
  ['round', [-1.5], '-1.0'],
  ['round', [3], '3.0'],
  ['round', [1.005, 2], '1.01'],
  ['round', [-1.55, 1], '-1.6'],
  ['round', [2.25, 1, 'HALF_EVEN'], '2.2'],
  ['round', [2.25, 1, 'half_down'], '2.2'],
  ['round', [1.21, 1, 'UP'], '1.3'],
  ['round', [-1.29, 1, 'DOWN'], '-1.2'],
  ['round', [-1.21, 1, 'CEILING'], '-1.2'],
  ['round', [-1.21, 1, 'FLOOR'], '-1.3'],
  ['round', [2.5, 0, 'HALF_EVEN'], '2.0'],
  ['round', [1e-30, 5], '0.0'],
  ['round', [1e-30, 5, 'UP'], '0.00001'],
  ['round', [1.5e300, 2], '1.5e300'],
  ['round', [Number.POSITIVE_INFINITY, 2], 'Infinity'],
  ['isNaN', [Number.NaN], 'true'],
  ['isNaN', [f(1)], 'false'],
  ['rand', [], '0.5'],
  ['pi', [], '3.141592653589793'],
  ['e', [], '2.718281828459045'],
  ['ceil', [1.1], '2.0'],
  ['ceiling', [-1.1], '-1.0'],
  ['floor', [-1.1], '-2.0'],
  ['sqrt', [12.96], '3.6'],
  ['sqrt', [-1], 'NaN'],
  ['exp', [0], '1.0'],
  ['log', [0], '-Infinity'],
  ['ln', [1], '0.0'],
  ['log10', [1000], '3.0'],
  ['sin', [0], '0.0'],
  ['cos', [0], '1.0'],
  ['tan', [0], '0.0'],
  ['cot', [0], 'Infinity'],
  ['asin', [2], 'NaN'],
  ['acos', [1], '0.0'],
  ['atan', [0], '0.0'],
  ['sinh', [0], '0.0'],
  ['cosh', [0], '1.0'],
  ['tanh', [0], '0.0'],
  ['coth', [0], 'NaN'],
  ['atan2', [0, 1], '0.0'],
  ['degrees', [Math.PI], '180.0'],
  ['radians', [180], '3.141592653589793'],
  ['haversin', [0], '0.0'],

  ['labels', [makeNode(graph, 1)], "['B', 'C']"],
  ['type', [relationship], "'U'"],
  ['properties', [node], '{x: 1}'],
  ['properties', [makeRelationship(graph, 0)], '{w: 0.5}'],
  ['properties', [{ a: null }], '{a: null}'],
  ['keys', [node], "['x']"],
  ['keys', [{ a: 1, b: null }], "['a', 'b']"],
  ['id', [relationship], '1'],
  ['elementId', [node], "'n:0'"],
  ['elementId', [relationship], "'r:1'"],
  ['startNode', [relationship], '()'],
  ['endNode', [relationship], '(:B:C)'],
  ['nodes', [path], '[(:A {x: 1}), (:B:C), ()]'],
  ['relationships', [path], '[[:T {w: 0.5}], [:U]]'],
  ['length', [path], '2'],

  ['point', [{ x: 1, y: 2.5 }], "point({x: 1.0, y: 2.5, crs: 'cartesian'})"],
  ['point', [{ x: 1, y: 2, z: 3 }], "point({x: 1.0, y: 2.0, z: 3.0, crs: 'cartesian-3d'})"],
  ['point', [{ longitude: 10, latitude: 50 }], "point({x: 10.0, y: 50.0, crs: 'wgs-84'})"],
  ['point', [{ longitude: 190, latitude: 50, height: 7 }], "point({x: -170.0, y: 50.0, z: 7.0, crs: 'wgs-84-3d'})"],
  ['point', [{ x: 10, y: 50, crs: 'WGS-84' }], "point({x: 10.0, y: 50.0, crs: 'wgs-84'})"],
  ['point', [{ x: 10, y: 50, srid: 4326 }], "point({x: 10.0, y: 50.0, crs: 'wgs-84'})"],
  ['point', [{ x: 1, y: null }], 'null'],
  ['point.distance', [point({ x: 0, y: 0 }), point({ x: 3, y: 4 })], '5.0'],
  ['distance', [point({ x: 1, y: 2, z: 3 }), point({ x: 3, y: 5, z: 9 })], '7.0'],
  ['distance', [point({ x: 0, y: 0 }), point({ x: 0, y: 0, z: 0 })], 'null'],
  ['distance', [point({ longitude: 0, latitude: 0, height: 0 }), point({ longitude: 0, latitude: 0, height: 5 })], '5.0'],
  ['point.withinBBox', [point({ x: 1, y: 1 }), point({ x: 0, y: 0 }), point({ x: 2, y: 2 })], 'true'],
  ['point.withinBBox', [point({ x: 3, y: 1 }), point({ x: 0, y: 0 }), point({ x: 2, y: 2 })], 'false'],
  [
    'point.withinBBox',
    [point({ longitude: 179, latitude: 0 }), point({ longitude: 170, latitude: -1 }), point({ longitude: -170, latitude: 1 })],
    'true',
  ],
  ['point.withinBBox', [point({ x: 3, y: 1 }), point({ x: 0, y: 0, z: 0 }), point({ x: 2, y: 2 })], 'null'],

  ['=~', ['Andrés', 'Andr.*'], 'true'],
  ['=~', ['Andrés', 'ndr'], 'false'],
  ['=~', ['ANDRES', '(?i)andres'], 'true'],
  ['=~', [1, '.*'], 'null'],
  ['=~', [null, '.*'], 'null'],

  ['edtf.overlaps', ['2025-11', '2025-11-17/2025-11-19'], 'true'],
  ['edtf.overlaps', ['2025-11', '2025-12'], 'false'],
  ['edtf.from', ['1970-01-02'], '86400000'],
  ['edtf.until', ['1970-01'], '2678400000'],
  ['edtf.until', ['1970-01/..'], 'null'],
  ['edtf.from', ['Y-170000002'], '-5364744070291200000'],
  ['edtf.precision', ['2025-21'], "'season'"],
  ['edtf.precision', ['2025/2026'], "'interval'"],
];

describe('functions', () => {
  it.each(CASES)('%s(%s)', (name, args, expected) => expect(show(name, ...args)).toBe(expected));

  it('measure the distance around the globe in metres', () => {
    const [copenhagen, malmo] = [point({ latitude: 55.6761, longitude: 12.5683 }), point({ latitude: 55.605, longitude: 13.0038 })];
    // 28.5 km as measured with other tools.
    expect(Number(call('point.distance', copenhagen, malmo)) / 1000).toBeCloseTo(28.5, 0);
  });
});

describe('points', () => {
  const flat = call('point', { x: 1, y: 2 });
  const onGlobe = call('point', { longitude: 1, latitude: 2, height: 3 });

  it('have components', () => {
    const names = ['x', 'y', 'crs', 'srid'];
    expect(names.map((name) => property(flat, name))).toEqual([f(1), f(2), 'cartesian', 7203]);
    const globeNames = ['longitude', 'latitude', 'height', 'x', 'z', 'crs', 'srid'];
    expect(globeNames.map((name) => property(onGlobe, name))).toEqual([f(1), f(2), f(3), f(1), f(3), 'wgs-84-3d', 4979]);
    for (const name of ['z', 'latitude', 'toString']) expect(() => property(flat, name)).toThrow('has no component');
  });

  it('are equal by system and coordinates, are not less or greater, and come before dates', () => {
    const same = call('point', { x: f(1), y: 2, crs: 'cartesian' });
    const other = call('point', { x: 1, y: 3 });
    expect([equals(flat, same), equals(flat, other), equals(flat, onGlobe), lessThan(flat, other)]).toEqual([true, false, false, null]);
    expect([groupKey(flat) === groupKey(same), groupKey(flat) === groupKey(other)]).toEqual([true, false]);
    const sorted = [onGlobe, flat, other, call('datetime', '2021'), 'text'];
    expect([...sorted].reverse().sort(compareValues)).toEqual(sorted);
  });
});

describe('functions refuse', () => {
  const TYPE = { type: 'TypeError', detail: 'InvalidArgumentValue' };
  const RANGE = { type: 'ArgumentError', detail: 'NumberOutOfRange' };
  const VALUE = { type: 'ArgumentError', detail: 'InvalidArgumentValue' };
  const REFUSED: [string, Input[], object][] = [
    ['toBoolean', [1.5], TYPE],
    ['toInteger', [[]], TYPE],
    ['toInteger', [{}], TYPE],
    ['toInteger', ['9223372036854775808'], { type: 'ArithmeticError', detail: 'IntegerOverflow' }],
    ['toFloat', [true], TYPE],
    ['toString', [node], TYPE],
    ['labels', [1], TYPE],
    ['labels', [path], TYPE],
    ['type', [node], TYPE],
    ['size', [path], TYPE],
    ['length', ['abc'], TYPE],
    ['properties', [1], TYPE],
    ['abs', ['1'], TYPE],
    ['toUpper', [1], TYPE],
    ['head', ['a'], TYPE],
    ['range', [1, 2, 0], RANGE],
    ['range', [1, 1001], { ...RANGE, code: 'limit' }],
    ['range', [1, f(2)], { type: 'ArgumentError', detail: 'InvalidArgumentType' }],
    ['range', ['1', 2], { type: 'ArgumentError', detail: 'InvalidArgumentType' }],
    ['left', ['a', -1], RANGE],
    ['substring', ['a', -1], RANGE],
    ['substring', ['a', 0, -1], RANGE],
    ['replace', ['a', 'b', 'c', -1], RANGE],
    ['normalize', ['a', 'NFX'], VALUE],
    ['round', [1.5, -1], RANGE],
    ['round', [1.5, 1, 'SOMEHOW'], VALUE],
    ['point', [{ x: 1 }], VALUE],
    ['point', [{ x: 1, y: 2, w: 3 }], VALUE],
    ['point', [{ x: 1, longitude: 2, y: 3 }], VALUE],
    ['point', [{ x: '1', y: 2 }], TYPE],
    ['point', [{ x: Number.NaN, y: 2 }], RANGE],
    ['point', [{ latitude: 91, longitude: 0 }], RANGE],
    ['point', [{ x: 1, y: 2, z: 3, crs: 'cartesian' }], VALUE],
    ['point', [{ latitude: 1, longitude: 2, crs: 'cartesian' }], VALUE],
    ['point', [{ x: 1, y: 2, crs: 'flat' }], VALUE],
    ['point', [{ x: 1, y: 2, srid: 1 }], VALUE],
    ['distance', [point({ x: 1, y: 2 }), 1], TYPE],
    ['=~', ['a', '('], VALUE],
    ['edtf.from', ['soon'], VALUE],
  ];
  it.each(REFUSED)('%s(%s)', (name, args, error) => {
    expect(() => call(name, ...args)).toThrow(expect.objectContaining({ name: 'QueryError', phase: 'runtime', ...error }));
  });

  it('nothing when the argument is null', () => {
    for (const name of ['labels', 'type', 'abs', 'toUpper', 'size', 'keys', 'date', 'point', 'edtf.from', 'toIntegerOrNull'])
      expect(call(name, null)).toBeNull();
  });
});

it('reads hostile numbers quickly', () => {
  const digits = '1'.repeat(1_000_000);
  expect(call('toInteger', `${'0'.repeat(1_000_000)}17`)).toBe(17);
  expect(call('toIntegerOrNull', digits)).toBeNull();
  expect(call('toInteger', `${'0'.repeat(1_000_000)}x`)).toBeNull();
  expect([call('toFloat', `${digits}x`), call('toInteger', `${digits}x`)]).toEqual([null, null]);
});

it('matches hostile regular expressions in linear time', () => {
  expect(show('=~', `${'a'.repeat(5000)}!`, '(a+)+')).toBe('false');
});
