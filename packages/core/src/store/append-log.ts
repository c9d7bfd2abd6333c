import { dirname } from 'node:path';
import { KgError } from '../base/errors.ts';
import { writeAtomically } from './atomic-write.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';

/** One line of a log: its value and its number, from 1. */
export interface LogLine {
  readonly value: unknown;
  readonly line: number;
}

/** What a log holds. `torn` is the length in characters of an unfinished last line: a write that was cut off and never acknowledged. */
export interface LogContent {
  readonly lines: readonly LogLine[];
  readonly torn: number;
}

/**
 * Reads an append-only log of JSON lines. A last line without its line end is left out: whoever wrote it was never told that it is safe.
 * @throws KgError `corrupt-log` with file:line when a finished line is not JSON
 */
export function parseLog(text: string, file: string): LogContent {
  const end = text.lastIndexOf('\n') + 1;
  const lines: LogLine[] = [];
  text
    .slice(0, end)
    .split('\n')
    .forEach((raw, i) => {
      if (raw.trim() === '') return;
      try {
        lines.push({ value: JSON.parse(raw), line: i + 1 });
      } catch (cause) {
        throw new KgError('corrupt-log', 'a line of the log is damaged', {
          place: { file, line: i + 1 },
          found: raw.slice(0, 60),
          expected: 'one JSON object on the line',
          hint: 'repair the line, or salvage the log: the good lines stay, the damaged file is kept beside it',
          cause,
        });
      }
    });
  return { lines, torn: text.length - end };
}

/**
 * Adds values to a log, one line each, and waits until the disk has them. An unfinished last line is cut off first.
 * @throws KgError `corrupt-log`, `io`
 */
export async function appendToLog(path: string, values: readonly unknown[], fs: FileSystem = nodeFileSystem): Promise<void> {
  if (values.length === 0) return;
  try {
    await fs.makeFolder(dirname(path));
    const isNew = !(await fs.exists(path));
    if (!isNew) {
      const text = await fs.read(path);
      const { torn } = parseLog(text, path);
      if (torn > 0) await fs.truncate(path, Buffer.byteLength(text.slice(0, text.length - torn)));
    }
    await fs.write(path, values.map((v) => `${JSON.stringify(v)}\n`).join(''), 'append');
    if (isNew) await fs.syncFolder(dirname(path));
  } catch (cause) {
    if (cause instanceof KgError) throw cause;
    throw new KgError('io', 'the log could not be written', { place: { file: path }, found: String(cause), cause });
  }
}

/**
 * Keeps the good lines of a damaged log. The damaged file stays beside it as `NAME.damaged`.
 * @returns how many lines were kept and how many were not
 */
export async function salvageLog(path: string, fs: FileSystem = nodeFileSystem): Promise<{ kept: number; lost: number }> {
  const text = await fs.read(path);
  const raw = text.split('\n').filter((line) => line.trim() !== '');
  const good = raw.filter((line) => {
    try {
      JSON.parse(line);
      return true;
    } catch {
      return false;
    }
  });
  await writeAtomically(`${path}.damaged`, text, fs);
  await writeAtomically(path, good.map((line) => `${line}\n`).join(''), fs);
  return { kept: good.length, lost: raw.length - good.length };
}
