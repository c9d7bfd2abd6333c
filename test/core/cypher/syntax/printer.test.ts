import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../../../packages/core/src/cypher/syntax/parser.ts';
import { print } from '../../../../packages/core/src/cypher/syntax/printer.ts';
import type { Statement } from '../../../../packages/core/src/cypher/syntax/statement.ts';
import { arbitraryStatement } from '../../../support/arbitrary-cypher.ts';
import { cypherQueries } from '../../../support/cypher-queries.ts';
import { withoutSpans } from '../../../support/without-spans.ts';

it.each(cypherQueries)('prints what it parsed: %s', (query) => {
  expect(print(parse(query))).toBe(query);
});

it.each([
  ['(1 + 2) + 3 - (4)', '1 + 2 + 3 - 4'],
  ['1 + (2 + 3)', '1 + (2 + 3)'],
  ['(a AND b) OR (c XOR d)', 'a AND b OR c XOR d'],
  ['(a AND b) AND c', '(a AND b) AND c'],
  ['(a < b) = c', '(a < b) = c'],
  ['((a.b).c)[(1)]', 'a.b.c[1]'],
  ['(-1).x', '(-1).x'],
  ['-1[0]', '-1[0]'],
  ['-(1 ^ 2)', '-(1 ^ 2)'],
  ['(-1) ^ 2', '-1 ^ 2'],
  ['(a STARTS WITH b) CONTAINS (c + d)', 'a STARTS WITH b CONTAINS c + d'],
  ['NOT (NOT (a))', 'NOT NOT a'],
  ['[(x IN xs)]', '[(x IN xs)]'],
  ['[((a)-->(b) AND c)]', '[((a)-->(b) AND c)]'],
  ['[x IN xs WHERE (x:A|B) | x]', '[x IN xs WHERE (x:A|B) | x]'],
  // What could be read as a path.
  ['((a:B)) - [x] - (y + z)', '((a:B)) - [x] - (y + z)'],
  ['((a:B)) - (-(c + d))', '((a:B)) - -(c + d)'],
  ['(a IS NULL) - [x] - (y + z)', '(a IS NULL) - [x] - (y + z)'],
  ['(a)-[r]-{1,}(b) AND true', '(a)-[r]-{1,}(b) AND true'],
  // Names that are also words of the language.
  ['`all`(x IN xs)', '`all`(x IN xs)'],
  ['`null` + `count`(1) + `exists` {.*} + a.null', '`null` + count(1) + `exists` {.*} + a.null'],
])('prints %s with the parentheses and quotes that it needs', (written, printed) => {
  const tree = parse(`RETURN ${written}`);
  expect(print(tree)).toBe(`RETURN ${printed}`);
  expect(withoutSpans(parse(print(tree)))).toEqual(withoutSpans(tree));
});

it('prints any tree so that parsing gives it back', () => {
  fc.assert(
    fc.property(arbitraryStatement, (tree) => {
      const text = print(tree as unknown as Statement);
      expect(withoutSpans(parse(text)), text).toEqual(withoutSpans(tree));
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
});
