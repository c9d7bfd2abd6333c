import type { VerbDraft } from './chunk.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { subjectOf } from './control.ts';
import type { SentenceState } from './sentence-state.ts';
import { REPORTING_VERBS } from './words/verb-classes.ts';

/** A second verb under the same subject: `met Lind and then flew home`, `will travel and meet`. */
export function coordinateVerb(state: SentenceState, at: number, verb: VerbDraft): ClauseDraft | undefined {
  const base = coordinationBase(state, at, verb);
  if (base === undefined) return undefined;
  shareAuxiliaries(state, at, base, verb);
  state.popTo(base);
  if (state.stack.length > 1) state.stack.pop();
  return state.open(at, {
    kind: base.kind,
    parent: base.parent,
    coordinatedWith: base.index,
    antecedent: base.antecedent,
    endsAtComma: base.endsAtComma,
    implied: subjectOf(base),
  });
}

function coordinationBase(state: SentenceState, at: number, verb: VerbDraft): ClauseDraft | undefined {
  if (verb.isBare) {
    const open = state.find((clause) => clause.verb !== undefined && (clause.verb.form === 'infinitive' || clause.verb.modals.length > 0));
    if (open !== undefined) return open;
  }
  if (verb.isAmbiguous && state.kindAt(at + 1) !== 'noun' && state.top.verb?.voice === 'passive') return state.top;
  if (REPORTING_VERBS.has(verb.lemma)) {
    const saying = state.find(
      (clause) => clause.verb !== undefined && REPORTING_VERBS.has(clause.verb.lemma) && clause.verb.tense === verb.tense,
    );
    if (saying !== undefined) return saying;
  }
  return (
    state.find(
      (clause) =>
        clause.verb?.form === 'finite' &&
        (clause.verb.tense === verb.tense || verb.isAmbiguous) &&
        (clause.verb.modals.length === 0 || verb.modals.length > 0) &&
        !(clause.endsAtComma && clause.kind === 'parenthetical'),
    ) ?? state.find((clause) => clause.verb?.form === 'finite')
  );
}

/** `will meet and sign`, `was drawn up and presented`, `has met and thanked`: the second verb has the auxiliaries of the first. */
function shareAuxiliaries(state: SentenceState, at: number, base: ClauseDraft, verb: VerbDraft): void {
  const first = base.verb;
  if (first === undefined) return;
  if (verb.isBare && (first.form === 'infinitive' || first.modals.length > 0)) {
    verb.form = first.form;
    verb.tense = first.tense;
    verb.modals.push(...first.modals);
    verb.isNegated ||= first.isNegated && isAlternative(state, at);
  } else if (verb.isBare && first.isNegated && isAlternative(state, at)) {
    verb.tense = first.tense;
    verb.isNegated = true;
  } else if (verb.isAmbiguous && first.voice === 'passive' && state.kindAt(at + 1) !== 'noun') {
    verb.voice = 'passive';
    verb.form = first.form;
    verb.tense = first.tense;
    verb.aspect = first.aspect;
    verb.modals.push(...first.modals);
    verb.isNegated ||= first.isNegated && isAlternative(state, at);
  } else if (verb.isAmbiguous && first.aspect === 'perfect' && first.voice === 'active') {
    verb.aspect = 'perfect';
    verb.tense = first.tense;
  }
}

/** `did not meet or call`: `or` carries the negation on, `and` and `but` begin anew. */
function isAlternative(state: SentenceState, at: number): boolean {
  const before = state.chunks[state.before(at)];
  return before?.kind === 'conjunction' && (before.text === 'or' || before.text === 'nor');
}
