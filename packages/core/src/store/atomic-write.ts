import { dirname, join } from 'node:path';
import { codeOf, type FileSystem, isMissing, type OpenFile } from './file-system.ts';
import { ioError } from './io-error.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { ensureFolder } from './settle.ts';

/** What can be written: text, or text and bytes in pieces that are asked for one by one. */
export type Content = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Pieces are gathered up to this many UTF-16 code units before they go to the disk. */
const BATCH = 256 * 1024;

let made = 0;

/**
 * Replaces a file so that a reader, or a crash at any moment, sees the old content or the new one, never half of it:
 * temporary file in the same folder, fsync, rename, fsync of the folder. Memory does not grow with the content.
 * Where the path is a symbolic link, the file behind it is replaced; the permissions stay.
 * @throws KgError `io`, or whatever the pieces' source throws; the old file is then as it was
 */
export async function writeAtomically(path: string, content: Content, fs: FileSystem = nodeFileSystem): Promise<void> {
  const io = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      throw ioError(cause, path, 'the file could not be written');
    });
  const target = await io(locate(path, fs));
  const folder = dirname(target.path);
  await io(ensureFolder(folder, fs));
  const { temporary, file } = await io(createTemporary(folder, target.permissions, fs));
  try {
    try {
      for await (const bytes of batches(content)) await io(file.write(bytes));
      await io(file.sync());
    } finally {
      await io(file.close());
    }
    await io(fs.rename(temporary, target.path));
  } catch (error) {
    await fs.remove(temporary).catch(() => {});
    throw error;
  }
  await io(fs.syncFolder(folder));
}

async function locate(path: string, fs: FileSystem): Promise<{ path: string; permissions?: number }> {
  try {
    return await fs.locate(path);
  } catch (error) {
    if (isMissing(error)) return { path };
    throw error;
  }
}

async function createTemporary(
  folder: string,
  permissions: number | undefined,
  fs: FileSystem,
): Promise<{ temporary: string; file: OpenFile }> {
  for (;;) {
    const temporary = join(folder, `.kg-${fs.self.pid}-${made++}.tmp`);
    try {
      return { temporary, file: await fs.open(temporary, 'create', permissions) };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error; // left by an earlier process of the same number
    }
  }
}

/** Gathers pieces into larger ones in UTF-8. A surrogate pair that is cut between two pieces is joined. */
async function* batches(content: Content): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for await (const piece of typeof content === 'string' ? [content] : content) {
    if (typeof piece !== 'string') {
      yield encoder.encode(text);
      yield piece;
      text = '';
      continue;
    }
    text += piece;
    if (text.length < BATCH) continue;
    const end = /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
    yield encoder.encode(text.slice(0, end));
    text = text.slice(end);
  }
  yield encoder.encode(text);
}
