import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statement } from '@proj/core';
import { readProject } from '@proj/core/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Around, kg, testFolder } from './kg.ts';

const TEXT = `Kenya's President Ana Roy met Egypt's Foreign Minister Bo Lind in Vienna on Monday, two diplomats told Reuters.

Lind denied that Egypt had attacked Ethiopia.`;
const REPORT = `---\ntitle: Talks in Vienna\npublisher: The Harbour Gazette\npublished: 2031-05-07\n---\n\n${TEXT}\n`;
const GERMAN =
  'Der Präsident traf am Montag in Wien den Außenminister, wie zwei Diplomaten sagten. Beide Seiten wollen die Gespräche in der kommenden Woche fortsetzen.';

const folder = testFolder();
let project: string;
const around: Around = { interrupted: () => new Promise(() => {}) };
const run = (...argv: string[]) => kg([...argv, '--project', project], around);
async function put(name: string, content: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
}
const told = ({ subject, relation, object, polarity, attribution }: Statement): string =>
  `${subject} ${polarity === 'negated' ? 'not ' : ''}${relation} ${object}, by ${attribution.map((a) => a.agent).join(' > ')}`;

beforeEach(async () => {
  project = join(folder.path, 'story');
  await kg(['init', project]);
  expect(await run('add', await put('vienna.md', REPORT))).toMatchObject({ code: 0 });
});

