import { isCaption } from '../../ingest/captions.ts';

/** A paragraph's place in the text, without the spaces around it. Offsets in UTF-16. */
export interface ParagraphSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'title' | 'caption' | 'body';
}

const CLOSING = /[\p{Pe}\p{Pf}"'’”)\]]/u;
const STOP = /[.!?…]/;
/** A headline is not longer than this. */
const LONGEST_TITLE = 250;
const LONGEST_CAPTION = 2000;

/**
 * Splits a report at blank lines, and at line ends after a full stop. The first paragraph is the title if it equals `title`, or stands on one line and
 * has no final stop or its words in capitals.
 */
export function findParagraphs(text: string, title?: string): ParagraphSpan[] {
  const spans: ParagraphSpan[] = [];
  for (const [start, end] of splitAtBlankLines(text)) {
    const isFirst = spans.length === 0;
    spans.push({ start, end, kind: kindOf(text.slice(start, end), isFirst, title) });
  }
  return spans;
}

function kindOf(paragraph: string, isFirst: boolean, title: string | undefined): ParagraphSpan['kind'] {
  if (isFirst && title !== undefined && sameWords(paragraph, title)) return 'title';
  if (paragraph.length < LONGEST_CAPTION && isCaption(paragraph)) return 'caption';
  if (isFirst && paragraph.length <= LONGEST_TITLE && !paragraph.includes('\n') && (!endsInStop(paragraph) || isTitleCase(paragraph))) {
    return 'title';
  }
  return 'body';
}

/** A stop at the end, or only closing marks behind it. */
function endsInStop(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && CLOSING.test(text[at]!)) at--;
  return STOP.test(text[at] ?? '');
}

/** `Minister Says Talks Will Go On.`: every longer word begins with a capital. */
function isTitleCase(paragraph: string): boolean {
  const words = paragraph.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL_IN_TITLES.has(word));
}

const SMALL_IN_TITLES: ReadonlySet<string> = new Set(['with', 'from', 'over', 'into', 'after', 'that', 'amid', 'than', 'against']);

function sameWords(a: string, b: string): boolean {
  return a.length < 2000 && a.replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ');
}

function splitAtBlankLines(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const from = firstVisible(text, at, lineEnd);
    if (from < lineEnd) {
      if (start >= 0 && endsInStop(text.slice(Math.max(start, end - 4), end))) {
        spans.push([start, end]);
        start = -1;
      }
      if (start < 0) start = from;
      end = lastVisible(text, from, lineEnd);
    } else if (start >= 0) {
      spans.push([start, end]);
      start = -1;
    }
    at = lineEnd + 1;
  }
  if (start >= 0) spans.push([start, end]);
  return spans;
}

const isBlank = (character: string): boolean => character.trim() === '';

function firstVisible(text: string, at: number, end: number): number {
  while (at < end && isBlank(text[at]!)) at++;
  return at;
}

function lastVisible(text: string, from: number, end: number): number {
  while (end > from && isBlank(text[end - 1]!)) end--;
  return end;
}
