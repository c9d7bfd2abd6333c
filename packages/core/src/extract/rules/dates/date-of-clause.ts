import type { Clause, DateMention, Parsed } from '../reading.ts';
import { describesNoun, groupOf } from './describes-noun.ts';
import { goesWithMain } from './direction-at.ts';
import { elementsWithin } from './elements-within.ts';

/** How many clauses a time is looked for beyond the clause itself. */
const FARTHEST = 4;

/**
 * The time at which the happening of a clause took place: the time expression of the clause itself, outside its subordinate clauses, that is nearest to its
 * verb. One that hangs on the verb goes before one that may hang on a noun (`discussed the vote on Friday`). A clause without any takes the time of the clause
 * that it goes on from: `flew to Oslo on Monday and met ...`, `met on Monday to discuss ...`.
 *
 * Not a happening's time: what describes a noun (`the 2015 agreement`), and what lies before or after it (`by Thursday`).
 * @param dates as `findDates` gives them, in the text's order
 */
export function dateOfClause(parsed: Parsed, dates: readonly DateMention[], clauseIndex: number): DateMention | undefined {
  let clause = parsed.clauses[clauseIndex];
  for (let step = 0; clause !== undefined && step < FARTHEST; step++) {
    const own = ownDate(parsed, dates, clause);
    if (own) return own;
    const outer = goesOnFrom(clause);
    clause = outer === undefined ? undefined : parsed.clauses[outer];
  }
  return undefined;
}

/** The clause whose time holds for this one, too. */
function goesOnFrom({ isSubjectImplied, coordinatedWith, kind, parent }: Clause): number | undefined {
  if (!isSubjectImplied) return undefined;
  return coordinatedWith ?? (kind === 'adverbial' ? parent : undefined);
}

/** The clauses whose times are a clause's own: itself, and the infinitives that say what for. */
function isOwnClause(parsed: Parsed, at: number, index: number): boolean {
  let clause = parsed.clauses[at];
  for (let step = 0; clause !== undefined && step < FARTHEST; step++) {
    if (clause.index === index) return true;
    if (!goesWithMain(parsed, clause) || clause.parent === undefined) return false;
    clause = parsed.clauses[clause.parent];
  }
  return false;
}

function ownDate(parsed: Parsed, dates: readonly DateMention[], clause: Clause): DateMention | undefined {
  const verb = clause.verb?.head ?? clause.first;
  const direct = new Set(clause.prepositions.flatMap(({ groups }) => groups));
  let best: { readonly date: DateMention; readonly rank: number } | undefined;
  for (const date of elementsWithin(dates, clause)) {
    const at = parsed.clauseAt[date.first]!;
    if (isOutside(date) || !isOwnClause(parsed, at, clause.index) || describesNoun(parsed, date)) continue;
    const loose = at === clause.index ? looseness(parsed, date, direct) : 2;
    if (loose === undefined) continue;
    const distance = date.first > verb ? date.first - verb : verb - date.end;
    const rank = distance + parsed.tokens.length * loose;
    if (best === undefined || rank < best.rank) best = { date, rank };
  }
  return best?.date;
}

function isOutside({ bound }: DateMention): boolean {
  return bound === 'by' || bound === 'before' || bound === 'after';
}

/**
 * How surely a time is the verb's. 0: it hangs on the verb, by a preposition or without any (`met late last month`); 1: on the verb or on a noun; 2: on a noun;
 * undefined: on a noun that what happened comes before or after (`resigned two days after the vote on Sunday`).
 */
function looseness(parsed: Parsed, date: DateMention, direct: ReadonlySet<number>): 0 | 1 | 2 | undefined {
  const { tokens, nounGroups, groupAt } = parsed;
  const group = groupOf(parsed, date);
  const before = group === undefined ? undefined : tokens[nounGroups[group]!.first - 1];
  if (group === undefined || before?.tag !== 'ADP') return 0;
  const noun = nounGroups[groupAt[before.index - 1] ?? -1];
  if (!noun?.complements.some(({ groups }) => groups.includes(group))) return direct.has(group) ? 0 : 2;
  if (BESIDE.has(tokens[noun.first - 1]?.lower ?? '')) return undefined;
  return direct.has(group) ? 1 : 2;
}

const BESIDE: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since', 'following']);
