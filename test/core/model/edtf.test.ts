import { formatEdtf, isEdtf, overlaps, parseEdtf } from '@proj/core';
import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// The examples of the specification, levels 0 and 1.
const VALID = [
  ...[
    '1985-04-12',
    '1985-04',
    '1985',
    '1985-04-12T23:20:30',
    '1985-04-12T23:20:30Z',
    '1985-04-12T23:20:30-04',
    '1985-04-12T23:20:30+04:30',
  ],
  ...['1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08', '2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02'],
  ...['Y170000002', 'Y-170000002', '2001-21', '1984?', '2004-06~', '2004-06-11%', '201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX'],
  ...[
    '1985-04-12/..',
    '1985-04/..',
    '1985/..',
    '../1985-04-12',
    '../1985',
    '1985-04-12/',
    '/1985',
    '-1985',
    '1984~/2004-06',
    '2004-06-11%/2004-06~',
  ],
];
const INVALID = [
  '19 Nov 2025',
  '2025-13',
  '2025-02-30',
  '2025-11-31',
  '25-11-19',
  '2025-11-19T25:00:00',
  '2025/2024',
  '../..',
  '',
  '1985-XX-12',
  '2004-?06',
  'x'.repeat(999),
];

describe('parseEdtf', () => {
  it.each(VALID)('reads %s', (text) => expect(parseEdtf(text).text).toBe(text));
  it.each(INVALID)('refuses %s', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(expect.objectContaining({ code: 'format' }));
  });
  it('agrees with the library edtf on the bounds of days, months and years', () => {
    const date = fc.oneof(
      fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
      fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 })),
      fc.tuple(fc.integer({ min: 0, max: 9999 })),
    );
    fc.assert(
      fc.property(date, ([y, ...rest]) => {
        const text = [String(y).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-');
        const theirs = oracle(text);
        expect(parseEdtf(text)).toMatchObject({ from: theirs.min, until: theirs.max + 1 });
      }),
    );
  });
  it('knows which spans overlap', () => {
    expect(overlaps(parseEdtf('2025-10-XX'), parseEdtf('2025-10-24/2025-10-26'))).toBe(true);
    expect(overlaps(parseEdtf('2025-11-19'), parseEdtf('2025-11-20'))).toBe(false);
    expect(overlaps(parseEdtf('../2025'), parseEdtf('2025-12-31/..'))).toBe(true);
    expect(overlaps(parseEdtf('2025-11-20T00:30:00+03:00'), parseEdtf('2025-11-19'))).toBe(true);
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2025-11-19', '19 Nov 2025'],
    ['2025-10-XX', 'some day in Oct 2025'],
    ['2025-11-17/2025-11-19', '17 – 19 Nov 2025'],
    ['2025~', 'about 2025'],
    ['2025-11/..', 'from Nov 2025 on'],
    ['../2025', 'until 2025'],
    ['2001-21', 'spring 2001'],
    ['201X', 'the 2010s'],
    ['2004-06?', 'Jun 2004 (uncertain)'],
    ['1985-04-12T23:20:30Z', '12 Apr 1985, 23:20Z'],
  ])('writes %s as %s', (text, expected) => expect(formatEdtf(text)).toBe(expected));
});
