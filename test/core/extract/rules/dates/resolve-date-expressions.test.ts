import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DateExpression,
  resolveDateExpressions,
} from '../../../../../packages/core/src/extract/rules/dates/resolve-date-expressions.ts';
import { isEdtf } from '../../../../../packages/core/src/model/edtf.ts';
import { BOUNDS, FUTURE, NONE, PAST, PLAIN, PUBLISHED, type Row, UNDATED } from './expressions.ts';

/** The sentence with the expressions in braces, then their meanings: the form of the tables. */
function show(text: string, expressions: readonly DateExpression[]): string[] {
  let shown = '';
  let last = 0;
  for (const { start, end } of expressions) {
    shown += `${text.slice(last, start)}{${text.slice(start, end)}}`;
    last = end;
  }
  return [shown + text.slice(last), ...expressions.map((e) => e.edtf)];
}

function plain(sentence: string): string {
  return sentence.replace(/[{}]/g, '');
}

const TABLES: readonly (readonly [name: string, rows: readonly Row[], direction: 'past' | 'future' | undefined])[] = [
  ['without a verb', PLAIN, undefined],
  ['beside a verb of the future', FUTURE, 'future'],
  ['beside a verb of the past', PAST, 'past'],
  ['in a noun group', UNDATED, undefined],
];

const VOCABULARY = [
  ...[
    'Monday',
    'Sunday',
    'May',
    'February',
    'Sept',
    'spring',
    'winter',
    '2024',
    '1999',
    '31',
    '3',
    '5th',
    '1990s',
    '70s',
    '2021-02-30',
    '31/12/1999',
  ],
  ...[
    'the',
    'a',
    'in',
    'on',
    'of',
    'by',
    'from',
    'to',
    'and',
    'between',
    '-',
    ',',
    '.',
    'since',
    'until',
    'about',
    'last',
    'next',
    'this',
    'late',
  ],
  ...[
    'early',
    'end',
    'first',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'years',
    'decade',
    'decades',
    'day',
    'days',
    'ago',
    'later',
    'earlier',
  ],
  ...['within', 'past', 'same', 'following', 'before', 'quarter', 'half', 'century', 'weekend', 'today', '999', '\n\n', 'word', 'Name'],
];

describe('resolveDateExpressions', () => {
  describe.each(TABLES)('%s', (_, rows, direction) => {
    it.each(rows.map((row) => [row[0], row] as const))('reads %s', (sentence, row) => {
      const text = plain(sentence);
      expect(show(text, resolveDateExpressions(text, PUBLISHED, { directionAt: () => direction }))).toEqual(row);
    });
  });

  it.each(BOUNDS)('knows the bound in %s', (sentence, edtf, bound) => {
    const text = plain(sentence);
    const expressions = resolveDateExpressions(text, PUBLISHED);
    expect(show(text, expressions)).toEqual([sentence, edtf]);
    expect(expressions[0]?.bound).toBe(bound);
  });

  it.each([
    ['2024-09-12T21:30:00-04:00', '2024-09-12'],
    ['2024-09-13T01:30:00Z', '2024-09-13'],
    ['2024-09-13T03:30:00+02:00', '2024-09-13'],
    ['2024-09-12', '2024-09-12'],
  ])('takes the day of %s where it was published', (published, today) => {
    expect(resolveDateExpressions('They met today.', published)).toMatchObject([{ edtf: today }]);
  });

  it.each([
    ['2024-12-31', 'They meet tomorrow.', '2025-01-01'],
    ['2024-01-01', 'They met last month.', '2023-12'],
    ['2024-03-01', 'They met yesterday.', '2024-02-29'],
    ['2024-01-05', 'They met on December 28.', '2023-12-28'],
    ['2024-12-28', 'They meet on January 5.', '2025-01-05'],
    ['2024-09-09', 'They met earlier this week.', '2024-09-09'],
    ['2024-09-15', 'They meet later this week.', '2024-09-15'],
    ['2024-09-15', 'They met over the weekend.', '2024-09-14/2024-09-15'],
    ['2024-03-31', 'They are to answer within a month.', '2024-03-31/2024-04-30'],
    ['2025-01-10', 'They met last autumn.', '2024-23'],
    ['2025-03-10', 'They met on February 29.', '2024-02-29'],
  ])('knows the calendar on %s: %s', (published, text, edtf) => {
    expect(resolveDateExpressions(text, published)).toMatchObject([{ edtf }]);
  });

  it.each(['They met on 31 November.', 'They met on 2024-13-01.', 'It rose 9999 decades ago.', 'It rose 99999999999999999999 days ago.'])(
    'knows no day in %s',
    (text) => {
      expect(resolveDateExpressions(text, PUBLISHED)).toEqual([]);
    },
  );

  it('gives EDTF in order for whatever words come together', () => {
    const word = fc.constantFrom(...VOCABULARY);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(undefined, 'past', 'future'), (words, direction) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end, edtf } of resolveDateExpressions(text, PUBLISHED, { directionAt: () => direction })) {
          expect(isEdtf(edtf), `${text}: ${edtf}`).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it.each([['the '], ['Monday to '], ['on Monday and Tuesday and '], ['1.'], ['\n'], ['\ud800'], ['“'], ['the last ']])(
    'ends on %j repeated',
    (piece) => {
      expect(resolveDateExpressions(piece.repeat(20_000), PUBLISHED).length).toBeLessThan(20_001);
    },
  );

  it.each(NONE)('finds no time in %s', (text) => {
    expect(resolveDateExpressions(text, PUBLISHED)).toEqual([]);
  });
});
