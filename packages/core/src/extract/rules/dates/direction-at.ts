import type { Clause, Parsed, VerbGroup } from '../reading.ts';
import { AHEAD, EFFORT_NOUNS, PLANNING_NOUNS, PLANNING_VERBS } from './direction-words.ts';
import type { Direction } from './meanings.ts';

/** How many clauses outwards are looked at for a verb that tells. */
const FARTHEST = 8;

/**
 * Whether a clause speaks of what was or of what will be, by its verb; a clause whose verb does not tell (`to discuss`, `signalling`) goes with the one that
 * it belongs to.
 */
export function directionOf(parsed: Parsed, index: number): Direction | undefined {
  const { clauses } = parsed;
  let clause: Clause | undefined = clauses[index];
  for (let step = 0; clause !== undefined && step < FARTHEST; step++) {
    const told = clause.verb && !goesWithMain(parsed, clause) ? directionOfVerb(clause.verb) : undefined;
    if (told !== undefined) return told === 'open' ? undefined : told;
    clause = clause.parent === undefined ? undefined : clauses[clause.parent];
  }
  return undefined;
}

/**
 * True for an infinitive that says what for: a time behind it is that of the verb outside, as a rule. `met to discuss a text on Monday`, `called for efforts to
 * end the war on Monday`, but not `agreed to meet on Monday`, `made plans to meet on Monday`.
 */
export function goesWithMain(parsed: Parsed, { verb, kind, antecedent, subject }: Clause): boolean {
  if (verb?.form !== 'infinitive' || verb.aspect === 'perfect') return false;
  if (kind !== 'complement') return kind === 'adverbial';
  if (antecedent !== undefined) return !PLANNING_NOUNS.has(headLemma(parsed, antecedent));
  const [only] = subject;
  return only !== undefined && EFFORT_NOUNS.has(headLemma(parsed, only));
}

function headLemma({ tokens, nounGroups }: Parsed, group: number): string {
  return tokens[nounGroups[group]!.head]!.lemma;
}

/** `open`: the verb tells that it may be either; undefined: ask the clause outside. */
function directionOfVerb(verb: VerbGroup): Direction | 'open' | undefined {
  const { form, tense, aspect, voice, modals, isNegated, lemma } = verb;
  const isAhead = modals.some((modal) => modal.split(' ').some((word) => AHEAD.has(word)));
  // `could not agree` happened, or rather did not; `may have agreed` and `had been due to` are over
  if (isAhead) return aspect === 'perfect' || (isNegated && modals.includes('could')) ? 'past' : 'future';
  if (voice === 'passive' && PLANNING_VERBS.has(lemma)) return 'future';
  if (form === 'finite') {
    if (tense === 'future') return 'future';
    if (tense === 'past' || aspect === 'perfect') return 'past';
    return aspect === 'progressive' ? 'future' : 'open';
  }
  if (aspect === 'perfect') return 'past';
  if (form === 'infinitive') return 'future';
  return form === 'participle' && voice === 'passive' ? 'past' : undefined;
}
