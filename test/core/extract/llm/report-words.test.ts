import { describe, expect, it } from 'vitest';
import { countWords, ReportWords } from '../../../../packages/core/src/extract/llm/report-words.ts';

const TEXT = 'The envoy met Zoë O’Hara.\n\nShe left – early.\n\nThe envoys stayed with Zoë Ohara.';
const words = new ReportWords(TEXT);
const found = (what: string): string[] => words.places(what).map(({ start, end }) => TEXT.slice(start, end));

describe('ReportWords', () => {
  it.each([
    ["Zoë O'Hara", ['Zoë O’Hara']], // marks of all kinds are alike
    ['left - early', ['left – early']],
    ['the envoy', ['The envoy']], // at the start of a sentence
    ['envoy', ['envoy']], // not in `envoys`
    ['Zoe', []],
    ['', []],
    ['.*', []],
  ])('finds %j as %j', (what, places) => {
    expect(found(what)).toEqual(places);
  });

  it('finds a sequence of words whatever their case, accents and punctuation, in its first two places', () => {
    const text = 'Ada, met: BO. And "Ada met Bö" and ada met bo.';
    expect(new ReportWords(text).sequence('ada met bo').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ada, met: BO',
      'Ada met Bö',
    ]);
    expect(new ReportWords(text).sequence('ada met b')).toEqual([]);
    expect(new ReportWords(text).sequence('…')).toEqual([]);
  });

  it('gives the paragraph of a span and the one before', () => {
    const { start, end } = words.around(words.places('envoys')[0]!);
    expect(TEXT.slice(start, end)).toBe('She left – early.\n\nThe envoys stayed with Zoë Ohara.');
  });
});

describe('countWords', () => {
  it.each([
    ['Ada met Bo', 3],
    ['— … !', 0],
    ['習近平会見普京', 7],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
