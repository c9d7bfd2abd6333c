import { z } from 'zod';
import { throwOnErrors } from '../../base/errors.ts';
import { parseJson } from '../../base/parse-json.ts';
import type { Extractor } from '../../extract/extractor.ts';
import { toBrat } from '../../extract/rules/attribution/to-brat.ts';
import { compilePatterns } from '../../extract/rules/relations/compile-patterns.ts';
import { ploverPatterns } from '../../extract/rules/relations/plover/index.ts';
import { readEvents } from '../../extract/rules/relations/read-events.ts';
import type { RulesExtractor } from '../../extract/rules/rules-extractor.ts';
import { toEvaluation } from '../../io/evaluation-export.ts';
import { diplomacy } from '../../model/diplomacy.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import type { Statement } from '../../model/statement.ts';
import { readReports } from '../../store/report-file.ts';
import { fromEvaluationFile, fromPlainText, fromReportFile, type LoneReport } from './report-of-text.ts';

/** A form in which what was read in a file is handed on, so that others can use or score it. */
export type ReadingFormat = {
  readonly name: string;
  /** What goes in and what comes out. */
  readonly description: string;
} & (Reads<'rules', RulesExtractor> | Reads<'statements', Extractor>);

interface Reads<Needs extends string, By extends Extractor> {
  /** `rules` for what is more than statements, and only the rules find. */
  readonly needs: Needs;
  /** @param recorded ISO 8601 */
  readonly write: (extractor: By, text: string, file: string, recorded: string) => Promise<string>;
}

/** Every form; the one place to add another. */
export const READING_FORMATS: readonly ReadingFormat[] = [
  { name: 'jsonl', needs: 'statements', description: 'a report; one statement a line', write: toJsonLines },
  {
    name: 'evaluation',
    needs: 'statements',
    description: 'a report in the evaluation format; the same with what was read',
    write: toEvaluationFile,
  },
  { name: 'plover', needs: 'rules', description: 'a list of {id, date, text}; events by the classes of PLOVER', write: toPloverFile },
  { name: 'brat', needs: 'rules', description: 'a plain text; attributions as PolNeAR has them', write: toBratFile },
];

function known({ publisher }: LoneReport) {
  return { entities: [publisher], ontology: diplomacy };
}

async function toJsonLines(extractor: Extractor, text: string, file: string, recorded: string): Promise<string> {
  const lines: string[] = [];
  for (const report of await readReports(text, file)) {
    const lone = fromReportFile(report, file);
    const { statements } = await extractor.read(lone.document, known(lone), recorded);
    for (const statement of statements) lines.push(`${JSON.stringify(statement)}\n`);
  }
  return lines.join('');
}

async function toEvaluationFile(extractor: Extractor, text: string, file: string, recorded: string): Promise<string> {
  const { evaluation } = await evaluationOf(extractor, parseJson(text, file), file, recorded);
  return `${JSON.stringify(evaluation, null, 1)}\n`;
}

/** What is read in the text of a report in the evaluation format, in the same format, and the statements as they are. */
export async function evaluationOf(
  extractor: Extractor,
  json: unknown,
  file: string,
  recorded: string,
): Promise<{ evaluation: Record<string, unknown>; statements: readonly Statement[] }> {
  const { id, ...lone } = fromEvaluationFile(json, file);
  const { entities, statements, mentions } = await extractor.read(lone.document, known(lone), recorded);
  const all = [lone.publisher, ...entities];
  const reading = { document: lone.document, publisher: lone.publisher.name, entities: all, statements, mentions };
  return { evaluation: { ...toEvaluation(reading), id }, statements };
}

async function toBratFile(extractor: RulesExtractor, text: string): Promise<string> {
  return attributionsOf(extractor, text);
}

/** The attributions of a plain text in brat's format. */
export function attributionsOf(extractor: RulesExtractor, text: string): string {
  const lone = fromPlainText(text);
  const { reading } = extractor.readText(lone.document, known(lone));
  return toBrat(reading, reading.attributions);
}

const sentencesSchema = z.array(z.object({ id: z.union([z.string(), z.number()]), date: z.string().optional(), text: z.string() }));

async function toPloverFile(extractor: RulesExtractor, text: string, file: string): Promise<string> {
  const parsed = sentencesSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { file }), 'not a list of sentences');
  return `${JSON.stringify(eventsOf(extractor, parsed.data!), null, 1)}\n`;
}

/** One text of which events are asked. */
interface DatedText<Id extends string | number> {
  readonly id: Id;
  readonly date?: string | undefined;
  readonly text: string;
}

/** The events of each text, the one that it is about first. */
export function eventsOf<Id extends string | number>(
  extractor: RulesExtractor,
  texts: readonly DatedText<Id>[],
): { id: Id; events: { event: string; source: readonly string[]; target: readonly string[] }[] }[] {
  const patterns = compilePatterns(ploverPatterns);
  return texts.map(({ id, date, text }) => {
    const lone = fromPlainText(text, date);
    const { reading } = extractor.readText(lone.document, known(lone));
    return { id, events: readEvents(reading, patterns).map(({ event, source, target }) => ({ event, source, target })) };
  });
}
