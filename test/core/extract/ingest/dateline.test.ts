import { expect, it } from 'vitest';
import { datelinePlace } from '../../../../packages/core/src/extract/ingest/dateline.ts';

it.each([
  ['KYIV, Ukraine (AP) — The talks ended on Monday.', 'KYIV, Ukraine'],
  ['GENEVA, Nov 23 (Reuters) - The talks ended on Monday.', 'GENEVA'],
  ['MOSCOW, November 20. /TASS/. The talks ended on Monday.', 'MOSCOW'],
  ['Ankara (DPA) – The talks ended on Monday.', 'Ankara'],
  ['WASHINGTON — The talks ended on Monday.', 'WASHINGTON'],
  ['Abu Dhabi, 25 November 2025 – The talks ended on Monday.', 'Abu Dhabi'],
  ['HALIFAX, Nova Scotia, Nov. 22 (AP) -- The talks ended on Monday.', 'HALIFAX, Nova Scotia'],
])('reads the place of %s', (paragraph, place) => {
  expect(datelinePlace(paragraph)).toBe(place);
});

it.each([
  'The ministers — both of them — left on Monday.',
  'Trump — who had said so before — left on Monday.',
  'BREAKING — The talks ended on Monday.',
  'EXCLUSIVE - The talks ended on Monday.',
  'A 28-point plan was approved this week.',
  'The talks ended on Monday.',
  'One, two, three, four and five – all of them left.',
  'He said (again) — and meant it.',
  '',
])('sees no place in %j', (paragraph) => {
  expect(datelinePlace(paragraph)).toBeUndefined();
});
