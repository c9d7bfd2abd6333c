import type { VerbDraft } from './chunk.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { coordinateVerb } from './coordinate-verb.ts';
import { clauseOfNonfinite } from './open-nonfinite.ts';
import { isBoundary, isFresh, type SentenceState } from './sentence-state.ts';
import { isTime } from './time-group.ts';
import { REPORTING_VERBS } from './words/verb-classes.ts';

/** Gives a verb to its clause: the one that waits for it, or a new one. */
export function openVerb(state: SentenceState, at: number, verb: VerbDraft): void {
  const clause = verb.form === 'finite' ? clauseOfFinite(state, at, verb) : clauseOfNonfinite(state, at, verb);
  clause.verb = verb;
  clause.awaits = -1;
  state.slot = undefined;
  state.pending = undefined;
}

function clauseOfFinite(state: SentenceState, at: number, verb: VerbDraft): ClauseDraft {
  const before = state.before(at);
  const waiting = state.subjectStart[at]! >= 0 ? state.find((clause) => clause.awaits === at) : undefined;
  if (waiting !== undefined) return state.popTo(waiting);
  const isInverted = isInvertedReport(state, at, before, verb);
  if (isInverted && endsQuotation(state, at)) return openInvertedReport(state, at);
  if (isFresh(state.top) && (state.top.kind !== 'main' || at === 0)) return state.top;
  const isCoordinated = state.kindAt(before) === 'conjunction' || isVerbList(state, at, before) || isBareInList(state, before, verb);
  return (
    (isCoordinated ? coordinateVerb(state, at, verb) : isInverted ? openInvertedReport(state, at) : undefined) ?? resume(state, at, before)
  );
}

function openInvertedReport(state: SentenceState, at: number): ClauseDraft {
  return state.open(at, { kind: 'parenthetical', parent: state.stack[0]!.index, isInverted: true });
}

/** The quotation mark or question mark just before the verb. */
const endsQuotation = (state: SentenceState, at: number): boolean => state.kindAt(at - 1) === 'quote' || state.kindAt(at - 1) === 'stop';

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
  return (
    verb.isBare &&
    state.kindAt(before) === 'comma' &&
    state.find((clause) => clause.verb !== undefined && clause.verb.modals.length > 0) !== undefined
  );
}

/** `landed, met the mayor, and left`. */
function isVerbList(state: SentenceState, at: number, before: number): boolean {
  if (state.kindAt(before) !== 'comma' || state.top.verb?.form !== 'finite' || state.top.endsAtComma) return false;
  for (let index = at + 1; index < state.chunks.length && index < at + 16; index++) {
    if (state.kindAt(index) === 'conjunction' && state.kindAt(state.after(index)) === 'verb') return true;
  }
  return false;
}

/** The verb of a clause that an insertion interrupted, or one whose subject was taken for an object. */
function resume(state: SentenceState, at: number, before: number): ClauseDraft {
  // `Oslo, which Bergen says supplied the arms`: the pronoun is the subject of what is said.
  const { top, slot } = state;
  if (
    top.kind === 'relative' &&
    top.antecedent !== undefined &&
    state.kindAt(before) === 'verb' &&
    REPORTING_VERBS.has(top.verb?.lemma ?? '')
  ) {
    const { antecedent } = top;
    return state.open(at, { kind: 'complement', parent: top.index, implied: () => [antecedent] });
  }
  const interrupted = state.find((clause) => clause.verb === undefined && clause.subject.length > 0);
  if (interrupted !== undefined) return state.popTo(interrupted);
  if (top.verb !== undefined && slot !== undefined && slot.list === top.object && state.kindAt(before) === 'noun') {
    const clause = state.open(before, { kind: 'complement', parent: top.index });
    clause.subject = top.object;
    top.object = [];
    return clause;
  }
  if (top.verb === undefined) return top;
  const fresh = state.find(isFresh);
  return fresh === undefined ? state.open(at, { kind: 'main' }) : state.popTo(fresh);
}
