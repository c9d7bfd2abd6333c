import { join } from 'node:path';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { selectorMatches } from '../base/text.ts';
import type { Document } from '../model/document.ts';
import { type Extraction, extractionSchema } from '../model/extraction.ts';
import type { Review } from '../model/review.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { appendToLog } from './append-log.ts';
import { writeAtomically } from './atomic-write.ts';
import { type FileSystem, isMissing } from './file-system.ts';
import { withLock } from './lock.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { settle } from './settle.ts';
import { readJson } from './text-file.ts';

/** The kinds of extractor: a report has one extraction of each. */
export const EXTRACTOR_KINDS = ['rules', 'llm'] as const;
export type ExtractorKind = (typeof EXTRACTOR_KINDS)[number];

/** Where the extraction of a report is. */
export function extractionPath(folder: string, document: string, kind: ExtractorKind): string {
  return join(folder, 'extracted', `${document}.${kind}.json`);
}

/**
 * What was read in a report before; undefined when it was not read, or when the file is not as it was written: then it is read again.
 * @throws KgError `io`, `limit`
 */
export async function readExtraction(
  folder: string,
  document: string,
  kind: ExtractorKind,
  fs: FileSystem = nodeFileSystem,
): Promise<Extraction | undefined> {
  try {
    const parsed = extractionSchema.safeParse(await readJson(extractionPath(folder, document, kind), fs));
    return parsed.data;
  } catch (error) {
    if (isMissing(error) || (error instanceof KgError && (error.code === 'not-found' || error.code === 'format'))) return undefined;
    throw error;
  }
}

/**
 * Replaces what was read in a report. Call it as the only writer, see `withWriter`. The file has one entity or statement a line.
 * @throws KgError `invalid` when a statement does not rest on the report's words; `io`
 */
export async function writeExtraction(
  folder: string,
  kind: ExtractorKind,
  extraction: Extraction,
  document: Document,
  fs: FileSystem = nodeFileSystem,
): Promise<void> {
  const place = { subject: `extraction of ${document.id}` };
  const parsed = extractionSchema.safeParse(extraction);
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, place), 'not an extraction');
  const stray = extraction.statements.find((s) => s.evidence.document !== document.id || !selectorMatches(document.text, s.evidence));
  if (stray)
    throw new KgError('invalid', 'a statement does not rest on words of the report', {
      place: { subject: `statement ${stray.id}` },
      found: stray.evidence.exact,
    });
  await writeAtomically(extractionPath(folder, document.id, kind), formatExtraction(extraction), fs);
}

function formatExtraction({ entities, statements, ...head }: Extraction): string {
  const list = (name: string, items: readonly object[]): string =>
    `"${name}":[${items.map((x) => `\n${JSON.stringify(x)}`).join(',')}${items.length > 0 ? '\n' : ''}]`;
  return `{${JSON.stringify(head).slice(1, -1)},\n${list('entities', entities)},\n${list('statements', statements)}}\n`;
}

/** Adds decisions on statements that were read. @throws KgError `locked`; `corrupt-log`; `io` */
export async function addReviews(folder: string, reviews: readonly Review[], fs: FileSystem = nodeFileSystem): Promise<void> {
  const log = join(folder, 'reviews.jsonl');
  await withLock(
    folder,
    async () => {
      await settle(folder, [log], fs);
      await appendToLog(log, reviews, fs);
    },
    fs,
  );
}
