import type { Span } from '../../base/text.ts';

const MOST_PLACES = 200;
const MARKS: Readonly<Record<string, string>> = { '‘': "'", '’': "'", ʼ: "'", '`': "'", '“': '"', '”': '"', '„': '"' };
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A report's text, in which words are looked for. Quotation marks, hyphens and spaces of all kinds are alike. Offsets are UTF-16 code units. */
export class ReportWords {
  readonly text: string;
  readonly #alike: string;
  readonly #paragraphs: readonly number[];
  readonly #found = new Map<string, readonly Span[]>();
  #folded: FoldedWords | undefined;

  constructor(text: string) {
    this.text = text;
    this.#alike = alike(text);
    this.#paragraphs = [0, ...[...text.matchAll(/\n\s*\n/g)].map((m) => m.index + m[0].length)];
  }

  /** Where these words stand as whole words; a first letter may be large at the start of a sentence. At most 200 places. */
  places(words: string): readonly Span[] {
    let found = this.#found.get(words);
    if (found === undefined) {
      const wanted = alike(words);
      found = this.#search(wanted);
      if (found.length === 0) found = this.#search(withOtherCase(wanted));
      this.#found.set(words, found);
    }
    return found;
  }

  has(words: string): boolean {
    return this.places(words).length > 0;
  }

  /** Where a sequence of words stands, whatever its case, accents and punctuation: the first and, if there is one, the second place. */
  sequence(quotation: string): readonly Span[] {
    this.#folded ??= foldWords(this.text);
    return this.#folded.find(foldWords(quotation).joined);
  }

  /** True when a span begins and ends between words. */
  isWhole({ start, end }: Span): boolean {
    const isCut = (at: number): boolean => PART_OF_WORD.test(this.text[at - 1] ?? '') && PART_OF_WORD.test(this.text[at] ?? '');
    return !isCut(start) && !isCut(end);
  }

  /** From the start of the paragraph before a span to the end of the span's own. */
  around({ start, end }: Span): Span {
    const own = this.#paragraphAt(start);
    const after = this.#paragraphs[this.#paragraphAt(end - 1) + 1];
    return { start: this.#paragraphs[Math.max(0, own - 1)]!, end: after ?? this.text.length };
  }

  #paragraphAt(offset: number): number {
    const after = this.#paragraphs.findIndex((start) => start > offset);
    return (after < 0 ? this.#paragraphs.length : after) - 1;
  }

  #search(wanted: string): Span[] {
    const found: Span[] = [];
    if (wanted === '') return found;
    for (
      let at = this.#alike.indexOf(wanted);
      at >= 0 && found.length < MOST_PLACES;
      at = this.#alike.indexOf(wanted, at + wanted.length)
    ) {
      const span = { start: at, end: at + wanted.length };
      if (this.isWhole(span)) found.push(span);
    }
    return found;
  }
}

/** How many words there are in a quotation; in scripts without spaces a letter counts as one. */
export function countWords(quotation: string): number {
  return [
    ...quotation.matchAll(
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu,
    ),
  ].length;
}

/** The words of a text in small letters without accents, one space between them and around all, and where each comes from. */
interface FoldedWords {
  readonly joined: string;
  find(joined: string): Span[];
}

function foldWords(text: string): FoldedWords {
  const spans: Span[] = [];
  const starts = new Map<number, number>(); // offset in `joined` of the space before a word, to the word
  const parts: string[] = [];
  let length = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (folded === '') continue;
    starts.set(length, spans.length);
    spans.push({ start: index, end: index + word.length });
    parts.push(folded);
    length += folded.length + 1;
  }
  const joined = parts.length === 0 ? '' : ` ${parts.join(' ')} `;
  const find = (wanted: string): Span[] => {
    const found: Span[] = [];
    for (let at = wanted === '' ? -1 : joined.indexOf(wanted); at >= 0 && found.length < 2; at = joined.indexOf(wanted, at + 1)) {
      const first = starts.get(at)!;
      const last = (starts.get(at + wanted.length - 1) ?? spans.length) - 1;
      found.push({ start: spans[first]!.start, end: spans[last]!.end });
    }
    return found;
  };
  return { joined, find };
}

/** The same length, one kind of each mark. */
function alike(text: string): string {
  return text
    .replace(/[‘’ʼ`“”„]/g, (mark) => MARKS[mark]!)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s]/g, ' ');
}

function withOtherCase(words: string): string {
  const [first = ''] = words;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other.length === first.length ? other + words.slice(first.length) : words;
}
