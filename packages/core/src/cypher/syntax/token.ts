import type { Span } from '../../base/text.ts';

/**
 * The reserved words. They can still name labels, types, properties and functions' namespaces, and variables where what follows leaves
 * no doubt (`RETURN order ORDER BY order`). All other words of the language (CALL, YIELD, COUNT, …) are identifiers to the lexer.
 */
export const KEYWORDS = [
  ...['AND', 'AS', 'ASC', 'ASCENDING', 'BY', 'CASE', 'CONTAINS', 'CREATE', 'DELETE', 'DESC', 'DESCENDING', 'DETACH', 'DISTINCT'],
  ...['ELSE', 'END', 'ENDS', 'FALSE', 'IN', 'IS', 'LIMIT', 'MATCH', 'MERGE', 'NOT', 'NULL', 'ON', 'OPTIONAL', 'OR', 'ORDER', 'REMOVE'],
  ...['RETURN', 'SET', 'SKIP', 'STARTS', 'THEN', 'TRUE', 'UNION', 'UNWIND', 'WHEN', 'WHERE', 'WITH', 'XOR'],
] as const;

/** A reserved word, in upper case. */
export type Keyword = (typeof KEYWORDS)[number];

/** Signs of one or two characters. Arrows are made of single signs: `-->` is `-`, `-`, `>`. */
export const SIGNS = [
  ...['(', ')', '[', ']', '{', '}', ',', ';', ':', '.', '|', '&', '!', '+', '-', '*', '/', '%', '^', '=', '<', '>'],
  ...['<>', '<=', '>=', '=~', '+=', '||', '..'],
] as const;

/** A sign, as written. */
export type Sign = (typeof SIGNS)[number];

/**
 * What a token is. A keyword's and a sign's kind is its own text, keywords in upper case. The kinds of the last line are mistakes,
 * which the parser reports when it gets there: a number that goes on in letters, what is not closed, and any other character.
 */
export type TokenKind =
  | Keyword
  | Sign
  | 'identifier' // also one in backquotes
  | 'integer'
  | 'float'
  | 'string' // with its quotes and escapes
  | 'parameter' // with its dollar
  | 'end'
  | ('bad number' | 'open string' | 'open name' | 'open comment' | 'unknown');

/** A piece of query text; what is between the tokens is white space and comments. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Keywords by the low five bits of their first letter, which are the same in both cases. */
const byInitial: Keyword[][] = Array.from({ length: 32 }, () => []);
for (const keyword of KEYWORDS) byInitial[keyword.charCodeAt(0) & 31]!.push(keyword);

/** The keyword that stands at a place of a text, in whatever case. */
export function keywordAt(text: string, start: number, end: number): Keyword | undefined {
  for (const keyword of byInitial[text.charCodeAt(start) & 31]!)
    if (keyword.length === end - start && equalsIgnoringCase(keyword, text, start)) return keyword;
  return undefined;
}

/** True when a word in capitals stands at a place of a text, in whatever case. Only ASCII letters have cases here: `ſet` is no SET. */
export function equalsIgnoringCase(upper: string, text: string, start: number): boolean {
  for (let i = 0; i < upper.length; i++) if ((text.charCodeAt(start + i) & ~32) !== upper.charCodeAt(i)) return false;
  return true;
}

/** True for a reserved word, in whatever case. */
export function isReserved(word: string): boolean {
  return keywordAt(word, 0, word.length) !== undefined;
}

/** True for the kinds that are keywords: they alone begin with a capital. */
export function isKeyword(kind: TokenKind): kind is Keyword {
  const first = kind.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** The name that an identifier, keyword or quoted identifier stands for: without its backquotes, doubled ones made single. */
export function nameOf(text: string): string {
  return text.charCodeAt(0) === 96 ? text.slice(1, -1).replaceAll('``', '`') : text;
}

const PLAIN = /^[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*$/u;

/** Writes a name: as it is where the lexer would read it back, else in backquotes. */
export function quoteName(name: string): string {
  return PLAIN.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
