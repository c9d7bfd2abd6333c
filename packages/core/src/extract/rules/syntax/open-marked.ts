import type { ClauseDraft } from './clause-draft.ts';
import { subjectOf } from './control.ts';
import { isBoundary, type SentenceState, type Slot } from './sentence-state.ts';
import { QUESTION_WORDS } from './words/function-words.ts';
import { CONTENT_NOUNS, ROLE_NOUNS } from './words/noun-classes.ts';
import { CLAUSE_VERBS } from './words/verb-classes.ts';

/** Opens a clause at `that`, `when`, `if`, `how` ... */
export function openSubordinate(state: SentenceState, at: number, marker: string): void {
  const before = state.before(at);
  const isParted = isBoundary(state.kindAt(before)) || before < 0;
  if (state.kindAt(before) === 'conjunction' && openBesideSame(state, at, marker)) return;
  if (marker === 'that' || completes(state, before, marker)) {
    const parent = state.find((clause) => takesClause(state, clause)) ?? state.top;
    if (parent.verb !== undefined) state.popTo(parent);
    state.open(at, { kind: 'complement', parent: state.top.index, marker, antecedent: contentNoun(state, before) });
    return;
  }
  if (isParted) closeInsertions(state);
  if (isParted && CONTRASTS.has(marker)) popToSameTense(state, at);
  const report = state.lastReport;
  if (report !== undefined && state.kindAt(at + 1) === 'verb') {
    // `..., he said, while accusing Oslo`: it is he who accuses.
    state.open(at, { kind: 'adverbial', parent: report.index, marker, endsAtComma: true, implied: subjectOf(report) });
    return;
  }
  const isFronted = state.top.verb === undefined;
  state.open(at, { kind: 'adverbial', parent: state.top.index, marker, endsAtComma: isParted || isFronted });
}

/** `... that A left and that B stayed`. */
function openBesideSame(state: SentenceState, at: number, marker: string): boolean {
  const base = state.find((clause) => clause.marker === marker && clause.verb !== undefined);
  if (base === undefined) return false;
  state.popTo(base);
  if (state.stack.length > 1) state.stack.pop();
  state.open(at, {
    kind: base.kind,
    parent: base.parent,
    marker,
    antecedent: base.antecedent,
    coordinatedWith: base.index,
    endsAtComma: base.endsAtComma,
  });
  return true;
}

/** A question as object or after a preposition: `asked whether`, `advice on how`. */
function completes(state: SentenceState, before: number, marker: string): boolean {
  if (!QUESTION_WORDS.has(marker) && marker !== 'if') return false;
  if (marker === 'what') return true;
  const chunk = state.chunks[before];
  if (chunk?.kind === 'preposition') return true;
  const takes = chunk?.kind === 'verb' && CLAUSE_VERBS.has(chunk.verb.lemma.replace(' ', '_'));
  return marker === 'if' || marker === 'when' || marker === 'where'
    ? takes && marker !== 'when'
    : takes || marker === 'whether' || marker === 'how' || marker === 'why';
}

const takesClause = (state: SentenceState, { verb, predicate }: ClauseDraft): boolean =>
  verb !== undefined &&
  (CLAUSE_VERBS.has(verb.lemma.replace(' ', '_')) ||
    verb.lemma === 'be' ||
    predicate.some((group) => CONTENT_NOUNS.has(state.headOf(group).lemma)));

function contentNoun(state: SentenceState, before: number): number | undefined {
  const chunk = state.chunks[before];
  return chunk?.kind === 'noun' && chunk.group.kind === 'common' && CONTENT_NOUNS.has(state.headOf(chunk.group.index).lemma)
    ? chunk.group.index
    : undefined;
}

const CONTRASTS: ReadonlySet<string> = new Set(['while', 'although', 'though', 'even though', 'whereas', 'even as']);

/** `Lind said the port is open, while Berg called it closed`: the contrast is with the clause in the same tense. */
function popToSameTense(state: SentenceState, at: number): void {
  const opened = state.opensFor.findIndex((verb, chunk) => chunk > at && verb >= 0);
  const verb = state.chunks[opened < 0 ? -1 : state.opensFor[opened]!];
  if (verb?.kind !== 'verb') return;
  const same = state.find(
    (clause) => clause.kind !== 'relative' && clause.verb?.form === 'finite' && clause.verb.tense === verb.verb.tense,
  );
  state.popTo(same ?? state.stack[0]!);
}

