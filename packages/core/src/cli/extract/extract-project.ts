import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { KgError } from '../../base/errors.ts';
import { contentHash } from '../../base/hash.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { Extractor, KnownStory } from '../../extract/extractor.ts';
import { type Document, isEnglish } from '../../model/document.ts';
import { extractionInput } from '../../model/extraction.ts';
import type { Project } from '../../model/project.ts';
import { type ExtractorKind, readExtraction, writeExtraction } from '../../store/extraction-file.ts';
import type { CommandContext } from '../context.ts';
import { Progress } from '../progress.ts';

/** What became of one report. */
export interface ExtractedReport {
  readonly document: string;
  readonly outcome: 'read' | 'unchanged' | 'not English' | 'failed';
  readonly statements: number;
  readonly entities: number;
  readonly findings: readonly string[];
}

/** What to read, and with what. */
export interface ExtractionTask {
  readonly folder: string;
  readonly project: Project;
  readonly known: KnownStory;
  readonly kind: ExtractorKind;
  readonly extractor: Extractor;
  /** Whatever besides the report and the project's entities decides what is read: patterns, a prompt. */
  readonly besides: string;
  /** Reports by id; all of them when empty. */
  readonly documents: readonly string[];
  /** Read again what was read before. */
  readonly force: boolean;
  /** How many reports are read at the same time. */
  readonly jobs: number;
  readonly recorded: string;
  readonly signal: AbortSignal;
  /** True for an error that every further report would end with, too. */
  readonly endsRun?: ((error: KgError) => boolean) | undefined;
}

/**
 * Reads the reports of a project, each written as soon as it is read: work that is interrupted goes on where it was. A report that fails is told
 * of and does not keep the others from being read.
 */
export async function extractProject(task: ExtractionTask, context: CommandContext): Promise<ExtractedReport[]> {
  const documents = chosen(task.project, task.documents);
  const progress = new Progress(context.io, 'reports', documents.length);
  const results: ExtractedReport[] = new Array(documents.length);
  const besides = contentHash(JSON.stringify([task.known.entities, task.known.ontology.data, task.besides]));
  let next = 0;
  let done = 0;
  let isEnded = false;
  const work = async (): Promise<void> => {
    while (next < documents.length && !task.signal.aborted && !isEnded) {
      const at = next++;
      const { result, error } = await extractOne(documents[at]!, besides, task);
      results[at] = result;
      if (error && !isEnded) {
        progress.end();
        if (error.code !== 'aborted') context.fail(error);
        isEnded = task.endsRun?.(error) ?? false;
      }
      progress.update(++done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(task.jobs, documents.length) }, work));
  progress.end();
  const finished = results.filter((r) => r && r.outcome !== 'failed').length;
  if (task.signal.aborted || (isEnded && done < documents.length))
    context.fail(
      new KgError('aborted', `stopped; ${finished} of ${documents.length} reports are read`, {
        hint: 'the same command goes on from here',
      }),
    );
  return results.filter(Boolean);
}

function chosen({ documents }: Project, ids: readonly string[]): Document[] {
  if (ids.length === 0) return [...documents];
  const byId = new Map(documents.map((d) => [d.id as string, d]));
  return ids.map((id) => {
    const document = byId.get(id);
    if (!document) throw new KgError('not-found', 'no report has this id', { found: id, hint: didYouMean(id, byId.keys()) });
    return document;
  });
}

async function extractOne(
  document: Document,
  besides: string,
  task: ExtractionTask,
): Promise<{ result: ExtractedReport; error?: KgError }> {
  const { folder, kind, extractor, known, recorded, signal } = task;
  const nothing = { document: document.id, statements: 0, entities: 0, findings: [] };
  if (kind === 'rules' && !isEnglish(document)) return { result: { ...nothing, outcome: 'not English' } };
  const input = extractionInput(document, extractor.name, besides);
  try {
    const before = task.force ? undefined : await readExtraction(folder, document.id, kind);
    if (before?.input === input)
      return { result: { ...nothing, outcome: 'unchanged', statements: before.statements.length, entities: before.entities.length } };
    const { entities, statements, findings } = await extractor.read(document, known, recorded, { signal });
    const extraction = { document: document.id, extractor: extractor.name, input, entities: [...entities], statements: [...statements] };
    await writeExtraction(folder, kind, extraction, document);
    const counts = { statements: statements.length, entities: entities.length };
    return { result: { ...nothing, ...counts, outcome: 'read', findings: findings.map(findingText) } };
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    const placed = new KgError(error.code, error.message, { ...error, place: { file: join('reports', document.id) } });
    return { result: { ...nothing, outcome: 'failed' }, error: placed };
  }
}

function findingText({ message, place, found }: Diagnostic): string {
  return `${place?.subject === undefined ? '' : `${place.subject}: `}${message}${found === undefined ? '' : `: ${found}`}`;
}

/** As many as the machine computes at once, and no more than the work is worth starting them for. */
export function usefulJobs(reports: number, given?: number): number {
  return given ?? Math.max(1, Math.min(availableParallelism(), Math.floor(reports / 50)));
}
