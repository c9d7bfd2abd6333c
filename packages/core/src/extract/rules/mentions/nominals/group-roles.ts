import type { Clause, Parsed } from '../../reading.ts';
import { SAY_VERBS } from '../words/verbs.ts';

/** How a noun group stands in its sentence. */
export interface GroupRole {
  readonly kind: 'subject' | 'object' | 'predicate' | 'preposition' | 'other';
  /** Of the clause that has it as an argument. */
  readonly clause?: Clause | undefined;
  readonly preposition?: string | undefined;
  /** Noun group that it hangs on: `Ukraine` in `the war in Ukraine`. */
  readonly on?: number | undefined;
}

const OTHER: GroupRole = { kind: 'other' };

/** For each noun group its first own role; arguments that the grammar only implies do not count. */
export function findRoles({ nounGroups, clauses }: Parsed): GroupRole[] {
  const roles: GroupRole[] = new Array(nounGroups.length).fill(OTHER);
  const set = (group: number, role: GroupRole): void => {
    if (roles[group] === OTHER) roles[group] = role;
  };
  for (const { index, complements } of nounGroups) {
    for (const { preposition, groups } of complements)
      for (const group of groups) set(group, { kind: 'preposition', preposition, on: index });
  }
  for (const clause of clauses) {
    if (!clause.isSubjectImplied) for (const group of clause.subject) set(group, { kind: 'subject', clause });
    for (const group of clause.object) set(group, { kind: 'object', clause });
    for (const group of clause.indirectObject) set(group, { kind: 'object', clause });
    for (const group of clause.predicate) set(group, { kind: 'predicate', clause });
    for (const { preposition, groups } of clause.prepositions)
      for (const group of groups) set(group, { kind: 'preposition', preposition, clause });
  }
  return roles;
}

/** Noun groups that are subjects of active verbs of saying or thinking. */
export function findSpeakers({ clauses }: Parsed): ReadonlySet<number> {
  const speakers = new Set<number>();
  for (const { verb, subject, prepositions } of clauses) {
    if (verb?.voice !== 'active' || !isSaying(verb.lemma)) continue;
    // Who speaks at a meeting takes part in it; what was said there is not told.
    if (verb.lemma === 'speak' && prepositions.some((p) => p.preposition === 'at')) continue;
    for (const group of subject) speakers.add(group);
  }
  return speakers;
}

/** True for a verb of saying or thinking, also with its particle: `point out`. */
export const isSaying = (lemma: string | undefined): boolean =>
  lemma !== undefined && (SAY_VERBS.has(lemma) || (lemma.includes(' ') && SAY_VERBS.has(lemma.slice(0, lemma.indexOf(' ')))));
