import { dirname } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { KgError } from '../base/errors.ts';
import type { FileSystem } from './file-system.ts';
import { ioError } from './io-error.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { ensureFolder } from './settle.ts';
import { decodeText, LIMITS, readBytes } from './text-file.ts';

/** One line of a log: its value and its number, from 1. */
export interface LogLine {
  readonly value: Readonly<Record<string, unknown>>;
  readonly line: number;
}

/** What a log holds. What follows byte `end` is an unfinished last line: a write that was cut off and never acknowledged. */
export interface LogContent {
  readonly lines: readonly LogLine[];
  /** One finding for each finished line that is no JSON object. */
  readonly damaged: readonly Diagnostic[];
  readonly end: number;
}

const LINE_END = 0x0a;
const MOST_FINDINGS = 100; // of a file that is no log at all

/**
 * Reads an append-only log of JSON objects, one a line. A last line without its line end is left out: whoever wrote it was never told that
 * it is safe.
 */
export function parseLog(bytes: Uint8Array, file: string): LogContent {
  const lines: LogLine[] = [];
  const damaged: Diagnostic[] = [];
  const end = bytes.lastIndexOf(LINE_END) + 1;
  for (const { raw, line } of linesOf(bytes.subarray(0, end))) {
    const value = parseLine(raw);
    if (value) lines.push({ value, line });
    else if (damaged.push(damage(raw, file, line)) === MOST_FINDINGS) break;
  }
  return { lines, damaged, end };
}

/** The lines of a log that are not blank, as bytes without their line ends. */
export function* linesOf(bytes: Uint8Array): Generator<{ raw: Uint8Array; line: number }> {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const next = bytes.indexOf(LINE_END, start);
    const raw = bytes.subarray(start, next < 0 ? bytes.length : next);
    if (!isBlank(raw)) yield { raw, line };
    start += raw.length + 1;
  }
}

function isBlank(raw: Uint8Array): boolean {
  for (const byte of raw) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}

/** The JSON object on a line of a log; undefined when the line is damaged. */
export function parseLine(raw: Uint8Array): LogLine['value'] | undefined {
  try {
    const value: unknown = JSON.parse(decodeText(raw, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LogLine['value']) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Adds values to a log, one line each, and waits until the disk has them. An unfinished last line is cut off first.
 * When the disk fails, what was written of them is cut off again. One writer at a time: hold the project's lock.
 * @param limit the most bytes that a log may have
 * @throws KgError `corrupt-log` when a line is damaged, `limit` when the log would grow too long to be read, `io`
 */
export async function appendToLog(
  path: string,
  values: readonly object[],
  fs: FileSystem = nodeFileSystem,
  limit: number = LIMITS.log,
): Promise<void> {
  if (values.length === 0) return;
  const end = await endOfLog(path, fs, limit);
  const bytes = new TextEncoder().encode(values.map((v) => `${JSON.stringify(v)}\n`).join(''));
  if (end + bytes.length > limit)
    throw new KgError('limit', 'the log would grow too long', { place: { file: path }, expected: `at most ${limit} bytes` });
  try {
    await ensureFolder(dirname(path), fs);
    const file = await fs.open(path, 'append');
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.syncFolder(dirname(path));
  } catch (cause) {
    // A later reader must not take for saved what only the cache has: after a failed fsync nobody writes it to the disk any more.
    await fs.truncate(path, end).catch(() => {});
    throw ioError(cause, path, 'the log could not be written');
  }
}

/** The length of a log's finished lines in bytes, once the unfinished one is cut off. */
async function endOfLog(path: string, fs: FileSystem, limit: number): Promise<number> {
  try {
    const bytes = await readBytes(path, limit, fs);
    const { damaged, end } = parseLog(bytes, path);
    if (damaged.length > 0) throw new KgError('corrupt-log', 'the log is damaged', { place: { file: path }, diagnostics: damaged });
    if (end < bytes.length) await fs.truncate(path, end);
    return end;
  } catch (error) {
    const typed = ioError(error, path, 'the log could not be written');
    if (typed.code === 'not-found') return 0;
    throw typed;
  }
}

function damage(raw: Uint8Array, file: string, line: number): Diagnostic {
  return {
    severity: 'error',
    code: 'corrupt-log',
    message: 'a line of the log is damaged',
    place: { file, line },
    found: new TextDecoder().decode(raw.subarray(0, 60)).replace(/\p{Cc}/gu, '\uFFFD'),
    expected: 'one JSON object on the line',
    hint: `repair the line, or run \`kg salvage ${file}\`: the good lines stay, and the damaged file is kept beside them`,
  };
}
