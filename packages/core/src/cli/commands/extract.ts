import { type Command, InvalidArgumentError, Option } from 'commander';
import { KgError } from '../../base/errors.ts';
import type { Extractor, KnownStory } from '../../extract/extractor.ts';
import type { PatternSetInput } from '../../extract/rules/relations/pattern-schema.ts';
import { diplomacy } from '../../model/diplomacy.ts';
import { AnswerFiles } from '../../store/answer-file.ts';
import { writeAtomically } from '../../store/atomic-write.ts';
import { EXTRACTOR_KINDS, type ExtractorKind } from '../../store/extraction-file.ts';
import { readPatterns } from '../../store/read-patterns.ts';
import { readOwnEntities } from '../../store/read-project.ts';
import { readReports } from '../../store/report-file.ts';
import { withWriter } from '../../store/write-project.ts';
import { addProjectCommand, type ProjectOptions } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { type ExtractedReport, type ExtractionTask, extractProject, usefulJobs } from '../extract/extract-project.ts';
import {
  addModelOptions,
  MODEL_JOBS,
  type ModelOptions,
  openModelExtractor,
  refuseModelOptions,
  spentText,
} from '../extract/model-options.ts';
import { READING_FORMATS } from '../extract/reading-formats.ts';
import { fromReportFile } from '../extract/report-of-text.ts';
import { traceText } from '../extract/trace-text.ts';
import { readInput } from '../read-input.ts';
import { oneLine } from '../text/safe.ts';
import { count, table } from '../text/table.ts';

interface ExtractOptions extends ProjectOptions, ModelOptions {
  readonly with: ExtractorKind;
  readonly format?: string | undefined;
  readonly output: string;
  readonly trace?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly jobs?: number | undefined;
}

/** `kg extract`: statements out of reports, offline or with a model. */
export function registerExtract(program: Command, context: CommandContext): void {
  const formats = READING_FORMATS.map((f) => f.name);
  const command = addProjectCommand(program, context, {
    name: 'extract [reports...]',
    group: 'Fill a project:',
    description:
      'read statements out of the reports of the project, all of them when none is named; what was read before and has not changed is ' +
      'not read again. With --format or --trace: out of files, without a project',
    examples: [
      'kg extract',
      'kg extract 03-tass-peskov-no-consultations --force',
      'kg extract --trace article.md  # sentence by sentence, what was found and why',
      'kg extract --format evaluation in.json -o out.json',
      'kg extract --format brat article.txt -o article.ann',
      'kg extract --with llm --provider ollama --model qwen3:14b',
    ],
  })
    .addOption(new Option('--with <extractor>', 'the offline rules, or a language model').choices(EXTRACTOR_KINDS).default('rules'))
    .addOption(new Option('--format <format>', 'read a file, print what was read in it').choices(formats))
    .addOption(new Option('--trace', 'read a file, print what each stage found').conflicts('format'))
    .option('-o, --output <file>', 'of --format and --trace: a file, or - for standard output', '-')
    .addOption(new Option('--force', 'read again what was read before').conflicts(['format', 'trace']))
    .addOption(new Option('--jobs <n>', 'read so many reports at the same time').argParser(parseJobs).conflicts(['format', 'trace']));
  addModelOptions(command).action(async (reports: string[], options: ExtractOptions) => {
    if (options.with === 'rules') refuseModelOptions(options);
    if (options.format === undefined && !options.trace) {
      if (options.output !== '-')
        throw new KgError('usage', 'what is read in a project goes into the project', { found: '--output', hint: 'add --format' });
      return extractAll(reports, options, context);
    }
    const [file] = reports;
    if (file === undefined || reports.length > 1)
      throw new KgError('usage', 'one file at a time', {
        found: count(reports.length, 'file'),
        expected: 'a file, or - for standard input',
      });
    const text = options.trace ? await traceFile(file, options, context) : await readFile(file, options.format!, options, context);
    if (options.output === '-') context.io.stdout.write(text);
    else await writeAtomically(options.output, text);
  });
}

function parseJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 to 999.');
  return Number(text);
}

async function readFile(file: string, name: string, options: ExtractOptions, context: CommandContext): Promise<string> {
  const format = READING_FORMATS.find((f) => f.name === name)!;
  const input = (): Promise<string> => readInput(file, context.io);
  if (options.with === 'llm') {
    if (format.needs === 'rules') throw onlyRules(`--format ${name}`);
    const { extractor, budget } = await openModelExtractor(options, context.io);
    const text = await format.write(extractor, await input(), file, today(context));
    context.io.stderr.write(spentText(budget));
    return text;
  }
  const { loadRulesExtractor } = await import('../../extract/rules/rules-extractor.ts');
  return format.write(await loadRulesExtractor(), await input(), file, today(context));
}

