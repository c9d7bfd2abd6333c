import { hostname } from 'node:os';
import { join } from 'node:path';
import { KgError } from '../base/errors.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';

/**
 * Runs `work` as the only writer of a project folder. A lock whose process has gone is taken over.
 * @throws KgError `locked` when another process is writing
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, fs: FileSystem = nodeFileSystem): Promise<T> {
  const path = join(folder, '.kg-lock');
  await acquire(path, fs);
  try {
    return await work();
  } finally {
    await fs.remove(path);
  }
}

async function acquire(path: string, fs: FileSystem): Promise<void> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await fs.write(path, mine, 'create');
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST')
        throw new KgError('io', 'the project folder cannot be locked', { place: { file: path }, cause: error });
    }
    const holder = await fs.read(path).catch(() => '');
    if (!isStale(holder))
      throw new KgError('locked', 'another process is writing to this project', {
        place: { file: path },
        found: holder,
        hint: 'wait for it, or remove the lock file when it has gone',
      });
    await fs.remove(path);
  }
  throw new KgError('locked', 'another process took the lock first', { place: { file: path } });
}

function isStale(holder: string): boolean {
  try {
    const { pid, host } = JSON.parse(holder) as { pid: number; host: string };
    if (host !== hostname()) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof SyntaxError || (error as { code?: string }).code === 'ESRCH';
  }
}
