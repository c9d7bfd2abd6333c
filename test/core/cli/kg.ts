import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { addReport, initProject } from '@proj/core/node';
import { afterEach, beforeEach } from 'vitest';
import type { CliIo } from '../../../packages/core/src/cli/cli-io.ts';
import { run } from '../../../packages/core/src/cli/run.ts';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, smallProject } from '../../support/small-project.ts';

/** What a command printed and ended with. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the process around a command is like. */
export interface Around {
  readonly stdin?: string | Uint8Array[];
  readonly env?: Record<string, string>;
  readonly tty?: { readonly columns: number };
  readonly now?: () => Date;
  readonly serve?: Parameters<typeof run>[2];
  readonly interrupted?: () => Promise<void>;
  readonly network?: CliIo['network'];
}

class Collector extends Writable {
  text = '';
  readonly isTTY: boolean | undefined;
  readonly columns: number | undefined;

  constructor(tty: { readonly columns: number } | undefined) {
    super({ decodeStrings: false });
    this.isTTY = tty && true;
    this.columns = tty?.columns;
  }

  override _write(chunk: string | Uint8Array, _encoding: string, done: () => void): void {
    this.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    done();
  }
}

/** Runs `kg` in this process. */
export async function kg(
  argv: readonly string[],
  { stdin = '', env = {}, tty, now, serve, interrupted, network }: Around = {},
): Promise<Ran> {
  const [stdout, stderr] = [new Collector(tty), new Collector(tty)];
  const io: CliIo = {
    stdin: Readable.from(typeof stdin === 'string' ? [stdin] : stdin),
    stdout,
    stderr,
    env,
    now: now ?? (() => new Date('2025-04-01T12:00:00Z')),
    interrupted: interrupted ?? (() => Promise.resolve()),
    network,
  };
  const code = await run(argv, io, serve);
  return { code, out: stdout.text, err: stderr.text };
}

/** A new folder for every test. */
export function testFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'kg-cli-'));
  });
  afterEach(() => rm(folder.path, { recursive: true }));
  return folder;
}

/** The small story on disk: Ada and Bo met, says an official; Cy denies it. */
export async function writeSmallProject(folder: string): Promise<void> {
  const approved = { subject: 'ada', relation: 'APPROVED', object: 'accord', evidence: 'Ada approved the Accord' } as const;
  const small = smallProject([
    ['a', affirmedByOfficial],
    ['a', approved],
    ['b', deniedByCy],
    ['b', affirmedCitingTheDaily],
  ]);
  await initProject(folder, 'small');
  for (const document of small.documents) {
    const statements = small.statements.filter((s) => s.evidence.document === document.id);
    await addReport(folder, { document, entities: small.entities, statements });
  }
}
