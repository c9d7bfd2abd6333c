import { basename, dirname, join } from 'node:path';
import { KgError } from '../base/errors.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';

/**
 * Replaces a file so that a reader, or a crash at any moment, sees the old text or the new one, never half of it:
 * temporary file in the same folder, fsync, rename, fsync of the folder.
 * @throws KgError `io`; the old file is then as it was
 */
export async function writeAtomically(path: string, text: string, fs: FileSystem = nodeFileSystem): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await fs.makeFolder(folder);
    await fs.write(temporary, text, 'replace');
    await fs.rename(temporary, path);
    await fs.syncFolder(folder);
  } catch (cause) {
    await fs.remove(temporary).catch(() => {});
    throw new KgError('io', 'the file could not be written', { place: { file: path }, found: String(cause), cause });
  }
}
