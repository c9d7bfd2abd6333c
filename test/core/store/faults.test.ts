import type { Project } from '@proj/core';
import { addJudgement, addReport, type FileSystem, initProject, readProject, salvageLog } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { delegate } from '../../support/interleave.ts';
import { failure, MemoryDisk, type Step, type Survival } from '../../support/memory-disk.ts';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, smallProject } from '../../support/small-project.ts';

const HOME = '/stories/small';
const story = smallProject([
  ['a', affirmedByOfficial],
  ['a', { ...affirmedByOfficial, qualifiers: { topic: 'мир' } }],
  ['b', affirmedCitingTheDaily],
  ['b', { ...deniedByCy, qualifiers: { topic: 'припинення вогню' } }],
]);
const [a, b] = story.documents;
const [firstOfA, secondOfA, ...ofB] = story.statements;
const namedBy = (ids: string[]) => story.entities.filter((e) => ids.includes(e.id));
const reportA = { document: a!, entities: namedBy(['ada', 'bo', 'oslo', 'the-daily', 'a-official']), statements: [firstOfA!] };
const reportB = { document: b!, entities: namedBy(['cy', 'the-post', 'accord']), statements: ofB };
const judgement = { verdict: 'not-same', left: 'ada', right: 'bo' } as Project['judgements'][number];
const damagedLog = `${HOME}/statements/a.jsonl`;

/** What a user does, what is there before, and what must be there after. */
interface Work {
  readonly before: readonly ((fs: FileSystem) => Promise<unknown>)[];
  readonly does: (fs: FileSystem) => Promise<unknown>;
  readonly safe: Partial<Project>;
  readonly added: Partial<Project>;
  /** Codes of errors that a reader may get between the cut and the repetition. */
  readonly allowed?: readonly string[];
}
const init = (fs: FileSystem) => initProject(HOME, 'small', fs);
const initOnce = (fs: FileSystem) =>
  init(fs).catch((error: { code: string }) => {
    if (error.code !== 'conflict') throw error; // it was done before the cut
  });
const add = (report: typeof reportA) => (fs: FileSystem) => addReport(HOME, report, fs);
const partOf = ({ document, entities, statements }: typeof reportA) => ({ documents: [document], entities, statements });
const damage = async (fs: FileSystem): Promise<void> => {
  const log = await fs.open(damagedLog, 'append');
  await log.write(new TextEncoder().encode('{"id":\n'));
  await log.write(new TextEncoder().encode(`${JSON.stringify(secondOfA)}\n`));
  await log.sync();
};
const works: Record<string, Work> = {
  'making a project': { before: [], does: initOnce, safe: {}, added: { name: 'small' }, allowed: ['not-found'] },
  'adding the first report': { before: [init], does: add(reportA), safe: { name: 'small' }, added: partOf(reportA) },
  'adding a report': { before: [init, add(reportA)], does: add(reportB), safe: partOf(reportA), added: partOf(reportB) },
  'adding statements': {
    before: [init, add(reportA)],
    does: add({ ...reportA, statements: [firstOfA!, secondOfA!] }),
    safe: partOf(reportA),
    added: { statements: [secondOfA!] },
  },
  'adding a report again': { before: [init, add(reportA)], does: add(reportA), safe: partOf(reportA), added: partOf(reportA) },
  'adding a judgement': {
    before: [init, add(reportA)],
    does: (fs) => addJudgement(HOME, judgement, fs),
    safe: partOf(reportA),
    added: { judgements: [judgement] },
  },
  'salvaging a log': {
    before: [init, add(reportA), damage],
    does: (fs) => salvageLog(damagedLog, fs),
    safe: partOf(reportA),
    added: { statements: [secondOfA!] },
    allowed: ['invalid'],
  },
};

const UUID = /[\da-f]{8}-[\da-f-]{27}/g; // in the names of locks
const powerCut = new Error('the power is off');
const SURVIVALS: readonly Survival[] = [
  ...(['lost', 'kept'] as const).flatMap((names) =>
    (['lost', 'kept', 'holes', { torn: 1 }, { torn: 60 }, { torn: 301 }] as const).map((bytes) => ({ names, bytes })),
  ),
  ...(['odd', 'even'] as const).flatMap((names) => (['kept', { torn: 60 }] as const).map((bytes) => ({ names, bytes }))),
];

async function diskBefore(work: Work): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  for (const step of work.before) await step(disk);
  return disk;
}

/** What the work asks of the disk, step by step, when nothing goes wrong. */
async function stepsOf(work: Work, disk: MemoryDisk): Promise<Step[]> {
  const steps: Step[] = [];
  disk.fault = (step) => {
    steps.push(step);
    return undefined;
  };
  await work.does(disk);
  return steps;
}

/** From step `n` on nothing works any more; of a write at that step, some bytes may have got through. */
function cutAt(n: number, bytes: number): MemoryDisk['fault'] {
  return (step) => (step.n < n ? undefined : { error: powerCut, bytes: step.n === n ? bytes : 0 });
}

function expectHolds(project: Project, part: Partial<Project>): void {
  if (part.name) expect(project.name).toBe(part.name);
  for (const key of ['documents', 'entities', 'statements', 'judgements'] as const) {
    const there = new Set(project[key].map((x) => JSON.stringify(x)));
    expect((part[key] ?? []).filter((x) => !there.has(JSON.stringify(x)))).toEqual([]);
  }
}

