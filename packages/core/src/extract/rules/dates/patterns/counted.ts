import * as m from '../meanings.ts';
import type { Unit } from '../period.ts';
import type { PatternRow } from './pattern-row.ts';

/** Times counted from the day of publication or from the time named before. A number of days by itself is a duration and gives no time. */
function countedIn(unit: Unit): readonly PatternRow[] {
  const units = `${unit}|${unit}s`;
  return [
    [`Count ${units} ago`, ([count]) => m.away(unit, -count!)],
    [`a couple of ${unit}s ago`, () => m.about(m.away(unit, -2))],
    [`Count ${units} from now`, ([count]) => m.away(unit, count!)],
    [`in Count ${units}`, ([count]) => m.onlyFuture(m.away(unit, count!))],
    [`in Count ${units} '|'s time`, ([count]) => m.away(unit, count!)],
    [`within Count ${units} (!of)`, ([count]) => m.onlyAhead(m.span(unit, count!))],
    [`Count ${units} earlier|previously (!than)`, ([count]) => m.awayFromMentioned(unit, -count!)],
    // without a time named before, `later` is later than something in the story, not than the report
    [`Count ${units} later (!than)`, ([count]) => m.afterMentioned(unit, count!)],
    [`the past|last|previous Count ${units} (!of)`, ([count]) => m.span(unit, -count!)],
    [`the next|coming|following Count ${units}`, ([count]) => m.span(unit, count!)],
    [`that ${unit} (Stop)`, () => m.mentionedOnly(unit)],
    [`the|that|this same ${unit}`, () => m.mentionedOnly(unit)],
    [`the following|next ${unit} (Stop|Owner|Name|the)`, () => m.awayFromMentioned(unit, 1)],
    [`the previous|preceding ${unit}`, () => m.awayFromMentioned(unit, -1)],
    [`the ${unit} before (Stop)`, () => m.awayFromMentioned(unit, -1)],
    [`the ${unit} after (Stop)`, () => m.awayFromMentioned(unit, 1)],
  ];
}

/** `over the past week`: not the calendar's, as `last week` is. */
function justPast(unit: Unit): readonly PatternRow[] {
  return [
    [`the past ${unit}`, () => m.span(unit, -1)],
    [`(over|in|during|for) the last ${unit} (!of)`, () => m.span(unit, -1)],
    [`(over|in|during|within|for) the next|coming ${unit}`, () => m.span(unit, 1)],
  ];
}

export const COUNTED: readonly PatternRow[] = [
  ...(['day', 'week', 'month', 'year', 'decade'] as const).flatMap(countedIn),
  ...(['week', 'month', 'year'] as const).flatMap(justPast),
  ['within Count hour|hours (!of)', ([hours]) => m.onlyAhead(m.span('day', Math.ceil(hours! / 24)))],
  ['the past|last Count hours', ([hours]) => m.span('day', -Math.ceil(hours! / 24))],
  ['the next|coming Count hours', ([hours]) => m.span('day', Math.ceil(hours! / 24))],
  ['Count hour|hours ago', ([hours]) => m.away('day', -Math.floor(hours! / 24))],
  ['hours|minutes|moments ago', () => m.away('day', 0)],
  ['a fortnight ago', () => m.away('week', -2)],
];
