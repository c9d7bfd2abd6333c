import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, realpath, rename, rmdir, stat, unlink } from 'node:fs/promises';
import { codeOf, type FileSystem, isMissing } from './file-system.ts';
import { isRunning, thisProcess } from './process-identity.ts';

const FLAGS = { create: 'wx', append: 'a' } as const;
const isWindows = process.platform === 'win32';

/** The real file system. */
export const nodeFileSystem: FileSystem = {
  // Without O_NONBLOCK, opening a named pipe would wait for ever; Windows has neither.
  read: (path, limit) =>
    using(open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)), async (file) => {
      const about = await file.stat();
      if (about.isDirectory()) throw withCode('EISDIR', 'a folder');
      if (!about.isFile()) throw withCode('EINVAL', 'neither a file nor a folder');
      if (about.size > limit) throw withCode('EFBIG', `${about.size} bytes`);
      return file.readFile();
    }),
  list: async (folder) => {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  locate: async (path) => {
    const real = await realpath(path);
    return { path: real, permissions: (await stat(real)).mode & 0o777 };
  },
  open: async (path, mode, permissions = 0o666) => {
    const file = await open(path, FLAGS[mode], permissions);
    return { write: (bytes) => file.writeFile(bytes), sync: () => file.sync(), close: () => file.close() };
  },
  truncate: (path, length) =>
    using(open(path, 'r+'), async (file) => {
      await file.truncate(length);
      await file.sync();
    }),
  // Windows flushes only what is open for writing; elsewhere reading is enough, and a read-only file can be waited for, too.
  sync: (path) => using(open(path, isWindows ? 'r+' : 'r'), (file) => file.sync()),
  syncFolder: async (path) => {
    if (!isWindows) await using(open(path, 'r'), (folder) => folder.sync()); // Windows cannot open a folder; it journals names
  },
  rename: async (from, to) => {
    try {
      await rename(from, to);
    } catch (error) {
      // POSIX allows either code; Windows says EPERM, for an empty folder, too.
      const isTaken = codeOf(error) === 'EEXIST' || (isWindows && codeOf(error) === 'EPERM' && (await stat(to)).isDirectory());
      throw isTaken ? withCode('ENOTEMPTY', 'the folder is not empty') : error;
    }
  },
  remove: unlink,
  makeFolder: (path) => mkdir(path),
  removeFolder: (path) => rmdir(path),
  get self() {
    return thisProcess();
  },
  isRunning,
};

async function using<T>(opening: Promise<FileHandle>, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await opening;
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

function withCode(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
