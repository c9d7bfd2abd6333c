import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { testFolder, writeSmallProject } from './kg.ts';

const bin = fileURLToPath(new URL('../../../packages/core/bin/kg.mjs', import.meta.url));
const folder = testFolder();
let project: string;
beforeEach(async () => {
  project = join(folder.path, 'small');
  await writeSmallProject(project);
});

const start = (...argv: string[]) => spawn(process.execPath, [bin, ...argv, '--project', project]);
async function finish(child: ReturnType<typeof start>) {
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

describe('the installed kg', () => {
  it('runs as a process of its own, with its exit code', async () => {
    expect(await finish(start('timeline'))).toEqual({
      code: 0,
      out: '3 Mar 2025  Oslo  disputed  Ada MET_WITH Bo  1 for, 1 against  f:891c3902682eb599a415\n',
      err: '',
    });
    expect(await finish(start('show', 'adda'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('did you mean `ada`') });
    expect(await finish(start('nope'))).toMatchObject({ code: 2 });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start('export', '--format', 'gexf', '--layer', 'statements');
    child.stdout.destroy();
    expect(await finish(child)).toMatchObject({ code: 0, err: '' });
  });

  it('reads standard input', async () => {
    const child = start('add', '-', '--format', 'text', '--publisher', 'The Daily', '--published', '2025-03-09');
    child.stdin.end('Ada and Bo again\n\nAda met Bo once more in Oslo, an official told The Daily.\n');
    expect(await finish(child)).toMatchObject({ code: 0, out: expect.stringContaining('reports/ada-and-bo-again.md') });
  });
});
