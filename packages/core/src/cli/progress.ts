import type { CliIo } from './cli-io.ts';

const PATIENCE = 500;
const EVERY = 100;

/** Counts long work on one line of the error stream, with the time that is left: only on a terminal, and only once somebody has waited half a second. */
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
    const left = done > 0 ? ((now - this.#started) / done) * (this.#total - done) : undefined;
    this.#io.stderr.write(`\r\u001B[K${done} of ${this.#total} ${this.#what}${left === undefined ? '' : `, ${duration(left)} left`}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown > 0) this.#io.stderr.write('\r\u001B[K');
    this.#shown = 0;
  }
}

/** `8 s`, `12 min`, `3 h`: as exact as a guess can be. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 100) return `${seconds} s`;
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
