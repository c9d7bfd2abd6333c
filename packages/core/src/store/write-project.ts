import { join } from 'node:path';
import { stringify } from 'yaml';
import { KgError } from '../base/errors.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Statement, statementId } from '../model/statement.ts';
import { appendToLog } from './append-log.ts';
import { writeAtomically } from './atomic-write.ts';
import { type FileSystem, isMissing, nodeFileSystem } from './file-system.ts';
import { withLock } from './lock.ts';
import { readProject } from './read-project.ts';
import { formatReport } from './report-file.ts';

/** Makes an empty project folder. @throws KgError `conflict` when there is a project already */
export async function initProject(folder: string, name: string, fs: FileSystem = nodeFileSystem): Promise<void> {
  if (await fs.exists(join(folder, 'entities.yaml')))
    throw new KgError('conflict', 'there is a project already', { place: { file: folder } });
  await fs.makeFolder(join(folder, 'reports'));
  await fs.makeFolder(join(folder, 'statements'));
  await writeAtomically(join(folder, 'project.yaml'), stringify({ name }), fs);
  await writeAtomically(join(folder, 'entities.yaml'), 'entities: []\n', fs);
}

/** What became of one addition. */
export interface Added {
  /** The document's id; that of the same text of the same publisher when it was there under another id. */
  readonly id: DocumentId;
  readonly document: 'added' | 'unchanged';
  /** What the file of an unchanged document says otherwise and keeps: `title`, `published`, `url` … */
  readonly differing: readonly string[];
  readonly entities: number;
  readonly statements: number;
}

/**
 * Adds one report with its entities and statements. What is there already is left as it is, so doing it twice changes nothing.
 * All is checked before the first byte is written; entities go first and statements last, so that a crash in between leaves a valid project.
 * @throws KgError `conflict` when a report of that id has another text; `invalid` when the text could not be read back as it is; `locked`; `io`
 */
export async function addReport(
  folder: string,
  report: { document: Document; entities: readonly Entity[]; statements: readonly Statement[] },
  fs: FileSystem = nodeFileSystem,
): Promise<Added> {
  return withLock(
    folder,
    async () => {
      const project = await readProject(folder, fs);
      const known = findKnown(report.document, project.documents, folder);
      const { id } = known ?? report.document;
      const ids = new Set<string>(project.entities.map((e) => e.id));
      const entities = report.entities.filter((e) => !ids.has(e.id));
      const there = new Set<string>(project.statements.map((s) => s.id));
      const statements = report.statements.map((s) => pointInto(s, id)).filter((s) => !there.has(s.id));
      if (entities.length > 0) await appendEntities(folder, entities, fs);
      if (!known) await writeAtomically(join(folder, 'reports', `${id}.md`), formatReport(report.document), fs);
      await appendToLog(join(folder, 'statements', `${id}.jsonl`), statements, fs);
      return {
        id,
        document: known ? 'unchanged' : 'added',
        differing: known ? differing(known, report.document) : [],
        entities: entities.length,
        statements: statements.length,
      };
    },
    fs,
  );
}

/** The document that is there already: of the same id, or, as one report may come in under two file names, of the same publisher and text. */
function findKnown(document: Document, documents: readonly Document[], folder: string): Document | undefined {
  const place = { file: join(folder, 'reports', `${document.id}.md`) };
  if (document.text !== document.text.trim() || /\r|\p{Surrogate}/u.test(document.text))
    throw new KgError('invalid', 'the text would not be the same after reading it back', {
      place,
      expected: 'no white space at its ends, `\\n` as line end, no half of a surrogate pair',
      hint: 'change the text, and the offsets of its statements',
    });
  const known = documents.find((d) => d.id === document.id);
  if (known && known.text !== document.text)
    throw new KgError('conflict', 'a report of this id has another text', {
      place,
      hint: 'add it under another id: statements point into the old text',
    });
  return known ?? documents.find((d) => d.text === document.text && d.publisher === document.publisher);
}

function differing(known: Document, document: Document): string[] {
  const keys = ['title', 'publisher', 'published', 'url', 'language', 'origin'] as const;
  return keys.filter((k) => document[k] !== undefined && known[k] !== document[k]);
}

/** The statement with its evidence in a document of the same text. */
function pointInto(statement: Statement, document: DocumentId): Statement {
  if (statement.evidence.document === document) return statement;
  const moved = { ...statement, evidence: { ...statement.evidence, document } };
  return { ...moved, id: statementId(moved) };
}

/** Adds a judgement on two entities. */
export async function addJudgement(folder: string, judgement: Judgement, fs: FileSystem = nodeFileSystem): Promise<void> {
  await withLock(folder, () => appendToLog(join(folder, 'judgements.jsonl'), [judgement], fs), fs);
}

async function appendEntities(folder: string, entities: readonly Entity[], fs: FileSystem): Promise<void> {
  const path = join(folder, 'entities.yaml');
  const text = await fs.read(path).catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
  const isEmpty = text.trim() === '' || /^entities: \[\]\s*$/.test(text);
  const plain = entities.map(({ aliases, ...e }) => ({ ...e, ...(aliases.length > 0 && { aliases }) }));
  const head = isEmpty ? 'entities:\n' : text.endsWith('\n') ? text : `${text}\n`;
  await writeAtomically(path, `${head}${stringify(plain)}`, fs);
}
