import { QueryError } from '../../base/query-error.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { Span } from '../../base/text.ts';
import { isKeyword, KEYWORDS, type Token } from './token.ts';

/** The details of the errors that this stage finds; the TCK's names where it has one. */
export type SyntaxDetail =
  | 'FloatingPointOverflow'
  | 'IntegerOverflow'
  | 'InvalidClauseComposition'
  | 'InvalidNumberLiteral'
  | 'InvalidRelationshipPattern'
  | 'InvalidUnicodeCharacter'
  | 'InvalidUnicodeLiteral'
  | 'UnexpectedSyntax'
  | 'NestingTooDeep' // ours; its code is `limit`
  | 'UnsupportedFeature'; // ours: Neo4j has it, this engine has not

/** An error of the parser. */
export function syntaxError(query: string, span: Span, detail: SyntaxDetail, message: string, hint?: string): QueryError {
  const code = detail === 'NestingTooDeep' ? 'limit' : 'query';
  return new QueryError(message, { type: 'SyntaxError', phase: 'compile time', detail, query, span, hint, code });
}

/** The error for a token that does not fit what was expected, with a guess at what was meant. `before` is the token before it. */
export function unexpectedToken(query: string, token: Token, before: Token | undefined, expected: string): QueryError {
  const { kind, text } = token;
  const end = before?.end ?? 0;
  const span = kind === 'end' ? { start: end, end } : token;
  const detail = kind === 'unknown' && text.charCodeAt(0) > 127 ? 'InvalidUnicodeCharacter' : 'UnexpectedSyntax';
  const open = OPEN[kind];
  if (open !== undefined) return syntaxError(query, { start: token.start, end: token.start + 1 }, detail, open);
  const found = kind === 'end' ? 'the end of the query' : `\`${text.length > 30 ? `${text.slice(0, 30)}…` : text}\``;
  return syntaxError(query, span, detail, `expected ${expected}, found ${found}`, hintFor(token, before, expected));
}

const OPEN: Partial<Record<Token['kind'], string>> = {
  'open string': 'the string that begins here has no end',
  'open name': 'the name that begins here has no second backquote',
  'open comment': 'the comment that begins here has no */',
};

/** Words that are no keywords to the lexer but may have been meant. */
const WORDS = 'CALL COLLECT COUNT DROP EXISTS EXPLAIN FOREACH FUNCTIONS INDEX INDEXES PROCEDURES PROFILE SHORTEST SHOW YIELD'.split(' ');

/** What to write instead of signs that other languages have. */
const INSTEAD: readonly [string, string][] = [
  ['!', 'not equal is written <>, and not is written NOT'],
  ['&', 'and is written AND'],
  ['|', 'or is written OR'],
  ['$', 'a parameter is written $name'],
  ['“”‘’', 'strings stand in straight quotes'],
  ['–—−', 'minus is written -'],
];

function hintFor({ kind, text }: Token, before: Token | undefined, expected: string): string | undefined {
  if (kind === '=' && before?.kind === '=') return 'equal is written with one =';
  if (kind === 'identifier' && text.length > 2) return didYouMean(text, [...KEYWORDS, ...WORDS]);
  if (isKeyword(kind) && /variable|expression|name/.test(expected)) return `as a name, this keyword is written \`${text}\``;
  if (kind === '}' && expected === '`:`') return 'a parameter is written $name';
  return INSTEAD.find(([signs]) => text !== '' && signs.includes(text))?.[1];
}
