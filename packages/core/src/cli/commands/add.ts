import { type Command, InvalidArgumentError, Option } from 'commander';
import { KgError, throwOnErrors } from '../../base/errors.ts';
import { normalizePublished } from '../../extract/ingest/date-line.ts';
import { type Dropped, REPORT_FORMATS, type ReportFormat } from '../../extract/ingest/ingested-report.ts';
import { documentSchema, isEnglish } from '../../model/document.ts';
import { formatEdtf } from '../../model/edtf.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { isWebAddress } from '../../store/fetch/check-url.ts';
import { documentOf, type GivenMetadata, type ReportFile, readReports } from '../../store/report-file.ts';
import { type Added, type ProjectWriter, withWriter } from '../../store/write-project.ts';
import { addProjectCommand, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { eachFile } from '../each-file.ts';
import { findPublisher, slug } from '../publisher.ts';
import { readSource } from '../read-source.ts';
import { oneLine } from '../text/safe.ts';
import { count, table } from '../text/table.ts';

interface ReadOptions {
  readonly format?: ReportFormat | undefined;
  readonly allowNetwork?: boolean | undefined;
}

type AddOptions = ProjectOptions & GivenMetadata & ReadOptions;

/** One report that was read in, and what became of it. */
interface AddedReport extends Added {
  readonly file: string;
  readonly report: ReportFile;
}

/** `kg add`: reports of any format into the project, as Markdown with front matter. */
export function registerAdd(program: Command, context: CommandContext): void {
  addProjectCommand(program, context, {
    name: 'add <files...>',
    group: 'Fill a project:',
    description: 'read reports in: .md, .txt, .html, .json, - for standard input, or a web address. Twice is as good as once',
    examples: [
      'kg add article.html scraped/*.txt',
      'kg add notes.txt --publisher "The Daily" --published 2025-11-20T09:08:00+03:00',
      'curl -s https://example.org/article | kg add - --format html',
      'kg add https://example.org/article --allow-network',
    ],
  })
    .option('--title <text>', 'title, where the file has none or another')
    .option('--publisher <name>', 'outlet, by name or id')
    .addOption(new Option('--published <date>', 'day, or time with its offset from UTC').argParser(parsePublished))
    .option('--url <url>', 'address of the report')
    .option('--language <tag>', 'BCP 47; found out when not given')
    .option('--id <id>', 'id of the report; its file name when not given')
    .addOption(new Option('--format <format>', 'what the files are; their endings say it otherwise').choices(REPORT_FORMATS))
    .option('--allow-network', 'fetch web addresses, on the public internet only: at most 10 MiB in 30 s each')
    .action(async (files: string[], options: AddOptions) => {
      const { project, json, format, allowNetwork, title, publisher, published, url, language, id } = options;
      const given: GivenMetadata = { id, title, publisher, published, url, language };
      refuseGivenForMany(files, given);
      if (!allowNetwork) refuseWebAddresses(files);
      const read = async (writer: ProjectWriter, file: string): Promise<AddedReport[]> => {
        const added: AddedReport[] = [];
        for (const report of await readFile(file, context, { format, given }))
          added.push({ file, report, ...(await addOne(writer, report, file)) });
        return added;
      };
      const results = await withWriter(project, (writer) => eachFile(files, context, (file) => read(writer, file)));
      context.print(json, results.map(toJson), () => results.map((r) => describe(r, context)).join('\n'));
    });
}

function parsePublished(text: string): string {
  const date = normalizePublished(text);
  if (date === undefined) throw new InvalidArgumentError('Expected 2025-11-20 or 2025-11-20T09:08:00+03:00.');
  return date;
}

/** A title, id, date or address is one report's: two files cannot share it. */
function refuseGivenForMany(files: readonly string[], { id, title, url }: GivenMetadata): void {
  const single = Object.entries({ id, title, url }).find(([, v]) => v !== undefined);
  if (files.length > 1 && single) throw new KgError('usage', `--${single[0]} is for one report`, { found: count(files.length, 'file') });
}

function refuseWebAddresses(files: readonly string[]): void {
  const found = files.find(isWebAddress);
  if (found !== undefined)
    throw new KgError('usage', 'nothing is fetched from the network unless you say so', { found, hint: 'add --allow-network' });
}

async function readFile(
  file: string,
  context: CommandContext,
  options: { format: ReportFormat | undefined; given: GivenMetadata },
): Promise<readonly ReportFile[]> {
  if (file === '-' && options.format === undefined)
    throw new KgError('usage', 'standard input has no ending to tell its format', { expected: `--format ${REPORT_FORMATS.join('|')}` });
  const source = await readSource(file, context.io, options.format);
  const read = await readReports(source.text, file, { format: source.format, given: options.given });
  const reports = read.map((report) => ({ ...report, url: report.url ?? source.url }));
  if (options.given.id !== undefined && reports.length > 1)
    throw new KgError('usage', '--id is for one report', { place: { file }, found: count(reports.length, 'report') });
  return options.given.id === undefined ? reports.map((r) => ({ ...r, id: toId(r, file) })) : reports;
}

/** The report's id as a file can bear it; a report from standard input without one is named after its title. */
function toId({ id, title }: ReportFile, file: string): string {
  if (file === '-' && /^-(?:-\d+)?$/.test(id)) return slug(title) || 'report';
  return id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+|-+$/gu, '') || 'report';
}

