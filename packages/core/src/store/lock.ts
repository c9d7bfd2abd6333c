import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { KgError } from '../base/errors.ts';
import { codeOf, type FileSystem, isMissing } from './file-system.ts';
import { ioError } from './io-error.ts';
import { nodeFileSystem } from './node-file-system.ts';
import type { ProcessIdentity } from './process-identity.ts';

const LOCK = '.kg-lock';
const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string().optional(),
  boot: z.string().optional(),
  space: z.string().optional(),
  started: z.string().optional(),
});

/** The names of the locks that this process holds: one of its own that is not among them could not be removed, and is free. */
const held = new Set<string>();

/**
 * Runs `work` as the only writer of a project folder. A lock whose process has gone is taken over, and the temporary files that it left go.
 *
 * The lock is a folder with one file in it, which says who holds it. It is made under another name and renamed, so that nobody sees half
 * of it: the rename succeeds only where there is no lock or an empty one. A lock is broken by removing the holder's file, whose name nobody
 * else ever has, so that of two processes that break an old lock neither can break the other's new one.
 * @throws KgError `locked` when another writer holds the lock, `not-found` when there is no such folder, `io`
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, fs: FileSystem = nodeFileSystem): Promise<T> {
  const lock = join(folder, LOCK);
  const name = `${fs.self.pid}-${randomUUID()}`;
  const prepared = `${lock}.${name}`;
  held.add(name); // before others can see it
  try {
    await prepare(prepared, name, fs);
    await acquire(lock, prepared, fs);
  } catch (error) {
    held.delete(name);
    await discard(prepared, fs);
    throw isMissing(error)
      ? new KgError('not-found', 'no project in this folder', { place: { file: folder }, hint: 'kg init makes a new project folder' })
      : ioError(error, lock, 'the project folder cannot be locked');
  }
  try {
    await removeLeftovers(folder, fs);
    return await work();
  } finally {
    held.delete(name);
    await fs.remove(join(lock, name)).catch(() => {});
    await fs.removeFolder(lock).catch(() => {}); // fails when somebody has it already
  }
}

async function prepare(prepared: string, name: string, fs: FileSystem): Promise<void> {
  await fs.makeFolder(prepared);
  const file = await fs.open(join(prepared, name), 'create');
  try {
    await file.write(new TextEncoder().encode(JSON.stringify(fs.self)));
  } finally {
    await file.close();
  }
}

async function acquire(lock: string, prepared: string, fs: FileSystem): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      return await fs.rename(prepared, lock);
    } catch (error) {
      if (codeOf(error) !== 'ENOTEMPTY') throw error;
    }
    for (const name of await fs.list(lock)) await breakStale(lock, name, fs);
    await fs.removeFolder(lock).catch(() => {}); // Windows renames no folder onto an empty one
  }
  throw new KgError('locked', 'other processes keep taking the lock first', { place: { file: lock } });
}

async function breakStale(lock: string, name: string, fs: FileSystem): Promise<void> {
  const path = join(lock, name);
  const holder = await holderOf(path, fs);
  const isOurs = JSON.stringify(holder) === JSON.stringify(fs.self);
  if (holder && (isOurs ? held.has(name) : fs.isRunning(holder)))
    throw new KgError('locked', 'another writer is at work in this project', {
      place: { file: lock },
      found: `process ${holder.pid}${holder.host === undefined ? '' : ` on ${holder.host}`}`,
      hint: `wait for it; if it is certainly gone, remove the folder ${LOCK}`,
    });
  await fs.remove(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Who wrote a lock. Half of an identity is there only after a power cut, and then its process has gone. */
async function holderOf(path: string, fs: FileSystem): Promise<ProcessIdentity | undefined> {
  try {
    const text = new TextDecoder().decode(await fs.read(path, 10_000));
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

/** Removes what writers that were killed have left. Only the holder of the lock may call it; what cannot be removed does no harm. */
async function removeLeftovers(folder: string, fs: FileSystem): Promise<void> {
  for (const place of [folder, join(folder, 'reports'), join(folder, 'statements')])
    for (const name of await fs.list(place).catch(() => [])) {
      const owner = /^\.kg-(?:lock\.)?(\d+)-[\da-f-]+(?:\.tmp)?$/.exec(name)?.[1];
      if (owner === undefined) continue;
      const holder = await holderOf(join(place, name, name.slice(`${LOCK}.`.length)), fs).catch(() => undefined);
      if (!fs.isRunning(holder ?? { pid: Number(owner) })) await discard(join(place, name), fs);
    }
}

async function discard(path: string, fs: FileSystem): Promise<void> {
  for (const name of await fs.list(path).catch(() => [])) await fs.remove(join(path, name)).catch(() => {});
  await fs
    .removeFolder(path)
    .catch(() => fs.remove(path))
    .catch(() => {});
}
