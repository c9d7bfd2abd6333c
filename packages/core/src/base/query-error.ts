import { type ErrorCode, KgError } from './errors.ts';
import { lineAndColumn, type Span } from './text.ts';

/** What kind of mistake it is: the openCypher TCK's error types. */
export type QueryErrorType =
  | 'ArgumentError'
  | 'ArithmeticError'
  | 'ConstraintVerificationFailed'
  | 'EntityNotFound'
  | 'ParameterMissing'
  | 'ProcedureError'
  | 'SemanticError'
  | 'SyntaxError'
  | 'TypeError';

/** What a {@link QueryError} carries besides its message. */
export interface QueryErrorDetails {
  readonly type: QueryErrorType;
  readonly phase: 'compile time' | 'runtime';
  /** The TCK's name for it, for example `UndefinedVariable`. */
  readonly detail: string;
  /** The whole query, and what in it is wrong; both or neither. */
  readonly query?: string | undefined;
  readonly span?: Span | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
  /** `query` unless a cap was reached (`limit`) or the query was stopped (`aborted`). */
  readonly code?: ErrorCode | undefined;
  readonly cause?: unknown;
}

/** A query that cannot be compiled or run. `place` has line and column; `format()` shows the line with a caret. */
export class QueryError extends KgError {
  override readonly name = 'QueryError';
  readonly type: QueryErrorType;
  readonly phase: 'compile time' | 'runtime';
  readonly detail: string;
  readonly query: string | undefined;
  readonly span: Span | undefined;

  constructor(message: string, details: QueryErrorDetails) {
    const { type, phase, detail, query, span, found, expected, hint, code = 'query', cause } = details;
    const place = query === undefined || !span ? undefined : { ...lineAndColumn(query, span.start), offset: span.start };
    super(code, message, { place, found, expected, hint, cause });
    this.type = type;
    this.phase = phase;
    this.detail = detail;
    this.query = query;
    this.span = span;
  }

  /** The whole error for a person to read: type, detail, line and column, message, the line with a caret, and what to do. */
  override format(): string {
    const { type, phase, detail, query, span, place, message, hint } = this;
    const lines = [`${type} (${phase}, ${detail})${place ? ` at ${place.line}:${place.column}` : ''}: ${message}`];
    if (query !== undefined && span && place?.line !== undefined) lines.push(...excerpt(query, span, place.line));
    if (hint !== undefined) lines.push(`  hint: ${hint}`);
    return lines.join('\n');
  }
}

/** How much of a long line is shown on either side of the caret, in code units. */
const AROUND = 60;

/** The line of the span's start, cut where it is long, and below it carets under the part of the span that is on that line. */
function excerpt(text: string, { start, end }: Span, line: number): [string, string] {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, start + AROUND);
  const shown = `${from > lineStart ? '…' : ''}${text.slice(from, to)}${to < lineEnd ? '…' : ''}`.replace(/\r$/, '');
  // Tabs stay tabs, so that the caret stands below what it means.
  const indent = `${from > lineStart ? ' ' : ''}${text.slice(from, start).replace(/[^\t]/g, ' ')}`;
  const number = String(line);
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${indent}${'^'.repeat(Math.max(1, Math.min(end, to) - start))}`];
}
