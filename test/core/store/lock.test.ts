import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addReport, type FileSystem, initProject, nodeFileSystem, readProject } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../packages/core/src/store/lock.ts';
import { isRunning, thisProcess } from '../../../packages/core/src/store/process-identity.ts';
import { delegate, random, takingTurns } from '../../support/interleave.ts';
import { failure, MemoryDisk } from '../../support/memory-disk.ts';
import { affirmedByOfficial, affirmedCitingTheDaily, smallProject } from '../../support/small-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const HOME = '/small';

async function projectOn(disk: MemoryDisk): Promise<MemoryDisk> {
  await initProject(HOME, 'small', disk);
  return disk;
}

/** A disk with a project whose last writer was killed while it held the lock. */
async function diskWithStaleLock(): Promise<MemoryDisk> {
  const disk = await projectOn(new MemoryDisk());
  let wasKilled: (() => void) | undefined;
  void withLock(HOME, () => new Promise<void>((done) => (wasKilled = done)), disk);
  while (!wasKilled) await Promise.resolve();
  return disk.killed();
}

describe('the lock', () => {
  it('lets one writer in at a time, whatever the order of their steps, and one of them always gets in', async () => {
    for (let seed = 0; seed < 300; seed++) {
      const disk = seed % 2 === 0 ? await projectOn(new MemoryDisk()) : await diskWithStaleLock();
      const next = random(seed);
      let inside = 0;
      const enter = async (fs: FileSystem): Promise<string> => {
        const work = async (): Promise<string> => {
          expect(++inside).toBe(1);
          for (let i = 0; i < 20; i++) await Promise.resolve();
          inside--;
          return 'done';
        };
        return withLock(HOME, work, fs).catch((error: { code: string }) => error.code);
      };
      const results = await Promise.all([disk, disk, disk.otherProcess(), disk.otherProcess()].map((d) => enter(takingTurns(d, next))));
      expect(results).toContain('done');
      expect(results.filter((r) => r !== 'done' && r !== 'locked')).toEqual([]);
      expect((await disk.list(HOME)).filter((name) => name.startsWith('.kg'))).toEqual([]);
    }
  });
  it('says who holds it', async () => {
    const disk = await projectOn(new MemoryDisk(undefined, { pid: 7, host: 'desk', boot: '1' }));
    await withLock(
      HOME,
      () =>
        expect(withLock(HOME, async () => {}, disk.otherProcess())).rejects.toMatchObject({
          code: 'locked',
          place: { file: `${HOME}/.kg-lock` },
          found: 'process 7 on desk',
          hint: expect.stringContaining('.kg-lock'),
        }),
      disk,
    );
  });
  it('keeps a second writer of the same process out, too', async () => {
    const disk = await projectOn(new MemoryDisk());
    await withLock(HOME, () => expect(withLock(HOME, async () => {}, disk)).rejects.toMatchObject({ code: 'locked' }), disk);
  });
  it('is given back when the work fails', async () => {
    const disk = await projectOn(new MemoryDisk());
    const work = withLock(HOME, () => Promise.reject(new Error('no')), disk);
    await expect(work).rejects.toThrow('no');
    expect(await withLock(HOME, async () => 'in', disk)).toBe('in');
  });
  it('gives up when others are always faster', async () => {
    const disk = await projectOn(new MemoryDisk());
    const rename = async (): Promise<void> => Promise.reject(failure('ENOTEMPTY', HOME));
    await expect(withLock(HOME, async () => {}, delegate(disk, { rename }))).rejects.toMatchObject({ code: 'locked' });
  });
  it('takes half a lock, which only a power cut leaves, for a free one', async () => {
    const disk = await projectOn(new MemoryDisk());
    await disk.makeFolder(`${HOME}/.kg-lock`);
    for (const [name, text] of Object.entries({ a: '', b: '{"pid":', c: '{"pid":-1}', d: 'null' })) {
      const file = await disk.open(`${HOME}/.kg-lock/${name}`, 'create');
      await file.write(new TextEncoder().encode(text));
    }
    expect(await withLock(HOME, async () => 'in', disk)).toBe('in');
  });
  it.each([
    ['where there is no project folder', async () => {}, 'not-found'],
    ['where a file has its name', async (disk: MemoryDisk) => void (await disk.open(`${HOME}/.kg-lock`, 'create')), 'io'],
  ])('fails with a typed error %s', async (_, prepare, code) => {
    const disk = code === 'io' ? await projectOn(new MemoryDisk()) : new MemoryDisk();
    await prepare(disk);
    await expect(withLock(HOME, async () => {}, disk)).rejects.toMatchObject({ name: 'KgError', code });
  });
  it('removes temporary files of processes that are gone, and no others', async () => {
    const disk = await projectOn(new MemoryDisk());
    const gone = ['.kg-99-0.tmp', 'reports/.kg-99-1.tmp', 'statements/.kg-99-2.tmp'];
    const kept = [`.kg-${disk.self.pid}-5.tmp`, 'notes.tmp', '.kg-99-0.tmp.mine'];
    for (const name of [...gone, ...kept]) await disk.open(`${HOME}/${name}`, 'create');
    await disk.makeFolder(`${HOME}/.kg-lock.99-0a`);
    await withLock(HOME, async () => {}, disk);
    const names = await Promise.all(['', 'reports/', 'statements/'].map(async (f) => (await disk.list(`${HOME}/${f}`)).map((n) => f + n)));
    expect(names.flat().filter((name) => name.includes('.tmp') || name.includes('.kg'))).toEqual(kept.sort());
  });
});

