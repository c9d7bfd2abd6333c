import type { Clause, Prepositional } from '../reading.ts';

/** The arguments of a clause with the passive turned round: noun groups by index. */
export interface DeepArguments {
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly indirect: readonly number[];
  readonly prepositions: readonly Prepositional[];
}

const NONE: readonly number[] = [];

/** Whoever acts becomes the subject, also where the text has them after `by` or not at all. */
export function deepArguments(clause: Clause): DeepArguments {
  const { object, indirectObject: indirect, prepositions } = clause;
  const subject = withCompany(clause);
  if (clause.verb?.voice !== 'passive') return { subject, object, indirect, prepositions };
  const by = prepositions.filter((p) => p.preposition === 'by');
  const agent = by.length < 2 ? (by[0]?.groups ?? NONE) : by.flatMap((p) => p.groups);
  // "Kyiv was given a briefing": the grammatical subject of a verb with two objects is the one who receives.
  return object.length > 0
    ? { subject: agent, object, indirect: subject, prepositions }
    : { subject: agent, object: subject, indirect, prepositions };
}

/** "The United States, together with Israel, bombed": who stands between subject and verb takes part. */
function withCompany({ subject, prepositions, verb }: Clause): readonly number[] {
  const company = prepositions.filter(
    ({ preposition, token }) => (preposition === 'together with' || preposition === 'along with') && token < (verb?.first ?? 0),
  );
  return company.length === 0 || subject.length === 0 ? subject : [...subject, ...company.flatMap(({ groups }) => groups)];
}
