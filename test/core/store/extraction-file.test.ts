import { join } from 'node:path';
import { extractionInput, type Statement } from '@proj/core';
import { addReport, addReviews, initProject, readExtraction, readProject, writeExtraction } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { MemoryDisk } from '../../support/memory-disk.ts';
import { affirmedByOfficial, smallProject } from '../../support/small-project.ts';

const HOME = '/small';
const small = smallProject([['a', affirmedByOfficial]]);
const [document] = small.documents;
const read: Statement = { ...small.statements[0]!, extractor: 'rules@1.0', review: 'unreviewed', confidence: 0.5 };
const extraction = {
  document: document!.id,
  extractor: 'rules@1.0',
  input: extractionInput(document!, 'rules@1.0'),
  entities: small.entities.filter((e) => e.id === 'a-official'),
  statements: [read],
};

async function projectWithReport(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await initProject(HOME, 'small', disk);
  const entities = small.entities.filter((e) => e.id !== 'a-official');
  await addReport(HOME, { document: document!, entities, statements: [] }, disk);
  return disk;
}

describe('an extraction', () => {
  it('is part of the project, and replaced as a whole', async () => {
    const disk = await projectWithReport();
    expect(await readExtraction(HOME, 'a', 'rules', disk)).toBeUndefined();
    await writeExtraction(HOME, 'rules', extraction, document!, disk);
    expect(await readExtraction(HOME, 'a', 'rules', disk)).toEqual(extraction);
    const project = await readProject(HOME, disk);
    expect(project.statements).toEqual([read]);
    expect(project.entities.map((e) => e.id)).toContain('a-official');
    await writeExtraction(HOME, 'rules', { ...extraction, statements: [], entities: [] }, document!, disk);
    expect((await readProject(HOME, disk)).statements).toEqual([]);
  });

  it('is reviewed for good', async () => {
    const disk = await projectWithReport();
    await writeExtraction(HOME, 'rules', extraction, document!, disk);
    await addReviews(HOME, [{ verdict: 'rejected', statement: read, at: '2025-03-08' }], disk);
    expect((await readProject(HOME, disk)).statements).toMatchObject([{ id: read.id, review: 'rejected' }]);
    await addReviews(HOME, [{ verdict: 'accepted', statement: read }], disk);
    await writeExtraction(HOME, 'rules', { ...extraction, statements: [] }, document!, disk);
    expect((await readProject(HOME, disk)).statements).toMatchObject([{ id: read.id, review: 'accepted' }]);
  });

  it('is not written when a statement rests on other words than the report has', async () => {
    const disk = await projectWithReport();
    const stray = { ...read, evidence: { ...read.evidence, exact: 'Ada met Bo in Rome on 3 March' } };
    const wrong = { ...extraction, statements: [stray] };
    await expect(writeExtraction(HOME, 'rules', wrong, document!, disk)).rejects.toMatchObject({
      code: 'invalid',
      found: stray.evidence.exact,
    });
    expect(await disk.list(join(HOME, 'extracted'))).toEqual([]);
  });

  it('is a finding of the project when somebody has changed it, or its report is gone', async () => {
    const disk = await projectWithReport();
    await writeExtraction(HOME, 'rules', { ...extraction, statements: [{ ...read, object: 'cy' as typeof read.object }] }, document!, disk);
    await expect(readProject(HOME, disk)).rejects.toMatchObject({ diagnostics: [{ code: 'statement-id' }] });
    await writeExtraction(HOME, 'rules', extraction, document!, disk);
    await disk.remove(join(HOME, 'reports', 'a.md'));
    const error = await readProject(HOME, disk).catch((e: unknown) => e);
    expect(error).toMatchObject({ diagnostics: [{ code: 'unknown-document', place: { file: join(HOME, 'extracted', 'a.rules.json') } }] });
  });
});
