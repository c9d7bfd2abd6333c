import type { QueryError } from '../../base/query-error.ts';
import type { Span } from '../../base/text.ts';
import type { Name, Variable } from './ast.ts';
import { tokenize } from './lexer.ts';
import { type SyntaxDetail, syntaxError, unexpectedToken } from './syntax-error.ts';
import { equalsIgnoringCase, isKeyword, nameOf, type Token, type TokenKind } from './token.ts';

/** How many brackets a query may nest: each takes the parser about a kilobyte of stack. */
export const MAX_NESTING = 200;
/**
 * How high the tree may be: brackets, and operators that group to the left, as in a sum of many terms.
 * Later stages walk the tree by recursion and rely on this.
 */
export const MAX_HEIGHT = 500;

/** Keywords that stand for values or begin operands, and so can never be variables. */
const NEVER_VARIABLES: ReadonlySet<TokenKind> = new Set(['CASE', 'DISTINCT', 'FALSE', 'NOT', 'NULL', 'TRUE']);
/** What cannot follow a variable: where a keyword is followed by it, the keyword is not meant as a variable. */
const NOT_AFTER_VARIABLE: ReadonlySet<TokenKind> = new Set(['identifier', 'integer', 'float', 'string', 'parameter', '(', 'BY']);

/** Reads tokens one by one: the lowest layer of the parser, which knows names and errors but no grammar. */
export class TokenReader {
  protected readonly text: string;
  protected readonly tokens: readonly Token[];
  /** The next token, and its index. */
  protected token: Token;
  protected at = 0;
  /** How many brackets the parser is in, and how high the tree is that it is making: long sums make high trees without brackets. */
  private depth = 0;
  private height = 0;
  private closings: Int32Array | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
    this.token = this.tokens[0]!;
  }

  /** Where the last token read ends: the end of a node that was just read. */
  protected get end(): number {
    return this.at === 0 ? 0 : this.tokens[this.at - 1]!.end;
  }

  /** A token further on; beyond the end, the last one. */
  protected peek(ahead = 1): Token {
    return this.tokens[this.at + ahead] ?? this.tokens[this.tokens.length - 1]!;
  }

  protected next(): Token {
    const token = this.token;
    this.moveTo(Math.min(this.at + 1, this.tokens.length - 1));
    return token;
  }

  protected moveTo(at: number): void {
    this.at = at;
    this.token = this.tokens[at]!;
  }

  protected is(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  protected accept(kind: TokenKind): boolean {
    const found = this.token.kind === kind;
    if (found) this.next();
    return found;
  }

  protected expect(kind: TokenKind): Token {
    if (this.token.kind !== kind) throw this.unexpected(isKeyword(kind) ? kind : `\`${kind}\``);
    return this.next();
  }

  /** True when a token is this word of the language that is no keyword; `word` is in upper case. */
  protected isWord(word: string, token = this.token): boolean {
    return token.kind === 'identifier' && token.text.length === word.length && equalsIgnoringCase(word, token.text, 0);
  }

  protected acceptWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.next();
    return found;
  }

  protected expectWord(word: string): void {
    if (!this.acceptWord(word)) throw this.unexpected(word);
  }

  /** One or more items with commas between them. */
  protected list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (this.accept(',')) items.push(item());
    return items;
  }

  /** A label, type, property key or the like: any word at all. */
  protected name(what = 'a name'): Name {
    const { kind, text, start, end } = this.token;
    if (kind !== 'identifier' && !isKeyword(kind)) throw this.unexpected(what);
    this.next();
    return { kind: 'Name', start, end, name: nameOf(text) };
  }

  /** True when the next token can be a variable: any identifier, and a keyword when what follows it leaves no doubt. */
  protected isVariable(): boolean {
    const { kind } = this.token;
    return kind === 'identifier' || (isKeyword(kind) && !NEVER_VARIABLES.has(kind) && !NOT_AFTER_VARIABLE.has(this.peek().kind));
  }

  protected variable(): Variable {
    if (!this.isVariable()) throw this.unexpected('a variable');
    const { text, start, end } = this.next();
    return { kind: 'Variable', start, end, name: nameOf(text) };
  }

  /** The index of the token that closes the bracket at an index, or -1. Found for all brackets at once, when first asked. */
  protected closing(open: number): number {
    this.closings ??= matchBrackets(this.tokens);
    return this.closings[open]!;
  }

  /**
   * Goes one level deeper, into brackets. Give what it returns to `leave`.
   * @throws QueryError of code `limit` beyond MAX_NESTING
   */
  protected enter(): number {
    if (++this.depth > MAX_NESTING) throw this.tooDeep(`brackets nest deeper than ${MAX_NESTING} levels`);
    return this.beside();
  }

  protected leave(before: number): void {
    this.depth--;
    this.grow();
    this.join(before);
  }

  /** Begins a tree beside those made before on this level. Give what it returns, the height of those, to `join`. */
  protected beside(): number {
    const before = this.height;
    this.height = 0;
    return before;
  }

  protected join(before: number): void {
    if (this.height < before) this.height = before;
  }

  /** Notes that a node was put on top of the tree, as each `+` of a long sum does. */
  protected grow(): void {
    if (++this.height > MAX_HEIGHT) throw this.tooDeep(`more than ${MAX_HEIGHT} operations build on one another`);
  }

  protected error(span: Span, detail: SyntaxDetail, message: string, hint?: string): QueryError {
    return syntaxError(this.text, span, detail, message, hint);
  }

  protected unsupported(span: Span, what: string, hint?: string): QueryError {
    return this.error(span, 'UnsupportedFeature', `${what} is not supported`, hint);
  }

  /** The error that says that the next token is not what was expected. */
  protected unexpected(expected: string): QueryError {
    return unexpectedToken(this.text, this.token, this.tokens[this.at - 1], expected);
  }

  private tooDeep(message: string): QueryError {
    return this.error(this.token, 'NestingTooDeep', message);
  }
}

const CLOSER: Partial<Record<TokenKind, TokenKind>> = { '(': ')', '[': ']', '{': '}' };

function matchBrackets(tokens: readonly Token[]): Int32Array {
  const closings = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach(({ kind }, i) => {
    if (CLOSER[kind] !== undefined) open.push(i);
    else if (kind === ')' || kind === ']' || kind === '}') {
      const last = open.at(-1);
      if (last === undefined || CLOSER[tokens[last]!.kind] !== kind) return;
      closings[last] = i;
      open.pop();
    }
  });
  return closings;
}
