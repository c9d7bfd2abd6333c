import type { Paragraph, Sentence, Token } from '../reading.ts';
import { AMBIGUOUS, BEFORE_NAME, BEFORE_NUMBER, SENTENCE_OPENERS } from './abbreviations.ts';

/** Longer runs without a stop are lists or junk; the grammar works on no more at a time. */
const LONGEST_SENTENCE = 300;

/** Sentences with the paragraphs that hold them. */
export interface Division {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Divides each paragraph into sentences. Own rules and not the tagger's, which break after `U.S.` before a name, before closing quotation marks, and
 * between a quoted question and the `she said` that follows it.
 */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Pick<Paragraph, 'first' | 'end' | 'kind'>[]): Division {
  const sentences: Sentence[] = [];
  const divided: Paragraph[] = [];
  paragraphs.forEach(({ first, end, kind }, paragraph) => {
    const sentenceFirst = sentences.length;
    let from = first;
    for (let at = first + 1; at <= end; at++) {
      if (at < end && at - from < LONGEST_SENTENCE && !startsSentence(tokens, from, at)) continue;
      sentences.push({ index: sentences.length, paragraph, first: from, end: at });
      from = at;
    }
    divided.push({ index: paragraph, kind, first, end, sentenceFirst, sentenceEnd: sentences.length });
  });
  return { sentences, paragraphs: divided };
}

/** Whether token `at` begins a sentence, when the one before it began at `first`. */
function startsSentence(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]!;
  if (isClosingMark(tokens, at)) return false;
  const stop = stopBefore(tokens, first, at);
  if (stop < 0 || /^[\p{Ll},;:.!?…]/u.test(token.text)) return false;
  const mark = tokens[stop]!;
  const hasCloser = at > stop + 1;
  if (/[!?…]$/.test(mark.text)) return !(hasCloser && isReportingPronoun(token));
  if (mark.text !== '.') return endsWithAbbreviation(mark, token, hasCloser);
  return mark.end !== token.start && (stop === first || !isAbbreviated(tokens[stop - 1]!, token, mark));
}

/** The stop, or abbreviation with a stop, before `at` and beneath closing marks; -1 if there is none. */
function stopBefore(tokens: readonly Token[], first: number, at: number): number {
  let index = at - 1;
  while (index > first && isClosingMark(tokens, index)) index--;
  return /[.!?…]$/.test(tokens[index]!.text) ? index : -1;
}

/** A quotation mark or bracket that closes: it stands close to the word before it. */
function isClosingMark(tokens: readonly Token[], at: number): boolean {
  const { text, lower, start, end } = tokens[at]!;
  if (at === 0 || text === '“' || text === '‘' || !/^["')\]]+$/.test(lower) || tokens[at - 1]!.end !== start) return false;
  const next = tokens[at + 1];
  return (
    lower === ')' ||
    lower === ']' ||
    text === '”' ||
    text === '’' ||
    next === undefined ||
    next.start > end ||
    !/^[\p{L}\p{N}]/u.test(next.text)
  );
}

/** `"What now?" He shrugged` is rare in news, `"What now?" He said so in Geneva` rarer than a typist's capital. */
function isReportingPronoun(token: Token): boolean {
  return token.lower === 'said' || token.lower === 'asked';
}

/** A word with the full stop as a token of its own. */
function isAbbreviated(word: Token, next: Token, stop: Token): boolean {
  if (word.end !== stop.start) return false;
  if (BEFORE_NUMBER.has(word.lower)) return next.tag === 'NUM';
  return isInitial(word.text) || BEFORE_NAME.has(word.lower) || (AMBIGUOUS.has(word.lower) && !SENTENCE_OPENERS.has(next.lower));
}

/** A token that has its full stop in itself: `U.S.`, `Nov.`, `J.`. */
function endsWithAbbreviation(mark: Token, next: Token, hasCloser: boolean): boolean {
  const word = mark.lower.slice(0, -1);
  if (BEFORE_NUMBER.has(word)) return next.tag !== 'NUM';
  if (BEFORE_NAME.has(word) || isInitial(mark.text.slice(0, -1))) return false;
  return hasCloser || !AMBIGUOUS.has(word) || SENTENCE_OPENERS.has(next.lower) || /^["“‘]/.test(next.text);
}

const isInitial = (text: string): boolean => /^\p{Lu}$/u.test(text) && text !== 'I';
