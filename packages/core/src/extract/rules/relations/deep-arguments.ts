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
  const { subject, object, indirectObject: indirect, prepositions } = clause;
  if (clause.verb?.voice !== 'passive') return { subject, object, indirect, prepositions };
  const agent = prepositions.find((p) => p.preposition === 'by')?.groups ?? NONE;
  // "Kyiv was given a briefing": the grammatical subject of a verb with two objects is the one who receives.
  return object.length > 0
    ? { subject: agent, object, indirect: subject, prepositions }
    : { subject: agent, object: subject, indirect, prepositions };
}
