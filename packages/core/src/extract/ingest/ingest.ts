import { KgError } from '../../base/errors.ts';
import { isCaption } from './captions.ts';
import { datelinePlace } from './dateline.ts';
import type { FrontMatter } from './front-matter.ts';
import type { IngestedReport, IngestOptions, ReadReport, ReportFormat } from './ingested-report.ts';
import { detectLanguage } from './language.ts';
import { isProse } from './page-block.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** The longest file that is read, in UTF-16 code units: more than any report and most archives. */
export const LONGEST_REPORT = 20_000_000;

/** Reads the body of a file, after its front matter. Loaded when first used: the libraries behind them are large. */
type ReadBody = (body: string, title: string | undefined, options: IngestOptions) => ReadReport | Promise<readonly ReadReport[]>;
const READERS: Readonly<Record<ReportFormat, () => Promise<ReadBody>>> = {
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  text: async () => (await import('./read-text.ts')).readText,
  html: async () => (await import('./read-html.ts')).readHtml,
  json: async () => {
    const { readJson } = await import('./read-json.ts');
    return (body, _title, options) => readJson(body, options);
  },
};

/**
 * Reads the reports of one file: one, or in JSON any number. Text, Markdown and HTML may open with YAML front matter between lines of `---`; what it
 * says goes before what the page says.
 * @throws KgError `limit`, `format`, `invalid` (front matter), `aborted`
 */
export async function ingest(source: string, format: ReportFormat, options: IngestOptions = {}): Promise<IngestedReport[]> {
  if (source.length > LONGEST_REPORT)
    throw new KgError('limit', 'the file is too large', {
      place: { file: options.file },
      expected: `at most ${LONGEST_REPORT} characters`,
    });
  const plain = toPlainLines(source);
  const { yaml, body, lines } = format === 'json' ? { yaml: undefined, body: plain, lines: 0 } : splitFrontMatter(plain);
  const front = yaml === undefined ? {} : (await import('./front-matter.ts')).parseFrontMatter(yaml, options.file ?? 'report');
  const read = await READERS[format]();
  const reports = [await read(body, front.title, options)].flat();
  return Promise.all(reports.map((report) => complete(report, front, lines)));
}

/** Line ends as `\n`, no byte order mark. */
function toPlainLines(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Half a surrogate pair and NUL, which JSON can escape and no text file may hold, become the replacement character. */
function toPlainUnicode(text: string): string {
  return text.replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
}

async function complete(report: ReadReport, front: FrontMatter, lines: number): Promise<IngestedReport> {
  const { isLanguageCertain, language: declared, dropped, ...rest } = report;
  const certain = front.language ?? (isLanguageCertain ? declared : undefined);
  const paragraphs = report.text.split('\n\n', 10).filter((p) => isProse(p) && !isCaption(p));
  return {
    ...rest,
    ...front,
    title: front.title ?? (rest.title === undefined ? undefined : toPlainUnicode(rest.title)),
    text: toPlainUnicode(rest.text),
    language: certain ?? (await detectLanguage(report.text, declared)),
    place: paragraphs.map(datelinePlace).find((p) => p !== undefined),
    dropped: dropped.map((d) => (d.line === undefined ? d : { ...d, line: d.line + lines })),
  };
}
