import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addJudgement, initProject, readProject } from '@proj/core/node';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { random } from '../../support/interleave.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** `npm run test:crash -- --rounds 200` sets it. */
const ROUNDS = Number(process.env.KG_CRASH_ROUNDS ?? 10);
const SEED = Number(process.env.KG_CRASH_SEED ?? 1);
/** Milliseconds after the first acknowledgement within which the writer is killed. */
const WITHIN = 80;
const ROUNDS_PER_PROJECT = 25; // every writer reads the whole project, so that a long story slows all down

interface Acknowledged {
  readonly document?: string;
  readonly statements?: readonly string[];
  readonly judgement?: string;
}

async function bundleWriter(folder: string): Promise<string> {
  const conditions = ['@proj/source'];
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    build: { ssr: fileURLToPath(new URL('../../support/crash-writer.ts', import.meta.url)), outDir: folder, target: 'node20' },
  });
  return join(folder, 'crash-writer.js');
}

/** Runs the writer, kills it at some moment, and gives what it had acknowledged by then. */
async function runAndKill(writer: string, project: string, run: number, next: () => number): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [writer, project, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const delay = next() * WITHIN;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delay);
    output += chunk;
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((done) => child.on('close', (...how) => done(how)));
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return output
    .slice(0, output.lastIndexOf('\n'))
    .split('\n')
    .map((line) => JSON.parse(line) as Acknowledged);
}

/** Kills one writer after the other on one project; after each, everything that any of them had acknowledged must be there. */
async function killWriters(writer: string, runs: readonly number[], next: () => number): Promise<number> {
  const project = join(await temporaryFolder(), 'story');
  await initProject(project, 'story');
  const acknowledged: string[] = [];
  for (const run of runs) {
    for (const { document, statements = [], judgement } of await runAndKill(writer, project, run, next))
      acknowledged.push(...[document, ...statements, judgement].filter((id) => id !== undefined));
    const { documents, statements, judgements } = await readProject(project);
    const there = new Set<string | undefined>([
      ...documents.map((d) => d.id),
      ...statements.map((s) => s.id),
      ...judgements.map((j) => j.note),
    ]);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  }
  const [left, right] = (await readProject(project)).entities.map((e) => e.id);
  await addJudgement(project, { verdict: 'not-same', left: left!, right: right! });
  const names = await readdir(project, { recursive: true });
  expect(names.filter((name) => /(^|[/\\])\.kg/.test(name))).toEqual([]);
  return acknowledged.length;
}

it(`loses nothing acknowledged when the writer is killed, ${ROUNDS} times`, { timeout: 20_000 + ROUNDS * 2_000 }, async () => {
  const writer = await bundleWriter(await temporaryFolder());
  const next = random(SEED);
  const runs = Array.from({ length: ROUNDS }, (_, round) => SEED * 1000 + round);
  for (let start = 0; start < ROUNDS; start += ROUNDS_PER_PROJECT) {
    const some = runs.slice(start, start + ROUNDS_PER_PROJECT);
    expect(await killWriters(writer, some, next)).toBeGreaterThanOrEqual(some.length);
  }
});
