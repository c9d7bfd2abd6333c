import { basename, extname } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { ingest } from '../extract/ingest/ingest.ts';
import type { IngestedReport, ReportFormat } from '../extract/ingest/ingested-report.ts';
import type { Document } from '../model/document.ts';

/** What somebody says about a report who reads it in; goes before what its file says. */
export interface GivenMetadata {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** A report as its file has it, with all that a document needs; the publisher is still a name, an alias or an id. */
export interface ReportFile extends IngestedReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
}

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
};

/** The endings of files that are read as reports. */
export const REPORT_ENDINGS = Object.keys(FORMATS);

/** The format that a file's ending stands for. @throws KgError `usage` for another ending */
export function reportFormat(file: string): ReportFormat {
  const format = FORMATS[extname(file).toLowerCase()];
  if (format) return format;
  throw new KgError('usage', 'no report format has this ending', {
    place: { file },
    found: extname(file) || 'no ending',
    expected: REPORT_ENDINGS.join(', '),
    hint: '--format says what the file is',
  });
}

/**
 * Reads the reports of one file. A report without an id takes the name of its file, in a list with its number.
 * @throws KgError `invalid` with file and line of everything that is missing or wrong; `format`; `limit`; `usage`
 */
export async function readReports(
  source: string,
  file: string,
  options: { readonly format?: ReportFormat | undefined; readonly given?: GivenMetadata | undefined } = {},
): Promise<ReportFile[]> {
  const reports = await ingest(source, options.format ?? reportFormat(file), { file });
  const given = Object.fromEntries(Object.entries(options.given ?? {}).filter(([, v]) => v !== undefined));
  const diagnostics: Diagnostic[] = [];
  const complete = reports.map((report, i): ReportFile => {
    const number = reports.length > 1 ? i + 1 : undefined;
    const whole = { ...report, ...given };
    const missing = (['title', 'publisher', 'published', 'text'] as const).filter((key) => (whole[key] ?? '') === '');
    if (missing.length > 0) diagnostics.push(missingMetadata(whole, missing, file, number));
    const { title = '', publisher = '', published = '' } = whole;
    return { ...whole, id: whole.id ?? idOf(file, number), title, publisher, published };
  });
  throwOnErrors(diagnostics, `${file} does not say all that a report needs`);
  return complete;
}

function missingMetadata(report: IngestedReport, missing: readonly string[], file: string, number: number | undefined): Diagnostic {
  const { title, publisher, published } = report;
  const found = Object.entries({ title, publisher, published }).flatMap(([k, v]) => (v === undefined ? [] : [`${k} “${v.slice(0, 80)}”`]));
  const lines = missing.filter((m) => m !== 'text').map((m) => `${m}: …`);
  const flags = missing.filter((m) => m !== 'text').map((m) => `--${m} …`);
  return {
    severity: 'error',
    code: 'missing-metadata',
    message: `the report has no ${list(missing, 'and no')}`,
    place: { file, line: 1, ...(number !== undefined && { subject: `report ${number}` }) },
    found: found.length > 0 ? found.join(', ') : undefined,
    expected: 'title, publisher, date of publication and text',
    hint:
      lines.length > 0
        ? `put ${list(lines, 'and')} between two lines of \`---\` at the top of the file, or kg add ${flags.join(' ')}`
        : undefined,
  };
}

function list(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

function idOf(file: string, number: number | undefined): string {
  const name = basename(file, extname(file));
  return number === undefined ? name : `${name}-${number}`;
}

/** The parts of a report that its document keeps, with its publisher's entity. To be checked against `documentSchema`. */
export function documentOf(report: ReportFile, publisher: string): Record<string, unknown> {
  const { id, title, published, url, language, origin, text } = report;
  const fields = { id, title, publisher, published, url, language, origin, text };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Writes a report as Markdown with front matter. */
export function formatReport({ text, ...front }: Document): string {
  const lines = Object.entries(front).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}\n`]));
  return `---\n${lines.join('')}---\n\n${text}\n`;
}
