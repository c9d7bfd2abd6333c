import type { CliIo } from './cli-io.ts';

const PATIENCE = 500;
const EVERY = 100;

/** Counts long work on one line of the error stream: only on a terminal, and only once somebody has waited half a second. */
export class Progress {
  readonly #io: CliIo;
  readonly #what: string;
  readonly #total: number;
  readonly #started: number;
  #shown = 0;

  constructor(io: CliIo, what: string, total: number) {
    this.#io = io;
    this.#what = what;
    this.#total = total;
    this.#started = io.now().getTime();
  }

  /** Says that `done` of all are done. */
  update(done: number): void {
    const now = this.#io.now().getTime();
    if (!this.#io.stderr.isTTY || now - this.#started < PATIENCE || now - this.#shown < EVERY) return;
    this.#shown = now;
    this.#io.stderr.write(`\r\u001B[K${done} of ${this.#total} ${this.#what}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown > 0) this.#io.stderr.write('\r\u001B[K');
    this.#shown = 0;
  }
}