const found = new Map<string, Work>(); // disks that hold all that a work adds: most roads lead to the same few

/** Looks whether all is there that was before, and all that the work adds. */
async function expectComplete(disk: MemoryDisk, work: Work): Promise<void> {
  const snapshot = disk.snapshot();
  if (found.get(snapshot) === work) return;
  const project = await readProject(HOME, disk);
  expectHolds(project, work.safe);
  expectHolds(project, work.added);
  found.set(snapshot, work);
}

/** Reads what a cut left, does the work again, and looks whether all is there, now and after one more cut. */
async function expectRecovers(disk: MemoryDisk, work: Work): Promise<void> {
  const left = await readProject(HOME, disk).catch((error: { code?: string }) => {
    if (!error.code || !work.allowed?.includes(error.code)) throw error;
  });
  if (left) expectHolds(left, work.safe);
  await work.does(disk);
  await expectComplete(disk, work);
  await expectComplete(disk.survivors({ names: 'lost', bytes: 'lost' }), work);
  const names = await Promise.all(['', '/reports', '/statements'].map((folder) => disk.list(HOME + folder)));
  expect(names.flat().filter((name) => name.startsWith('.'))).toEqual([]);
}

/** Cuts the power at every step of the work and lets every kind of rest survive. Returns how many different disks that made. */
async function cutEverywhere(work: Work, wrap: (disk: MemoryDisk) => FileSystem = (disk) => disk): Promise<number> {
  const before = await diskBefore(work);
  const fresh = () => before.survivors({ names: 'lost', bytes: 'lost' });
  const steps = await stepsOf(work, fresh());
  const seen = new Set<string>();
  for (let n = 0; n <= steps.length; n++)
    for (const bytes of steps[n]?.does === 'write' ? [0, 1, 150] : [0]) {
      const disk = fresh();
      disk.fault = cutAt(n, bytes);
      const isDone = await work.does(wrap(disk)).then(
        () => true,
        () => false,
      );
      for (const survival of SURVIVALS) {
        const left = disk.survivors(survival);
        const state = `${isDone} ${left.snapshot().replace(UUID, 'uuid')}`;
        if (seen.has(state)) continue;
        seen.add(state);
        if (isDone) await expectComplete(left, work);
        await expectRecovers(left, work);
      }
      if (isDone) return seen.size;
    }
  throw new Error('the work was never done');
}

describe('a power cut', () => {
  it.each(Object.entries(works))(
    'at any step of %s loses nothing that was acknowledged, and the work can be done again',
    async (_, work) => {
      expect(await cutEverywhere(work)).toBeGreaterThan(1);
    },
  );
  it.each([
    ['files', unsyncedFiles, 'adding a report'],
    ['folders', unsyncedFolders, 'adding a report'],
    ['files', unsyncedFiles, 'adding a judgement'],
    ['folders', unsyncedFolders, 'salvaging a log'],
  ] as const)('is noticed by these tests when %s are not synced', async (_, broken, name) => {
    await expect(cutEverywhere(works[name]!, broken)).rejects.toThrow();
  });
});

describe('a process that is killed', () => {
  it.each(Object.entries(works))('at any step of %s leaves what the next one completes, for good', async (_, work) => {
    for (const { disk, isDone } of await faultAtEachStep(work, powerCut, true)) {
      if (!isDone) await expectRecovers(disk.killed(), work);
    }
  });
});

describe('a disk that says no', () => {
  it.each(Object.entries(works))(
    'once, at any step of %s, gives a typed error or none, and the work can be done again',
    async (_, work) => {
      for (const code of ['ENOSPC', 'EIO'])
        for (const { disk, error } of await faultAtEachStep(work, failure(code, HOME), false)) {
          if (error) expect(error).toMatchObject({ name: 'KgError', code: 'io' });
          await expectRecovers(disk, work);
        }
    },
  );
  it('during an append leaves no half line behind', async () => {
    const work = works['adding statements']!;
    for (const { disk, error } of await faultAtEachStep(work, failure('ENOSPC', damagedLog), false, 150)) {
      const log = Buffer.from(await disk.read(damagedLog, 10_000)).toString();
      expect(log.split('\n')).toHaveLength(error ? 2 : 3);
    }
  });
});

/** Does the work once for each of its steps, with that step (and, with `forEver`, all that follow) failing. */
async function faultAtEachStep(work: Work, error: Error, forEver: boolean, bytes = 1) {
  const before = await diskBefore(work);
  const fresh = () => before.survivors({ names: 'lost', bytes: 'lost' });
  const results: { disk: MemoryDisk; error?: unknown; isDone: boolean }[] = [];
  for (const { n } of await stepsOf(work, fresh())) {
    const disk = fresh();
    disk.fault = (step) => (step.n === n || (forEver && step.n > n) ? { error, bytes: step.n === n ? bytes : 0 } : undefined);
    const problem: unknown = await work.does(disk).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    disk.fault = () => undefined;
    results.push({ disk, error: problem, isDone: problem === undefined });
  }
  return results;
}

function unsyncedFiles(disk: MemoryDisk): FileSystem {
  const open: FileSystem['open'] = async (...args) => ({ ...(await disk.open(...args)), sync: async () => {} });
  return delegate(disk, { open });
}

function unsyncedFolders(disk: MemoryDisk): FileSystem {
  return delegate(disk, { syncFolder: async () => {} });
}
