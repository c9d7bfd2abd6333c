import type { FloatLiteral, IntegerLiteral, StringLiteral } from './ast.ts';
import { syntaxError } from './syntax-error.ts';
import type { Token } from './token.ts';

/**
 * The value of a number token; `minus` is the token of the minus sign before it, if any, which alone makes room for -2^63.
 * @throws QueryError InvalidNumberLiteral, IntegerOverflow or FloatingPointOverflow
 */
export function numberLiteral(query: string, token: Token, minus: Token | undefined): IntegerLiteral | FloatLiteral {
  const { kind, text, end } = token;
  const start = (minus ?? token).start;
  if (kind === 'bad number') {
    const hint = /^0\d+$/.test(text) ? `octal numbers are written 0o${text.replace(/^0+/, '')}` : undefined;
    throw syntaxError(query, token, 'InvalidNumberLiteral', `\`${text}\` is not a number`, hint);
  }
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  if (kind === 'float') {
    const value = Number(digits);
    if (value === Number.POSITIVE_INFINITY)
      throw syntaxError(query, token, 'FloatingPointOverflow', 'this number is larger than a 64-bit float can hold');
    return { kind: 'FloatLiteral', start, end, value: minus ? -value : value };
  }
  if (digits.length <= 15) {
    const value = Number(digits);
    return { kind: 'IntegerLiteral', start, end, value: minus && value !== 0 ? -value : value };
  }
  const value = minus ? -BigInt(digits) : BigInt(digits);
  if (BigInt.asIntN(64, value) !== value)
    throw syntaxError(query, { start, end }, 'IntegerOverflow', `this integer is not between -2^63 and 2^63-1`);
  const safe = Number(value);
  return { kind: 'IntegerLiteral', start, end, value: Number.isSafeInteger(safe) ? safe : value };
}

const ESCAPE = /\\(u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
const ESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', B: '\b', F: '\f', N: '\n', R: '\r', T: '\t' };

/**
 * The value of a string token, its escapes resolved.
 * @throws QueryError InvalidUnicodeLiteral for a broken `\u` or `\U`, UnexpectedSyntax for an unknown escape
 */
export function stringLiteral(query: string, token: Token): StringLiteral {
  const { text, start, end } = token;
  const raw = text.slice(1, -1);
  const value = raw.includes('\\')
    ? raw.replace(ESCAPE, (whole, code: string, offset: number) => resolveEscape(query, whole, code, start + 1 + offset))
    : raw;
  return { kind: 'StringLiteral', start, end, value };
}

function resolveEscape(query: string, whole: string, code: string, start: number): string {
  const simple = ESCAPED[code] ?? (/[\\'"`]/.test(code) ? code : undefined);
  if (simple !== undefined) return simple;
  const point = Number.parseInt(code.slice(1), 16);
  if (point <= 0x10ffff) return String.fromCodePoint(point);
  const span = { start, end: start + whole.length };
  if (/^u/i.test(code))
    throw syntaxError(
      query,
      span,
      'InvalidUnicodeLiteral',
      `\`${whole}\` is no Unicode escape`,
      'write \\u with 4 or \\U with 8 hex digits',
    );
  throw syntaxError(query, span, 'UnexpectedSyntax', `\`${whole}\` is no escape`, `a backslash itself is written \\\\`);
}
