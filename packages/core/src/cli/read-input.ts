import { createReadStream } from 'node:fs';
import { KgError } from '../base/errors.ts';
import { ioError } from '../store/io-error.ts';
import { decodeText, LIMITS } from '../store/text-file.ts';
import type { CliIo } from './cli-io.ts';

/**
 * The text of a file, or of standard input for `-`.
 * @throws KgError `io`, `not-found`; `format` when it is not UTF-8; `limit` before a too large file fills the memory
 */
export async function readInput(file: string, io: CliIo): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? io.stdin : createReadStream(file)) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > LIMITS.report)
        throw new KgError('limit', 'the file is too large', { place: { file }, expected: `at most ${LIMITS.report / 2 ** 20} MiB` });
      chunks.push(bytes);
    }
  } catch (cause) {
    throw cause instanceof KgError ? cause : ioError(cause, file, 'the file cannot be read');
  }
  return decodeText(Buffer.concat(chunks), file);
}
