import type { VerbDraft } from './chunk.ts';
import type { ClauseDraft, ClauseOpening } from './clause-draft.ts';
import { controllerOf, subjectOf } from './control.ts';
import { restricted } from './open-marked.ts';
import { isBoundary, isFresh, type SentenceState } from './sentence-state.ts';
import { isTime } from './time-group.ts';
import { NOUN_COMPLEMENTS } from './words/noun-classes.ts';
import { CLAUSE_VERBS, OBJECT_BEFORE_ING, OBJECT_CONTROL_VERBS, REPORTING_VERBS, SUBJECT_CONTROL_VERBS } from './words/verb-classes.ts';

/** The clause of an infinitive, a participle or an -ing form, with the subject that the grammar implies. */
export function clauseOfNonfinite(state: SentenceState, at: number, verb: VerbDraft): ClauseDraft {
  const before = state.before(at);
  const { top } = state;
  // `said that leaving was wrong`: the -ing form is the subject of the clause and not its verb.
  const isSubject = top.marker === 'that' && verb.form === 'gerund';
  if (isFresh(top) && top.kind !== 'main' && !isSubject) {
    top.implied ??= controllerOf(state.stack.at(-2) ?? top);
    return top;
  }
  const coordinated = state.kindAt(before) === 'conjunction' ? coordinate(state, at, verb) : undefined;
  if (coordinated !== undefined) return coordinated;
  const opening = verb.form === 'infinitive' ? infinitiveOpening(state, before) : participleOpening(state, at, before, verb);
  if (opening.antecedent !== undefined) noteIntention(state, opening.antecedent, verb);
  return state.open(at, opening);
}

/** `has no plans to meet`: the meeting is as little done as in `does not plan to meet`. */
function noteIntention(state: SentenceState, noun: number, verb: VerbDraft): void {
  const { lemma } = state.headOf(noun);
  if (state.top.verb?.lemma !== 'have' && state.top.verb?.lemma !== 'be') return;
  if (lemma === 'plan') verb.modals.push('plan to');
  else if (lemma === 'intention' || lemma === 'intent') verb.modals.push('intend to');
  if (state.groups[noun]!.determiner === 'negative' && (INTENTIONS.has(lemma) || lemma === 'plan')) verb.isNegated = !verb.isNegated;
}

/** `to discuss the plan and (to) support the talks`, `led by Oslo and backed by Bergen`. */
function coordinate(state: SentenceState, at: number, verb: VerbDraft): ClauseDraft | undefined {
  const base = state.find(
    (clause) =>
      clause.verb !== undefined && (clause.verb.form === verb.form || (verb.form === 'participle' && clause.verb.voice === 'passive')),
  );
  if (base === undefined) return undefined;
  if (verb.form === 'participle' && base.verb?.form === 'finite') {
    verb.form = 'finite';
    verb.tense = base.verb.tense;
  }
  state.popTo(base);
  if (state.stack.length > 1) state.stack.pop();
  const { kind, parent, marker, antecedent, endsAtComma } = base;
  return state.open(at, { kind, parent, marker, antecedent, endsAtComma, coordinatedWith: base.index, implied: subjectOf(base) });
}