describe('the lock on a real disk', () => {
  it('keeps a second writer out, and leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    await withLock(folder, () => expect(withLock(folder, async () => {})).rejects.toMatchObject({ code: 'locked' }));
    expect(await withLock(folder, async () => readdir(folder))).toEqual(['.kg-lock']);
    expect(await readdir(folder)).toEqual([]);
  });
  it('is taken over from a process that is gone, and not from one that runs', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, '.kg-lock'));
    const holder = join(folder, '.kg-lock', 'holder');
    await writeFile(holder, JSON.stringify({ ...thisProcess(), pid: process.ppid, started: undefined }));
    await expect(withLock(folder, async () => {})).rejects.toMatchObject({ code: 'locked' });
    await writeFile(holder, JSON.stringify({ ...thisProcess(), pid: 2 ** 22 + 1 }));
    expect(await withLock(folder, async () => 'in')).toBe('in');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a reader', () => {
  it('sees a valid project at every moment of an addition', async () => {
    const small = smallProject([
      ['a', affirmedByOfficial],
      ['b', affirmedCitingTheDaily],
    ]);
    const [first, second] = small.documents.map((document, i) => ({
      document,
      entities: i === 0 ? small.entities.filter((e) => e.id !== 'the-post') : small.entities,
      statements: small.statements.filter((s) => s.evidence.document === document.id),
    }));
    const seen = new Set<string>();
    for (let seed = 0; seed < 30; seed++) {
      const disk = await projectOn(new MemoryDisk());
      await addReport(HOME, first!, disk);
      const next = random(seed);
      let isDone = false;
      const writing = addReport(HOME, second!, takingTurns(disk, next)).finally(() => {
        isDone = true;
      });
      while (!isDone) {
        const project = await readProject(HOME, takingTurns(disk.otherProcess(), next));
        seen.add(`${project.entities.length} ${project.documents.length} ${project.statements.length}`);
      }
      await writing;
    }
    expect(seen.size).toBeGreaterThan(2);
  });
});

describe('a process', () => {
  const here = thisProcess();
  it('is running while it runs, as far as anybody can know', () => {
    expect(isRunning(here)).toBe(true);
    expect(isRunning({ pid: process.pid })).toBe(true);
    expect(isRunning({ ...here, host: 'another-machine', pid: 2 ** 22 + 1 })).toBe(true);
    expect(nodeFileSystem.self).toEqual(here);
  });
  it('is gone when nothing has its number', () => {
    expect(isRunning({ ...here, pid: 2 ** 22 + 1 })).toBe(false);
  });
  it.runIf(process.platform === 'linux')('is gone when another one has its number, and after a new start of the machine', () => {
    expect(isRunning({ ...here, started: '1' })).toBe(false);
    expect(isRunning({ ...here, boot: 'an earlier one' })).toBe(false);
    expect(isRunning({ ...here, space: 'another container', pid: 2 ** 22 + 1 })).toBe(true);
  });
});
