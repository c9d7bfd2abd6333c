import { isAppositive } from './apposition.ts';
import type { GroupDraft } from './chunk.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { coordinate, isListAhead } from './coordination.ts';
import { isBoundary, type SentenceState, type Slot } from './sentence-state.ts';
import { isTime } from './time-group.ts';
import { ROLE_NOUNS } from './words/noun-classes.ts';
import { COPULAR_VERBS, DITRANSITIVE_VERBS, OBJECT_PREDICATE_VERBS } from './words/verb-classes.ts';

/** Gives a noun group its place: beneath a preposition, in a list, beside another group, or in a role of the innermost clause. */
export function placeGroup(state: SentenceState, at: number, group: GroupDraft): void {
  if (isPossessor(state, at, group)) return;
  if (state.joins[startOfPossessors(state, at)]! >= 0 && joinSubject(state, at, group)) return;
  const before = state.before(startOfPossessors(state, at));
  const kind = state.kindAt(before);
  if (kind === 'relative' && state.top.marker === 'whose' && group.possessor === undefined) {
    group.possessor = state.top.antecedent;
    group.determiner = 'possessive';
  }
  if (kind === 'preposition' && state.pending !== undefined) {
    state.pending.groups.push(group.index);
    state.slot = { list: state.pending.groups, group: group.index, preposition: state.pending, outer: state.slot };
    state.pending = undefined;
  } else if (kind === 'break' && state.slot !== undefined) {
    // `invited three powers: Oslo, Bergen and Narvik`
    state.slot.list.push(group.index);
    state.slot = { ...state.slot, group: group.index };
  } else if (kind === 'conjunction' && state.slot !== undefined && !startsNewClause(state, at)) {
    state.slot = coordinate(state, at, group, state.slot);
  } else if (isBoundary(kind) && kind !== 'break' && state.slot !== undefined && !startsNewClause(state, at)) {
    placeAfterComma(state, at, before, group, state.slot);
  } else placeInRole(state, at, before, group);
}

/** Chunk where a group's possessors begin: `the president's aide's house` from `house` to `the president`. */
function startOfPossessors(state: SentenceState, at: number): number {
  let start = at;
  for (;;) {
    const chunk = state.chunks[start];
    const before = state.kindAt(start - 1) === 'possessive' ? start - 2 : start - 1;
    const owner = state.chunks[before];
    if (chunk?.kind !== 'noun' || owner?.kind !== 'noun' || chunk.group.possessor !== owner.group.index) return start;
    start = before;
  }
}

/** `Lind, who met Berg, and two others`: the list of subjects goes on after the insertion. */
function joinSubject(state: SentenceState, at: number, group: GroupDraft): boolean {
  const verb = state.joins[startOfPossessors(state, at)]!;
  const waiting = state.find((clause) => clause.awaits === verb);
  if (waiting === undefined) return false;
  state.popTo(waiting);
  waiting.subject.push(group.index);
  state.slot = { list: waiting.subject, group: group.index, preposition: undefined, outer: undefined };
  return true;
}

/** A subject of its own; but in `the emir, Hamad Al Thani left` the second group names the first, comma missing. */
const startsNewClause = (state: SentenceState, at: number): boolean =>
  startsClause(state, at) && !(state.top.verb === undefined && state.top.subject.length > 0);

const startsClause = (state: SentenceState, at: number): boolean => state.opensFor[startOfPossessors(state, at)]! >= 0;

function isPossessor(state: SentenceState, at: number, group: GroupDraft): boolean {
  for (let index = at + 1; index < state.chunks.length && index < at + 4; index++) {
    const chunk = state.chunks[index]!;
    if (chunk.kind === 'noun') return chunk.group.possessor === group.index;
    if (chunk.kind !== 'possessive' && chunk.kind !== 'quote') return false;
  }
  return false;
}

function placeAfterComma(state: SentenceState, at: number, before: number, group: GroupDraft, slot: Slot): void {
  if (state.top.isInverted && state.top.subject.length === 0) {
    placeInRole(state, at, before, group);
    return;
  }
  const beside = describedBy(state, slot, group);
  if (isAppositive(state, at, beside, group)) {
    group.apposedTo = beside;
    state.slot = { ...slot, group: group.index };
  } else if (isListAhead(state, at)) {
    state.slot = coordinate(state, at, group, slot);
  } else if (state.top.subject.length === 0 && state.top.verb === undefined) placeInRole(state, at, before, group);
  else if (isPlaceOfPlace(state, slot, group)) {
    const inner = { preposition: ',', token: state.chunks[before]!.first, groups: [group.index] };
    state.groups[slot.group]!.complements.push(inner);
  } else if (startsClause(state, at)) placeInRole(state, at, before, group);
  else if (!isTime(state, group)) state.slot = { list: [group.index], group: group.index, preposition: undefined, outer: undefined };
}

