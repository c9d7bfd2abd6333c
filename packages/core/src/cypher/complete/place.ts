import { tokenize } from '../syntax/lexer.ts';
import { isKeyword, nameOf, type Token } from '../syntax/token.ts';
import { type Frame, QueryReader, type Variable } from './query-reader.ts';

/** The word that is being typed at a place of a text, what stands before it, and what is known there. */
export interface Place {
  /** Where the word starts and ends, in UTF-16 code units; with the names and dots before it. */
  readonly from: number;
  readonly to: number;
  /** What of the word is before the place, without quotes and dollar. */
  readonly typed: string;
  readonly isParameter: boolean;
  /** The names before it, each with its dot: `kg.` */
  readonly chain: readonly string[];
  /** The tokens before the word and its chain. */
  readonly before: readonly Token[];
  readonly frames: readonly Frame[];
  /** The node that stands before an open relationship. */
  readonly lastNode: Variable;
  /** The text after the word. */
  readonly rest: string;
}

const WORD_END = /[\p{ID_Continue}\p{Sc}]*/uy;

/** The place at an offset; undefined inside strings, comments and numbers. */
export function placeAt(text: string, offset: number): Place | undefined {
  // A letter put where the cursor is becomes part of what is typed: a word, or else a string, a comment, a number.
  const tokens = tokenize(`${text.slice(0, offset)}x`).slice(0, -1);
  const probe = tokens.pop();
  if (probe?.end !== offset + 1 || !/^(?:identifier|parameter|open name)$/.test(probe.kind)) return undefined;
  const isParameter = probe.text.startsWith('$');
  const typed = probe.text
    .slice(isParameter ? 1 : 0, -1)
    .replace(/^`/, '')
    .replaceAll('``', '`');
  let first = tokens.length;
  while (!isParameter && tokens[first - 1]?.kind === '.' && isName(tokens[first - 2])) first -= 2;
  const chained = tokens.slice(first).filter(({ kind }) => kind !== '.');
  const before = tokens.slice(0, first);
  const { frames, lastNode } = new QueryReader(before);
  const to = endOf(text, offset, probe);
  return {
    ...{ from: probe.start, to, typed, isParameter, before, frames, lastNode, rest: text.slice(to) },
    chain: chained.map((token) => nameOf(token.text)),
  };
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'identifier' || isKeyword(token.kind));
}

function endOf(text: string, offset: number, { kind }: Token): number {
  WORD_END.lastIndex = offset;
  WORD_END.test(text);
  const end = Math.max(offset, WORD_END.lastIndex);
  return kind === 'open name' && text[end] === '`' ? end + 1 : end;
}
