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
  const subject = withCompanions(clause);
  if (clause.verb?.voice !== 'passive') return { subject, object, indirect, prepositions };
  const by = prepositions.filter((p) => p.preposition === 'by');
  const agent = by.length < 2 ? (by[0]?.groups ?? NONE) : by.flatMap((p) => p.groups);
  // "Kyiv was given a briefing": the grammatical subject of a verb with two objects is the one who receives.
  return object.length > 0
    ? { subject: agent, object, indirect: subject, prepositions }
    : { subject: agent, object: subject, indirect, prepositions };
}

const COMPANY: ReadonlySet<string> = new Set(['together with', 'along with', 'alongside', 'in addition to']);

/** "A, together with B, bombed C": who stands so between subject and verb does it too. */
function withCompanions({ subject, prepositions, verb }: Clause): readonly number[] {
  if (subject.length === 0 || verb === undefined) return subject;
  const joined = prepositions.filter((p) => COMPANY.has(p.preposition) && p.token < verb.first).flatMap((p) => p.groups);
  return joined.length > 0 ? [...subject, ...joined] : subject;
}
