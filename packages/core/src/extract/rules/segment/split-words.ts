import type { PlacedWord } from './align-words.ts';

/** A possessive ending or a contracted verb that the tagger left on its word. */
const ENDING = /^(.+?)(['’](?:s|S|re|ve|ll|d|m)|[sS](['’]))$/;
const LETTERS = /^\p{L}/u;
const LETTER = /^[\p{L}\p{M}]$/u;

/**
 * Splits what the tagger leaves together and joins what it tears apart: `Qatar’s` is two words, `Brnabić` is one, `''` as a quotation mark too.
 */
export function splitWords(text: string, words: readonly PlacedWord[]): PlacedWord[] {
  const split: PlacedWord[] = [];
  for (const word of words) {
    const before = split.at(-1);
    if (
      isHalfMark(text, word) &&
      before !== undefined &&
      before.end === word.start &&
      isHalfMark(text, before) &&
      text[before.start] === text[word.start]
    ) {
      split[split.length - 1] = { start: before.start, end: word.end, lemma: '"', tag: 'PUNCT' };
    } else if (before !== undefined && before.end === word.start && isTornWord(text, word.start)) {
      const lemma = text.slice(before.start, word.end).toLowerCase();
      split[split.length - 1] = { start: before.start, end: word.end, lemma, tag: 'PROPN' };
    } else pushSplit(text, word, split);
  }
  return split;
}

/** The tagger's words end before a letter that its model does not know: `Vu`, `čić`. Foreign letters stand in names. */
const isTornWord = (text: string, at: number): boolean =>
  LETTER.test(text[at - 1]!) && LETTER.test(text[at]!) && (isForeign(text, at - 1) || isForeign(text, at));
const isForeign = (text: string, at: number): boolean => text.charCodeAt(at) > 0xff;

const isHalfMark = (text: string, { start, end }: PlacedWord): boolean => end - start === 1 && (text[start] === "'" || text[start] === '`');

function pushSplit(text: string, word: PlacedWord, into: PlacedWord[]): void {
  const surface = word.text ?? text.slice(word.start, word.end);
  if (surface === 'in.' || surface === 'no.') {
    // The model's abbreviations of `inch` and `number`; in small letters they are the end of a sentence: `chip in.`, `said no.`
    into.push(
      { start: word.start, end: word.end - 1, lemma: surface.slice(0, -1), tag: surface === 'in.' ? 'ADP' : 'INTJ' },
      { start: word.end - 1, end: word.end, lemma: '.', tag: 'PUNCT' },
    );
    return;
  }
  const ending = surface.length > 2 && surface.length < 60 ? ENDING.exec(surface) : null;
  if (ending === null || !LETTERS.test(surface)) {
    into.push(word);
    return;
  }
  const at = word.end - (ending[3] ?? ending[2]!).length;
  const suffix = text.slice(at, word.end).replace('’', "'").toLowerCase();
  const tag = /^\p{Lu}/u.test(surface) ? 'PROPN' : word.tag === 'VERB' || word.tag === 'X' ? 'NOUN' : word.tag;
  into.push({ start: word.start, end: at, lemma: text.slice(word.start, at).toLowerCase(), tag });
  into.push({ start: at, end: word.end, lemma: suffix, tag: suffix === "'s" || suffix === "'" ? 'PART' : 'AUX' });
}
