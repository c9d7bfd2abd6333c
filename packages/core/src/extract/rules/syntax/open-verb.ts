import type { VerbDraft } from './chunk.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { subjectOf } from './control.ts';
import { openNonfinite } from './open-nonfinite.ts';
import { isTime } from './place-group.ts';
import { isBoundary, type SentenceState } from './sentence-state.ts';
import { REPORTING_VERBS } from './words/verb-classes.ts';

/** Finds the clause of a verb: the one that waits for it, or a new one. */
export function openVerb(state: SentenceState, at: number, verb: VerbDraft): void {
  if (verb.form !== 'finite') return openNonfinite(state, at, verb);
  const before = state.before(at);
  const waiting = state.subjectStart[at]! >= 0 ? state.find((clause) => clause.awaits === at) : undefined;
  if (waiting !== undefined) {
    state.popTo(waiting);
    giveVerb(state, waiting, verb);
  } else if (isFresh(state.top) && (state.top.kind !== 'main' || at === 0)) giveVerb(state, state.top, verb);
  else if (state.kindAt(before) === 'conjunction' || isVerbList(state, at, before) || isBareInList(state, before, verb)) coordinateVerb(state, at, verb);
  else if (isInvertedReport(state, at, before, verb)) {
    const parent = state.stack[0]!;
    const clause = state.open(at, { kind: 'parenthetical', parent: parent.index, endsAtComma: false, isInverted: true });
    giveVerb(state, clause, verb);
  } else resume(state, at, before, verb);
}

/** A clause that has neither subject nor verb yet. */
export const isFresh = (clause: ClauseDraft): boolean => clause.verb === undefined && clause.subject.length === 0 && clause.awaits < 0;

export function giveVerb(state: SentenceState, clause: ClauseDraft, verb: VerbDraft): void {
  clause.verb = verb;
  clause.awaits = -1;
  state.slot = undefined;
  state.pending = undefined;
}

/** `..., said Smith`: a verb of saying after the words said, with its speaker to the right. */
function isInvertedReport(state: SentenceState, at: number, before: number, verb: VerbDraft): boolean {
  const after = state.kindAt(state.after(at));
  const isAfterContent = isBoundary(state.kindAt(before)) || state.kindAt(at - 1) === 'quote';
  return (
    REPORTING_VERBS.has(verb.lemma.replace(' ', '_')) &&
    verb.voice === 'active' &&
    isAfterContent &&
    after === 'noun' &&
    !isTimeAt(state, state.after(at)) &&
    !hasUnfinishedSubject(state)
  );
}

function isTimeAt(state: SentenceState, at: number): boolean {
  const chunk = state.chunks[at];
  return chunk?.kind === 'noun' && isTime(state, chunk.group);
}

const hasUnfinishedSubject = (state: SentenceState): boolean => {
  const root = state.stack[0]!;
  return root.verb === undefined && root.subject.length > 0 && state.top === root && root.awaits >= 0;
};

/** `should thank Oslo, say that ...`: a plain form after a comma goes on with a modal. */
function isBareInList(state: SentenceState, before: number, verb: VerbDraft): boolean {
  return verb.isBare && state.kindAt(before) === 'comma' && state.find((clause) => clause.verb !== undefined && clause.verb.modals.length > 0) !== undefined;
}

/** `landed, met the mayor, and left`. */
function isVerbList(state: SentenceState, at: number, before: number): boolean {
  if (state.kindAt(before) !== 'comma' || state.top.verb?.form !== 'finite' || state.top.endsAtComma) return false;
  for (let index = at + 1; index < state.chunks.length && index < at + 16; index++) {
    if (state.kindAt(index) === 'conjunction' && state.kindAt(state.after(index)) === 'verb') return true;
  }
  return false;
}

/** A second verb under the same subject: `met Lind and then flew home`, `will travel and meet`. */
function coordinateVerb(state: SentenceState, at: number, verb: VerbDraft): void {
  const base = coordinationBase(state, at, verb);
  if (base === undefined) return resume(state, at, state.before(at), verb);
  shareAuxiliaries(state, at, base, verb);
  state.popTo(base);
  if (state.stack.length > 1) state.stack.pop();
  const clause = state.open(at, {
    kind: base.kind,
    parent: base.parent,
    coordinatedWith: base.index,
    antecedent: base.antecedent,
    endsAtComma: base.endsAtComma,
    implied: subjectOf(base),
  });
  giveVerb(state, clause, verb);
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

/** The verb of a clause that an insertion interrupted, or one whose subject was taken for an object. */
function resume(state: SentenceState, at: number, before: number, verb: VerbDraft): void {
  const interrupted = state.find((clause) => clause.verb === undefined && clause.subject.length > 0);
  if (interrupted !== undefined) {
    state.popTo(interrupted);
    return giveVerb(state, interrupted, verb);
  }
  const { top, slot } = state;
  if (top.verb !== undefined && slot !== undefined && slot.list === top.object && state.kindAt(before) === 'noun') {
    const clause = state.open(before, { kind: 'complement', parent: top.index });
    clause.subject = top.object;
    top.object = [];
    return giveVerb(state, clause, verb);
  }
  if (top.verb === undefined) return giveVerb(state, top, verb);
  const root = state.stack[0]!;
  if (isFresh(root)) {
    state.popTo(root);
    return giveVerb(state, root, verb);
  }
  giveVerb(state, state.open(at, { kind: 'main' }), verb);
}
