import { describe, expect, it } from 'vitest';
import { normalizePublished, parseDateLine } from '../../../../packages/core/src/extract/ingest/date-line.ts';

describe('parseDateLine', () => {
  it.each([
    ['November 20, 2025 09:08 AM GMT+03:00', '2025-11-20T09:08:00+03:00'],
    ['Published: Thu 20 Nov 2025 12.34 GMT', '2025-11-20T12:34:00Z'],
    ['Nov. 20, 2025 | 4:15 p.m. ET', '2025-11-20T16:15:00-05:00'],
    ['July 4, 2025 at 12:05 a.m. EDT', '2025-07-04T00:05:00-04:00'],
    ['Updated 4:15 PM EST, November 21, 2025', '2025-11-21T16:15:00-05:00'],
    ['Published On 19 Nov 2025', '2025-11-19'],
    ['20.11.2025 14:30 MSK', '2025-11-20T14:30:00+03:00'],
    ['20/11/2025', '2025-11-20'],
    ['11/20/2025', '2025-11-20'],
    ['05-05-2025', '2025-05-05'],
    ['Thursday, 20th November 2025 – 14:30 UTC+2', '2025-11-20T14:30:00+02:00'],
    ['20 November 2025, 14:30', '2025-11-20'],
    ['2025-11-20T09:08:00+0300', '2025-11-20T09:08:00+03:00'],
    ['2025-11-20T04:08:00.123-05:00', '2025-11-20T04:08:00-05:00'],
    ['2025-11-20 09:08', '2025-11-20'],
    ['2025-11-20', '2025-11-20'],
    ['Thu, 20 Nov 2025 06:08:00 GMT', '2025-11-20T06:08:00Z'],
    ['Posted on 12 March 2025, 7pm PT', '2025-03-12T19:00:00-07:00'],
    ['8 March 2025 7pm PT', '2025-03-08T19:00:00-08:00'],
    ['1 November 2025 7pm CT', '2025-11-01T19:00:00-05:00'],
    ['2 November 2025 7pm CT', '2025-11-02T19:00:00-06:00'],
    ['Published 20 Nov 2025, Updated 22 Nov 2025', '2025-11-20'],
    ['Updated 22 Nov 2025 10:00 GMT | Published 20 Nov 2025 09:00 GMT', '2025-11-20T09:00:00Z'],
  ])('reads %s', (text, published) => {
    expect(parseDateLine(text)?.published).toBe(published);
  });

  it.each(['3 hours ago', 'an hour ago', 'Yesterday', '03/04/2025', 'Updated 5 minutes ago'])(
    'knows %s for a date line that gives no date',
    (text) => {
      expect(parseDateLine(text)).not.toBeNull();
      expect(parseDateLine(text)?.published).toBeUndefined();
    },
  );

  it.each([
    'The talks of 20 November 2025',
    '20 November',
    'November 2025',
    '2025',
    'May',
    '31 November 2025',
    '20 Nov 2025 in Oslo',
    '20 Nov 2025 noon',
    '20 21 Nov 2025',
    'Published 20 Nov 2025, Updated by Ada',
    '25:99 20 Nov 2025',
    '',
    `20 Nov 2025 ${'.'.repeat(200)}`,
  ])('takes %j for no date line', (text) => {
    expect(parseDateLine(text)).toBeNull();
  });

  it('says when a date is of an update', () => {
    expect(parseDateLine('Last updated: 20 Nov 2025')).toEqual({ published: '2025-11-20', isUpdate: true });
  });
});

describe('normalizePublished', () => {
  it('gives nothing for words', () => {
    expect(normalizePublished('soon')).toBeUndefined();
  });
});
