import { createReadStream } from 'node:fs';
import { KgError } from '../base/errors.ts';
import { LONGEST_REPORT } from '../extract/ingest/ingest.ts';
import type { CliIo } from './cli-io.ts';

/**
 * The text of a file, or of standard input for `-`, as UTF-8.
 * @throws KgError `io`; `limit` before a too large file fills the memory
 */
export async function readInput(file: string, io: CliIo): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of file === '-' ? io.stdin : createReadStream(file)) {
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      if (text.length > LONGEST_REPORT)
        throw new KgError('limit', 'the file is too large', { place: { file }, expected: `at most ${LONGEST_REPORT} characters` });
    }
  } catch (cause) {
    if (cause instanceof KgError) throw cause;
    throw new KgError('io', 'the file cannot be read', {
      place: { file },
      found: cause instanceof Error ? cause.message : String(cause),
      cause,
    });
  }
  return text + decoder.decode();
}
