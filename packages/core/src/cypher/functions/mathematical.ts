import type { Float } from '../../model/property.ts';
import { negateInteger } from '../values/integer.ts';
import { type Integer, isInteger, makeFloat, toDouble, type Value } from '../values/value.ts';
import { argumentError } from '../values/value-error.ts';
import { define, type FunctionDefinition } from './define.ts';
import { parseRoundingMode, roundDecimal } from './round.ts';

type NumberValue = Integer | Float;

/** The functions of numbers. All but `abs` and `sign` give floats. */
export const mathematicalFunctions: readonly FunctionDefinition[] = [
  define({
    name: 'abs',
    args: ['input :: INTEGER | FLOAT'],
    returns: 'number',
    doc: 'The size of a number without its sign.',
    evaluate: (_, input: NumberValue) => {
      if (isInteger(input)) return input < 0 ? negateInteger(input) : input;
      return makeFloat(Math.abs(toDouble(input)!));
    },
  }),
  define({
    name: 'sign',
    args: ['input :: INTEGER | FLOAT'],
    returns: 'integer',
    doc: '1 for a positive number, -1 for a negative one, else 0.',
    evaluate: (_, input: NumberValue) => {
      const number = toDouble(input)!;
      return number > 0 ? 1 : number < 0 ? -1 : 0;
    },
  }),
  define({
    name: 'round',
    args: ['value :: INTEGER | FLOAT', 'precision? :: INTEGER | FLOAT', 'mode? :: STRING'],
    returns: 'float',
    doc: 'A number rounded to so many decimal places, by default to none with halves upwards; with a precision, halves go away from zero unless a mode says otherwise.',
    evaluate: (_, value: NumberValue, precision: NumberValue = 0, mode?: string) =>
      makeFloat(round(toDouble(value)!, toDouble(precision)!, mode)),
  }),
  define({
    name: 'isNaN',
    args: ['input :: INTEGER | FLOAT'],
    returns: 'boolean',
    doc: 'Whether a number is not a number.',
    evaluate: (_, input: NumberValue) => Number.isNaN(input),
  }),
  define({
    name: 'rand',
    returns: 'float',
    volatility: 'volatile',
    doc: 'A random float from 0 up to 1.',
    evaluate: ({ random }) => makeFloat(random()),
  }),
  makeConstant('pi', Math.PI, 'The ratio of a circle to its diameter.'),
  makeConstant('e', Math.E, 'The base of the natural logarithm.'),
  makeReal('ceil', 'The smallest whole number that is not less.', Math.ceil),
  makeReal('ceiling', 'The smallest whole number that is not less.', Math.ceil),
  makeReal('floor', 'The greatest whole number that is not more.', Math.floor),
  makeReal('sqrt', 'The square root.', Math.sqrt),
  makeReal('exp', 'The power of e.', Math.exp),
  makeReal('log', 'The natural logarithm.', Math.log),
  makeReal('ln', 'The natural logarithm.', Math.log),
  makeReal('log10', 'The logarithm to the base 10.', Math.log10),
  makeReal('sin', 'The sine of an angle in radians.', Math.sin),
  makeReal('cos', 'The cosine of an angle in radians.', Math.cos),
  makeReal('tan', 'The tangent of an angle in radians.', Math.tan),
  makeReal('cot', 'The cotangent of an angle in radians.', (x) => 1 / Math.tan(x)),
  makeReal('asin', 'The angle in radians that has this sine.', Math.asin),
  makeReal('acos', 'The angle in radians that has this cosine.', Math.acos),
  makeReal('atan', 'The angle in radians that has this tangent.', Math.atan),
  makeReal('sinh', 'The hyperbolic sine.', Math.sinh),
  makeReal('cosh', 'The hyperbolic cosine.', Math.cosh),
  makeReal('tanh', 'The hyperbolic tangent.', Math.tanh),
  makeReal('coth', 'The hyperbolic cotangent.', (x) => (x === 0 ? Number.NaN : 1 / Math.tanh(x))),
  makeReal('degrees', 'Radians in degrees.', (x) => (x * 180) / Math.PI),
  makeReal('radians', 'Degrees in radians.', (x) => (x * Math.PI) / 180),
  makeReal('haversin', 'Half the versine of an angle in radians.', (x) => Math.sin(x / 2) ** 2),
  define({
    name: 'atan2',
    args: ['y :: INTEGER | FLOAT', 'x :: INTEGER | FLOAT'],
    returns: 'float',
    doc: 'The angle in radians from the x axis to a point.',
    evaluate: (_, y: NumberValue, x: NumberValue) => makeFloat(Math.atan2(toDouble(y)!, toDouble(x)!)),
  }),
];

function makeConstant(name: string, value: number, doc: string): FunctionDefinition {
  return define({ name, returns: 'float', doc, evaluate: (): Value => value });
}

function makeReal(name: string, doc: string, compute: (x: number) => number): FunctionDefinition {
  return define({
    name,
    args: ['input :: INTEGER | FLOAT'],
    returns: 'float',
    doc,
    evaluate: (_, input: NumberValue) => makeFloat(compute(toDouble(input)!)),
  });
}

function round(value: number, precision: number, mode: string | undefined): number {
  if (precision < 0 || !Number.isInteger(precision))
    throw argumentError('`precision` is a whole number, not negative', 'NumberOutOfRange', { found: String(precision) });
  if (precision === 0 && mode === undefined) return Math.round(value);
  return roundDecimal(value, precision, mode === undefined ? 'HALF_UP' : parseRoundingMode(mode));
}
