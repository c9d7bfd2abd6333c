import { type Check, unchecked } from '../../../base/limits.ts';
import type { Paragraph, Token, Tokenized } from '../reading.ts';
import { alignWords, type PlacedWord } from './align-words.ts';
import { cutPieces } from './cut-pieces.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import { findSentences } from './find-sentences.ts';
import { repairTags } from './repair-tags.ts';
import { splitWords } from './split-words.ts';
import type { Tagger } from './tagger.ts';

/**
 * Splits a report into tokens, sentences, paragraphs and quotations. Runs in time linear in the text's length, whatever the text.
 * @param title the headline, if known: a first paragraph that equals it is the title even if it ends in a full stop
 */
export function tokenize(text: string, tagger: Tagger, title?: string, check: Check = unchecked): Tokenized {
  const tokens: Token[] = [];
  const paragraphs: Pick<Paragraph, 'first' | 'end' | 'kind'>[] = [];
  for (const { start, end, kind } of findParagraphs(text, title)) {
    const first = tokens.length;
    for (const piece of cutPieces(text, start, end)) {
      check(piece.end - piece.start);
      const words = piece.isOpaque
        ? [opaqueWord(text, piece.start, piece.end)]
        : alignWords(text, piece, tagger.tag(text.slice(piece.start, piece.end)));
      for (const word of splitWords(text, words)) tokens.push(makeToken(text, word, tokens.length));
    }
    if (tokens.length > first) paragraphs.push({ first, end: tokens.length, kind });
  }
  const division = findSentences(tokens, paragraphs);
  const repaired = repairTags(tokens, division.sentences);
  return { text, tokens: repaired, ...division, quotations: findQuotations(repaired, division.paragraphs) };
}

function opaqueWord(text: string, start: number, end: number): PlacedWord {
  return { start, end, lemma: text.slice(start, end).toLowerCase(), tag: 'X' };
}

function makeToken(text: string, { start, end, lemma, tag, text: own }: PlacedWord, index: number): Token {
  const surface = own?.length === end - start ? own : text.slice(start, end);
  return { index, start, end, text: surface, lower: straighten(surface.toLowerCase()), lemma: straighten(lemma), tag };
}

const MARK = /[‘’‚‛`´“”„‟«»']/;

/** Typographic quotation marks and apostrophes as `"` and `'`, two apostrophes as one `"`. */
function straighten(lower: string): string {
  if (lower.length > 3 ? !lower.includes('’') : !MARK.test(lower)) return lower;
  return lower.replace(/[‘’‚‛`´]/g, "'").replace(/[“”„‟«»]|''/g, '"');
}
