import type { Clause, DateMention, Mentioned } from '../reading.ts';
import { REPORTING_VERBS } from '../syntax/words/verb-classes.ts';
import { dateOfClause } from './date-of-clause.ts';
import { dateOfGroup } from './date-of-group.ts';

/** Verbs that speak of a happening which took place at another time, or never did; with those of saying. */
const SPEAKS_OF: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...[
    'await',
    'blame',
    'cancel',
    'condemn',
    'criticise',
    'criticize',
    'expect',
    'hail',
    'oppose',
    'plan',
    'postpone',
    'praise',
    'prepare',
    'propose',
  ],
  ...['recommend', 'schedule', 'call_off', 'call off', 'set', 'support', 'back', 'want', 'welcome'],
]);

/** During a happening, what is told in the clause has its time, whatever the verb: `told reporters at talks with Bo on Tuesday`. */
const DURING: ReadonlySet<string> = new Set(['at', 'during', 'in', 'on']);

/**
 * The time of what a verb or a noun tells. A noun has the time that describes it (`Tuesday's meeting`), else that of its clause (`held talks on Tuesday`),
 * unless the clause only speaks of it (`announced a visit on Tuesday`).
 * @param clauseIndex of the clause that the word stands in
 * @param group of a noun
 */
export function dateOfTrigger(mentioned: Mentioned, clauseIndex: number | undefined, group?: number): DateMention | undefined {
  const described = group === undefined ? undefined : dateOfGroup(mentioned, mentioned.dates, group);
  const clause = clauseIndex === undefined ? undefined : mentioned.clauses[clauseIndex];
  if (described || clause === undefined || (group !== undefined && onlySpeaksOf(clause, group))) return described;
  return dateOfClause(mentioned, mentioned.dates, clause.index);
}

function onlySpeaksOf({ verb, prepositions }: Clause, group: number): boolean {
  if (verb === undefined || !SPEAKS_OF.has(verb.lemma)) return false;
  return !prepositions.some(({ preposition, groups }) => DURING.has(preposition) && groups.includes(group));
}
