import type { Meaning } from '../meanings.ts';

/**
 * A pattern in the notation of `compilePattern`, and what it means: a function of the numbers that the match holds, one for each element of the pattern that
 * stands for a number, undefined where it was left out. Null: the words are no time, whatever they hold.
 */
export type PatternRow = readonly [pattern: string, build: ((values: readonly (number | undefined)[]) => Meaning) | null];

export const WHICH = ['last', 'this', 'next'] as const;
export const MONTH = 'Month|MonthShort';
export const WEEKDAY = 'Weekday|WeekdayShort';
