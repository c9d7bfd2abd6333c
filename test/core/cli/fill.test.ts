import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { kg, testFolder, writeSmallProject } from './kg.ts';

const folder = testFolder();
let project: string;
beforeEach(async () => {
  project = join(folder.path, 'story');
  await kg(['init', project]);
});
const text = 'The ministers of Freedonia and Sylvania met in Oslo on Monday, and nobody would say what they had agreed upon.';
const page = [
  'Menu',
  'Ministers meet in the harbour city',
  'November 20, 2025 09:08 AM GMT+03:00',
  '',
  text,
  '',
  'More From Zenda Today',
].join('\n');
const add = (...argv: string[]) => kg(['add', ...argv, '--project', project]);
async function put(name: string, source: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, source);
  return path;
}

describe('kg init', () => {
  it('makes a project that builds, and says what is next', async () => {
    const other = join(folder.path, 'other');
    expect(await kg(['init', other])).toMatchObject({
      code: 0,
      out: `made the project ${other}\nnext: kg add REPORT --project ${other}\n`,
    });
    expect(await kg(['build', '--project', other])).toMatchObject({ code: 0, out: expect.stringContaining('0 statements, 0 facts') });
    expect(await kg(['init', other])).toMatchObject({ code: 1, err: expect.stringContaining('conflict') });
    expect(JSON.parse((await kg(['init', join(folder.path, 'third'), '--json'])).out)).toMatchObject({
      folder: join(folder.path, 'third'),
    });
  });
});

