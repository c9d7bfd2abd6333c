import { limitListSize, limitTextSize, MAX_LIST_SIZE } from '../values/size-limit.ts';
import type { Integer, ListValue } from '../values/value.ts';
import { argumentError } from '../values/value-error.ts';
import { characterCount, characterSlice } from './code-points.ts';
import { define, type FunctionDefinition } from './define.ts';

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'];

/** The functions of strings. Positions and lengths count Unicode characters. */
export const stringFunctions: readonly FunctionDefinition[] = [
  ...makeCase(['toLower', 'lower'], 'The string in lower case.', (text) => text.toLowerCase()),
  ...makeCase(['toUpper', 'upper'], 'The string in upper case.', (text) => text.toUpperCase()),
  makeTrim('ltrim', 'start', (text, trimmed) => trimmed.start(text)),
  makeTrim('rtrim', 'end', (text, trimmed) => trimmed.end(text)),
  makeTrim('trim', 'start and end', (text, trimmed) => trimmed.end(trimmed.start(text))),
  makeTrim('btrim', 'start and end', (text, trimmed) => trimmed.end(trimmed.start(text))),
  define({
    name: 'left',
    args: ['original :: STRING', 'length :: INTEGER'],
    returns: 'string',
    doc: 'The first characters of a string.',
    evaluate: (_, text: string, length: Integer) => characterSlice(text, 0, position(length, 'length')),
  }),
  define({
    name: 'right',
    args: ['original :: STRING', 'length :: INTEGER'],
    returns: 'string',
    doc: 'The last characters of a string.',
    evaluate: (_, text: string, length: Integer) => characterSlice(text, Math.max(0, characterCount(text) - position(length, 'length'))),
  }),
  define({
    name: 'substring',
    args: ['original :: STRING', 'start :: INTEGER', 'length? :: INTEGER'],
    returns: 'string',
    doc: 'The characters of a string from a position, which counts from 0: all, or so many.',
    evaluate: (_, text: string, start: Integer, length?: Integer) => {
      const from = position(start, 'start');
      return characterSlice(text, from, length === undefined ? undefined : from + position(length, 'length'));
    },
  }),
  define({
    name: 'replace',
    args: ['original :: STRING', 'search :: STRING', 'replacement :: STRING', 'limit? :: INTEGER'],
    returns: 'string',
    doc: 'The string with every occurrence of one text, or with the first so many, replaced by another.',
    evaluate: (_, text: string, search: string, replacement: string, limit?: Integer) =>
      replaceFirst(text, search, replacement, limit === undefined ? Number.POSITIVE_INFINITY : position(limit, 'limit')),
  }),
  define({
    name: 'split',
    args: ['original :: STRING', 'delimiters :: STRING | LIST'],
    returns: 'list',
    doc: 'The parts of a string between a delimiter, or between any of several.',
    evaluate: (_, text: string, delimiters: string | ListValue) =>
      limited(typeof delimiters === 'string' ? text.split(delimiters, MAX_LIST_SIZE + 1) : splitByAny(text, delimiters)),
  }),
  define({
    name: 'normalize',
    args: ['input :: STRING', 'form? :: STRING'],
    returns: 'string',
    doc: 'The string in a Unicode normal form: NFC (as default), NFD, NFKC or NFKD.',
    evaluate: (_, text: string, form = 'NFC') => {
      if (FORMS.includes(form)) return text.normalize(form);
      throw argumentError('no such normal form', 'InvalidArgumentValue', { found: form.slice(0, 60), expected: FORMS.join(', ') });
    },
  }),
  ...['char_length', 'character_length'].map((name) =>
    define({
      name,
      args: ['input :: STRING'],
      returns: 'integer',
      doc: 'The number of Unicode characters in a string.',
      evaluate: (_, text: string) => characterCount(text),
    }),
  ),
];

function makeCase(names: readonly string[], doc: string, change: (text: string) => string): FunctionDefinition[] {
  return names.map((name) =>
    define({ name, args: ['input :: STRING'], returns: 'string', doc, evaluate: (_, text: string) => change(text) }),
  );
}

interface Trim {
  start(text: string): string;
  end(text: string): string;
}

function makeTrim(name: string, where: string, trim: (text: string, trimmed: Trim) => string): FunctionDefinition {
  return define({
    name,
    args: ['input :: STRING', 'characters? :: STRING'],
    returns: 'string',
    doc: `The string without white space, or without the given characters, at its ${where}.`,
    evaluate: (_, text: string, characters?: string) =>
      trim(text, characters === undefined ? { start: (t) => t.trimStart(), end: (t) => t.trimEnd() } : trimOf(characters)),
  });
}

function trimOf(characters: string): Trim {
  const set = new Set(characters);
  const all = (text: string): string[] => Array.from(text);
  return {
    start: (text) => {
      const first = all(text).findIndex((character) => !set.has(character));
      return first < 0 ? '' : characterSlice(text, first);
    },
    end: (text) => characterSlice(text, 0, all(text).findLastIndex((character) => !set.has(character)) + 1),
  };
}

function replaceFirst(text: string, search: string, replacement: string, limit: number): string {
  let count = 0;
  let size = text.length;
  return text.replaceAll(search, (found) => {
    if (count++ >= limit) return found;
    size += replacement.length - found.length;
    limitTextSize(size);
    return replacement;
  });
}

/** Splits at whichever delimiter stands first; of those that stand at the same place, at the longest. */
function splitByAny(text: string, delimiters: ListValue): string[] {
  const searched = delimiters.filter((delimiter): delimiter is string => typeof delimiter === 'string' && delimiter !== '');
  if (searched.length === 0) return [text];
  const escaped = searched.sort((a, b) => b.length - a.length).map((delimiter) => delimiter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return text.split(new RegExp(escaped.join('|'), 'u'), MAX_LIST_SIZE + 1);
}

function limited(parts: string[]): string[] {
  limitListSize(parts.length);
  return parts;
}

/** A length or position as a number. @throws QueryError `NumberOutOfRange` when it is negative */
function position(value: Integer, name: string): number {
  if (value >= 0) return Number(value);
  throw argumentError(`\`${name}\` is negative`, 'NumberOutOfRange', { found: String(value), expected: '0 or more' });
}
