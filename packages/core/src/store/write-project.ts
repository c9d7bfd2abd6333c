import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { KgError } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Project } from '../model/project.ts';
import { type Statement, statementId } from '../model/statement.ts';
import { appendToLog } from './append-log.ts';
import { writeAtomically } from './atomic-write.ts';
import { type Addition, checkAddition } from './check-addition.ts';
import { addEntitiesTo } from './entities-file.ts';
import { codeOf, type FileSystem } from './file-system.ts';
import { ioError } from './io-error.ts';
import { withLock } from './lock.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { readProject } from './read-project.ts';
import { formatReport } from './report-file.ts';
import { ensureFolder, settle } from './settle.ts';
import { LIMITS, readText } from './text-file.ts';

/** Makes an empty project folder. @throws KgError `conflict` when there is a project already; `locked`; `io` */
export async function initProject(folder: string, name: string, fs: FileSystem = nodeFileSystem): Promise<void> {
  try {
    for (const path of [folder, join(folder, 'reports'), join(folder, 'statements')]) await ensureFolder(path, fs);
    await syncAround(folder, fs);
  } catch (error) {
    throw ioError(error, folder, 'the project folder could not be made');
  }
  await withLock(
    folder,
    async () => {
      const files = [join(folder, 'project.yaml'), join(folder, 'entities.yaml')] as const;
      await settle(folder, files, fs);
      if ((await fs.list(folder)).includes('entities.yaml'))
        throw new KgError('conflict', 'there is a project already', { place: { file: folder } });
      await writeAtomically(files[0], stringify({ name }), fs);
      await writeAtomically(files[1], 'entities: []\n', fs);
    },
    fs,
  );
}

/** Waits until the disk has the names of a folder and of all around it, in case an earlier call was killed in between. */
async function syncAround(folder: string, fs: FileSystem): Promise<void> {
  for (let path = resolve(folder); path !== dirname(path); path = dirname(path))
    await fs.syncFolder(dirname(path)).catch((error: unknown) => {
      if (codeOf(error) !== 'EACCES') throw error; // nobody could have made a folder there
    });
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
 * All is checked before the first byte is written; entities go first and statements last, so that a crash in between leaves a valid
 * project.
 * @throws KgError `invalid` with every finding; `conflict` when a report of that id has another text; `locked`; `limit`; `io`
 */
export async function addReport(folder: string, report: Addition, fs: FileSystem = nodeFileSystem): Promise<Added> {
  return withWriter(folder, (writer) => writer.add(report), fs);
}

/**
 * Lets `work` add any number of reports as the only writer, reading the project once.
 * @throws KgError `locked`; `io`; `invalid` when the project cannot be read; whatever `work` throws
 */
export async function withWriter<T>(
  folder: string,
  work: (writer: ProjectWriter) => Promise<T>,
  fs: FileSystem = nodeFileSystem,
): Promise<T> {
  return withLock(folder, async () => work(new ProjectWriter(folder, await readProject(folder, fs), fs)), fs);
}

/** Adds to a project, and knows what is in it by now. Lives as long as its lock. */
export class ProjectWriter {
  readonly #folder: string;
  readonly #fs: FileSystem;
  #project: Project;
  /** True while something is being written, and after that has failed: then only the disk knows what is there. */
  #isUncertain = false;

  constructor(folder: string, project: Project, fs: FileSystem) {
    this.#folder = folder;
    this.#project = project;
    this.#fs = fs;
  }

  /** What is in the project. @throws KgError as `readProject` does, after an addition that failed */
  async project(): Promise<Project> {
    if (this.#isUncertain) this.#project = await readProject(this.#folder, this.#fs);
    this.#isUncertain = false;
    return this.#project;
  }

  /** Adds one report, see `addReport`. */
  async add(report: Addition): Promise<Added> {
    const project = await this.project();
    await checkAddition(project, report);
    const { document } = report;
    const known = findKnown(document, project.documents);
    const { id } = known ?? document;
    const entities = missingFrom(project.entities, report.entities);
    const pointed = report.statements.map((s) => pointInto(s, id));
    const statements = missingFrom(project.statements, pointed);
    this.#isUncertain = true;
    await this.#write(id, known ? undefined : document, entities, statements);
    this.#isUncertain = false;
    this.#project = {
      ...project,
      documents: known ? project.documents : [...project.documents, document],
      entities: [...project.entities, ...entities],
      statements: [...project.statements, ...statements],
    };
    return {
      id,
      document: known ? 'unchanged' : 'added',
      differing: known ? differing(known, document) : [],
      entities: entities.length,
      statements: statements.length,
    };
  }

  async #write(
    id: DocumentId,
    document: Document | undefined,
    entities: readonly Entity[],
    statements: readonly Statement[],
  ): Promise<void> {
    const files = {
      entities: join(this.#folder, 'entities.yaml'),
      report: join(this.#folder, 'reports', `${id}.md`),
      log: join(this.#folder, 'statements', `${id}.jsonl`),
    };
    await settle(this.#folder, Object.values(files), this.#fs);
    if (entities.length > 0) await appendEntities(files.entities, entities, this.#fs);
    if (document) await writeAtomically(files.report, formatReport(document), this.#fs);
    await appendToLog(files.log, statements, this.#fs);
  }
}

/** The document that is there already: of the same id, or, as one report may come in under two file names, of the same publisher and text. */
function findKnown(document: Document, documents: readonly Document[]): Document | undefined {
  return (
    documents.find((d) => d.id === document.id) ?? documents.find((d) => d.text === document.text && d.publisher === document.publisher)
  );
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

/**
 * Adds a judgement on two entities.
 * @throws KgError `not-found` when one of them is not in the project; `locked`; `io`
 */
export async function addJudgement(folder: string, judgement: Judgement, fs: FileSystem = nodeFileSystem): Promise<void> {
  const log = join(folder, 'judgements.jsonl');
  await withLock(
    folder,
    async () => {
      const { entities } = await readProject(folder, fs);
      const ids = entities.map((e) => e.id as string);
      for (const id of [judgement.left, judgement.right])
        if (!ids.includes(id)) throw new KgError('not-found', 'no entity has this id', { found: id, hint: didYouMean(id, ids) });
      await settle(folder, [join(folder, 'entities.yaml'), log], fs);
      await appendToLog(log, [judgement], fs);
    },
    fs,
  );
}

async function appendEntities(path: string, entities: readonly Entity[], fs: FileSystem): Promise<void> {
  const isThere = (await fs.list(dirname(path))).includes('entities.yaml');
  const text = addEntitiesTo(isThere ? await readText(path, LIMITS.yaml, fs) : '', entities);
  if (Buffer.byteLength(text) > LIMITS.yaml)
    throw new KgError('limit', 'there would be too many entities to read', {
      place: { file: path },
      expected: `at most ${LIMITS.yaml} bytes`,
    });
  await writeAtomically(path, text, fs);
}

/** Those whose id is not there yet, each once. */
function missingFrom<T extends { readonly id: string }>(there: readonly T[], added: readonly T[]): T[] {
  const ids = new Set<string>(there.map((x) => x.id));
  return added.filter(({ id }) => !ids.has(id) && ids.add(id));
}
