import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '@proj/core';
import {
  addJudgement,
  addReport,
  appendToLog,
  type FileSystem,
  initProject,
  nodeFileSystem,
  readProject,
  salvageLog,
  writeAtomically,
} from '@proj/core/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { affirmedByOfficial, smallProject } from '../../support/small-project.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kg-'));
});
afterEach(() => rm(folder, { recursive: true }));

const small = smallProject([['a', affirmedByOfficial]]);
const report = { document: small.documents[0]!, entities: small.entities, statements: small.statements };

/** A file system whose power goes off at the n-th change. */
function failingAt(n: number): FileSystem {
  let left = n;
  const guard =
    <A extends unknown[], R>(change: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (left-- <= 0) throw new Error('the power is off');
      return change(...args);
    };
  const { write, rename, truncate, syncFolder } = nodeFileSystem;
  return { ...nodeFileSystem, write: guard(write), rename: guard(rename), truncate: guard(truncate), syncFolder: guard(syncFolder) };
}

describe('a project folder', () => {
  it('gives back what was added, and adding twice changes nothing', async () => {
    await initProject(folder, 'small');
    expect(await addReport(folder, report)).toMatchObject({ document: 'added', entities: 9, statements: 1 });
    expect(await addReport(folder, report)).toMatchObject({ document: 'unchanged', entities: 0, statements: 0 });
    const project = await readProject(folder);
    expect(project.statements).toEqual(small.statements);
    expect(buildGraph(project).integrity).toMatchObject({ accepted: 1, refused: 0 });
  });
  it('is valid after a failure at every single change, and nothing acknowledged is lost', async () => {
    await initProject(folder, 'small');
    for (let n = 0, done = false; !done; n++) {
      done = await addReport(folder, report, failingAt(n)).then(
        () => true,
        () => false,
      );
      const { statements } = await readProject(folder);
      expect(statements.length).toBeGreaterThanOrEqual(done ? 1 : 0);
      expect(n).toBeLessThan(30);
    }
    await addJudgement(folder, { verdict: 'not-same', left: small.entities[0]!.id, right: small.entities[1]!.id });
    expect((await readProject(folder)).judgements).toHaveLength(1);
  });
  it('refuses a second writer', async () => {
    await initProject(folder, 'small');
    await writeFile(join(folder, '.kg-lock'), JSON.stringify({ pid: process.ppid, host: (await import('node:os')).hostname() }));
    await expect(addReport(folder, report)).rejects.toMatchObject({ code: 'locked' });
  });
  it('names every error at once, each with its line', async () => {
    await initProject(folder, 'small');
    await writeFile(
      join(folder, 'entities.yaml'),
      'entities:\n  - id: The Daily\n    label: Organization\n    name: The Daily\n  - id: ada\n    label: Person\n',
    );
    await writeFile(join(folder, 'reports', 'a.md'), '---\ntitle: A\npublisher: The Dayly\npublished: 2025-03-05\n---\n\nText\n');
    await writeFile(join(folder, 'statements', 'a.jsonl'), '{"id":1}\n');
    const error = await readProject(folder).catch((e) => e);
    expect(error.code).toBe('invalid');
    expect(error.format()).toMatch(/entities\.yaml:2:\d+/);
    expect(error.format()).toMatch(/entities\.yaml:5:\d+/);
    expect(error.format()).toContain('The Dayly');
    expect(error.format()).toMatch(/a\.jsonl:1/);
  });
});

describe('a log', () => {
  it('leaves out a torn last line and cuts it before the next one', async () => {
    const log = join(folder, 'log.jsonl');
    await writeFile(log, '{"a":1}\n{"a":');
    await appendToLog(log, [{ a: 2 }]);
    expect(await readFile(log, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
  });
  it('refuses a damaged middle, and salvages the rest', async () => {
    const log = join(folder, 'log.jsonl');
    await writeFile(log, '{"a":1}\n{"a"\n{"a":3}\n');
    await expect(appendToLog(log, [{ a: 4 }])).rejects.toMatchObject({ code: 'corrupt-log', place: { line: 2 } });
    expect(await salvageLog(log)).toEqual({ kept: 2, lost: 1 });
    expect(await readFile(`${log}.damaged`, 'utf8')).toContain('{"a"\n');
  });
});

describe('writeAtomically', () => {
  it('leaves the old text when anything fails', async () => {
    const file = join(folder, 'x');
    await writeAtomically(file, 'old');
    for (let n = 0; n < 2; n++) await expect(writeAtomically(file, 'new', failingAt(n))).rejects.toMatchObject({ code: 'io' });
    expect(await readFile(file, 'utf8')).toBe('old');
  });
});
