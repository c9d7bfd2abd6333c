import { KgError } from '../base/errors.ts';
import { parseJson } from '../base/parse-json.ts';
import type { FileSystem } from './file-system.ts';
import { ioError } from './io-error.ts';

const MEBIBYTE = 1024 * 1024;
/** The most bytes that a file may have. The parser of YAML takes about 120 bytes of memory for each of the file's own. */
export const LIMITS = { yaml: 16 * MEBIBYTE, report: 32 * MEBIBYTE, log: 256 * MEBIBYTE } as const;

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a whole text file.
 * @param shown the file's name in messages
 * @throws KgError `not-found`, `io`, `limit`; `format` when it is not UTF-8 text
 */
export async function readText(path: string, limit: number, fs: FileSystem, shown = path): Promise<string> {
  return decodeText(await readBytes(path, limit, fs, shown), shown);
}

/** Reads a JSON file. @throws KgError `not-found`, `io`, `limit`; `format` when it is not JSON */
export async function readJson(path: string, fs: FileSystem, shown = path): Promise<unknown> {
  return parseJson(await readText(path, LIMITS.report, fs, shown), shown);
}

/** Reads a whole file. @throws KgError `not-found`, `io`, `limit` */
export async function readBytes(path: string, limit: number, fs: FileSystem, shown = path): Promise<Uint8Array> {
  try {
    return await fs.read(path, limit);
  } catch (error) {
    throw ioError(error, shown, 'the file cannot be read', `a text file of at most ${limit / MEBIBYTE} MiB`);
  }
}

/**
 * Decodes UTF-8; a byte order mark at the start goes. Nothing is replaced silently: offsets of statements count on every character.
 * @throws KgError `format` with the line and the byte for what is not UTF-8, and for a NUL, which no text has
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw notText(bytes, nul, file);
  try {
    return strict.decode(bytes);
  } catch {
    throw notText(bytes, firstInvalid(bytes), file);
  }
}

function notText(bytes: Uint8Array, at: number, file: string): KgError {
  const line = bytes.subarray(0, at).reduce((n, byte) => n + Number(byte === 0x0a), 1);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new KgError('format', 'the file is not UTF-8 text', {
    place: { file, line },
    found: `byte 0x${bytes[at]!.toString(16).padStart(2, '0')} at byte offset ${at}`,
    expected: 'UTF-8 without NUL',
    hint: isUtf16 ? 'it looks like UTF-16: save it again as UTF-8' : 'save it again as UTF-8',
  });
}

/** The offset of the first byte that cannot be decoded: what comes before it can. */
function firstInvalid(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
