import type { ClauseDraft } from './clause-draft.ts';
import { isBoundary, isFresh, type SentenceState } from './sentence-state.ts';
import { TIME_NOUNS } from './words/noun-classes.ts';
import { CLAUSE_VERBS, DITRANSITIVE_VERBS, HEARER_VERBS, OBJECT_CONTROL_VERBS, REPORTING_VERBS } from './words/verb-classes.ts';

/** Opens or chooses the clause whose subject begins at chunk `at` and whose verb is at chunk `verb`. */
export function openSubject(state: SentenceState, at: number, verb: number): void {
  const { top } = state;
  const before = beforeFronted(state, at);
  const kind = state.kindAt(before);
  if (isReport(state, at, verb, before)) openReport(state, at, verb);
  else if (isFresh(top)) top.awaits = verb;
  else if (kind === 'conjunction') openCoordinated(state, at, verb);
  else if (kind === undefined || isBoundary(kind)) openAfterBoundary(state, at, verb);
  else if (kind === 'noun' && !tellsSomebody(state, before)) {
    const chunk = state.chunks[before]!;
    const antecedent = chunk.kind === 'noun' ? chunk.group.index : undefined;
    state.open(at, { kind: 'relative', parent: top.index, antecedent, awaits: verb });
  } else if (top.verb === undefined) top.awaits = verb;
  else if (kind === 'verb' && !takesClause(top) && state.find(isFresh) !== undefined) openAfterBoundary(state, at, verb);
  else state.open(at, { kind: 'complement', parent: top.index, awaits: verb });
}

const takesClause = ({ verb }: ClauseDraft): boolean => verb !== undefined && CLAUSE_VERBS.has(verb.lemma.replace(' ', '_'));

/** Before the subject may stand where or when it happened: `and on Monday Lind left`. Then what stands before that tells how the clause begins. */
function beforeFronted(state: SentenceState, at: number): number {
  const before = state.before(at);
  let index = before;
  while (state.kindAt(index) === 'noun' || state.kindAt(index) === 'possessive') {
    const preposition = state.before(index);
    if (state.kindAt(index) === 'noun' && state.kindAt(preposition) === 'preposition') {
      const outer = state.before(preposition);
      const kind = state.kindAt(outer);
      if (kind === undefined || kind === 'conjunction' || kind === 'subordinator' || kind === 'break' || kind === 'comma') return outer;
      index = outer;
    } else if (isPossessive(state, index)) index = preposition;
    else return before;
  }
  return before;
}

const isPossessive = (state: SentenceState, at: number): boolean => {
  const chunk = state.chunks[at];
  return chunk?.kind === 'possessive' || (chunk?.kind === 'noun' && chunk.group.possessor !== undefined);
};

/** `told Reuters the talks had failed`: the noun before is who hears it, or a time, and no antecedent. */
function tellsSomebody(state: SentenceState, before: number): boolean {
  const verb = state.top.verb;
  const chunk = state.chunks[before];
  if (verb === undefined || chunk?.kind !== 'noun') return false;
  const lemma = verb.lemma.replace(' ', '_');
  if (TIME_NOUNS.has(state.headOf(chunk.group.index).lower)) return CLAUSE_VERBS.has(lemma);
  return CLAUSE_VERBS.has(lemma) && (DITRANSITIVE_VERBS.has(lemma) || OBJECT_CONTROL_VERBS.has(lemma)) && chunk.group.kind !== 'common'
    ? true
    : hasHearerAsObject(lemma);
}

const hasHearerAsObject = (lemma: string): boolean => HEARER_VERBS.has(lemma) || lemma === 'ask';

/** `..., the minister said` with its content around it and nothing of its own after it. */
function isReport(state: SentenceState, at: number, verb: number, before: number): boolean {
  const chunk = state.chunks[verb];
  if (chunk?.kind !== 'verb') return false;
  if (OPINIONS.has(chunk.verb.lemma)) return isBetweenCommas(state, before, verb);
  if (!REPORTING_VERBS.has(chunk.verb.lemma.replace(' ', '_'))) return false;
  const isAfterContent = before >= 0 && (isBoundary(state.kindAt(before)) || closesQuote(state, at));
  if (!isAfterContent || state.kindAt(before) === 'break') return false;
  const hasContent = hasVerb(state) || state.stack[0]!.subject.length > 0 || hasQuote(state, at);
  if (!hasContent) return isInserted(state, verb);
  return !isFrontedOnly(state, at) && endsSoon(state, verb);
}

