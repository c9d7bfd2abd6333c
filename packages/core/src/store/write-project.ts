import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { KgError } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
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
  readonly document: 'added' | 'unchanged';
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
  const { document } = report;
  const files = {
    entities: join(folder, 'entities.yaml'),
    report: join(folder, 'reports', `${document.id}.md`),
    log: join(folder, 'statements', `${document.id}.jsonl`),
  };
  return withLock(
    folder,
    async () => {
      const project = await readProject(folder, fs);
      checkAddition(project, report);
      const isKnown = project.documents.some((d) => d.id === document.id);
      const entities = missingFrom(project.entities, report.entities);
      const statements = missingFrom(project.statements, report.statements);
      await settle(folder, Object.values(files), fs);
      if (entities.length > 0) await appendEntities(files.entities, entities, fs);
      if (!isKnown) await writeAtomically(files.report, formatReport(document), fs);
      await appendToLog(files.log, statements, fs);
      return { document: isKnown ? 'unchanged' : 'added', entities: entities.length, statements: statements.length };
    },
    fs,
  );
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
