import { dirname } from 'node:path';
import { codeOf, type FileSystem, isMissing } from './file-system.ts';
import { ioError } from './io-error.ts';

/**
 * Waits until the disk has what earlier writers left in these files. One that was killed before its fsync has never said that its work is
 * safe, but whoever builds on it, or says "unchanged" of it, must be sure of it.
 * @throws KgError `io`
 */
export async function settle(folder: string, files: readonly string[], fs: FileSystem): Promise<void> {
  const attempt = (path: string, sync: Promise<void>): Promise<void> =>
    sync.catch((error: unknown) => {
      if (!isMissing(error)) throw ioError(error, path, 'the disk does not take what is written');
    });
  for (const file of files) await attempt(file, fs.sync(file));
  for (const path of new Set([folder, ...files.map((f) => dirname(f))])) await attempt(path, fs.syncFolder(path));
}

/** Makes a folder and those around it, and waits until the disk has their names. */
export async function ensureFolder(path: string, fs: FileSystem): Promise<void> {
  try {
    await fs.makeFolder(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (!isMissing(error) || dirname(path) === path) throw error;
    await ensureFolder(dirname(path), fs);
    return ensureFolder(path, fs);
  }
  await fs.syncFolder(dirname(path));
}
