import { QueryError } from '../../base/query-error.ts';
import { Float } from '../../model/property.ts';
import { addIntegers } from '../values/integer.ts';
import { typeName } from '../values/type-name.ts';
import { type Integer, isInteger, isList, type ListValue, type MapValue, type Value } from '../values/value.ts';
import { argumentError } from '../values/value-error.ts';
import { characterCount, reverseCharacters } from './code-points.ts';
import { define, type FunctionContext, type FunctionDefinition } from './define.ts';

/** The functions of lists, and those that lists share with strings and maps. */
export const listFunctions: readonly FunctionDefinition[] = [
  define({
    name: 'head',
    args: ['list :: LIST'],
    returns: 'any',
    doc: 'The first element of a list; null when it is empty.',
    evaluate: (_, list: ListValue) => list[0] ?? null,
  }),
  define({
    name: 'last',
    args: ['list :: LIST'],
    returns: 'any',
    doc: 'The last element of a list; null when it is empty.',
    evaluate: (_, list: ListValue) => list.at(-1) ?? null,
  }),
  define({
    name: 'tail',
    args: ['list :: LIST'],
    returns: 'list',
    doc: 'All elements of a list but the first.',
    evaluate: (_, list: ListValue) => list.slice(1),
  }),
  define({
    name: 'reverse',
    args: ['input :: LIST | STRING'],
    returns: 'any',
    doc: 'A list or a string from last to first.',
    evaluate: (_, input: ListValue | string) => (typeof input === 'string' ? reverseCharacters(input) : input.toReversed()),
  }),
  define({
    name: 'size',
    args: ['input :: LIST | STRING'],
    returns: 'integer',
    doc: 'The number of elements in a list, or of Unicode characters in a string.',
    evaluate: (_, input: ListValue | string) => (typeof input === 'string' ? characterCount(input) : input.length),
  }),
  define({
    name: 'isEmpty',
    args: ['input :: LIST | STRING | MAP'],
    returns: 'boolean',
    doc: 'Whether a list, string or map has nothing in it.',
    evaluate: (_, input: ListValue | string | MapValue) =>
      typeof input === 'string' || isList(input) ? input.length === 0 : input.size === 0,
  }),
  define({
    name: 'range',
    args: ['start :: ANY', 'end :: ANY', 'step? :: ANY'],
    returns: 'list',
    doc: 'The integers from a start up to and with an end, or those a step apart; none when the step leads away from the end.',
    evaluate: (context, ...bounds: Value[]) => range(context, ...(bounds.map(checkBound) as [Integer, Integer, Integer?])),
  }),
];

function range({ maxListSize, check }: FunctionContext, start: Integer, end: Integer, step: Integer = 1): ListValue {
  if (step === 0) throw argumentError('`range` needs a step other than 0', 'NumberOutOfRange', { found: '0' });
  const count = Math.floor(Number(BigInt(end) - BigInt(start)) / Number(step)) + 1;
  if (count > maxListSize) throw tooLong(count, maxListSize);
  const result: Value[] = [];
  let next = start;
  for (let i = 0; i < count; i++) {
    check();
    result.push(next);
    if (i + 1 < count) next = addIntegers(next, step);
  }
  return result;
}

/** The TCK asks for an ArgumentError at run time where other functions fail at compile time. */
function checkBound(value: Value): Integer {
  if (isInteger(value)) return value;
  throw new QueryError('`range` takes integers', {
    type: 'ArgumentError',
    phase: 'runtime',
    detail: 'InvalidArgumentType',
    found: value instanceof Float ? `${value}` : typeName(value),
  });
}

function tooLong(count: number, limit: number): QueryError {
  return new QueryError('a list too long', {
    type: 'ArgumentError',
    phase: 'runtime',
    detail: 'NumberOutOfRange',
    code: 'limit',
    found: `${count} elements`,
    expected: `at most ${limit}`,
  });
}
