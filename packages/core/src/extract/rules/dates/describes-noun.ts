import type { Parsed, Range } from '../reading.ts';

/** True for a time that says which thing is meant, not when something happened: `the 2015 agreement`, `Monday's attack`, `the agreement of 2015`. */
export function describesNoun(parsed: Parsed, { first, end }: Range): boolean {
  const group = groupOf(parsed, { first, end });
  const next = parsed.tokens[end]?.lower;
  if (next === "'s" || next === "'") return true;
  if (group === undefined) return false;
  const { head, first: groupFirst } = parsed.nounGroups[group]!;
  if (head < first || head >= end) return true;
  return parsed.tokens[groupFirst - 1]?.lower === 'of';
}

/** The noun group that a time is in, or that holds its last word: `the week` in `earlier in the week`. */
export function groupOf({ groupAt }: Parsed, { first, end }: Range): number | undefined {
  for (let token = end - 1; token >= first; token--) if (groupAt[token]! >= 0) return groupAt[token]!;
  return undefined;
}
