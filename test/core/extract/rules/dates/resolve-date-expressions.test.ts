import { describe, expect, it } from 'vitest';
import {
  type DateExpression,
  resolveDateExpressions,
} from '../../../../../packages/core/src/extract/rules/dates/resolve-date-expressions.ts';
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

  it.each(NONE)('finds no time in %s', (text) => {
    expect(resolveDateExpressions(text, PUBLISHED)).toEqual([]);
  });
});