function hasVerb({ clauses, firstClause }: SentenceState): boolean {
  for (let index = firstClause; index < clauses.length; index++) if (clauses[index]!.verb !== undefined) return true;
  return false;
}

/** Verbs of thinking are insertions only between commas: `which, his advisers believe, would help`. */
const OPINIONS: ReadonlySet<string> = new Set(['believe', 'think', 'hope', 'fear', 'suspect', 'expect', 'know', 'feel', 'suppose', 'see']);

function isBetweenCommas(state: SentenceState, before: number, verb: number): boolean {
  return state.kindAt(before) === 'comma' && state.kindAt(state.after(verb)) === 'comma';
}

/** `On Friday, he said, talks went on`: the content comes after the second comma. */
function isInserted(state: SentenceState, verb: number): boolean {
  return state.kindAt(state.after(verb)) === 'comma' && state.opensFor.some((later) => later > verb);
}

/** `In Oslo, she said ...` with the content to come, or `When they met, he said nothing`. */
function isFrontedOnly(state: SentenceState, at: number): boolean {
  const root = state.stack[0]!;
  return root.verb === undefined && root.subject.length === 0 && !hasQuote(state, at) && !root.prepositions.length;
}

function closesQuote(state: SentenceState, at: number): boolean {
  const chunk = state.chunks[at - 1];
  return chunk?.kind === 'quote' && chunk.side === 'close';
}

function hasQuote(state: SentenceState, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - 4; index--) if (state.kindAt(index) === 'quote') return true;
  return false;
}

/** After the verb of saying comes at most who was told, when and where, then a mark or the end. */
function endsSoon(state: SentenceState, verb: number): boolean {
  const chunk = state.chunks[verb]!;
  const hasHearer = chunk.kind === 'verb' && hasHearerAsObject(chunk.verb.lemma);
  let index = state.after(verb);
  for (let steps = 0; steps < 16 && index < state.chunks.length; steps++, index++) {
    const next = state.chunks[index]!;
    if (isBoundary(next.kind)) return true;
    if (next.kind === 'noun') {
      const isGoverned =
        state.kindAt(index - 1) === 'preposition' || state.kindAt(index - 1) === 'possessive' || state.kindAt(index - 1) === 'conjunction';
      const isTime = TIME_NOUNS.has(state.headOf(next.group.index).lower);
      if (!isGoverned && !isTime && !(hasHearer && index <= verb + 2) && !isPossessed(state, index)) return false;
    } else if (
      next.kind !== 'preposition' &&
      next.kind !== 'adverb' &&
      next.kind !== 'quote' &&
      next.kind !== 'possessive' &&
      next.kind !== 'conjunction'
    )
      return false;
  }
  return index >= state.chunks.length;
}

function isPossessed(state: SentenceState, at: number): boolean {
  const chunk = state.chunks[at];
  return chunk?.kind === 'noun' && chunk.group.possessor !== undefined;
}

function openReport(state: SentenceState, at: number, verb: number): void {
  const root = state.stack[0]!;
  state.open(at, { kind: 'parenthetical', parent: root.index, awaits: verb, endsAtComma: true });
}

function openAfterBoundary(state: SentenceState, at: number, verb: number): void {
  const waiting = state.find((clause) => isFresh(clause));
  if (waiting !== undefined) {
    state.popTo(waiting);
    waiting.awaits = verb;
  } else if (state.top.verb === undefined && state.top.awaits < 0) state.top.awaits = verb;
  else {
    state.popTo(state.stack[0]!);
    state.stack = [];
    state.open(at, { kind: 'main', awaits: verb });
  }
}

/** `A met B, and C left`: the new clause stands beside the nearest one that is no insertion. */
function openCoordinated(state: SentenceState, at: number, verb: number): void {
  const base =
    state.find(
      (clause) =>
        clause.verb !== undefined &&
        clause.verb.form === 'finite' &&
        clause.kind !== 'parenthetical' &&
        !(clause.kind === 'relative' && clause.endsAtComma),
    ) ?? state.stack[0]!;
  if (base.verb === undefined) {
    base.awaits = verb;
    return;
  }
  state.popTo(base);
  state.stack.pop();
  openBeside(state, at, base, verb);
}

function openBeside(state: SentenceState, at: number, base: ClauseDraft, verb: number): void {
  const { kind, parent, antecedent, endsAtComma } = base;
  state.open(at, {
    kind,
    parent,
    antecedent: kind === 'relative' ? antecedent : undefined,
    endsAtComma,
    coordinatedWith: base.index,
    awaits: verb,
  });
}