describe('kg extract', () => {
  it('reads the reports of a project into unreviewed statements, and does not read them twice', async () => {
    expect(await run('extract')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^read +vienna +\d+ statements/) });
    const { statements } = await readProject(project);
    expect(statements.every((s) => s.review === 'unreviewed' && s.extractor.startsWith('rules@'))).toBe(true);
    expect(statements.map(told)).toContain('ana-roy MET_WITH bo-lind, by the-harbour-gazette > reuters > vienna-two-diplomats');
    expect(statements.map(told)).toContain('egypt not ATTACKED ethiopia, by the-harbour-gazette > bo-lind');
    const file = await readFile(join(project, 'extracted', 'vienna.rules.json'), 'utf8');
    expect((await run('extract')).out).toMatch(/^unchanged +vienna/);
    expect((await run('extract', 'vienna', '--force')).out).toMatch(/^read +vienna/);
    expect(await readFile(join(project, 'extracted', 'vienna.rules.json'), 'utf8')).toBe(file);
  });

  it('reads again when the project knows more, and uses its names', async () => {
    await run('extract');
    const entities = join(project, 'entities.yaml');
    await writeFile(entities, `${await readFile(entities, 'utf8')}  - { id: the-roy, label: Person, name: Ana Roy }\n`);
    expect((await run('extract')).out).toMatch(/^read +vienna/);
    expect((await readProject(project)).statements.map(told)).toContain(
      'bo-lind MET_WITH the-roy, by the-harbour-gazette > reuters > vienna-two-diplomats',
    );
  });

  it('keeps a report that is not English, and does not read it', async () => {
    await run('add', await put('wien.md', REPORT.replace(TEXT, GERMAN)));
    const { out, code } = await run('extract');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/not English +wien\n/) });
    expect((await readProject(project)).documents).toHaveLength(2);
  });

  it('takes words for relations from the project, and says which of them are wrong', async () => {
    const patterns = (relation: string) =>
      `name: mine\nextends: diplomacy\npatterns:\n  - id: bump\n    relation: ${relation}\n    reason: a local word\n    verbs: bump into\n    roles: { subject: subject, object: object }\n    examples: [{ text: A bumped into B., expect: [A MET_WITH B] }]\n`;
    await run(
      'add',
      await put(
        'bump.md',
        REPORT.replace(TEXT, 'Kenya bumped into Egypt on Monday, and that was all that anybody in Vienna would say of it.'),
      ),
    );
    await run('extract');
    expect((await readProject(project)).statements.map(told).filter((s) => s.includes('MET_WITH'))).toHaveLength(1);
    await writeFile(join(project, 'patterns.yaml'), patterns('MET_WITH'));
    expect((await run('extract')).code).toBe(0);
    expect((await readProject(project)).statements.map(told).filter((s) => s.includes('MET_WITH'))).toHaveLength(2);
    await writeFile(join(project, 'patterns.yaml'), patterns('MEET'));
    expect(await run('extract')).toMatchObject({ code: 1, err: expect.stringContaining('unknown relation in pattern bump') });
    await writeFile(join(project, 'patterns.yaml'), patterns('MET_WITH').replace('reason', 'raison'));
    expect(await run('extract')).toMatchObject({ code: 1, err: expect.stringMatching(/patterns\.yaml:6.*`patterns\[0\]\.raison`/) });
  });

  it('reads for another ontology what that has relations for', async () => {
    const label = (name: string) => `  ${name}: { description: x, extends: [Actor] }\n`;
    const labels = `  Entity: { description: x, abstract: true }\n  Actor: { description: x, abstract: true, extends: [Entity] }\n`;
    const relations = '  ATTACKED: { description: x, domain: [Actor], range: [Actor] }\n';
    const all = ['Person', 'Organization', 'Country', 'UnnamedSource', 'Place', 'Plan', 'Event'].map(label).join('');
    await writeFile(join(project, 'ontology.yaml'), `name: war\nlabels:\n${labels}${all}relations:\n${relations}`);
    expect(await run('extract')).toMatchObject({ code: 0, err: '' });
    expect((await readProject(project)).statements.map(told)).toEqual(['egypt not ATTACKED ethiopia, by the-harbour-gazette > bo-lind']);
  });

  it.each([
    ['an output without a format', ['-o', 'x.json'], '--output'],
    ['--force with a file', ['--format', 'jsonl', 'x.md', '--force'], '--force'],
    ['--jobs with a trace', ['--trace', 'x.md', '--jobs', '2'], '--jobs'],
  ])('refuses %s, which would do nothing', async (_what, argv, named) => {
    expect(await run('extract', ...argv)).toMatchObject({ code: 2, err: expect.stringContaining(named) });
  });

  it('goes on after an interruption', async () => {
    const stopped = await kg(['extract', '--project', project], { interrupted: () => Promise.resolve() });
    expect(stopped).toMatchObject({ code: 1, err: expect.stringContaining('goes on from here') });
    expect((await run('extract')).out).toMatch(/^read +vienna/);
  });

  it('names a report that is not there', async () => {
    expect(await run('extract', 'viena')).toMatchObject({ code: 1, err: expect.stringContaining('`vienna`') });
  });

  it('prints what was read in a file, as statements or in the evaluation format', async () => {
    const file = await put('lone.md', REPORT);
    const lines = (await run('extract', '--format', 'jsonl', file)).out.trim().split('\n');
    expect(lines.map((l) => JSON.parse(l)).map(told)).toContain('egypt not ATTACKED ethiopia, by the-harbour-gazette > bo-lind');
    const report = {
      id: 'x',
      title: 'Talks',
      publisher: 'The Harbour Gazette',
      published: '2031-05-07',
      text: TEXT,
      entities: ['ignored'],
    };
    const out = join(folder.path, 'out.json');
    expect(await run('extract', '--format', 'evaluation', await put('in.json', JSON.stringify(report)), '-o', out)).toMatchObject({
      code: 0,
      out: '',
    });
    const read = JSON.parse(await readFile(out, 'utf8'));
    expect(read).toMatchObject({ id: 'x', text: TEXT, publisher: 'The Harbour Gazette' });
    expect(read.entities).toContainEqual({ id: 'ana-roy', label: 'Person', name: 'Ana Roy', mentions: ['Ana Roy'] });
    expect(read.statements[0]).toMatchObject({ relation: 'MET_WITH', time: '2031-05-05', evidence: expect.stringContaining('met Egypt') });
  });

  it('prints attributions with UTF-16 offsets, and events', async () => {
    const text = '🐟 “We will not talk,” Ana Roy said.';
    const { out } = await run('extract', '--format', 'brat', await put('a.txt', text));
    const at = text.indexOf('Ana Roy');
    expect(out).toContain(`Source ${at} ${at + 7}\tAna Roy\n`);
    const sentences = [{ id: 7, date: '2031-05-07', text: 'Egypt condemned Kenya on Monday.' }];
    const events = JSON.parse((await run('extract', '--format', 'plover', await put('p.json', JSON.stringify(sentences)))).out);
    expect(events).toMatchObject([{ id: 7, events: [{ event: 'ACCUSE', source: ['Egypt'], target: ['Kenya'] }] }]);
  });

  it('shows sentence by sentence what was found and why', async () => {
    const { out } = await run('extract', '--trace', await put('lone.md', REPORT));
    expect(out).toContain('Monday = 2031-05-05');
    expect(out).toMatch(/ana-roy MET_WITH bo-lind \(.*by pattern \w+/);
  });

  it('wants one file, of the format that it is said to be', async () => {
    expect(await run('extract', '--format', 'brat')).toMatchObject({ code: 2, err: expect.stringContaining('one file at a time') });
    expect(await run('extract', '--format', 'evaluation', await put('in.json', '{"id": 1}'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('`title`'),
    });
    expect(await run('extract', '--format', 'plover', await put('p.json', '{'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('not JSON'),
    });
  });
});

describe('kg evaluate', () => {
  const publisher = { id: 'g', label: 'Organization', name: 'The Harbour Gazette', mentions: [] };
  const gold = {
    id: 'x',
    title: 'Talks',
    publisher: publisher.name,
    published: '2031-05-07',
    text: 'Ana Lind denied that Egypt had attacked Ethiopia.',
    entities: [
      publisher,
      { id: 'lind', label: 'Person', name: 'Ana Lind', mentions: ['Ana Lind'] },
      { id: 'egy', label: 'Country', name: 'Egypt', mentions: ['Egypt'] },
      { id: 'eth', label: 'Country', name: 'Ethiopia', mentions: ['Ethiopia'] },
    ],
    statements: [
      {
        subject: 'egy',
        relation: 'ATTACKED',
        object: 'eth',
        polarity: 'negated',
        modality: 'actual',
        certainty: 'certain',
        utterance: 'indirect',
        attribution: [
          { agent: 'g', role: 'publisher' },
          { agent: 'lind', role: 'speaker', cue: 'denied' },
        ],
      },
    ],
  };

  it('scores what is read, or what others have read', async () => {
    await put('x.json', JSON.stringify(gold));
    const { out } = await kg(['evaluate', folder.path, '--json', '--calibration']);
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      statements: { right: 1, gold: 1 },
      onMatched: { polarity: { right: 1 } },
      calibration: [{ right: 1 }],
    });
    expect((await kg(['evaluate', folder.path, '--predicted', project])).out).toMatch(/statements +0\.000 +0\.000 +0\.000 +0 +0 +1\n/);
    expect((await kg(['evaluate', folder.path, '--predicted', folder.path])).out).toMatch(/statements +1\.000/);
  });

  it('scores attributions and events', async () => {
    const spans = [
      'T1\tSource 0 8\tAna Lind',
      'T2\tCue 9 15\tdenied',
      'T3\tContent 16 48\tthat Egypt had attacked Ethiopia',
      'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
    ];
    await put('a.txt', gold.text);
    await put('a.ann', spans.join('\n'));
    expect(JSON.parse((await kg(['evaluate', folder.path, '--json'])).out)).toMatchObject({
      exact: { Cue: { right: 1 } },
      linked: { right: 1, gold: 1 },
    });
    const events = await put(
      'e.json',
      JSON.stringify([{ id: '1', text: 'Egypt condemned Kenya.', event: 'ACCUSE', source: [{ actorText: 'Egypt' }], target: '' }]),
    );
    expect((await kg(['evaluate', events])).out).toMatch(/full match +1\.000 +1 of 1/);
  });

  it('says what is wrong with the annotations', async () => {
    expect(await kg(['evaluate', project])).toMatchObject({ code: 1, err: expect.stringContaining('no annotations') });
    await put('x.json', JSON.stringify({ ...gold, statements: [{}] }));
    expect(await kg(['evaluate', folder.path])).toMatchObject({ code: 1, err: expect.stringContaining('statements[0].subject') });
  });
});
