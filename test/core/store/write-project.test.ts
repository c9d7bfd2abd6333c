import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGraph, documentSchema, entitySchema } from '@proj/core';
import { type Addition, addJudgement, addReport, initProject, readProject } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { delegate } from '../../support/interleave.ts';
import { failure, MemoryDisk } from '../../support/memory-disk.ts';
import { affirmedByOfficial, affirmedCitingTheDaily, smallProject } from '../../support/small-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const HOME = '/small';
const small = smallProject([
  ['a', affirmedByOfficial],
  ['b', affirmedCitingTheDaily],
]);
const [a, b] = small.documents.map(
  (document): Addition => ({
    document,
    entities: small.entities,
    statements: small.statements.filter((s) => s.evidence.document === document.id),
  }),
);
const judgement = { verdict: 'not-same', left: small.entities[0]!.id, right: small.entities[1]!.id } as const;

async function newProject(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await initProject(HOME, 'small', disk);
  return disk;
}

describe('a project folder', () => {
  it('gives back what was added, and adding twice changes nothing', async () => {
    const folder = join(await temporaryFolder(), 'new', 'small');
    await initProject(folder, 'small');
    expect(await addReport(folder, a!)).toEqual({ document: 'added', entities: 9, statements: 1 });
    expect(await addReport(folder, a!)).toEqual({ document: 'unchanged', entities: 0, statements: 0 });
    expect(await addReport(folder, b!)).toEqual({ document: 'added', entities: 0, statements: 1 });
    await addJudgement(folder, judgement);
    const project = await readProject(folder);
    expect(project).toMatchObject({ name: 'small', documents: small.documents, judgements: [judgement] });
    expect(project.statements).toEqual(small.statements);
    expect(buildGraph(project).integrity).toMatchObject({ accepted: 2, refused: 0 });
  });
  it('takes what is there twice in one addition once', async () => {
    const disk = await newProject();
    const twice = { ...a!, entities: [...a!.entities, ...a!.entities], statements: [...a!.statements, ...a!.statements] };
    expect(await addReport(HOME, twice, disk)).toEqual({ document: 'added', entities: 9, statements: 1 });
  });
  it('can be made where reports are waiting already, and once only', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'reports'));
    await initProject(folder, 'x: y');
    expect((await readProject(folder)).name).toBe('x: y');
    await expect(initProject(folder, 'again')).rejects.toMatchObject({ code: 'conflict' });
    expect((await readProject(folder)).name).toBe('x: y');
  });
  it('is not made where a file is in the way', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'x'), '');
    await expect(initProject(join(folder, 'x', 'y'), 'y')).rejects.toMatchObject({ code: 'io', found: 'a file where a folder should be' });
  });
  it('is made below a folder that nobody may list', async () => {
    const disk = new MemoryDisk();
    const syncFolder = async (path: string): Promise<void> =>
      path === '/' ? Promise.reject(failure('EACCES', path)) : disk.syncFolder(path);
    await disk.makeFolder('/home');
    await initProject('/home/story', 'x', delegate(disk, { syncFolder }));
    const failing = delegate(disk, { syncFolder: (path) => Promise.reject(failure('EIO', path)) });
    await expect(initProject('/home/other', 'x', failing)).rejects.toMatchObject({ code: 'io' });
  });
  it('keeps what a person wrote into entities.yaml', async () => {
    const folder = await temporaryFolder();
    await initProject(folder, 'x');
    const mine = 'entities:\n  # mine\n  - id: zoe\n    label: Person\n    name: Zoe # not Zoë\n';
    await writeFile(join(folder, 'entities.yaml'), mine);
    await addReport(folder, a!);
    expect((await readFile(join(folder, 'entities.yaml'), 'utf8')).startsWith(mine)).toBe(true);
    expect((await readProject(folder)).entities).toHaveLength(10);
  });
  it('grows from nothing but reports', async () => {
    const disk = new MemoryDisk();
    for (const folder of [HOME, `${HOME}/reports`]) await disk.makeFolder(folder);
    await disk.open(`${HOME}/reports/.keep`, 'create');
    expect(await addReport(HOME, a!, disk)).toMatchObject({ entities: 9 });
  });
});

