import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AnswerFiles } from '../../../packages/core/src/store/answer-file.ts';
import { testFolder } from '../cli/kg.ts';

const folder = testFolder();
const answer = { entities: [], statements: [{ quote: 'x' }] };

describe('AnswerFiles', () => {
  it('gives what was kept, also to another one for the same folder', async () => {
    expect(await new AnswerFiles(folder.path).get('q')).toBeUndefined();
    await new AnswerFiles(folder.path).set('q', answer);
    expect(await new AnswerFiles(folder.path).get('q')).toEqual(answer);
    expect(await new AnswerFiles(folder.path).get('other')).toBeUndefined();
  });

  it('gives nothing when answers are to be renewed, and keeps the new one', async () => {
    const renewed = new AnswerFiles(folder.path, { isRenewed: true });
    await renewed.set('q', answer);
    expect(await renewed.get('q')).toBeUndefined();
    expect(await new AnswerFiles(folder.path).get('q')).toEqual(answer);
  });

  it('takes a damaged file for none', async () => {
    await mkdir(join(folder.path, 'extracted', 'answers'), { recursive: true });
    await writeFile(join(folder.path, 'extracted', 'answers', 'q.json'), '{"entities": [');
    expect(await new AnswerFiles(folder.path).get('q')).toBeUndefined();
  });
});
