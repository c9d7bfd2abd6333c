import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../../../packages/core/src/cypher/syntax/lexer.ts';
import { cypherQueries } from '../../../support/cypher-queries.ts';

const kinds = (text: string): string[] => tokenize(text).map((token) => token.kind);

it.each([
  ['MATCH match mAtCh', ['MATCH', 'MATCH', 'MATCH', 'end']],
  ['matcher _a a1 größe 名前 𝒳1 a$b `a``b`', Array(8).fill('identifier').concat('end')],
  ['ſet ıN', ['identifier', 'identifier', 'end']],
  ['0 42 1_000 0x1F 0o17 0XaF', Array(6).fill('integer').concat('end')],
  ['1.5 .5 1e9 1E-3 1.5e+2', Array(5).fill('float').concat('end')],
  ['12ab 0x 0x1G 017 1e 1_ 0o9', Array(7).fill('bad number').concat('end')],
  ['1..2', ['integer', '..', 'integer', 'end']],
  ['a.b.1', ['identifier', '.', 'identifier', 'float', 'end']],
  [`'a"\\'' "b'\\""`, ['string', 'string', 'end']],
  ['$a $1 $`a b` $limit', Array(4).fill('parameter').concat('end')],
  ['<-[]->', ['<', '-', '[', ']', '-', '>', 'end']],
  ['<> <= >= =~ += || .. = < > + |', ['<>', '<=', '>=', '=~', '+=', '||', '..', '=', '<', '>', '+', '|', 'end']],
  ['a // b\nc /* d\n */ e /**/ f', ['identifier', 'identifier', 'identifier', 'identifier', 'end']],
  ['a\u00a0\u2028\u180e\ufeff\t\x1cb', ['identifier', 'identifier', 'end']],
  ['a / b', ['identifier', '/', 'identifier', 'end']],
])('splits %s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

it.each([
  ["RETURN 'abc", 'open string'],
  ["RETURN 'abc\\'", 'open string'],
  ['RETURN `abc', 'open name'],
  ['RETURN `abc``', 'open name'],
  ['RETURN $`abc', 'open name'],
  ['RETURN /* abc', 'open comment'],
  ['RETURN $', 'unknown'],
  ['RETURN #', 'unknown'],
  ['RETURN \ud83d', 'unknown'],
])('gives a token for what is not finished: %s', (text, kind) => {
  const tokens = tokenize(text);
  expect(tokens.map((token) => token.kind)).toEqual(['RETURN', kind, 'end']);
  expect(tokens[1]!.end).toBe(text.length);
});

const SPACE = /[\s\u180e]/;
const SEPARATORS = '\x1c\x1d\x1e\x1f';

it('covers any text: tokens in order, each with its own text, and between them only white space and comments', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...cypherQueries),
    fc
      .array(fc.constantFrom("'", '"', '`', '$', '/*', '*/', '//', '\n', '.', '0x', '1', 'e', 'a', ' ', '\\', '<', '=', '-'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(query, (text) => {
      let at = 0;
      for (const { kind, start, end, text: own } of tokenize(text)) {
        const gap = text.slice(at, start).replace(/\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g, '');
        expect([...gap].filter((char) => !SPACE.test(char) && !SEPARATORS.includes(char))).toEqual([]);
        expect(text.slice(start, end)).toBe(own);
        expect(end > start || kind === 'end').toBe(true);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 500 },
  );
});