describe('addReport refuses', () => {
  const withDocument = (change: object): Addition => ({ ...a!, document: { ...a!.document, ...change } });
  const statement = a!.statements[0]!;
  it.each([
    ['a text that would be another one when it is read back', withDocument({ text: `${a!.document.text}\n` }), 'text'],
    ['a text with Windows line ends', withDocument({ text: a!.document.text.replace(' ', '\r\n') }), 'text'],
    ['half a character', withDocument({ text: `${a!.document.text}\ud83d` }), 'text'],
    ['a NUL', withDocument({ text: `${a!.document.text}\0.` }), 'text'],
    ['an id that is a path', withDocument({ id: '../../a' }), 'schema'],
    ['a publisher that is no entity', withDocument({ publisher: 'the-dayly' }), 'unknown-publisher'],
    ['a bad entity', { ...a!, entities: [...a!.entities, { ...a!.entities[0]!, id: 'x', name: '' }] }, 'schema'],
    ['a bad statement', { ...a!, statements: [{ ...statement, polarity: 'maybe' }] }, 'schema'],
    ['a statement with another id', { ...a!, statements: [{ ...statement, polarity: 'negated' }] }, 'statement-id'],
    ['a statement about another report', { ...a!, statements: b!.statements }, 'other-document'],
    ['a quotation that is not there', { ...a!, document: { ...a!.document, text: 'Another text' } }, 'evidence-not-found'],
  ])('%s, and writes nothing', async (_, addition, code) => {
    const disk = await newProject();
    const before = disk.snapshot();
    const error = await addReport(HOME, addition as Addition, disk).catch((e) => e);
    expect(error).toMatchObject({ name: 'KgError', code: 'invalid' });
    expect(error.diagnostics[0]).toMatchObject({ severity: 'error', code });
    expect(disk.snapshot()).toBe(before);
  });
  it.each([
    ['another text under the same id', { text: 'Another text' }],
    ['an id that differs in case only', { id: 'A' }],
  ])('%s', async (_, change) => {
    const disk = await newProject();
    await addReport(HOME, a!, disk);
    const addition = { ...a!, document: documentSchema.parse({ ...a!.document, ...change }), statements: [] };
    await expect(addReport(HOME, addition, disk)).rejects.toMatchObject({ code: 'conflict', hint: expect.stringContaining('another id') });
  });
  it('what is no project, and a project with errors', async () => {
    const disk = new MemoryDisk();
    await expect(addReport(HOME, a!, disk)).rejects.toMatchObject({ code: 'not-found', hint: expect.stringContaining('kg init') });
    const broken = await newProject();
    await (await broken.open(`${HOME}/project.yaml`, 'append')).write(Buffer.from('x: ['));
    await expect(addReport(HOME, a!, broken)).rejects.toMatchObject({ code: 'invalid' });
  });
  it('more entities than could be read again', async () => {
    const disk = await newProject();
    const entities = Array.from({ length: 40 }, (_, i) =>
      entitySchema.parse({ id: `e${i}`, label: 'Person', name: 'E', description: 'x'.repeat(500_000) }),
    );
    await expect(addReport(HOME, { ...a!, entities: [...a!.entities, ...entities] }, disk)).rejects.toMatchObject({ code: 'limit' });
    expect((await readProject(HOME, disk)).entities).toEqual([]);
  });
});

describe('addJudgement', () => {
  it('refuses an entity that is not there', async () => {
    const disk = await newProject();
    await addReport(HOME, a!, disk);
    await expect(addJudgement(HOME, { ...judgement, right: 'boo' as never }, disk)).rejects.toMatchObject({
      code: 'not-found',
      found: 'boo',
      hint: expect.stringContaining('`bo`'),
    });
    expect(await disk.list(HOME)).not.toContain('judgements.jsonl');
  });
});
