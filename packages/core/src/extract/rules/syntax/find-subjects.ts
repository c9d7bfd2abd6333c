import type { Token } from '../reading.ts';
import type { Chunk } from './chunk.ts';
import { PREPOSITION_OR_SUBORDINATOR } from './words/function-words.ts';
import { TIME_NOUNS } from './words/noun-classes.ts';
import {
  CLAUSE_VERBS,
  DITRANSITIVE_VERBS,
  NEVER_PASSIVE,
  OBJECT_CONTROL_VERBS,
  PASSIVE_WITH,
  REPORTING_VERBS,
} from './words/verb-classes.ts';

/** How far to the left of its verb a subject may begin, in chunks. */
const FARTHEST = 40;

export interface Subjects {
  /** For each chunk with a finite verb, the chunk at which its subject begins, or -1. */
  readonly starts: Int32Array;
  /** For each chunk that goes on with a list of subjects after an insertion, the verb; else -1. */
  readonly joins: Int32Array;
}

/**
 * For each chunk with a finite verb, the chunk at which its subject begins, or -1 if there is none directly before it. Settles on the way whether
 * `proposed` is a past tense or a participle, and turns `after` into a subordinator where a subject and a finite verb follow.
 */
export function findSubjects(chunks: Chunk[], tokens: readonly Token[]): Subjects {
  const starts = new Int32Array(chunks.length).fill(-1);
  const joins = new Int32Array(chunks.length).fill(-1);
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'verb' || chunk.verb.form !== 'finite') continue;
    const beside = subjectBefore(chunks, tokens, at);
    const found =
      beside.start < 0
        ? (subjectBeyondContact(chunks, tokens, at, starts) ?? subjectBeyondInsertion(chunks, tokens, at, starts))
        : withFirstOfList(chunks, tokens, at, starts, beside);
    if (chunk.verb.isAmbiguous && isReduced(chunks, tokens, at, found)) {
      chunk.verb.form = 'participle';
      chunk.verb.voice = 'passive';
      chunk.verb.tense = 'none';
      continue;
    }
    starts[at] = found.start;
    if (beside.start > found.start && found.start >= 0) joins[beside.start] = at;
    if (found.subordinator >= 0) {
      const preposition = chunks[found.subordinator]!;
      if (preposition.kind === 'preposition') preposition.kind = 'subordinator';
    }
  }
  return { starts, joins };
}

interface Found {
  /** Chunk at which the subject begins; -1 for none. */
  readonly start: number;
  /** Chunk of a preposition before it that opens the clause; -1 for none. */
  readonly subordinator: number;
}

const NONE: Found = { start: -1, subordinator: -1 };

