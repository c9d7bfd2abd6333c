import type { NounGroup } from '../reading.ts';
import type { ReportIndex } from './report-index.ts';

/** How far inside complements of complements a side is looked for: "the fruit of a month of work by A". */
const DEEPEST = 3;
/** What names the sides of a happening, and may stand further off than other complements. */
export const SIDES: ReadonlySet<string> = new Set(['between', 'with', 'by', 'from']);
/** What a name inside the complement cannot have itself, so that it belongs to the noun before: "an appeal by Dublin for talks". */
const NOT_OF_NAMES = new Set(['between', 'with', 'by', 'for', 'on', 'against', 'to', 'about', 'over']);

const NONE: readonly number[] = [];

/** Noun groups after a preposition that hangs on a noun. */
export function complementsOf(group: NounGroup | undefined, preposition: string): readonly number[] {
  let found: readonly number[] = NONE;
  for (const p of group?.complements ?? []) {
    if (p.preposition === preposition) found = found.length === 0 ? p.groups : [...found, ...p.groups];
  }
  return found;
}

/** The same, also where the preposition hangs on a noun that stands between: "an appeal by Dublin for talks". */
export function furtherComplements(group: NounGroup, preposition: string, index: ReportIndex): readonly number[] {
  const reachesFurther = SIDES.has(preposition) || NOT_OF_NAMES.has(preposition);
  return reachesFurther ? nestedComplements(group, preposition, index, DEEPEST) : complementsOf(group, preposition);
}

function nestedComplements(group: NounGroup, preposition: string, index: ReportIndex, depth: number): readonly number[] {
  const own = complementsOf(group, preposition);
  if (own.length > 0 || depth === 0) return own;
  for (const { groups } of group.complements)
    for (const member of groups) {
      const inner = index.parsed.nounGroups[member];
      if (!inner || !(inner.kind === 'name' || preposition === 'against' ? NOT_OF_NAMES : SIDES).has(preposition)) continue;
      const found = nestedComplements(inner, preposition, index, depth - 1);
      if (found.length > 0) return found;
    }
  return [];
}
