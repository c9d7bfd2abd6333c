import type { Token } from '../reading.ts';
import type { Chunk } from './chunk.ts';
import { PREPOSITION_OR_SUBORDINATOR } from './words/function-words.ts';
import { TIME_NOUNS } from './words/noun-classes.ts';
import { CLAUSE_VERBS, OBJECT_CONTROL_VERBS, REPORTING_VERBS } from './words/verb-classes.ts';

/** How far to the left of its verb a subject may begin, in chunks. */
export const FARTHEST = 40;

export interface Found {
  /** Chunk at which the subject begins; -1 for none. */
  readonly start: number;
  /** Chunk of a preposition before it that opens the clause; -1 for none. */
  readonly subordinator: number;
}

export const NONE: Found = { start: -1, subordinator: -1 };

/** Looks from a verb to the left over the noun groups that may be its subject, with what hangs on them. */
export function subjectBefore(chunks: readonly Chunk[], tokens: readonly Token[], verb: number): Found {
  let at = skipLight(chunks, tokens, verb - 1);
  const nearest = chunks[at];
  if (nearest?.kind !== 'noun' && !(nearest?.kind === 'verb' && nearest.verb.form !== 'finite')) return NONE;
  let start = at;
  /** Where the subject begins if what stands before turns out to be the object of another verb. */
  let fallback = -1;
  /** False while the noun groups seen belong to a verb without a tense: `efforts to end the war`. */
  let isOwn = nearest.kind === 'noun';
  /** True when a comma stands before the `and`: then a new clause rather than a longer subject. */
  let isParted = false;
  /** True when the noun group stands before an infinitive: after `urge` it is then an object. */
  let isDirected = false;
  for (let steps = 0; steps < FARTHEST; steps++) {
    const before = skipQuotes(chunks, (isOwn ? start : at) - 1);
    const chunk = chunks[before];
    if (chunk === undefined) break;
    if (!isOwn && chunk.kind === 'noun') {
      isDirected = isInfinitiveAt(chunks, at);
      at = before;
      start = before;
      isOwn = true;
    } else if (chunk.kind === 'possessive' || (chunk.kind === 'noun' && isPossessorOf(chunks, before, isOwn ? start : at))) {
      at = chunk.kind === 'possessive' ? before - 1 : before;
      if (isOwn) start = at;
    } else if (chunk.kind === 'preposition') {
      const outer = skipLight(chunks, tokens, before - 1);
      const governor = chunks[outer];
      if (isOwn && PREPOSITION_OR_SUBORDINATOR.has(chunk.text) && (governor?.kind !== 'noun' || hasFiniteBefore(chunks, outer)))
        return { start, subordinator: before };
      if (governor?.kind === 'noun') {
        at = outer;
        start = outer;
        isOwn = true;
      } else if (governor?.kind === 'verb' && governor.verb.form !== 'finite') {
        at = outer;
        isOwn = false;
      } else return fallbackOr(fallback);
    } else if (chunk.kind === 'conjunction' && isOwn && chunk.text !== 'but') {
      const left = skipComma(chunks, skipQuotes(chunks, before - 1));
      if (chunks[left]?.kind !== 'noun') break;
      if (chunks[skipQuotes(chunks, before - 1)]?.kind === 'comma') isParted = true;
      fallback = fallback < 0 ? start : fallback;
      at = left;
      start = left;
    } else if (chunk.kind === 'comma' && fallback >= 0 && isOwn) {
      const left = skipQuotes(chunks, before - 1);
      if (chunks[left]?.kind !== 'noun' || !isListed(chunks, start) || isFronted(chunks, tokens, left)) break;
      at = left;
      start = left;
    } else if (chunk.kind === 'verb' && chunk.verb.form !== 'finite') {
      if (isOwn && SAYING_OR_THINKING.has(chunk.verb.lemma) && chunk.verb.voice === 'active') return { start, subordinator: -1 };
      // What stands right of an infinitive or participle is its object; the subject stands left of it.
      const left = skipQuotes(chunks, before - 1);
      const isGoverned = chunks[left]?.kind === 'preposition' || chunks[left]?.kind === 'noun';
      if (!isGoverned) return fallbackOr(fallback);
      if (chunks[left]!.kind === 'noun') {
        isDirected = isInfinitiveAt(chunks, before);
        at = left;
        start = left;
        isOwn = true;
      } else {
        at = before;
        isOwn = false;
        start = before;
      }
    } else if (chunk.kind === 'verb') {
      if (isDirected && OBJECT_CONTROL_VERBS.has(chunk.verb.lemma)) return fallbackOr(fallback);
      if (isOwn && takesClause(chunk.verb.lemma) && !isParted) return { start, subordinator: -1 };
      return fallbackOr(fallback);
    } else break;
  }
  return isOwn ? { start, subordinator: -1 } : NONE;
}

