// Lengths and positions of strings in Cypher count Unicode characters. JavaScript's count UTF-16 code units, which are the same
// unless there are surrogates.

const SURROGATE = /[\ud800-\udfff]/;

/** The number of characters. */
export function characterCount(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The characters from one position up to another. */
export function characterSlice(text: string, start: number, end: number = Number.POSITIVE_INFINITY): string {
  return SURROGATE.test(text) ? Array.from(text).slice(start, end).join('') : text.slice(start, end);
}

/** The characters from last to first. */
export function reverseCharacters(text: string): string {
  return Array.from(text).reverse().join('');
}
