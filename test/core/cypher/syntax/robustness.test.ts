import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryError } from '../../../../packages/core/src/base/query-error.ts';
import { tokenize } from '../../../../packages/core/src/cypher/syntax/lexer.ts';
import { parse } from '../../../../packages/core/src/cypher/syntax/parser.ts';
import { print } from '../../../../packages/core/src/cypher/syntax/printer.ts';
import { MAX_HEIGHT, MAX_NESTING } from '../../../../packages/core/src/cypher/syntax/token-reader.ts';
import { cypherQueries } from '../../../support/cypher-queries.ts';

/** What a text gives: a tree, or the detail of its error; anything else is thrown on. */
function outcome(text: string): string {
  try {
    return parse(text).kind;
  } catch (error) {
    if (error instanceof QueryError) return error.detail;
    throw new Error(`crashed on ${text.slice(0, 200)}`, { cause: error });
  }
}

it.each(cypherQueries)('gives a tree or an error for every prefix, and for one character less or more: %s', (query) => {
  for (let i = 0; i <= query.length; i++) {
    const [before, after] = [query.slice(0, i), query.slice(i)];
    for (const text of [
      before,
      before + after.slice(1),
      `${before}(${after}`,
      `${before}]${after}`,
      `${before}'${after}`,
      `${before} : ${after}`,
    ])
      expect(outcome(text)).not.toBe('');
  }
});

it('gives a tree or an error for words and signs in any order', () => {
  const tokens = cypherQueries.flatMap((query) => tokenize(query).map((token) => token.text));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 30 }), (words) => {
      expect(outcome(words.join(' '))).not.toBe('');
      expect(outcome(`MATCH (a) WHERE ${words.join(' ')} RETURN a`)).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

/** Forms that nest: what opens and closes one level, and how many levels of brackets that is. */
const forms: [string, string, string, string, number][] = [
  ['RETURN ', '(', ')', '1', 1],
  ['RETURN ', '[', ']', '1', 1],
  ['RETURN ', '{a: ', '}', '1', 1],
  ['RETURN ', 'f(', ')', '1', 1],
  ['RETURN ', 'CASE WHEN ', ' THEN 1 END', '1', 1],
  ['RETURN ', '[x IN ', ' WHERE x | x]', 'xs', 1],
  ['RETURN ', '[x IN ', ', 1]', 'xs', 1],
  ['RETURN ', 'EXISTS { MATCH (a) WHERE ', ' }', '1', 2],
  ['MATCH (a:', '(', ') RETURN 1', 'A', 1],
  ['MATCH (a:', '!', ' RETURN 1', 'A)', 1],
  ['MATCH ', '(', ')', '(a)-->(b)', 1],
  ['MATCH ', '(a WHERE EXISTS { ', ' })', '(a)', 2],
  ['', 'CALL { ', ' } RETURN x', 'RETURN 1 AS x', 1],
  ['', 'FOREACH (x IN xs | ', ')', 'CREATE (a)', 1],
];

describe('nesting', () => {
  it.each(forms)('refuses 10,000 levels of %s%s without running out of stack', (head, open, close, inner) => {
    expect(() => parse(head + open.repeat(10_000) + inner + close.repeat(10_000))).toThrow(expect.objectContaining({ code: 'limit' }));
    expect(() => parse(head + open.repeat(10_000))).toThrow(expect.objectContaining({ code: 'limit' }));
  });

  it.each([
    ['RETURN ', 'NOT ', 'a'],
    ['RETURN ', '- ', 'a'],
    ['RETURN ', 'a + ', 'a'],
    ['RETURN a', '.b', ''],
    ['RETURN a', '[0]', ''],
    ['RETURN a', ' IS NULL', ''],
  ])('refuses %s%s 10,000 times, which needs no brackets to be high', (head, step, last) => {
    const text = (times: number): string => head + step.repeat(times) + last;
    expect(() => parse(text(10_000))).toThrow(expect.objectContaining({ code: 'limit' }));
    expect(print(parse(text(MAX_HEIGHT - 5)))).not.toBe('');
  });

  it('counts brackets and operators together, wherever they stand', () => {
    const sum = (inner: string): string => `(${inner}${' + 1'.repeat(100)})`;
    expect(outcome(`RETURN ${sum(sum(sum(sum('1'))))}`)).toBe('Statement');
    expect(outcome(`RETURN ${sum(sum(sum(sum(sum('1')))))}`)).toBe('NestingTooDeep');
    expect(
      outcome(
        `RETURN [${Array(20)
          .fill(sum(sum('1')))
          .join(', ')}]`,
      ),
    ).toBe('Statement');
  });

  it('allows as many brackets as it says', () => {
    const nest = (levels: number): string => `RETURN ${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(print(parse(nest(MAX_NESTING - 1)))).toBe(nest(MAX_NESTING - 1));
    expect(outcome(nest(MAX_NESTING + 1))).toBe('NestingTooDeep');
  });
});

it('has no limit on length: flat lists and chains of 10,000 parts', () => {
  const many = (part: string, separator: string): string => Array(10_000).fill(part).join(separator);
  for (const text of [
    `RETURN [${many('1', ', ')}]`,
    `MATCH (n) WHERE ${many('n.x = 1', ' OR ')} RETURN n`,
    `RETURN ${many('a', ' < ')}`,
    `MATCH (n:${many('A', '|')}) RETURN n`,
    `MATCH (a)${many('-->(b)', '')} RETURN 1`,
    `${many('MATCH (n)', ' ')} RETURN 1`,
    many('RETURN 1 AS a', ' UNION '),
    `RETURN CASE ${many('WHEN a THEN b', ' ')} END`,
  ])
    expect(print(parse(text))).toHaveLength(print(parse(print(parse(text)))).length);
});