function headAt(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' ? chunk.group.head : 0;
}

function isInfinitiveAt(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.verb.form === 'infinitive';
}

const fallbackOr = (fallback: number): Found => (fallback < 0 ? NONE : { start: fallback, subordinator: -1 });

/** Verbs that take a clause without `that` also as -ing forms and infinitives: `claiming he was ill`. */
const SAYING_OR_THINKING: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  'believe',
  'think',
  'hope',
  'know',
  'assume',
  'fear',
  'suppose',
]);

export const takesClause = (lemma: string): boolean => CLAUSE_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma.replace(' ', '_'));

function isPossessorOf(chunks: readonly Chunk[], owner: number, owned: number): boolean {
  const possessor = chunks[owner];
  const group = chunks[owned];
  return possessor?.kind === 'noun' && group?.kind === 'noun' && group.group.possessor === possessor.group.index;
}

/** A group that is itself one of a list: its neighbour to the right is a comma or `and`. */
function isListed(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]?.kind;
  return next === 'comma' || next === 'conjunction';
}

/** `In May, Lind and Berg met`: where and when stand before the list and are not in it. */
function isFronted(chunks: readonly Chunk[], tokens: readonly Token[], at: number): boolean {
  if (isTime(headAt(chunks, at), tokens)) return true;
  const preposition = skipQuotes(chunks, at - 1);
  return chunks[preposition]?.kind === 'preposition' && chunks[skipQuotes(chunks, preposition - 1)]?.kind !== 'noun';
}

function hasFiniteBefore(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at, steps = 0; index >= 0 && steps < FARTHEST; index--, steps++) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'verb' && chunk.verb.form === 'finite') return true;
    if (chunk.kind === 'break' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false;
  }
  return false;
}

/** Adverbs, quotation marks, and a time between subject and verb: `Smith this week resigned`. */
function skipLight(chunks: readonly Chunk[], tokens: readonly Token[], at: number): number {
  while (at > 0) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'closing') at = beforeBracket(chunks, at);
    else if (chunk.kind === 'adverb' || chunk.kind === 'quote') at--;
    else if (chunk.kind === 'noun' && chunks[at - 1]!.kind === 'noun' && isTime(chunk.group.head, tokens)) at--;
    else break;
  }
  return at;
}

export const isTime = (head: number, tokens: readonly Token[]): boolean => TIME_NOUNS.has(tokens[head]!.lower);

export function skipQuotes(chunks: readonly Chunk[], at: number): number {
  while (at > 0) {
    const { kind } = chunks[at]!;
    if (kind === 'closing') at = beforeBracket(chunks, at);
    else if (kind === 'quote' || kind === 'adverb') at--;
    else break;
  }
  return at;
}

/** What stands before `(R-Ohio)`; the bracket itself if none was opened nearby. */
function beforeBracket(chunks: readonly Chunk[], closing: number): number {
  for (let at = closing - 1; at > 0 && at > closing - 12; at--) if (chunks[at]!.kind === 'opening') return at - 1;
  return closing - 1;
}

function skipComma(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.kind === 'comma' ? skipQuotes(chunks, at - 1) : at;
}
