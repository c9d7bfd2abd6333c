import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '@proj/core';
import { addReport, initProject, nodeFileSystem, readProject, withWriter } from '@proj/core/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';

const { documents, entities, statements } = smallProject([['a', affirmedByOfficial]]);
const document = documents[0]!;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kg-'));
  await initProject(folder, 'small');
});
afterEach(() => rm(folder, { recursive: true }));

describe('addReport', () => {
  it('knows the same text of the same publisher under another id, and points statements into it', async () => {
    const first = { ...document, id: 'scraped' as never };
    await addReport(folder, { document: first, entities, statements: [] });
    expect(await addReport(folder, { document, entities, statements })).toMatchObject({
      id: 'scraped',
      document: 'unchanged',
      statements: 1,
    });
    expect(await addReport(folder, { document, entities, statements })).toMatchObject({
      id: 'scraped',
      document: 'unchanged',
      statements: 0,
    });
    const graph = buildGraph(await readProject(folder));
    expect(graph.integrity).toMatchObject({ accepted: 1, refused: 0 });
    expect(graph.documents.map((d) => d.id)).toEqual(['scraped']);
  });

  it('keeps the same text of two publishers as two documents', async () => {
    await addReport(folder, { document, entities, statements: [] });
    const reprint = { ...document, id: 'reprint' as never, publisher: 'the-post' as never };
    expect(await addReport(folder, { document: reprint, entities, statements: [] })).toMatchObject({ id: 'reprint', document: 'added' });
  });

  it('says what an unchanged report keeps otherwise', async () => {
    await addReport(folder, { document, entities, statements: [] });
    const before = await readFile(join(folder, 'reports', 'a.md'), 'utf8');
    const other = { ...document, title: 'Another title', published: '2025-03-09' };
    expect(await addReport(folder, { document: other, entities, statements: [] })).toMatchObject({
      document: 'unchanged',
      differing: ['title', 'published'],
    });
    expect(await readFile(join(folder, 'reports', 'a.md'), 'utf8')).toBe(before);
  });

  it('refuses another text under a known id', async () => {
    await addReport(folder, { document, entities, statements: [] });
    const other = { ...document, text: `${document.text} More.` };
    await expect(addReport(folder, { document: other, entities, statements: [] })).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each([' a', 'a\n', 'a\rb', 'a\uD800'])('refuses the text %j, which a file would change', async (text) => {
    await expect(addReport(folder, { document: { ...document, text }, entities, statements: [] })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('withWriter', () => {
  it('adds many reports after one reading, each knowing those before', async () => {
    const other = smallProject([['b', deniedByCy]]);
    await withWriter(folder, async (writer) => {
      expect(await writer.add({ document, entities, statements })).toMatchObject({ document: 'added', entities: 9 });
      expect(await writer.add({ document: documents[1]!, entities, statements: other.statements })).toMatchObject({
        document: 'added',
        entities: 0,
      });
      expect(await writer.add({ document, entities, statements })).toMatchObject({ document: 'unchanged', statements: 0 });
      const [here, there] = [await writer.project(), await readProject(folder)];
      const sorted = (list: readonly { readonly id: string }[]) => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));
      for (const part of ['documents', 'entities', 'statements'] as const) expect(sorted(here[part])).toEqual(sorted(there[part]));
    });
  });

  it('looks again at what is on the disk after a write that failed', async () => {
    let failures = 1;
    const rename = async (from: string, to: string): Promise<void> => {
      if (to.includes('reports') && failures-- > 0) throw new Error('the power is off');
      await nodeFileSystem.rename(from, to);
    };
    await withWriter(
      folder,
      async (writer) => {
        await expect(writer.add({ document, entities, statements })).rejects.toMatchObject({ code: 'io' });
        expect(await writer.add({ document, entities, statements })).toMatchObject({ document: 'added', entities: 0, statements: 1 });
      },
      { ...nodeFileSystem, rename },
    );
    expect((await readProject(folder)).statements).toHaveLength(1);
  });
});
