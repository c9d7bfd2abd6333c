/** One line of text, or one element of a page, before it is judged. */
export interface PageBlock {
  readonly text: string;
  readonly kind: 'heading' | 'caption' | 'plain';
  /** From 1; only where the source has lines. */
  readonly line?: number | undefined;
  /** True when white space or an element's border stands before it. */
  readonly opensGroup: boolean;
}

// Zero-width spaces, soft hyphens and byte order marks: a quotation would not be found across them.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** One line of text: white space of any kind as single spaces, nothing invisible. */
export function cleanLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** For comparing: lower case, plain quotation marks, letters and digits with single spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'&+]+/gu, ' ')
    .trim();
}

/** How many words; two characters of a script that writes no spaces count as one. */
export function countWords(text: string): number {
  const sample = text.slice(0, 2000);
  const dense = sample.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu,
  )?.length;
  return dense === undefined ? (sample.match(/\S+/g)?.length ?? 0) : Math.ceil(dense / 2);
}

/** True when the text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[\p{Sentence_Terminal}\u2026]["'\u201D\u2019\u00BB)\]]*$/u.test(text.slice(-12));
}

/** A sentence or paragraph rather than a heading, a menu entry or a button. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words >= 25) return true;
  return endsSentence(text) && words >= 5 && !(words < 20 && /[?!\uFF1F\uFF01]["'\u201D\u2019\u00BB)\]]*$/u.test(text.slice(-12)));
}
