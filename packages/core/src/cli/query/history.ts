import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../store/atomic-write.ts';
import type { CliIo } from '../cli-io.ts';

/** The most queries that are kept. */
const KEPT = 500;

/** The queries of earlier sessions, one a line, newest last. It is a convenience: where it cannot be read or written, nothing is said. */
export class History {
  readonly #file: string;
  #entries: string[] = [];

  /** The file of this user: XDG Base Directory Specification 0.8. */
  constructor({ env }: Pick<CliIo, 'env'>) {
    this.#file = join(env.XDG_STATE_HOME || join(env.HOME || homedir(), '.local', 'state'), 'kg', 'history');
  }

  /** Newest first, as readline wants them. */
  get entries(): readonly string[] {
    return this.#entries;
  }

  async load(): Promise<void> {
    const text = await readFile(this.#file, 'utf8').catch(() => '');
    this.#entries = text.split('\n').filter(Boolean).reverse().slice(0, KEPT);
  }

  /** Adds a query; one that was there before moves to the front. */
  add(query: string): void {
    this.#entries = [query, ...this.#entries.filter((e) => e !== query)].slice(0, KEPT);
  }

  async save(): Promise<void> {
    await writeAtomically(
      this.#file,
      [...this.#entries].reverse().map((e) => `${e}\n`),
    ).catch(() => {});
  }
}