async function addOne(writer: ProjectWriter, report: ReportFile, file: string): Promise<Added> {
  const { entities } = await writer.project();
  const publisher = findPublisher(report.publisher, entities);
  const document = documentSchema.safeParse(documentOf(report, publisher.entity.id));
  if (!document.success) throwOnErrors(schemaDiagnostics(document.error, { file, line: 1 }), 'not a report');
  return writer.add({ document: document.data!, entities: publisher.isNew ? [publisher.entity] : [], statements: [] });
}

function toJson({ file, report, id, document, differing }: AddedReport): Record<string, unknown> {
  const { text, ...rest } = report;
  return { file, document, differing, ...rest, id, characters: text.length };
}

const MOST_DROPPED = 12;
const LONGEST_DROPPED = 70;

function describe({ file, report, id, document, differing }: AddedReport, { paint }: CommandContext): string {
  const { title, publisher, published, language, place, captions, text, dropped } = report;
  const when =
    published.length > 10
      ? `${formatEdtf(published.slice(0, 10))} ${published.slice(11, 16)} ${published.slice(19) || 'Z'}`
      : formatEdtf(published);
  const facts = [
    publisher,
    when,
    language,
    ...(place === undefined ? [] : [`from ${place}`]),
    count(text.split('\n\n').length, 'paragraph'),
  ];
  const lines = [
    `${document.padEnd(9)}  ${paint('bold', oneLine(title))}`,
    oneLine([...facts, ...(captions.length > 0 ? [count(captions.length, 'caption')] : [])].join(', ')),
    paint('dim', oneLine(`reports/${id}.md${file === '-' ? '' : `, from ${file}`}`)),
    ...(differing.length > 0 ? [`the file keeps its own ${differing.join(', ')}`] : []),
    ...(isEnglish(report) ? [] : [`not English, as far as can be told: kept and marked \`${language}\``]),
    ...(dropped.length > 0 ? [`left out ${count(dropped.length, 'line')}:`, ...droppedLines(dropped)] : []),
  ];
  return lines.join(`\n${' '.repeat(11)}`);
}

function droppedLines(dropped: readonly Dropped[]): string[] {
  const cut = (text: string): string => (text.length > LONGEST_DROPPED ? `${text.slice(0, LONGEST_DROPPED)}…` : text);
  const rows = dropped.slice(0, MOST_DROPPED).map((d) => [`  ${d.reason}`, oneLine(cut(d.text))]);
  const more = dropped.length - MOST_DROPPED;
  return [...table(rows).split('\n'), ...(more > 0 ? [`  … and ${more} more; --json lists all`] : [])];
}
