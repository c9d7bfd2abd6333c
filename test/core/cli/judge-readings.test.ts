import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buildGraph, entitySchema, extractionInput, type Statement } from '@proj/core';
import { addReport, initProject, readProject, writeExtraction } from '@proj/core/node';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CliIo } from '../../../packages/core/src/cli/cli-io.ts';
import { run } from '../../../packages/core/src/cli/run.ts';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';
import { kg, testFolder } from './kg.ts';

const small = smallProject([
  ['a', affirmedByOfficial],
  ['b', deniedByCy],
]);
const [met, denied] = small.statements.map((s): Statement => ({ ...s, extractor: 'rules@1.0', review: 'unreviewed', confidence: 0.4 })) as [
  Statement,
  Statement,
];
const twin = entitySchema.parse({ id: 'adaa', label: 'Person', name: 'Cy Ray' });
const spelling = entitySchema.parse({ id: 'cy-rai', label: 'Person', name: 'Cy Rai' });

const folder = testFolder();
let project: string;
beforeEach(async () => {
  project = join(folder.path, 'story');
  await initProject(project, 'small');
  for (const [i, statement] of [met, { ...denied, confidence: 0.9 }].entries()) {
    const document = small.documents[i]!;
    await addReport(project, { document, entities: [...small.entities, twin, spelling], statements: [] });
    const input = extractionInput(document, 'rules@1.0');
    await writeExtraction(
      project,
      'rules',
      { document: document.id, extractor: 'rules@1.0', input, entities: [], statements: [statement] },
      document,
    );
  }
});

/** Types the answers on a terminal and gives the screen. */
async function answer(command: string, ...answers: string[]): Promise<string> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const chunks: string[] = [];
  screen.on('data', (chunk) => chunks.push(String(chunk)));
  const io: CliIo = {
    stdin,
    stdout: screen,
    stderr: screen,
    env: { NO_COLOR: '1' },
    now: () => new Date(0),
    interrupted: () => Promise.resolve(),
  };
  const ended = run([command, '--project', project], io);
  stdin.end(answers.map((a) => `${a}\n`).join(''));
  expect(await ended).toBe(0);
  return chunks.join('');
}

const reviews = async (): Promise<string[]> =>
  (await readProject(project)).statements.map((s) => `${s.polarity} ${s.relation} ${s.review}`);

describe('kg review', () => {
  it('lists what nobody has looked at', async () => {
    const { out, code } = await kg(['review', '--project', project]);
    expect(code).toBe(0);
    expect(out).toContain('Ada MET_WITH Bo (time 2025-03-03; place oslo)');
    expect(out).toContain('read by rules@1.0, confidence 0.4');
    const { out: json } = await kg(['review', '--project', project, '--json', '--below', '0.5']);
    expect(JSON.parse(json)).toMatchObject([{ id: met.id }]);
    expect(JSON.parse((await kg(['review', '--project', project, '--json', '--document', 'b'])).out)).toMatchObject([{ id: denied.id }]);
  });

  it('takes decisions by id, and takes them back', async () => {
    const on = (...argv: string[]) => kg(['review', met.id, '--project', project, ...argv]);
    expect(await on('--reject', '--note', 'no')).toMatchObject({ code: 0, out: '1 statement rejected\n' });
    expect(await reviews()).toEqual(['affirmed MET_WITH rejected', 'negated MET_WITH unreviewed']);
    await on('--undo');
    expect(await reviews()).toEqual(['affirmed MET_WITH unreviewed', 'negated MET_WITH unreviewed']);
    expect(await readFile(join(project, 'reviews.jsonl'), 'utf8')).toContain('"note":"no"');
  });

  it('puts a correction in the place of a statement, when the graph would take it', async () => {
    const on = (...argv: string[]) => kg(['review', met.id, '--project', project, '--correct', ...argv]);
    expect(await on('relation=SPOKE_WITH', 'time=2025-03', 'place=', 'speaker=cy')).toMatchObject({ code: 0 });
    const corrected = (await readProject(project)).statements.find((s) => s.relation === 'SPOKE_WITH');
    expect(corrected).toMatchObject({ extractor: 'hand', review: 'accepted', qualifiers: { time: '2025-03' } });
    expect(corrected?.attribution.at(-1)).toEqual({ agent: 'cy', role: 'speaker', cue: 'told' });
    expect(buildGraph(await readProject(project)).facts({ relation: 'SPOKE_WITH' })).toHaveLength(1);
    expect(await on('relation=APPROVED')).toMatchObject({ code: 1, err: expect.stringContaining('domain-range') });
    expect(await on('relaton=APPROVED')).toMatchObject({ code: 2, err: expect.stringContaining('`relation`') });
  });

  it('refuses a decision on nothing, or none', async () => {
    expect(await kg(['review', '--accept', '--project', project])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no statement given'),
    });
    expect(await kg(['review', met.id, '--project', project])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no decision given'),
    });
    expect(await kg(['review', 's:0', '--accept', '--project', project])).toMatchObject({
      code: 1,
      err: expect.stringContaining('not-found'),
    });
  });

  it('asks one after the other on a terminal, each decision safe before the next question', async () => {
    const screen = await answer('review', 'x', 'a', 'u', 'r nonsense', 'c polarity=affirmed', 'q');
    expect(screen).toContain('1 of 2');
    expect(screen).toContain('quit; what is decided stays decided');
    expect(screen).toContain('2 statements decided\n');
    expect(await reviews()).toEqual(['affirmed MET_WITH rejected', 'negated MET_WITH rejected', 'affirmed MET_WITH accepted']);
  });

  it('ends with its input, and says what is left', async () => {
    expect(await answer('review', 's')).toContain('0 statements decided, 1 left\n');
  });
});

describe('kg resolve', () => {
  it('lists pairs with score and reason', async () => {
    const { out } = await kg(['resolve', '--project', project]);
    expect(out).toMatch(/^0\.9\d +adaa +cy-rai +“Cy Ray” and “Cy Rai” are two spellings\n/);
    expect(JSON.parse((await kg(['resolve', '--project', project, '--json', '--above', '0.9'])).out)).toMatchObject([
      { left: 'adaa', right: 'cy-rai' },
    ]);
  });

  it('asks on a terminal; a judgement can be undone', async () => {
    expect(await answer('resolve', 'y', 'u', 'n two people', 'q')).toContain('1 pair judged');
    const { judgements } = await readProject(project);
    expect(judgements.map((j) => j.verdict)).toEqual(['same', 'retracted', 'not-same']);
    expect(judgements.at(-1)).toMatchObject({ left: 'adaa', right: 'cy-rai', note: 'two people' });
  });
});
