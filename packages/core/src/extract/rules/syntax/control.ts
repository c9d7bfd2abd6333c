import type { ClauseDraft } from './clause-draft.ts';
import { OBJECT_CONTROL_VERBS, SUBJECT_CONTROL_VERBS } from './words/verb-classes.ts';

/**
 * Who does what an infinitive or -ing form under `clause` says: the object of `urge`, the subject of `refuse`. Asked when the sentence is complete,
 * because a fronted clause comes before its subject.
 */
export function controllerOf(clause: ClauseDraft): () => readonly number[] {
  return () => {
    const lemma = clause.verb?.lemma.replace(' ', '_') ?? '';
    const isObject = clause.verb?.voice === 'active' && OBJECT_CONTROL_VERBS.has(lemma) && !SUBJECT_CONTROL_VERBS.has(lemma);
    const objects = clause.indirectObject.length > 0 ? clause.indirectObject : clause.object;
    if (isObject && objects.length > 0) return objects;
    return subjectOf(clause)();
  };
}

/** The subject of a clause, also when it is itself implied. */
export function subjectOf(clause: ClauseDraft): () => readonly number[] {
  return () => {
    fillSubject(clause);
    return clause.subject;
  };
}

/** Fills in the subject that the grammar implies, once. */
export function fillSubject(clause: ClauseDraft): void {
  const { implied } = clause;
  if (implied === undefined || clause.subject.length > 0) return;
  clause.implied = undefined;
  clause.subject = [...implied()];
  clause.isSubjectImplied = clause.subject.length > 0;
}
