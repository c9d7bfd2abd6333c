import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliIo } from '../../../packages/core/src/cli/cli-io.ts';
import { run } from '../../../packages/core/src/cli/run.ts';
import { writeSmallProject } from './kg.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kg-cli-'));
  await writeSmallProject(join(folder, 'small'));
});
afterAll(() => rm(folder, { recursive: true }));

// biome-ignore lint/suspicious/noControlCharactersInRegex: readline moves the cursor with them
const MOVES = /\u001b\[[\d;]*[A-Z]/g;
const [TAB, UP, CTRL_C, CTRL_D] = ['\t', '\u001b[A', '\u0003', '\u0004'];

class Terminal extends PassThrough {
  readonly isTTY = true;
  readonly columns = 80;
  text = '';
  override write(chunk: string): boolean {
    this.text += String(chunk).replace(MOVES, '');
    return true;
  }
}

/** Types key after key, each once what it waits for is on the screen; gives the screen. */
async function session(keys: readonly (readonly [press: string, until: string | RegExp])[], state = folder): Promise<string> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const screen = new Terminal();
  const env = { XDG_STATE_HOME: state, NO_COLOR: '1' };
  const io: CliIo = { stdin, stdout: screen, stderr: screen, env, now: () => new Date(0), interrupted: () => Promise.resolve() };
  const ended = run(['query', '--project', join(folder, 'small'), '--param', 'name=Ada'], io);
  const seen = async (wanted: string | RegExp, from: number): Promise<void> => {
    while (!(typeof wanted === 'string' ? screen.text.slice(from).includes(wanted) : wanted.test(screen.text.slice(from))))
      await new Promise((resume) => setTimeout(resume, 2));
  };
  await seen('kg> ', 0);
  for (const [press, until] of keys) {
    const from = screen.text.length;
    stdin.write(press);
    await seen(until, from);
  }
  stdin.write(CTRL_D);
  expect(await ended).toBe(0);
  return screen.text;
}

describe('the prompt of kg query', () => {
  it('runs a query of several lines up to its semicolon', async () => {
    const screen = await session([
      ['MATCH (p:Person {name: $name})\r', '  > '],
      ["RETURN p.id, 'a;b' AS x;\r", '1 row'],
    ]);
    expect(screen).toContain('p.id  x\n────  ───\nada   a;b\n1 row, 0 ms\n');
  });

  it('completes', async () => {
    const screen = await session([
      ['mat', 'mat'],
      [TAB, 'MATCH'],
      [' (p:Per', 'Per'],
      [TAB, 'son'],
      [')-[:MET', 'MET'],
      [TAB, '_WITH'],
      [']->(q)\r', '  > '],
      ['RETURN q.na', 'na'],
      [TAB, 'me'],
      [';\r', '1 row'],
    ]);
    expect(screen).toContain('q.name\n──────\nBo\n');
  });

  it('tells of errors and goes on', async () => {
    const screen = await session([
      ['RETURN x;\r', 'UndefinedVariable'],
      ['RETURN 1 / 0;\r', 'DivisionByZero'],
      ['CREATE (:X);\r', 'read only'],
      [':formatt\r', 'did you mean `:format`?'],
      [':format xml\r', 'no such format'],
      [':params x\r', 'no parameter'],
      ['RETURN 7 AS x; RETURN 8 AS y;\r', /7\n1 row[\s\S]*8\n1 row/],
    ]);
    expect(screen).toContain('y\n─\n8\n');
  });

  it('knows commands', async () => {
    const screen = await session([
      [':help\r', ':schema'],
      [':schema\r', 'MET_WITH'],
      [':params year=2025\r', 'kg> '],
      [':params\r', '$year = 2025'],
      [':format csv\r', 'kg> '],
      [':format\r', 'csv'],
      ['RETURN $year + 1 AS next, $name AS name;\r', '2026'],
    ]);
    expect(screen).toContain('next,name\r\n2026,Ada\r\n');
    expect(screen).toMatch(/ {2}Person +3 {2}id, name\n/);
  });

  it('drops what is typed, and stops a query, when interrupted', async () => {
    const screen = await session([
      ['MATCH (n\r', '  > '],
      ['RETURN', 'RETURN'],
      [CTRL_C, 'kg> '],
      [':format jsonl\r', 'kg> '],
      ['UNWIND range(1, 9999999) AS x RETURN x;\r', '{"x":1}\n'],
      [CTRL_C, 'stopped by the caller'],
      ['RETURN 5 AS five;\r', '{"five":5}'],
    ]);
    expect(screen).not.toContain('{"x":9999999}');
  });

  it('remembers whole queries from session to session, without their comments', async () => {
    const state = join(folder, 'state');
    await session(
      [
        ['RETURN 1 // one\r', '  > '],
        ['AS remembered;\r', '1 row'],
      ],
      state,
    );
    expect(await readFile(join(state, 'kg', 'history'), 'utf8')).toBe('RETURN 1 AS remembered;\n');
    const screen = await session(
      [
        [UP, 'RETURN 1 AS remembered;'],
        ['\r', '1 row'],
      ],
      state,
    );
    expect(screen).toContain('remembered\n──────────\n         1\n');
  });

  it('works where nothing can be remembered', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(await session([['RETURN 1;\r', '1 row']], file)).toContain('1 row');
  });
});