describe('kg add', () => {
  it('turns a scraped page into Markdown, and shows what it found and left out', async () => {
    const file = await put('page.txt', page);
    const ran = await add(file);
    expect(ran).toEqual({
      code: 0,
      err: '',
      out: `added      Ministers meet in the harbour city
           Zenda Today, 20 Nov 2025 09:08 +03:00, en, 2 paragraphs
           reports/page.md, from ${file}
           left out 3 lines:
             navigation     Menu
             date           November 20, 2025 09:08 AM GMT+03:00
             other-reports  More From Zenda Today
`,
    });
    expect(await readFile(join(project, 'reports', 'page.md'), 'utf8')).toBe(`---
id: "page"
title: "Ministers meet in the harbour city"
publisher: "zenda-today"
published: "2025-11-20T09:08:00+03:00"
language: "en"
---

Ministers meet in the harbour city

${text}
`);
    expect(await readFile(join(project, 'entities.yaml'), 'utf8')).toContain('name: Zenda Today');
  });

  it('twice is as good as once', async () => {
    const file = await put('page.txt', page);
    await add(file);
    const again = await add(file, await put('copy.txt', page));
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/^unchanged {2}Ministers[\s\S]*\nunchanged {2}Ministers[\s\S]*reports\/page\.md, from .*copy\.txt/);
    expect(await readdir(join(project, 'reports'))).toEqual(['page.md']);
  });

  it('refuses another text under the same id', async () => {
    await add(await put('page.txt', page));
    await put('page.txt', page.replace('on Monday', 'on Tuesday'));
    expect(await add(join(folder.path, 'page.txt'))).toMatchObject({ code: 1, err: expect.stringContaining('another text') });
  });

  it('asks for what a file does not say, and takes it from flags', async () => {
    const file = await put('plain.txt', `Ministers meet\n\n${text}`);
    expect(await add(file)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/plain\.txt:1: error missing-metadata[\s\S]*--publisher … --published …/),
    });
    const ran = await add(
      file,
      '--publisher',
      'The Daily',
      '--published',
      '20 Nov 2025',
      '--title',
      'Other',
      '--id',
      'p1',
      '--url',
      'https://a.example',
      '--language',
      'en-GB',
    );
    expect(ran.out).toMatch(/^added {6}Other\n {11}The Daily, 20 Nov 2025, en-GB, 2 paragraphs\n {11}reports\/p1\.md/);
    expect(
      JSON.parse((await add(file, '--publisher', 'the-daily', '--published', '2025-11-21', '--id', 'p1', '--json')).out),
    ).toMatchObject([{ document: 'unchanged', id: 'p1', differing: ['title', 'published', 'language'] }]);
    expect((await add(file, '--publisher', 'the-daily', '--published', '2025-11-21', '--id', 'p1')).out).toContain(
      'the file keeps its own title',
    );
  });

  it('knows an outlet by another spelling, and makes room beside a namesake', async () => {
    await writeFile(
      join(project, 'entities.yaml'),
      'entities:\n- { id: zenda-today, label: Organization, name: Zénda Today }\n- { id: accord, label: Plan, name: Accord }\n',
    );
    await add(await put('page.txt', page));
    await add(await put('accord.txt', page.replace('Zenda Today', 'Accord')));
    const { documents, entities } = await import('@proj/core/node').then((node) => node.readProject(project));
    expect(documents.map((d) => [d.id, d.publisher])).toEqual([
      ['accord', 'accord-outlet'],
      ['page', 'zenda-today'],
    ]);
    expect(entities).toHaveLength(3);
  });

  it('reads standard input, in pieces that may part a character', async () => {
    const html = Buffer.from(
      `<html lang="en"><title>Ministers meet in Genève | Zenda Today</title><h1>Ministers meet in Genève</h1><time datetime="2025-11-20"></time><p>${text}</p></html>`,
    );
    const at = html.indexOf('è') + 1;
    const ran = await kg(['add', '-', '--format', 'html', '--project', project], { stdin: [html.subarray(0, at), html.subarray(at)] });
    expect(ran.out).toMatch(/^added {6}Ministers meet in Genève\n.*\n {11}reports\/ministers-meet-in-geneve\.md\n/);
  });

  it('reads every report of a JSON list, and marks what is not English', async () => {
    const turkish =
      'Dışişleri Bakanı pazartesi günü heyetin gelecek hafta Oslo’ya gideceğini, ancak görüşmeler için bir tarih belirlenmediğini söyledi.';
    const list = [text, turkish].map((body, i) => ({ title: `T${i}`, source: 'The Daily', date: '2025-11-20', body }));
    const { out } = await add(await put('list.json', JSON.stringify(list)));
    expect(out).toMatch(/reports\/list-1\.md[\s\S]*reports\/list-2\.md[\s\S]*not English.*`tr`/);
  });

  it('cuts a long list of what was left out', async () => {
    const menu = Array.from({ length: 20 }, (_, i) => `Entry ${i}`);
    const long = 'Bergen '.repeat(12).trim();
    const { out } = await add(await put('page.txt', ['Menu', ...menu, page, `${long}`].join('\n')));
    expect(out).toContain('left out 25 lines:');
    expect(out).toMatch(/… and 13 more; --json lists all\n$/);
  });

  it.each([
    [['-'], '', 2, /--format markdown\|text\|html\|json/],
    [['a.txt', 'b.txt', '--title', 'T'], '', 2, /--title is for one report/],
    [['nothing.txt'], '', 1, /not-found: the file cannot be read/],
    [['report.pdf'], '', 1, /not-found/],
    [['-', '--format', 'pdf'], '', 2, /Allowed choices are markdown, text, html, json/],
    [['-', '--format', 'text', '--published', '03/04/2025'], '', 2, /Expected 2025-11-20/],
    [['-', '--format', 'json'], '{', 1, /not JSON/],
    [
      ['-', '--format', 'json', '--id', 'x'],
      JSON.stringify([1, 2].map(() => ({ title: 'T', text, publisher: 'P', published: '2025-11-20' }))),
      2,
      /--id is for one report/,
    ],
    [
      ['-', '--format', 'json', '--id', 'a/b'],
      JSON.stringify({ title: 'T', text, publisher: 'P', published: '2025-11-20' }),
      1,
      /expected: letters, digits/,
    ],
  ])('%j is refused', async (argv, stdin, code, message) => {
    const ran = await kg(['add', ...argv, '--project', project], { stdin });
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(message);
    expect(await readdir(join(project, 'reports'))).toEqual([]);
  });

  it('stops reading before a too large input fills the memory', async () => {
    const megabyte = Buffer.alloc(1_000_000, 'a');
    const { code, err } = await kg(['add', '-', '--format', 'text', '--project', project], {
      stdin: Array.from({ length: 40 }, () => megabyte),
    });
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/error limit: the file is too large\n {2}expected: at most 32 MiB/),
    });
  });

  it('reads on after a file that fails, and ends with 1', async () => {
    const files = [await put('bad.json', '{'), await put('page (2).txt', page), join(folder.path, 'none.txt')];
    const { code, out, err } = await add(...files);
    expect(code).toBe(1);
    expect(out).toMatch(/^added {6}Ministers[\s\S]*reports\/page-2\.md/);
    expect(err).toMatch(/bad\.json: error format: not JSON[\s\S]*none\.txt: error not-found/);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const { code, err } = await kg(['add', '-', '--format', 'text', '--project', project], { stdin: [Buffer.from('caf\xe9', 'latin1')] });
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('not UTF-8') });
  });

  it('refuses an ending that is no report', async () => {
    expect(await add(await put('report.pdf', '%PDF'))).toMatchObject({ code: 2, err: expect.stringContaining('--format') });
  });

  it('shows progress on a terminal when it takes long, and takes it away', async () => {
    const files = await Promise.all(['a', 'b', 'c'].map((n) => put(`${n}.txt`, page.replace('Monday', n))));
    let calls = 0;
    const now = () => new Date(300 * calls++);
    const { err } = await kg(['add', ...files, '--project', project], { tty: { columns: 80 }, now });
    expect(err).toBe('\r\u001B[K1 of 3 files, 2 s left\r\u001B[K2 of 3 files, 1 s left\r\u001B[K');
    expect((await kg(['add', ...files, '--project', project], { now })).err).toBe('');
  });
});

