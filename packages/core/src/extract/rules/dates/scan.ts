import { CAPITALIZED } from './lexicon.ts';
import { letterOf, type OpenKind } from './pattern.ts';
import { dayNumber, monthOf } from './period.ts';

/** A word, a number or a mark. */
interface Lexeme {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** In small letters, plain apostrophes and dashes. */
  readonly word: string;
  /** What a number says; a date as days since 1970-01-01. */
  readonly value?: number | undefined;
}

export interface ScannedText {
  readonly lexemes: readonly Lexeme[];
  /** One letter a lexeme, and one more at the end that stands for the end of a paragraph. */
  readonly letters: string;
}

// Each alternative that has begun cannot fail later on, so that the scan is linear.
const LEXEME =
  /\d{4}-\d\d-\d\d(?![\d-])|\d{1,2}([./])\d{1,2}\1\d{4}(?!\d)|\d+(?:[.,:]\d+)*[A-Za-z]*|['’]s(?![A-Za-z])|[A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffef]+|\n\n|\S/g;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['“', '"'],
  ['”', '"'],
  ['\n\n', '¶'],
  ['’s', "'s"],
]);

/** Cuts a text into words, numbers and marks, and says for each which letter the patterns know it by. */
export function scanText(text: string): ScannedText {
  const lexemes: Lexeme[] = [];
  const letters: string[] = [];
  for (const match of text.matchAll(LEXEME)) {
    const raw = match[0];
    const read = readLexeme(raw);
    lexemes.push({ start: match.index, end: match.index + raw.length, word: read.word, value: read.value });
    letters.push(letterOf(read.kind)!);
  }
  letters.push(letterOf('¶')!);
  return { lexemes, letters: letters.join('') };
}

/** `kind` is an open kind, or the word itself where patterns name it. */
interface ReadLexeme {
  readonly kind: string;
  readonly word: string;
  readonly value?: number | undefined;
}

function readLexeme(raw: string): ReadLexeme {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return readNumber(raw);
  const mark = MARKS.get(raw);
  const word = mark ?? raw.toLowerCase();
  const isCapital = mark === undefined && word.charCodeAt(0) !== first;
  if (letterOf(word) !== undefined && (isCapital || !CAPITALIZED.has(word))) return { kind: word, word };
  return { kind: isCapital ? 'Name' : /^\p{L}/u.test(word) ? 'Word' : 'Other', word };
}

function readNumber(raw: string): ReadLexeme {
  const number = (kind: OpenKind, value?: number): ReadLexeme => ({ kind, word: raw, value });
  const [, digits = '', suffix = ''] = /^(\d+)([a-z]*)$/i.exec(raw) ?? [];
  const value = Number(digits);
  const isDay = digits.length <= 2 && value >= 1 && value <= 31;
  switch (digits === '' ? raw : suffix.toLowerCase()) {
    case '':
      if (isDay) return number('Day', value);
      if (digits.length > 4) return number('Other');
      return digits.length === 4 && value >= 1500 && value <= 2100 ? number('Year', value) : number('Number', value);
    case 'st':
    case 'nd':
    case 'rd':
    case 'th':
      return isDay ? number('DayOrdinal', value) : number('Other');
    case 's':
      if (value % 10 !== 0) return number('Other');
      return digits.length === 4 ? number('Decade', value) : digits.length === 2 ? number('TwoDigitDecade', value) : number('Other');
    default:
      return raw.length >= 8 && raw.length <= 10 && digits === '' ? readWholeDate(raw, number) : number('Other');
  }
}

/** A date in figures. Dots are written day first everywhere; with slashes the order must show by itself. */
function readWholeDate(raw: string, number: (kind: OpenKind, value?: number) => ReadLexeme): ReadLexeme {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(raw);
  if (iso) return number('Iso', realDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const [, a, mark, b, year] = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(raw) ?? [];
  if (mark === undefined) return number('Other');
  const [first, second] = [Number(a), Number(b)];
  if (mark === '/' && first <= 12 && second <= 12 && first !== second) return number('Other');
  return number('NumericDate', second > 12 ? realDay(Number(year), first, second) : realDay(Number(year), second, first));
}

/** Days since 1970-01-01; undefined for a 31 November. */
export function realDay(year: number, month: number, day: number): number | undefined {
  const number = dayNumber(year, month, day);
  return month >= 1 && month <= 12 && monthOf(number) === month && day >= 1 ? number : undefined;
}
