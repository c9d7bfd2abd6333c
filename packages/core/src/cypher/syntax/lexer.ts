import { keywordAt, SIGNS, type Sign, type Token, type TokenKind } from './token.ts';

const SPACE = 1;
const LETTER = 2;
const DIGIT = 4;
const CURRENCY = 8;
const PART = LETTER | DIGIT | CURRENCY;

/** What each ASCII character can be; a currency sign continues a name but does not begin one (openCypher's IdentifierPart). */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || (code >= 28 && code <= 31)) return SPACE;
  return /\d/.test(char) ? DIGIT : /\w/.test(char) ? LETTER : char === '$' ? CURRENCY : 0;
});
const OTHER_SPACE = /[\s\u180e]/;
const OTHER_START = /[\p{ID_Start}\p{Pc}]/u;
const OTHER_PART = /[\p{ID_Continue}\p{Sc}]/u;
const LINE = /[^\n\r]*/y;
const NUMBER = /0[xX][\da-fA-F]+(?:_[\da-fA-F]+)*|0[oO][0-7]+(?:_[0-7]+)*|(?:\d+(?:_\d+)*)?(?:\.\d+(?:_\d+)*)?(?:[eE][+-]?\d+)?/y;
/** Signs of one character by its code, and the signs of two by the code of their first. */
const SINGLE: (Sign | undefined)[] = [];
const DOUBLE: (Sign[] | undefined)[] = [];
for (const sign of SIGNS) {
  const code = sign.charCodeAt(0);
  if (sign.length === 1) SINGLE[code] = sign;
  else DOUBLE[code] = [...(DOUBLE[code] ?? []), sign];
}

/**
 * Splits a query text into tokens, the last of kind `end`, in linear time. Total: what is no Cypher gives tokens that say what is wrong,
 * so that half-written queries can be completed and coloured.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, start: number): Token {
  const code = text.charCodeAt(start);
  const type = code < 128 ? CLASS[code]! : 0;
  if (type === LETTER) return readWord(text, start);
  if (type === DIGIT || (code === 46 && isDigit(text, start + 1))) return readNumber(text, start);
  if (code === 34 || code === 39) return readString(text, start, code);
  if (code === 36) return readParameter(text, start);
  if (code === 96) return readQuotedName(text, start, start, 'identifier');
  if (code === 47 && text.charCodeAt(start + 1) === 42) return token('open comment', text, start, text.length);
  const single = SINGLE[code];
  if (single !== undefined) return readSign(single, text, start);
  const char = String.fromCodePoint(text.codePointAt(start)!);
  return OTHER_START.test(char) ? readWord(text, start) : token('unknown', text, start, start + char.length);
}

function token(kind: TokenKind, text: string, start: number, end: number): Token {
  return { kind, text: text.slice(start, end), start, end };
}

/** The first place at or after `at` that is neither white space nor in a comment; a comment without end is left to be reported. */
function skipSpace(text: string, at: number): number {
  for (let i = at; ; ) {
    const code = text.charCodeAt(i);
    if (code < 128 ? CLASS[code] === SPACE : code >= 128 && OTHER_SPACE.test(text[i]!)) {
      i++;
      continue;
    }
    const end = code === 47 ? commentEnd(text, i) : i;
    if (end === i) return i;
    i = end;
  }
}

/** The end of the comment that begins at a slash, or the slash itself when none does. */
function commentEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 47) {
    LINE.lastIndex = at;
    LINE.test(text);
    return LINE.lastIndex;
  }
  const end = next === 42 ? text.indexOf('*/', at + 2) : -1;
  return end < 0 ? at : end + 2;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of the run of characters at `at` that can stand in a name. */
function nameEnd(text: string, at: number): number {
  for (let i = at; ; ) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if ((CLASS[code]! & PART) === 0) return i;
      i++;
    } else {
      if (!(code >= 128)) return i; // NaN: the end of the text
      const char = String.fromCodePoint(text.codePointAt(i)!);
      if (!OTHER_PART.test(char)) return i;
      i += char.length;
    }
  }
}

function readWord(text: string, start: number): Token {
  const end = nameEnd(text, start);
  return token(keywordAt(text, start, end) ?? 'identifier', text, start, end);
}

function readNumber(text: string, start: number): Token {
  NUMBER.lastIndex = start;
  NUMBER.test(text);
  const end = NUMBER.lastIndex;
  const over = nameEnd(text, end);
  const number = token('integer', text, start, Math.max(end, over));
  // Neither `12ab` nor `0x` is a number, nor, since Neo4j 5, is `017`, which was octal.
  if (over > end || /^0[\d_]+$/.test(number.text)) return { ...number, kind: 'bad number' };
  return /^0[xXoO]|^[\d_]+$/.test(number.text) ? number : { ...number, kind: 'float' };
}

function readString(text: string, start: number, quote: number): Token {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) return token('string', text, start, i + 1);
    if (code === 92) i++;
  }
  return token('open string', text, start, text.length);
}

/** A name in backquotes, in which two of them stand for one. */
function readQuotedName(text: string, start: number, quote: number, kind: TokenKind): Token {
  for (let i = quote + 1; ; i += 2) {
    i = text.indexOf('`', i);
    if (i < 0) return token('open name', text, start, text.length);
    if (text.charCodeAt(i + 1) !== 96) return token(kind, text, start, i + 1);
  }
}

function readParameter(text: string, start: number): Token {
  if (text.charCodeAt(start + 1) === 96) return readQuotedName(text, start, start + 1, 'parameter');
  const end = nameEnd(text, start + 1);
  return token(end > start + 1 ? 'parameter' : 'unknown', text, start, end);
}

function readSign(single: Sign, text: string, start: number): Token {
  const doubles = DOUBLE[text.charCodeAt(start)];
  const second = doubles === undefined ? 0 : text.charCodeAt(start + 1);
  const kind = doubles?.find((sign) => sign.charCodeAt(1) === second) ?? single;
  return { kind, text: kind, start, end: start + kind.length };
}
