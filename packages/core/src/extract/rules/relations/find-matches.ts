import type { CompiledPatterns } from './compile-patterns.ts';
import type { Match } from './match.ts';
import { matchNouns } from './match-nouns.ts';
import { matchVerbs } from './match-verbs.ts';
import type { ReportIndex } from './report-index.ts';

/** All matches of a report, those of one place together: first the clauses, then the noun groups, each in the text's order. */
export function findMatches(index: ReportIndex, patterns: CompiledPatterns): Match[][] {
  const out: Match[][] = [];
  for (const clause of index.parsed.clauses) {
    const matches = matchVerbs(clause, index, patterns);
    if (matches.length > 0) out.push(matches);
  }
  for (const group of index.parsed.nounGroups) {
    const matches = matchNouns(group, index, patterns);
    if (matches.length > 0) out.push(matches);
  }
  return out;
}
