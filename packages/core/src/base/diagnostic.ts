/** Where something was found. Lines and columns count from 1; `offset` counts UTF-16 code units from 0. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly offset?: number | undefined;
  /** What the place is inside of, for example `statement s:4f…` or `entity vladimir-putin`. */
  readonly subject?: string | undefined;
}

/** One finding about the user's input: what was found, what was expected, where, and what to do. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable kebab-case code, for example `unknown-relation`. */
  readonly code: string;
  readonly message: string;
  readonly place?: Place | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
}

/** Formats a place as `file:line:column`, or as its subject where there is no file. */
export function formatPlace(place: Place): string {
  const { file, line, column, subject } = place;
  const spot = file === undefined ? '' : [file, line, column].filter((x) => x !== undefined).join(':');
  return [spot, subject].filter(Boolean).join(' ');
}

/** Formats a diagnostic as one line, followed by indented lines for what was found, expected and advised. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, place, found, expected, hint } = diagnostic;
  const where = place ? formatPlace(place) : '';
  const lines = [`${where ? `${where}: ` : ''}${severity} ${code}: ${message}`];
  if (found !== undefined) lines.push(`  found:    ${found}`);
  if (expected !== undefined) lines.push(`  expected: ${expected}`);
  if (hint !== undefined) lines.push(`  hint:     ${hint}`);
  return lines.join('\n');
}

/** Orders diagnostics by file, line, column, subject and code, so that a report is the same whatever order they were found in. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const p = a.place ?? {};
  const q = b.place ?? {};
  return (
    compareText(p.file ?? '', q.file ?? '') ||
    (p.line ?? 0) - (q.line ?? 0) ||
    (p.column ?? 0) - (q.column ?? 0) ||
    compareText(p.subject ?? '', q.subject ?? '') ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 code units: the same order on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