function infinitiveOpening(state: SentenceState, before: number): ClauseOpening {
  const { top } = state;
  const chunk = state.chunks[before];
  const base = { parent: top.index, marker: 'to' };
  if (chunk === undefined || isBoundary(chunk.kind)) return { ...base, kind: 'adverbial', endsAtComma: true, implied: subjectOf(top) };
  if (chunk.kind === 'verb' || chunk.kind === 'adjective') return { ...base, kind: 'complement', implied: subjectOf(top) };
  if (chunk.kind !== 'noun') return { ...base, kind: 'adverbial', implied: subjectOf(top) };
  const { slot } = state;
  const group = state.groups[completed(state, chunk.group.index)]!;
  if (slot?.preposition?.preposition === 'for' && slot.group === chunk.group.index && !takesInfinitive(state, slot.group)) {
    return { ...base, kind: 'complement', marker: 'for', antecedent: slot.outer?.group, implied: () => slot.list };
  }
  if (slot?.preposition !== undefined && PERSUADED.has(`${top.verb?.lemma} ${slot.preposition.preposition}`)) {
    return { ...base, kind: 'complement', implied: () => slot.list };
  }
  const isObject = slot !== undefined && (slot.list === top.object || slot.list === top.indirectObject);
  const lemma = top.verb?.lemma.replace(' ', '_') ?? '';
  if (isObject && SUBJECT_CONTROL_VERBS.has(lemma)) return { ...base, kind: 'complement', implied: subjectOf(top) };
  if (isObject && OBJECT_CONTROL_VERBS.has(lemma)) return { ...base, kind: 'complement', implied: controllerOf(top) };
  if (group.kind === 'common' && !isTime(state, group) && takesInfinitive(state, group.index)) {
    return { ...base, kind: 'complement', antecedent: group.index, implied: doerOf(state, top, group.index) };
  }
  if (isObject && group.kind === 'pronoun') return { ...base, kind: 'complement', antecedent: group.index, implied: () => slot.list };
  if (isObject && CLAUSE_VERBS.has(lemma)) return { ...base, kind: 'complement', implied: () => slot.list };
  return { ...base, kind: 'adverbial', implied: subjectOf(top) };
}

/** Verbs that have who is to act beneath a preposition: `called on Oslo to leave`. */
const PERSUADED: ReadonlySet<string> = new Set([
  'call on',
  'call upon',
  'appeal to',
  'plead with',
  'prevail on',
  'prevail upon',
  'rely on',
  'count on',
  'depend on',
  'signal to',
  'say to',
  'shout to',
  'shout at',
  'look to',
  'leave to',
  'turn to',
  'wait on',
  'lean on',
]);

/** `an attempt by Oslo to ...`: the noun that the infinitive completes may have a complement before it. */
function completed(state: SentenceState, group: number): number {
  for (let { slot } = state, steps = 0; slot !== undefined && steps < 4; slot = slot.outer, steps++) {
    if (takesInfinitive(state, slot.group)) return slot.group;
    if (slot.preposition === undefined || !/^(?:by|of|from|for|among|in)$/.test(slot.preposition.preposition)) break;
  }
  return group;
}

/** Nouns that an infinitive completes. Those for texts and meetings do themselves what it says: `a plan to end the war`. */
const MEANS: ReadonlySet<string> = new Set(
  'plan deal agreement accord framework proposal resolution treaty truce ceasefire package blueprint meeting summit talk mission law bill motion programme program project scheme strategy roadmap step measure initiative campaign operation letter'.split(
    ' ',
  ),
);
const INTENTIONS: ReadonlySet<string> = new Set(
  'ability agreement ambition appeal attempt authority bid call capacity chance choice commitment decision demand desire determination drive duty effort failure freedom hope incentive inclination intention intent invitation move need obligation offer opportunity order permission pledge plea power pressure promise push readiness reason refusal reluctance request requirement responsibility right temptation tendency threat time urge vote vow warning way will willingness wish work'.split(
    ' ',
  ),
);

function takesInfinitive(state: SentenceState, group: number): boolean {
  const { lemma } = state.headOf(group);
  return MEANS.has(lemma) || INTENTIONS.has(lemma);
}

function doerOf(state: SentenceState, clause: ClauseDraft, group: number): () => readonly number[] {
  const { possessor, isPlural } = state.groups[group]!;
  const isIntended = clause.verb?.lemma === 'have' || (isPlural && state.headOf(group).lemma === 'plan');
  if (isIntended && possessor === undefined && !clause.subject.includes(group)) return subjectOf(clause);
  if (MEANS.has(state.headOf(group).lemma)) return () => [group];
  if (possessor !== undefined) return () => [possessor];
  return () => byComplement(state, group) ?? (clause.subject.includes(group) ? [] : subjectOf(clause)());
}

