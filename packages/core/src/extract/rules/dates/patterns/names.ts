import type { PatternRow } from './pattern-row.ts';

/** Words that are no time, although they hold the name of one. */
export const NAMES: readonly PatternRow[] = [
  // agreements, holidays, sales
  ['good|black|bloody|ash|palm|cyber|super Weekday', null],
  // newspapers
  ['sunday|saturday|friday times|telegraph|mirror|express|mail|post|herald|business|star|sun', null],
  ['mail|world|independent on sunday', null],
  // what recurs has no one time
  ['every|each|any Weekday', null],
  ['a|an Weekday DayPart? (!Word|Name|DayPart)', null],
  // a march, and a woman of that name in office
  ['march for|on', null],
  ['the|a|an|Owner Month government|administration|cabinet', null],
];
