import { ingest } from '@proj/core';
import { describe, expect, it } from 'vitest';

const read = async (source: string) => (await ingest(source, 'markdown', { file: 'a.md' }))[0]!;
const front = '---\ntitle: Talks\npublisher: The Daily\npublished: 2025-11-20\n---\n\n';

describe('a Markdown report', () => {
  it('has its front matter and its text as it is', async () => {
    const report = await read(`\uFEFF${front.replaceAll('\n', '\r\n')}# Share\r\n\r\nNovember 20, 2025\r\n`);
    expect(report).toMatchObject({
      title: 'Talks',
      publisher: 'The Daily',
      published: '2025-11-20',
      text: '# Share\n\nNovember 20, 2025',
      dropped: [],
    });
  });

  it('without front matter has its heading for a title', async () => {
    expect(await read('# Talks at last\n\nThe ministers met.')).toMatchObject({
      title: 'Talks at last',
      text: '# Talks at last\n\nThe ministers met.',
    });
  });

  it('may have front matter and no text', async () => {
    expect(await read('---\ntitle: Talks\n---')).toMatchObject({ title: 'Talks', text: '' });
    expect(await read('---\n---\nThe ministers met.')).toMatchObject({ title: undefined, text: 'The ministers met.' });
  });

  it('says the line of every key that is wrong', async () => {
    await expect(read('---\ntitle: Talks\npublisher: 3\npublished: tomorrow\nauthor: Ada\n---\nText')).rejects.toMatchObject({
      code: 'invalid',
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ place: expect.objectContaining({ file: 'a.md', line: 3 }) }),
        expect.objectContaining({ place: expect.objectContaining({ file: 'a.md', line: 4 }) }),
        expect.objectContaining({ message: expect.stringContaining('author') }),
      ]),
    });
    await expect(read('---\ntitle: "Talks\n---\nText')).rejects.toMatchObject({
      code: 'invalid',
      diagnostics: [expect.objectContaining({ code: 'yaml' })],
    });
  });

  it('whose front matter does not end is refused', async () => {
    await expect(read('---\ntitle: Talks\n\nThe ministers met.')).rejects.toMatchObject({
      code: 'format',
      place: { file: 'a.md', line: 1 },
    });
  });

  it('may begin with a rule that is no front matter', async () => {
    const [report] = await ingest('---\nThe ministers met on Monday.\n---\nNobody else did.', 'text');
    expect(report?.text).toContain('The ministers met on Monday.');
  });
});
