import type { PartOfSpeech } from '../reading.ts';
import { isSpace, type Piece } from './cut-pieces.ts';
import type { TaggedWord } from './tagger.ts';

/** A tagged word with its place in the report. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly tag: PartOfSpeech;
  /** The tagger's own string for these characters, which is the same one for all places of the word: look-ups by it are quicker than by a new slice. */
  readonly text?: string | undefined;
}

/**
 * Finds each word of the tagger again in the text. Characters that the tagger dropped or changed become words of their own with the tag `X`, so that the
 * words always cover everything but spaces.
 */
export function alignWords(text: string, piece: Piece, words: readonly TaggedWord[]): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let at = piece.start;
  for (const word of words) {
    const start = skipSpaces(text, at, piece.end);
    const found = text.startsWith(word.text, start)
      ? start
      : text.slice(start, start + LONGEST_DROP + word.text.length).indexOf(word.text) + start;
    if (found < start || found + word.text.length > piece.end) continue;
    if (found > start) pushUnknown(text, start, found, placed);
    at = found + word.text.length;
    placed.push({ start: found, end: at, lemma: word.lemma, tag: word.tag, text: word.text });
  }
  pushUnknown(text, skipSpaces(text, at, piece.end), piece.end, placed);
  return placed;
}

/** How far a word is looked for after the place where it should stand. */
const LONGEST_DROP = 40;

/** One word a run of characters between spaces. */
function pushUnknown(text: string, start: number, end: number, into: PlacedWord[]): void {
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !isSpace(text.charCodeAt(to))) to++;
    into.push({ start: from, end: to, lemma: text.slice(from, to).toLowerCase(), tag: 'X' });
    from = skipSpaces(text, to, end);
  }
}

function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