describe('kg import', () => {
  const annotated = {
    id: 'page',
    title: 'Ministers meet in the harbour city',
    publisher: 'Zenda Today',
    published: '2025-11-20T09:08:00+03:00',
    text: `Ministers meet in the harbour city\n\n${text}`,
    entities: [
      { id: 'zenda-today', label: 'Organization', name: 'Zenda Today', mentions: [] },
      { id: 'freedonia', label: 'Country', name: 'Freedonia', mentions: ['Freedonia'] },
      { id: 'sylvania', label: 'Country', name: 'Sylvania', mentions: ['Sylvania'] },
    ],
    statements: [
      {
        subject: 'freedonia',
        relation: 'MET_WITH',
        object: 'sylvania',
        polarity: 'affirmed',
        modality: 'actual',
        certainty: 'certain',
        utterance: 'none',
        time: '2025-11-17',
        attribution: [{ agent: 'zenda-today', role: 'publisher' }],
        evidence: 'The ministers of Freedonia and Sylvania met in Oslo on Monday',
      },
    ],
  };

  it.each([['the page'], ['the page under another name']])('finds %s that was added before, and brings its statements', async (name) => {
    await add(await put(name === 'the page' ? 'page.txt' : 'scraped.txt', page));
    const file = await put('gold.json', JSON.stringify(annotated));
    const id = name === 'the page' ? 'page' : 'scraped';
    expect(await kg(['import', file, '--project', project])).toEqual({
      code: 0,
      out: `unchanged  ${id}  1 new statement  2 new entities\n`,
      err: '',
    });
    expect((await kg(['import', file, '--project', project])).out).toBe(`unchanged  ${id}  0 new statements  0 new entities\n`);
    expect((await kg(['build', '--project', project])).out).toBe('1 statement, 1 fact, 3 nodes, 1 edge\n0 errors, 0 warnings\n');
    expect((await kg(['show', 'freedonia', '--project', project])).out).toContain('Freedonia MET_WITH Sylvania, 17 Nov 2025');
  });

  it('reads standard input and takes the day for the time of entry', async () => {
    const { out } = await kg(['import', '-', '--json', '--project', project], { stdin: JSON.stringify(annotated) });
    expect(JSON.parse(out)).toMatchObject([{ document: 'added', id: 'page', statements: 1, entities: 3 }]);
    expect(await readFile(join(project, 'statements', 'page.jsonl'), 'utf8')).toContain('"recorded":"2025-04-01"');
  });

  it.each([
    ['{', /not JSON/],
    ['{}', /not an evaluation file/],
  ])('of %s is refused', async (stdin, message) => {
    expect(await kg(['import', '-', '--project', project], { stdin })).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  });
});

describe('kg merge, split and unjudge', () => {
  it('say what is judged, once, and take it back', async () => {
    const small = join(folder.path, 'small');
    await writeSmallProject(small);
    const judge = (...argv: string[]) => kg([...argv, '--project', small]);
    expect((await judge('merge', 'ada', 'bo', '--note', 'same face')).out).toBe('ada and bo are one\n');
    expect((await judge('merge', 'bo', 'ada')).out).toBe('bo and ada are one, as before\n');
    expect(JSON.parse((await judge('split', 'ada', 'bo', '--json')).out)).toMatchObject({
      verdict: 'not-same',
      before: 'same',
      at: '2025-04-01',
    });
    expect((await judge('unjudge', 'ada', 'bo')).out).toBe('ada and bo are no longer judged\n');
    expect(await judge('unjudge', 'ada', 'bo')).toMatchObject({ code: 1, err: expect.stringContaining('no judgement') });
    expect(await judge('merge', 'ada', 'ada')).toMatchObject({ code: 1, err: expect.stringContaining('two different entities') });
    expect(await judge('merge', 'ada', 'nobody')).toMatchObject({ code: 1, err: expect.stringContaining('no such entity') });
    const log = await readFile(join(small, 'judgements.jsonl'), 'utf8');
    expect(
      log
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).verdict),
    ).toEqual(['same', 'not-same', 'retracted']);
  });
});

describe('kg salvage', () => {
  it('keeps the good lines, and the damaged log beside them', async () => {
    const story = join(folder.path, 'damaged');
    await writeSmallProject(story);
    const log = join(story, 'judgements.jsonl');
    const good = '{"verdict":"not-same","left":"ada","right":"bo"}\n';
    await writeFile(log, `${good}{"verdict"\n${good}`);
    expect(await kg(['stats', '--project', story])).toMatchObject({ code: 1, err: expect.stringContaining('kg salvage') });
    const { code, out } = await kg(['salvage', log]);
    expect([code, out]).toEqual([0, `${log}: 2 lines kept, line 2 left out\nas it was: ${log}.damaged\n`]);
    expect(await readFile(`${log}.damaged`, 'utf8')).toContain('{"verdict"\n');
    expect(await kg(['stats', '--project', story])).toMatchObject({ code: 0 });
    expect((await kg(['salvage', log])).out).toBe(`${log}: nothing is damaged\n`);
    expect((await kg(['salvage', '--help'])).out).toMatch(/Examples?:\n.*kg salvage/);
  });
});
