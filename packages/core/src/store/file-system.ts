import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, truncate } from 'node:fs/promises';

/** All that the store asks of a file system: one interface, so that tests can make it fail at every step. Paths are absolute or relative to the process. */
export interface FileSystem {
  /** The file's text as UTF-8. Rejects with `code: 'ENOENT'` when there is none. */
  read(path: string): Promise<string>;
  /** The names in a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<string[]>;
  exists(path: string): Promise<boolean>;
  /** Writes a file and waits until the disk has it. `create` fails with `EEXIST` when the file is there. */
  write(path: string, text: string, mode: 'create' | 'replace' | 'append'): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  truncate(path: string, bytes: number): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Waits until the disk has the folder's entries: without it, a rename may be lost when the power fails. */
  syncFolder(path: string): Promise<void>;
}

const FLAGS = { create: 'wx', replace: 'w', append: 'a' } as const;

/** The real file system. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path, 'utf8'),
  list: async (folder) => {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  exists: async (path) => {
    try {
      await access(path, constants.F_OK);
      return true;
    } catch {
      return false;
    }
  },
  write: async (path, text, mode) => {
    const file = await open(path, FLAGS[mode]);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  truncate,
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return; // Windows cannot open a folder; its rename is journalled
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** True for the error of a file or folder that is not there. */
export function isMissing(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === 'ENOENT';
}
