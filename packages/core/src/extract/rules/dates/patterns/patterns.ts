import { COUNTED } from './counted.ts';
import { DATES } from './dates.ts';
import { DAYS } from './days.ts';
import { NAMES } from './names.ts';
import type { PatternRow } from './pattern-row.ts';
import { WEEKS_AND_MONTHS } from './weeks-and-months.ts';
import { YEARS } from './years.ts';

/** All patterns. Of those that match at one place the longest counts, and of the longest the first. */
export const PATTERNS: readonly PatternRow[] = [...NAMES, ...DAYS, ...WEEKS_AND_MONTHS, ...DATES, ...YEARS, ...COUNTED];