/** A bare name needs no restriction: in `reports on Oslo published in May` the reports were published. Returns the group that is described. */
export function restricted(state: SentenceState, group: number): number {
  const { slot } = state;
  if (slot?.group !== group || slot.outer === undefined || slot.preposition === undefined) return group;
  const { kind, determiner } = state.groups[group]!;
  const isOuterCommon = state.groups[slot.outer.group]!.kind === 'common';
  return kind === 'name' && determiner === 'none' && isOuterCommon ? slot.outer.group : group;
}

/** Ends insertions that have their verb: what follows belongs to what they interrupted. */
export function closeInsertions(state: SentenceState): void {
  while (state.stack.length > 1 && state.top.endsAtComma && state.top.verb !== undefined) {
    const closed = state.stack.pop()!;
    state.slot = state.slotBefore.get(closed);
    if (closed.kind === 'parenthetical') state.lastReport = closed;
  }
}

/** Opens a clause at `who`, `which`, `that`, `where` after the noun group that it describes. */
export function openRelative(state: SentenceState, at: number, marker: string): void {
  const isParted = isBoundary(state.kindAt(state.before(at)));
  const pronounPreposition = takePreposition(state, at);
  const found = findAntecedent(state, at, marker);
  if (state.kindAt(state.before(at)) === 'conjunction') {
    const base = state.find((clause) => clause.kind === 'relative' && clause.verb !== undefined);
    if (base !== undefined) {
      state.popTo(base);
      if (state.stack.length > 1) state.stack.pop();
      state.open(at, {
        kind: 'relative',
        parent: base.parent,
        marker,
        antecedent: base.antecedent,
        coordinatedWith: base.index,
        endsAtComma: base.endsAtComma,
        implied: base.implied,
        pronounPreposition,
      });
      return;
    }
  }
  const isSubject = pronounPreposition === undefined && marker !== 'where' && marker !== 'whose' && marker !== 'whom';
  state.open(at, {
    kind: 'relative',
    parent: state.top.index,
    marker,
    antecedent: found[0],
    endsAtComma: isParted,
    implied: isSubject ? () => found : undefined,
    pronounPreposition,
  });
}

/** `on which`: the preposition belongs to the relative clause. */
function takePreposition(state: SentenceState, at: number): string | undefined {
  const before = state.chunks[state.before(at)];
  if (before?.kind !== 'preposition' || state.pending === undefined) return undefined;
  const { pending } = state;
  state.pending = undefined;
  for (const clause of state.stack) removeFrom(clause.prepositions, pending);
  if (state.slot !== undefined) removeFrom(state.groups[state.slot.group]!.complements, pending);
  return before.text;
}

function removeFrom<Item>(list: Item[], item: Item): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
}

/** The groups before the pronoun; `who` looks past a thing for the person: `a spokesman for the ministry, who ...`. */
function findAntecedent(state: SentenceState, at: number, marker: string): readonly number[] {
  const { slot } = state;
  if (slot === undefined) return lastGroup(state, at);
  const isPerson = marker === 'who' || marker === 'whom';
  for (let place = isPerson ? slot : undefined, steps = 0; place !== undefined && steps < 6; place = place.outer, steps++) {
    if (ROLE_NOUNS.has(state.headOf(place.group).lemma)) return [place.group];
    if (place.preposition === undefined) break;
  }
  const beside = state.groups[slot.group]!.apposedTo;
  if (beside !== undefined) return [beside];
  if (!isBoundary(state.kindAt(state.before(at)))) return [restricted(state, slot.group)];
  return [beyondMatter(state, slot)];
}

/** `the framework on practical steps, which both signed`: an addition after a comma is made to the thing, not to the unnamed matter that it is about. */
function beyondMatter(state: SentenceState, slot: Slot): number {
  const { outer, preposition, group } = slot;
  if (outer === undefined || preposition === undefined || !/^(?:on|about|for)$/.test(preposition.preposition)) return group;
  const inner = state.groups[group]!;
  const thing = state.groups[outer.group]!;
  const isMatter = inner.kind === 'common' && inner.determiner === 'none' && inner.isPlural;
  return isMatter && thing.kind === 'common' && thing.determiner !== 'none' && !thing.isPlural ? outer.group : group;
}

function lastGroup(state: SentenceState, at: number): readonly number[] {
  for (let index = at - 1; index >= 0 && index > at - 5; index--) {
    const chunk = state.chunks[index]!;
    if (chunk.kind === 'noun') return [chunk.group.index];
  }
  return [];
}
