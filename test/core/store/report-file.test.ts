import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initProject, readProject } from '@proj/core/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentSchema } from '../../../packages/core/src/model/document.ts';
import { formatReport, readReports, reportFormat } from '../../../packages/core/src/store/report-file.ts';

const front = '---\ntitle: Talks\npublisher: The Daily\npublished: 2025-11-20\n---\n';
const text = 'The ministers of Freedonia and Sylvania met in Oslo on Monday.';

describe('readReports', () => {
  it('gives what is missing, where, and how to give it', async () => {
    await expect(readReports(`# Talks\n\n${text}`, 'a.md')).rejects.toMatchObject({
      code: 'invalid',
      diagnostics: [
        {
          code: 'missing-metadata',
          message: 'the report has no publisher and no published',
          place: { file: 'a.md', line: 1 },
          found: 'title “Talks”',
          hint: 'put publisher: … and published: … between two lines of `---` at the top of the file, or kg add --publisher … --published …',
        },
      ],
    });
  });

  it('says which report of a list lacks what', async () => {
    const list = [{ title: 'A', publisher: 'B', published: '2025-11-20', text }, { text }];
    await expect(readReports(JSON.stringify(list), 'a.json')).rejects.toMatchObject({ diagnostics: [{ place: { subject: 'report 2' } }] });
  });

  it('refuses a report without text, which no flag can give', async () => {
    await expect(readReports(front, 'a.txt')).rejects.toMatchObject({
      diagnostics: [{ message: 'the report has no text', hint: undefined }],
    });
  });

  it('puts what is given before what the file says', async () => {
    const [report] = await readReports(front + text, 'a.txt', { given: { publisher: 'The Post', url: 'u', title: undefined } });
    expect(report).toMatchObject({ id: 'a', title: 'Talks', publisher: 'The Post', url: 'u', published: '2025-11-20' });
  });

  it('names reports after their file, in a list by number', async () => {
    const list = [1, 2].map(() => ({ title: 'A', publisher: 'B', published: '2025-11-20', text }));
    expect((await readReports(JSON.stringify(list), 'x/list.json')).map((r) => r.id)).toEqual(['list-1', 'list-2']);
    expect((await readReports(front + text, 'x/réport.md'))[0]?.id).toBe('réport');
  });

  it('refuses an ending that is no report', () => {
    expect(() => reportFormat('a.pdf')).toThrow(expect.objectContaining({ code: 'usage', found: '.pdf' }));
    expect(() => reportFormat('README')).toThrow(expect.objectContaining({ found: 'no ending' }));
    expect(reportFormat('A.HTM')).toBe('html');
  });

  it('reads back what formatReport wrote', async () => {
    const document = documentSchema.parse({
      id: 'a',
      title: 'Say "so": #1\u2028',
      publisher: 'b',
      published: '2025-11-20',
      language: 'und',
      text: `---\n${text}\n\n---`,
    });
    expect((await readReports(formatReport(document), 'a.md'))[0]).toMatchObject(document);
  });
});

describe('a project folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kg-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('may hold reports of every format', async () => {
    await initProject(folder, 'formats');
    await writeFile(join(folder, 'entities.yaml'), 'entities: [{ id: the-daily, label: Organization, name: The Daily }]\n');
    const put = (name: string, source: string) => writeFile(join(folder, 'reports', name), source);
    await put('a.md', front + text);
    await put('b.txt', `${front}Menu\nTalks\n${text}\nMore from The Daily`);
    await put(
      'c.html',
      `<html lang=en><title>Talks | The Daily</title><time datetime=2025-11-20></time><h1>Talks</h1><p>${text}</p></html>`,
    );
    await put('d.json', JSON.stringify([1, 2].map(() => ({ title: 'Talks', source: 'The Daily', date: '2025-11-20', body: text }))));
    const { documents } = await readProject(folder);
    expect(documents.map((d) => [d.id, d.title, d.publisher, d.published, d.text])).toEqual(
      ['a', 'b', 'c', 'd-1', 'd-2'].map((id) => [id, 'Talks', 'the-daily', '2025-11-20', id < 'b' || id > 'd' ? text : `Talks\n\n${text}`]),
    );
  });

  it('says everything that is wrong with its reports at once', async () => {
    await initProject(folder, 'wrong');
    await writeFile(join(folder, 'reports', 'a.md'), text);
    await writeFile(join(folder, 'reports', 'b.json'), '{');
    await writeFile(join(folder, 'reports', 'c.md'), front + text);
    await writeFile(join(folder, 'reports', 'd.md'), '---\ntitle: 3\n---\n');
    await expect(readProject(folder)).rejects.toMatchObject({
      code: 'invalid',
      diagnostics: [
        { code: 'missing-metadata' },
        { code: 'format' },
        { code: 'unknown-publisher' },
        { code: 'schema', place: { line: 2 } },
      ],
    });
  });
});
