import { KgError } from '../base/errors.ts';
import type { CommandContext } from './context.ts';
import { Progress } from './progress.ts';

/**
 * Works on one file after the other and gives all that came out. A file that fails is told of and does not keep the others from being read in;
 * the command then ends with 1.
 * @throws KgError `usage`, as that is wrong with every file
 */
export async function eachFile<T>(
  files: readonly string[],
  context: CommandContext,
  work: (file: string) => Promise<readonly T[]>,
): Promise<T[]> {
  const results: T[] = [];
  const progress = new Progress(context.io, 'files', files.length);
  for (const [i, file] of files.entries()) {
    progress.update(i);
    try {
      results.push(...(await work(file)));
    } catch (error) {
      progress.end();
      if (!(error instanceof KgError) || error.code === 'usage') throw error;
      context.fail(error);
    }
  }
  progress.end();
  return results;
}
