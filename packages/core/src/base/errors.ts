import { type Diagnostic, formatDiagnostic, type Place } from './diagnostic.ts';

/** The codes of all errors that the core throws on purpose. */
export type ErrorCode =
  | 'aborted' // the caller's AbortSignal fired, or a deadline passed
  | 'conflict' // what is to be written contradicts what is there
  | 'corrupt-log' // an append-only log is damaged before its last line
  | 'format' // a file is not in the format that it should be in
  | 'invalid' // input breaks the model: `diagnostics` has every finding
  | 'io' // the file system or the network said no
  | 'limit' // a cap was reached
  | 'locked' // another process writes to the same project folder
  | 'not-found' // no such id, file or folder
  | 'refused' // something that is not done for safety's sake: an address that is not on the public internet
  | 'query' // a Cypher query is wrong, or cannot be carried out: a `QueryError`
  | 'usage'; // the call itself makes no sense

/** What a {@link KgError} carries besides its message. */
export interface KgErrorDetails {
  readonly place?: Place | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
  /** Every finding, where there may be more than one. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  readonly cause?: unknown;
}

/** The one error class of the core, with `QueryError` for queries. Check `code`; print `format()`. */
export class KgError extends Error {
  override readonly name: string = 'KgError';
  readonly code: ErrorCode;
  readonly place: Place | undefined;
  readonly found: string | undefined;
  readonly expected: string | undefined;
  readonly hint: string | undefined;
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: ErrorCode, message: string, details: KgErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.place = details.place;
    this.found = details.found;
    this.expected = details.expected;
    this.hint = details.hint;
    this.diagnostics = details.diagnostics ?? [];
  }

  /** The whole error for a person to read: one line, what was found and expected, then every diagnostic. */
  format(): string {
    const head = formatDiagnostic({ ...this, severity: 'error', message: this.message });
    return [head, ...this.diagnostics.map(formatDiagnostic)].join('\n');
  }
}

/**
 * Throws one `invalid` error that carries all diagnostics, if at least one of them is an error.
 * @throws KgError `invalid`
 */
export function throwOnErrors(diagnostics: readonly Diagnostic[], what: string): void {
  const count = diagnostics.filter((d) => d.severity === 'error').length;
  if (count > 0) throw new KgError('invalid', `${what}: ${count} ${count === 1 ? 'error' : 'errors'}`, { diagnostics });
}