/** `an attempt by the Kremlin to ...`. */
function byComplement(state: SentenceState, group: number): readonly number[] | undefined {
  return state.groups[group]!.complements.find(({ preposition }) => preposition === 'by')?.groups;
}

/** The last noun group hangs somewhere on the object: `the timing of the proposal`. */
function isWithinObject(state: SentenceState): boolean {
  for (let { slot } = state, steps = 0; slot !== undefined && steps < 6; slot = slot.outer, steps++)
    if (slot.list === state.top.object) return true;
  return false;
}

/** These say when, how or why the main happening took place; the rest complete a verb or noun: `accused of`, `plan for`. */
const ADVERBIAL: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'while',
  'by',
  'without',
  'upon',
  'despite',
  'following',
  'when',
  'instead of',
  'rather than',
  'besides',
  'because of',
  'until',
]);

function participleOpening(state: SentenceState, at: number, before: number, verb: VerbDraft): ClauseOpening {
  const { top } = state;
  const chunk = state.chunks[before];
  const base = { parent: top.index };
  if (chunk?.kind === 'preposition') return afterPreposition(state, before, chunk.text);
  if (chunk?.kind === 'noun' && state.kindAt(at - 1) !== 'comma') {
    const antecedent = restricted(state, chunk.group.index);
    return { ...base, kind: 'relative', antecedent, implied: () => [antecedent] };
  }
  if (chunk === undefined || isBoundary(chunk.kind)) {
    let beside = chunk === undefined || verb.form !== 'participle' || state.slot === undefined ? undefined : state.slot;
    for (let steps = 0; beside?.outer !== undefined && steps < 6; steps++) beside = beside.outer;
    if (beside !== undefined) return { ...base, kind: 'relative', antecedent: beside.group, endsAtComma: true, implied: () => beside.list };
    const main = mainOf(state, verb);
    return { kind: 'adverbial', parent: main.index, endsAtComma: true, implied: subjectOf(main) };
  }
  return { ...base, kind: 'complement', implied: controllerOf(top) };
}

/**
 * The clause to which a participle after a comma belongs: out of relatives, the nearest with a finite verb; but `saying` and `citing` go with the verb
 * of saying and not with what was said.
 */
function mainOf(state: SentenceState, verb: VerbDraft): ClauseDraft {
  if (state.lastReport !== undefined) return state.lastReport;
  const isSaying = REPORTING_VERBS.has(verb.lemma.replace(' ', '_'));
  const saying = isSaying
    ? state.find((clause) => clause.kind === 'main' || (clause.verb !== undefined && REPORTING_VERBS.has(clause.verb.lemma)))
    : undefined;
  if (saying !== undefined) return saying;
  return state.find((clause) => clause.kind !== 'relative' && (clause.verb === undefined || clause.verb.form === 'finite')) ?? state.top;
}

function afterPreposition(state: SentenceState, before: number, preposition: string): ClauseOpening {
  const { top } = state;
  state.pending = undefined;
  if (ADVERBIAL.has(preposition)) return { kind: 'adverbial', parent: top.index, marker: preposition, implied: subjectOf(top) };
  const governor = state.chunks[state.before(before)];
  if (governor?.kind !== 'noun') return { kind: 'complement', parent: top.index, marker: preposition, implied: controllerOf(top) };
  const group = governor.group.index;
  const isObject = top.verb !== undefined && isWithinObject(state);
  const lemma = state.headOf(group).lemma;
  if (NOUN_COMPLEMENTS.has(lemma) || MEANS.has(lemma) || INTENTIONS.has(lemma)) {
    return { kind: 'complement', parent: top.index, marker: preposition, antecedent: group, implied: doerOf(state, top, group) };
  }
  const isAboutObject = isObject && (preposition === 'as' || OBJECT_BEFORE_ING.has(top.verb?.lemma ?? ''));
  return {
    kind: 'complement',
    parent: top.index,
    marker: preposition,
    antecedent: group,
    implied: isAboutObject ? () => top.object : subjectOf(top),
  };
}
