import type { ProcessIdentity } from './process-identity.ts';

/**
 * All that the store asks of the machine: one interface, so that tests can make it fail, or cut its power, at every step. Paths are
 * absolute or relative to the process. A method that cannot do its work rejects with an error that has a `code`, as those of Node have
 * (`ENOENT`, `ENOSPC` ...).
 */
export interface FileSystem {
  /** A file's bytes; `EFBIG` when there are more than `limit`, `EISDIR` for a folder, `EINVAL` for a pipe or device. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** The names in a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** The path behind symbolic links and the file's permission bits; `ENOENT` when there is none. */
  locate(path: string): Promise<{ readonly path: string; readonly permissions: number }>;
  /** Opens a file for writing. `create` fails with `EEXIST` when the name is taken; `append` makes the file when it is not there. */
  open(path: string, mode: 'create' | 'append', permissions?: number): Promise<OpenFile>;
  /** Cuts a file to a length in bytes, and waits until the disk has it. */
  truncate(path: string, length: number): Promise<void>;
  /** Waits until the disk has all bytes of a file, whoever wrote them. */
  sync(path: string): Promise<void>;
  /** Waits until the disk has the names in a folder: without it a new or renamed file may be gone when the power fails. */
  syncFolder(path: string): Promise<void>;
  /** Gives another name. A file replaces a file; a folder replaces an empty folder, and fails with `ENOTEMPTY` on any other. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file. */
  remove(path: string): Promise<void>;
  /** Makes one folder; `EEXIST` when the name is taken, `ENOENT` when there is no folder around it. */
  makeFolder(path: string): Promise<void>;
  /** Removes a folder; `ENOTEMPTY` when something is in it. */
  removeFolder(path: string): Promise<void>;
  /** Who this process is, for the locks that it takes. */
  readonly self: ProcessIdentity;
  /** False when the process is certainly gone; true when it runs or when that cannot be known. */
  isRunning(process: ProcessIdentity): boolean;
}

/** A file that is open for writing at its end. */
export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Waits until the disk has all that was written. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The code of an error of the file system, `ENOENT` for example; empty for any other error. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** True for the error of a file or folder that is not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}