/** Looks from a verb to the left over the noun groups that may be its subject, with what hangs on them. */
function subjectBefore(chunks: readonly Chunk[], tokens: readonly Token[], verb: number): Found {
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

/** `the area they hold shrinks`: the subject stands before a relative clause without a pronoun. */
function subjectBeyondContact(chunks: readonly Chunk[], tokens: readonly Token[], verb: number, starts: Int32Array): Found | undefined {
  let inner = skipQuotes(chunks, verb - 1);
  if (chunks[inner]?.kind === 'preposition') inner = skipQuotes(chunks, inner - 1);
  const start = starts[inner] ?? -1;
  if (start < 1 || chunks[inner]?.kind !== 'verb' || chunks[start - 1]?.kind !== 'noun') return undefined;
  const found = subjectBefore(chunks, tokens, start);
  return found.start >= 0 && !isTaken(starts, found.start, verb) ? found : undefined;
}

/** How many commas an insertion between subject and verb may have in it. */
const MOST_COMMAS = 6;

/** `Lind, who met Berg in Oslo, resigned`: between commas something was put in, and the subject stands before it. */
function subjectBeyondInsertion(chunks: readonly Chunk[], tokens: readonly Token[], verb: number, starts: Int32Array): Found {
  const comma = skipQuotes(chunks, verb - 1);
  if (chunks[comma]?.kind !== 'comma' && chunks[comma]?.kind !== 'dash') return NONE;
  let nearest: Found | undefined;
  for (let at = comma - 1, commas = 0, steps = 0; at > 0 && commas < MOST_COMMAS && steps < FARTHEST; at--, steps++) {
    const { kind } = chunks[at]!;
    if (kind === 'break') return NONE;
    if (kind !== chunks[comma]!.kind) continue;
    commas++;
    const found = subjectBefore(chunks, tokens, at);
    if (found.start < 0 || isTaken(starts, found.start, verb) || isBareTime(chunks, tokens, found.start)) continue;
    if (!isInGovernedList(chunks, tokens, found.start)) return found;
    nearest ??= found;
  }
  return nearest ?? NONE;
}

/** `the Five, made up of Italy, Malta and Spain, agreed`: what goes on with a list beneath a preposition is no subject. */
function isInGovernedList(chunks: readonly Chunk[], tokens: readonly Token[], start: number): boolean {
  const comma = skipQuotes(chunks, start - 1);
  const left = skipQuotes(chunks, comma - 1);
  if (chunks[comma]?.kind !== 'comma' || chunks[left]?.kind !== 'noun' || isTime(headAt(chunks, left), tokens)) return false;
  const preposition = skipQuotes(chunks, left - 1);
  const governor = chunks[skipQuotes(chunks, preposition - 1)];
  return chunks[preposition]?.kind === 'preposition' && governor?.kind === 'verb' && governor.verb.form !== 'finite';
}

/** `Lind, who met Berg, and two others left`: the list began before the insertion. */
function withFirstOfList(chunks: readonly Chunk[], tokens: readonly Token[], verb: number, starts: Int32Array, beside: Found): Found {
  const conjunction = skipQuotes(chunks, beside.start - 1);
  if (chunks[conjunction]?.kind !== 'conjunction' || chunks[conjunction - 1]?.kind !== 'comma') return beside;
  for (let at = conjunction - 2, steps = 0; at > 0 && steps < FARTHEST; at--, steps++) {
    const { kind } = chunks[at]!;
    if (kind === 'break') return beside;
    if (kind !== 'comma' || (chunks[at + 1]?.kind !== 'relative' && chunks[at + 1]?.kind !== 'noun')) continue;
    const found = subjectBefore(chunks, tokens, at);
    return found.start >= 0 && !isTaken(starts, found.start, verb) ? found : beside;
  }
  return beside;
}

/** `Monday`, `this week`; but `the years` may have been long. */
function isBareTime(chunks: readonly Chunk[], tokens: readonly Token[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && chunk.group.determiner !== 'definite' && isTime(chunk.group.head, tokens);
}

function isTaken(starts: Int32Array, start: number, before: number): boolean {
  for (let at = start; at < before; at++) if (starts[at] === start) return true;
  return false;
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

const takesClause = (lemma: string): boolean => CLAUSE_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma.replace(' ', '_'));

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

const isTime = (head: number, tokens: readonly Token[]): boolean => TIME_NOUNS.has(tokens[head]!.lower);

function skipQuotes(chunks: readonly Chunk[], at: number): number {
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

/** Whether a form like `proposed` is a participle beside a noun rather than the verb of its clause. */
function isReduced(chunks: Chunk[], tokens: readonly Token[], at: number, found: Found): boolean {
  const next = chunks[at + 1];
  const chunk = chunks[at];
  const lemma = chunk?.kind === 'verb' ? chunk.verb.lemma : '';
  const before = chunks[skipQuotes(chunks, at - 1)];
  const isByNext = next?.kind === 'preposition' && next.text === 'by';
  if (at === 0 || before === undefined) return next?.kind === 'preposition' || next?.kind === 'subordinator';
  if (before.kind === 'verb') return found.start < 0 && !isSaidInRelative(chunks, at);
  if (before.kind === 'preposition' || before.kind === 'subordinator') return true;
  if (before.kind === 'comma' || before.kind === 'dash' || before.kind === 'opening')
    return found.start < 0 && next?.kind === 'preposition' && (isByNext || !isListOfVerbs(chunks, at));
  if (before.kind === 'conjunction') return next?.kind === 'preposition' && goesOnWithParticiple(chunks, at);
  if (before.kind !== 'noun') return false;
  if (isPassiveBefore(chunks, at, lemma)) return true;
  if (NEVER_PASSIVE.has(lemma)) return false;
  // `the talks that both sides held in Oslo were ...`: the relative clause needs its verb.
  if (chunks[skipQuotes(chunks, found.start - 1)]?.kind === 'relative') return false;
  if (found.start < 0) return true;
  return hasOtherVerb(chunks, tokens, at, found.start);
}

/** `Oslo, which Bergen says supplied the arms`: after an inserted verb of saying the form is the verb of the relative clause. */
function isSaidInRelative(chunks: readonly Chunk[], at: number): boolean {
  const saying = chunks[at - 1];
  if (saying?.kind !== 'verb' || saying.verb.form !== 'finite' || !SAYING_OR_THINKING.has(saying.verb.lemma)) return false;
  const subject = chunks[at - 2];
  const relative = chunks[at - 3];
  return subject?.kind === 'noun' && relative?.kind === 'relative';
}

/** `a draft written by Oslo, Rome and Bern, and put to both sides, failed`: a participle goes on with one before it, and the verb is to come. */
function goesOnWithParticiple(chunks: readonly Chunk[], at: number): boolean {
  let hasParticiple = false;
  for (let index = at - 1; index >= 0 && index > at - FARTHEST && !hasParticiple; index--) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'break' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false;
    if (chunk.kind === 'verb' && chunk.verb.form !== 'participle') return false;
    hasParticiple = chunk.kind === 'verb';
  }
  if (!hasParticiple) return false;
  for (let index = at + 1; index < chunks.length && index < at + FARTHEST; index++) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'verb') return chunk.verb.form === 'finite' && chunks[skipQuotes(chunks, index - 1)]?.kind === 'comma';
    if (chunk.kind === 'break' || chunk.kind === 'relative' || chunk.kind === 'subordinator' || chunk.kind === 'conjunction') return false;
  }
  return false;
}

