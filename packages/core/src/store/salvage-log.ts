import { basename, dirname, join } from 'node:path';
import { linesOf, parseLine } from './append-log.ts';
import { writeAtomically } from './atomic-write.ts';
import type { FileSystem } from './file-system.ts';
import { withLock } from './lock.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { settle } from './settle.ts';
import { decodeText, LIMITS, readBytes } from './text-file.ts';

/** What became of a damaged log. */
export interface Salvaged {
  /** How many lines were kept. */
  readonly kept: number;
  /** The numbers, from 1, of the lines that were not. */
  readonly lost: readonly number[];
  /** The copy of the damaged log; undefined when nothing was damaged, and then nothing was written. */
  readonly copy?: string | undefined;
}

/**
 * Keeps the good lines of a damaged log of a project. The damaged file stays beside it as `NAME.damaged`, or `NAME.damaged-2` where that
 * is taken.
 * @param path `judgements.jsonl` or a file in `statements/`
 * @throws KgError `not-found`, `locked`, `limit`, `io`
 */
export async function salvageLog(path: string, fs: FileSystem = nodeFileSystem): Promise<Salvaged> {
  const folder = dirname(path);
  return withLock(basename(folder) === 'statements' ? dirname(folder) : folder, () => salvage(path, fs), fs);
}

async function salvage(path: string, fs: FileSystem): Promise<Salvaged> {
  await settle(dirname(path), [path], fs);
  const bytes = await readBytes(path, LIMITS.log, fs);
  const good: string[] = [];
  const lost: number[] = [];
  for (const { raw, line } of linesOf(bytes)) {
    if (parseLine(raw)) good.push(`${decodeText(raw, path)}\n`);
    else lost.push(line);
  }
  if (lost.length === 0) return { kept: good.length, lost };
  const copy = await freeName(`${path}.damaged`, fs);
  await writeAtomically(copy, [bytes], fs);
  await writeAtomically(path, good, fs);
  return { kept: good.length, lost, copy };
}

async function freeName(path: string, fs: FileSystem): Promise<string> {
  const taken = new Set(await fs.list(dirname(path)));
  let name = basename(path);
  for (let n = 2; taken.has(name); n++) name = `${basename(path)}-${n}`;
  return join(dirname(path), name);
}
