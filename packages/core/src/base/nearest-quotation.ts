import type { Span } from './text.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words may be missing or added inside a quotation: its parts then lie this many words further apart or nearer at most. */
const SHIFT = 3;
const MOST_WORDS = 100;
const MOST_STARTS = 50;

/** The words of a text in order, and where in that order each word is. */
interface WordIndex {
  readonly text: string;
  readonly words: readonly Span[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

let newest: WordIndex | undefined; // who asks for one quotation of a report often asks for the next

/**
 * Where a quotation almost stands in a text: the same words with other punctuation, case or spaces, or at least half of them in about the
 * same order. Of a long quotation only the first 100 words are looked for.
 * @returns the span of those words; undefined when there is no such place
 */
export function nearestQuotation(text: string, quotation: string): Span | undefined {
  if (newest?.text !== text) newest = indexWords(text);
  const { words, places } = newest;
  const wanted = [...quotation.matchAll(WORD)].slice(0, MOST_WORDS).map(([w]) => fold(w));
  const fits = new Map<number, number>(); // for each place where the first wanted word would stand: how many words are where they should be
  for (const [i, word] of wanted.entries()) for (const at of places.get(word) ?? []) fits.set(at - i, (fits.get(at - i) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [start, score] of [...fits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_STARTS)) {
    let total = score;
    for (let d = 1; d <= SHIFT; d++) total += (fits.get(start - d) ?? 0) + (fits.get(start + d) ?? 0);
    if (total > most) [best, most] = [start, total];
  }
  if (most === 0 || most < wanted.length / 2) return undefined;
  let [first, last] = [Math.max(0, best), Math.min(words.length, best + wanted.length) - 1];
  for (const [i, word] of wanted.entries())
    for (const at of places.get(word) ?? [])
      if (Math.abs(at - i - best) <= SHIFT) [first, last] = [Math.min(first, at), Math.max(last, at)];
  return { start: words[first]!.start, end: words[last]!.end };
}

function indexWords(text: string): WordIndex {
  const words: Span[] = [];
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = fold(word);
    const known = places.get(key);
    if (known) known.push(words.length);
    else places.set(key, [words.length]);
    words.push({ start: index, end: index + word.length });
  }
  return { text, words, places };
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