/** `proposed by`, `made up of`: what follows makes the form a participle. */
function isPassiveBefore(chunks: readonly Chunk[], at: number, lemma: string): boolean {
  const next = chunks[at + 1];
  return next?.kind === 'preposition' && (next.text === 'by' || PASSIVE_WITH.has(`${lemma} ${next.text}`));
}

/** `landed in Oslo, travelled to Bergen and met ...`. */
function isListOfVerbs(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < chunks.length && index < at + 12; index++) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'conjunction') return chunks[index + 1]?.kind === 'verb';
    if (chunk.kind === 'comma' || chunk.kind === 'verb') return false;
  }
  return false;
}

/** `Talks held in Geneva collapsed`: the verb after it finds the same subject once this one is taken for a participle. */
function hasOtherVerb(chunks: Chunk[], tokens: readonly Token[], at: number, start: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind !== 'verb') return false;
  const object = chunks[at + 1];
  // A participle has no object: `stopped work` is a verb with its own.
  if (object?.kind === 'noun' && !isTime(object.group.head, tokens) && !DITRANSITIVE_VERBS.has(chunk.verb.lemma)) return false;
  if (object?.kind === 'noun' && takesClause(chunk.verb.lemma)) return false;
  for (let index = at + 1; index < chunks.length && index < at + FARTHEST; index++) {
    const other = chunks[index]!;
    if (
      other.kind === 'comma' ||
      other.kind === 'conjunction' ||
      other.kind === 'break' ||
      other.kind === 'relative' ||
      other.kind === 'subordinator'
    )
      return false;
    // `fired on the port as the ships left`: more often two clauses than one with a participle.
    if (other.kind === 'preposition' && PREPOSITION_OR_SUBORDINATOR.has(other.text)) return false;
    if (
      other.kind !== 'verb' ||
      other.verb.form !== 'finite' ||
      (other.verb.isAmbiguous && isPassiveBefore(chunks, index, other.verb.lemma))
    )
      continue;
    chunk.verb.form = 'participle';
    const found = subjectBefore(chunks, tokens, index);
    chunk.verb.form = 'finite';
    return found.start === start && found.subordinator < 0;
  }
  return false;
}