/** In `talks with two delegates, the third round in May` the round describes the talks: people are described by people. */
function describedBy(state: SentenceState, slot: Slot, group: GroupDraft): number {
  const isPerson = (index: number): boolean => ROLE_NOUNS.has(state.headOf(index).lemma);
  const { outer } = slot;
  if (outer === undefined || isPerson(slot.group) === isPerson(outer.group)) return slot.group;
  if (group.kind === 'name') return isPerson(outer.group) && isFullName(state, slot, group) ? outer.group : slot.group;
  if (!isPerson(slot.group)) return slot.group;
  return !isPerson(group.index) && !isPerson(outer.group) && state.groups[outer.group]!.kind === 'common' ? outer.group : slot.group;
}

/** `a spokesman for the ministry, Ole Lind,` names the spokesman; after a name one word more likely tells where it is: `the mayor of Miami, Florida`. */
function isFullName(state: SentenceState, slot: Slot, group: GroupDraft): boolean {
  return state.groups[slot.group]!.kind === 'common' || group.end - group.first > 1;
}

/** `Miami, Florida`: the second name tells where the first is. */
function isPlaceOfPlace(state: SentenceState, slot: Slot, group: GroupDraft): boolean {
  return (
    slot.preposition !== undefined && group.kind === 'name' && state.groups[slot.group]!.kind === 'name' && group.determiner === 'none'
  );
}

function placeInRole(state: SentenceState, at: number, before: number, group: GroupDraft): void {
  const list = roleOf(state, at, before, group);
  if (list === undefined) return;
  list.push(group.index);
  state.slot = { list, group: group.index, preposition: undefined, outer: undefined };
}

/** The role that a group takes in the innermost clause, as the list of that role; none for times and for what the grammar has no place for. */
function roleOf(state: SentenceState, at: number, before: number, group: GroupDraft): number[] | undefined {
  const clause = state.top;
  const { verb } = clause;
  if (clause.isInverted && clause.subject.length === 0) return clause.subject;
  const isAdverbialTime = verb !== undefined || clause.subject.length > 0 || state.kindAt(at + 1) !== 'verb';
  const isAwaited = clause.awaits >= 0 && clause.subject.length === 0;
  // `hosted two days of talks`: what fills the time is the object.
  const next = state.chunks[at + 1];
  const isFilled = next?.kind === 'preposition' && next.text === 'of' && group.isPlural;
  if (isTime(state, group) && isAdverbialTime && !isAwaited && !isFilled) return undefined;
  if (verb === undefined) return clause.subject;
  if (isExistential(state, clause.subject) && clause.predicate.length === 0) return clause.predicate;
  if (verb.voice === 'active' && COPULAR_VERBS.has(verb.lemma)) return clause.predicate.length === 0 ? clause.predicate : undefined;
  if (verb.voice === 'passive') return passiveRoleOf(clause);
  if (clause.object.length === 0) return clause.object;
  return state.kindAt(before) === 'noun' && state.slot?.list === clause.object ? secondObjectOf(clause) : undefined;
}

/** `was named envoy`, `was given a letter`. */
function passiveRoleOf({ verb, object, predicate }: ClauseDraft): number[] | undefined {
  const lemma = verb?.lemma ?? '';
  if (OBJECT_PREDICATE_VERBS.has(lemma)) return predicate;
  return object.length === 0 && DITRANSITIVE_VERBS.has(lemma) ? object : undefined;
}

/** `called the raid a crime`, `gave the king a letter`: in the second the first group turns out to be who gets it. */
function secondObjectOf(clause: ClauseDraft): number[] | undefined {
  const lemma = clause.verb?.lemma ?? '';
  if (OBJECT_PREDICATE_VERBS.has(lemma)) return clause.predicate;
  if (!DITRANSITIVE_VERBS.has(lemma)) return undefined;
  clause.indirectObject = clause.object;
  clause.object = [];
  return clause.object;
}

export function isExistential(state: SentenceState, subject: readonly number[]): boolean {
  return subject.length === 1 && state.headOf(subject[0]!).lower === 'there';
}
