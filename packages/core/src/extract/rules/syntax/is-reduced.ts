import type { Token } from '../reading.ts';
import type { Chunk } from './chunk.ts';
import { FARTHEST, type Found, isTime, skipQuotes, subjectBefore, takesClause } from './subject-before.ts';
import { PREPOSITION_OR_SUBORDINATOR } from './words/function-words.ts';
import { ALWAYS_TRANSITIVE, DITRANSITIVE_VERBS, NEVER_PASSIVE, PASSIVE_WITH, REPORTING_VERBS } from './words/verb-classes.ts';

/** Whether a form like `proposed` is a participle beside a noun rather than the verb of its clause. */
export function isReduced(chunks: Chunk[], tokens: readonly Token[], at: number, found: Found): boolean {
  const next = chunks[at + 1];
  const chunk = chunks[at];
  const lemma = chunk?.kind === 'verb' ? chunk.verb.lemma : '';
  const before = chunks[skipQuotes(chunks, at - 1)];
  const isByNext = next?.kind === 'preposition' && next.text === 'by';
  if (at === 0 || before === undefined) return next?.kind === 'preposition' || next?.kind === 'subordinator';
  if (isSaidAfterRelative(chunks, tokens, at, lemma)) return false;
  if (before.kind === 'verb') return found.start < 0;
  if (before.kind === 'preposition' || before.kind === 'subordinator') return true;
  const isInserted = before.kind === 'comma' || before.kind === 'dash' || before.kind === 'opening';
  if (isInserted && isByNext && hasVerbAfterComma(chunks, at)) return true;
  if (isInserted && next?.kind === 'adverb' && isPreposition(chunks[at + 2], 'by')) return true;
  // `Lind, elected last year, and Berg`: with a time behind it but no object.
  if (isInserted && ALWAYS_TRANSITIVE.has(lemma) && next?.kind === 'noun' && isTime(next.group.head, tokens)) return true;
  if (isInserted) return found.start < 0 && next?.kind === 'preposition' && (isByNext || !isListOfVerbs(chunks, at));
  if (before.kind === 'conjunction') return isSecondParticiple(chunks, at);
  if (before.kind !== 'noun') return false;
  if (isPassiveBefore(chunks, at, lemma)) return true;
  if (NEVER_PASSIVE.has(lemma)) return false;
  // `the talks that both sides held in Oslo were ...`: the relative clause needs its verb.
  if (chunks[skipQuotes(chunks, found.start - 1)]?.kind === 'relative') return false;
  if (found.start < 0) return true;
  return hasOtherVerb(chunks, tokens, at, found.start);
}

const isPreposition = (chunk: Chunk | undefined, text: string): boolean => chunk?.kind === 'preposition' && chunk.text === text;

/** `An official who asked not to be named SAID`: the subject still wants its verb, and verbs of saying are seldom shortened relative clauses. */
function isSaidAfterRelative(chunks: readonly Chunk[], tokens: readonly Token[], at: number, lemma: string): boolean {
  if (!REPORTING_VERBS.has(lemma)) return false;
  for (let index = at - 1; index > 0 && index > at - FARTHEST; index--) {
    const { kind } = chunks[index]!;
    if (kind === 'comma' || kind === 'conjunction' || kind === 'break' || kind === 'dash') return false;
    if (kind !== 'relative') continue;
    const { start } = subjectBefore(chunks, tokens, index);
    const before = chunks[skipQuotes(chunks, start - 1)]?.kind;
    return start >= 0 && chunks[index + 1]?.kind === 'verb' && before !== 'verb' && before !== 'preposition' && before !== 'noun';
  }
  return false;
}

/** `a text written by Oslo, and put to both sides by Bergen, failed`: beside a participle, without an object, and a verb after the comma is still to come. */
function isSecondParticiple(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at + 1]?.kind !== 'preposition') return false;
  let first = at - 1;
  while (first > 0 && at - first < 12 && chunks[first]!.kind !== 'verb') first--;
  const earlier = chunks[first];
  if (earlier?.kind !== 'verb' || earlier.verb.form !== 'participle' || earlier.verb.voice !== 'passive') return false;
  return hasVerbAfterComma(chunks, at);
}

/** The insertion ends with a comma, and the verb of the sentence follows it. */
function hasVerbAfterComma(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index + 1 < chunks.length && index < at + FARTHEST; index++) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'verb' || chunk.kind === 'break') return false;
    if (chunk.kind === 'conjunction' && chunks[index + 1]!.kind !== 'noun') return false;
    const next = chunks[index + 1]!;
    if (chunk.kind === 'comma' && next.kind === 'verb') return next.verb.form === 'finite';
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
