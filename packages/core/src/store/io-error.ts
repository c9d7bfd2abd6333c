import { KgError } from '../base/errors.ts';
import { codeOf } from './file-system.ts';

/** What the codes of the file system mean to a person, and what helps. */
const MEANING: Readonly<Record<string, readonly [found: string, hint?: string]>> = {
  EACCES: ['no permission', 'change the permissions of the file or of its folder'],
  EPERM: ['no permission', 'change the permissions of the file or of its folder'],
  EROFS: ['a disk that can only be read'],
  ENOSPC: ['a full disk', 'free some space and do it again: nothing that was saved is lost'],
  EDQUOT: ['a full disk quota', 'free some space and do it again: nothing that was saved is lost'],
  EISDIR: ['a folder'],
  ENOTDIR: ['a file where a folder should be'],
  EINVAL: ['neither a file nor a folder'],
  ELOOP: ['symbolic links that lead in a circle'],
  EMFILE: ['too many open files', 'close other programs, or raise the limit with `ulimit -n`'],
  ENAMETOOLONG: ['a name that is too long for the disk'],
};

/**
 * Turns an error of the file system into one for people. One that is typed already stays as it is.
 * @returns KgError `limit` for a file that is too large, `not-found` for one that is not there, else `io`
 */
export function ioError(cause: unknown, file: string, message: string, expected?: string): KgError {
  if (cause instanceof KgError) return cause;
  const code = codeOf(cause);
  const place = { file };
  if (code === 'EFBIG') return new KgError('limit', 'the file is too large', { place, found: textOf(cause), expected, cause });
  const [found, hint] = MEANING[code] ?? [code === 'ENOENT' ? 'nothing' : textOf(cause)];
  return new KgError(code === 'ENOENT' ? 'not-found' : 'io', message, { place, found, expected, hint, cause });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