function onlyRules(found: string): KgError {
  return new KgError('usage', 'a model does not say how it reads', { found, expected: '--with rules' });
}

async function traceFile(file: string, options: ExtractOptions, context: CommandContext): Promise<string> {
  if (options.with === 'llm') throw onlyRules('--trace');
  const { loadRulesExtractor } = await import('../../extract/rules/rules-extractor.ts');
  const extractor = await loadRulesExtractor();
  const reports = await readReports(await readInput(file, context.io), file);
  const traces = reports.map((report) => {
    const { document, publisher } = fromReportFile(report, file);
    return traceText(extractor.readText(document, { entities: [publisher], ontology: diplomacy }), context.paint, context.width);
  });
  return `${traces.join('\n\n')}\n`;
}

function today({ io }: CommandContext): string {
  return io.now().toISOString().slice(0, 10);
}

async function extractAll(documents: readonly string[], options: ExtractOptions, context: CommandContext): Promise<void> {
  const { project: folder, with: kind, force = false, json } = options;
  const stop = new AbortController();
  void context.io.interrupted().then(() => stop.abort());
  const results = await withWriter(folder, async (writer) => {
    const project = await writer.project();
    const known = { entities: await readOwnEntities(folder), ontology: project.ontology };
    const common = { folder, project, known, kind, documents, force, recorded: today(context), signal: stop.signal };
    if (kind === 'llm') return extractWithModel(common, options, context);
    const jobs = usefulJobs(documents.length || project.documents.length, options.jobs);
    const patterns = await readPatterns(folder, project.ontology);
    const { extractor, close } = await openExtractor(jobs, known, patterns);
    try {
      return await extractProject({ ...common, extractor, jobs, besides: JSON.stringify(patterns) }, context);
    } finally {
      await close();
    }
  });
  if (results.some((r) => r.outcome === 'failed')) context.exitCode = 1;
  context.print(json, results, () => describe(results, context));
}

/** A server that refuses the key, and an empty purse, are the same for every report. */
async function extractWithModel(
  common: Omit<ExtractionTask, 'extractor' | 'jobs' | 'besides'>,
  options: ExtractOptions,
  context: CommandContext,
): Promise<ExtractedReport[]> {
  const cache = new AnswerFiles(common.folder, { isRenewed: common.force });
  const { extractor, budget } = await openModelExtractor(options, context.io, cache);
  const endsRun = ({ code }: KgError): boolean => code === 'refused' || code === 'not-found' || budget.isExhausted;
  const results = await extractProject(
    { ...common, extractor, besides: extractor.reading, jobs: options.jobs ?? MODEL_JOBS, endsRun },
    context,
  );
  context.io.stderr.write(spentText(budget));
  return results;
}

/** One job is done in this thread: to start another takes longer than to read some reports. */
async function openExtractor(
  jobs: number,
  known: KnownStory,
  patterns: PatternSetInput,
): Promise<{ extractor: Extractor; close: () => Promise<void> }> {
  if (jobs > 1) {
    const { PooledExtractor } = await import('../extract/pooled-extractor.ts');
    const extractor = new PooledExtractor(jobs, known, patterns);
    return { extractor, close: () => extractor.close() };
  }
  const { loadRulesExtractor } = await import('../../extract/rules/rules-extractor.ts');
  return { extractor: await loadRulesExtractor(patterns), close: async () => {} };
}

const MOST_LISTED = 40;

function describe(results: readonly ExtractedReport[], { paint }: CommandContext): string {
  const rows = results
    .slice(0, MOST_LISTED)
    .map((r) => [
      r.outcome,
      oneLine(r.document),
      r.outcome === 'read' || r.outcome === 'unchanged' ? count(r.statements, 'statement') : '',
      r.outcome === 'read' ? paint('dim', count(r.entities, 'entity of its own', 'entities of its own')) : '',
    ]);
  const more = results.length - MOST_LISTED;
  const read = results.filter((r) => r.outcome === 'read');
  const statements = read.reduce((n, r) => n + r.statements, 0);
  const tail = read.length > 0 ? [`${count(statements, 'statement')} read in ${count(read.length, 'report')}; next: kg review`] : [];
  const findings = results.flatMap((r) => r.findings.map((finding) => `${paint('dim', oneLine(r.document))}  ${oneLine(finding)}`));
  return [
    ...(rows.length > 0 ? [table(rows)] : []),
    ...(more > 0 ? [`… and ${more} more; --json lists all`] : []),
    ...findings.slice(0, MOST_LISTED),
    ...(findings.length > MOST_LISTED ? [`… and ${findings.length - MOST_LISTED} more findings; --json lists all`] : []),
    ...tail,
  ].join('\n');
}
