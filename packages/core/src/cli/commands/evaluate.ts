import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { KgError, throwOnErrors } from '../../base/errors.ts';
import { readAttributions } from '../../evaluate/attribution-annotation.ts';
import { calibrate, judgeStatements } from '../../evaluate/calibration.ts';
import type { Annotation } from '../../evaluate/match-statements.ts';
import { scoreAttributions } from '../../evaluate/score-attributions.ts';
import { type PredictedEvents, scoreEvents } from '../../evaluate/score-events.ts';
import { scoreStatements } from '../../evaluate/score-statements.ts';
import type { RulesExtractor } from '../../extract/rules/rules-extractor.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { nodeFileSystem } from '../../store/node-file-system.ts';
import { LIMITS, readJson, readText } from '../../store/text-file.ts';
import { addCommand } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { type Gold, readGold, toAnnotation } from '../evaluate/read-gold.ts';
import { attributionScoresText, calibrationText, eventScoresText, statementScoresText } from '../evaluate/scores-text.ts';
import { attributionsOf, evaluationOf, eventsOf } from '../extract/reading-formats.ts';

interface EvaluateOptions {
  readonly predicted?: string | undefined;
  readonly calibration?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** What the command prints, in both forms. */
interface Scored {
  readonly json: unknown;
  readonly text: string;
}

/** `kg evaluate`: what the extractor reads against what people have annotated. */
export function registerEvaluate(program: Command, context: CommandContext): void {
  addCommand(program, {
    name: 'evaluate <gold>',
    group: 'Judge what was read:',
    description:
      'score the offline extractor against annotations: a folder of reports (.json), a folder of texts with attributions (.txt and .ann, as in ' +
      'PolNeAR), or a file of events (.json, as in PLOVER)',
    examples: [
      'kg evaluate gold/dev',
      'kg evaluate gold/dev --predicted mine/',
      'kg evaluate gold/dev --calibration',
      'kg evaluate polnear/dev --json',
    ],
  })
    .option('--predicted <path>', 'score these files of the same names instead of reading the texts')
    .option('--calibration', 'how often statements of each confidence are right')
    .action(async (path: string, options: EvaluateOptions) => {
      const gold = await readGold(path);
      if (options.calibration && (gold.kind !== 'statements' || options.predicted))
        throw new KgError('usage', '--calibration is about the confidence of statements that are read now');
      const { json, text } = await score(gold, options, context);
      context.print(options.json, json, () => text);
    });
}

async function score(gold: Gold, options: EvaluateOptions, context: CommandContext): Promise<Scored> {
  const { predicted } = options;
  switch (gold.kind) {
    case 'statements':
      return scoreReports(gold.reports, options, context);
    case 'attributions': {
      const extractor = predicted === undefined ? await load() : undefined;
      const pairs = [];
      for (const { file, text, annotation } of gold.texts) {
        const read = extractor ? attributionsOf(extractor, text) : await predictedText(join(predicted!, file));
        pairs.push([readAttributions(annotation, text, 'code-points'), readAttributions(read, text, 'utf16')] as const);
      }
      const scores = scoreAttributions(pairs);
      return { json: scores, text: attributionScoresText(scores) };
    }
    case 'events': {
      const read = predicted === undefined ? eventsOf(await load(), gold.records) : await predictedEvents(predicted);
      const scores = scoreEvents(gold.records, read);
      return { json: scores, text: eventScoresText(scores) };
    }
  }
}

async function load(): Promise<RulesExtractor> {
  const { loadRulesExtractor } = await import('../../extract/rules/rules-extractor.ts');
  return loadRulesExtractor();
}

async function scoreReports(reports: GoldReports, { predicted, calibration }: EvaluateOptions, context: CommandContext): Promise<Scored> {
  const extractor = predicted === undefined ? await load() : undefined;
  const recorded = context.io.now().toISOString().slice(0, 10);
  const pairs: [Annotation, Annotation | undefined][] = [];
  const judged: { confidence: number; isRight: boolean }[] = [];
  for (const { file, json, gold } of reports) {
    if (!extractor) {
      const found = await orNothing(readJson(join(predicted!, file), nodeFileSystem));
      pairs.push([gold, found === undefined ? undefined : toAnnotation(found, join(predicted!, file))]);
      continue;
    }
    const { evaluation, statements } = await evaluationOf(extractor, json, file, recorded);
    const annotation = toAnnotation(evaluation, file);
    pairs.push([gold, annotation]);
    for (const [i, isRight] of judgeStatements(gold, annotation).entries()) judged.push({ confidence: statements[i]!.confidence, isRight });
  }
  const scores = scoreStatements(pairs);
  const bins = calibrate(judged);
  return {
    json: { files: reports.length, ...scores, ...(calibration && { calibration: bins }) },
    text: [statementScoresText(scores), ...(calibration ? ['', calibrationText(bins)] : [])].join('\n'),
  };
}

type GoldReports = Extract<Gold, { readonly kind: 'statements' }>['reports'];

/** A file that is not there counts as empty. @throws KgError `io`, `format` … for one that is there and cannot be read */
async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof KgError && error.code === 'not-found') return undefined;
    throw error;
  }
}

async function predictedText(path: string): Promise<string> {
  return (await orNothing(readText(path, LIMITS.report, nodeFileSystem))) ?? '';
}

const predictedSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    events: z.array(z.object({ event: z.string(), source: z.array(z.string()), target: z.array(z.string()) })),
  }),
);

async function predictedEvents(file: string): Promise<PredictedEvents[]> {
  const parsed = predictedSchema.safeParse(await readJson(file, nodeFileSystem));
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, { file }), 'not a list of events');
  return parsed.data!;
}
