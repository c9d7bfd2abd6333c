import { createInterface, type Interface } from 'node:readline';
import type { CommandContext } from './context.ts';
import { table } from './text/table.ts';

/** What a person may answer, by its letter, and what it means. */
export type Answers = Readonly<Record<string, string>>;

/** Asks a person one question after the other, each answered by a letter and, where one is wanted, words after it. */
export class Prompt {
  readonly #context: CommandContext;
  readonly #line: Interface;
  readonly #typed: string[] = [];
  #waiting: ((line: string | undefined) => void) | undefined;
  #isClosed = false;

  constructor(context: CommandContext) {
    const { stdin, stdout } = context.io;
    this.#context = context;
    this.#line = createInterface({ input: stdin, output: stdout, terminal: stdin.isTTY === true });
    this.#line.on('line', (line) => {
      if (this.#waiting) this.#waiting(line);
      else this.#typed.push(line);
      this.#waiting = undefined;
    });
    this.#line.on('close', () => {
      this.#isClosed = true;
      this.#waiting?.(undefined);
    });
  }

  /** The letter that was answered and the words after it; undefined when the input has ended. An answer that is not known is asked for again. */
  async ask(answers: Answers): Promise<{ readonly key: string; readonly words: string } | undefined> {
    const { io, paint } = this.#context;
    const keys = Object.keys(answers).join('/');
    for (;;) {
      io.stdout.write(paint('bold', `${keys}? `));
      const line = (await this.#next())?.trim();
      if (line === undefined) return undefined;
      const key = line.slice(0, 1).toLowerCase();
      if (Object.hasOwn(answers, key) && /^.(?:\s|$)/.test(line)) return { key, words: line.slice(1).trim() };
      io.stdout.write(`${table(Object.entries(answers), { indent: '  ' })}\n`);
    }
  }

  close(): void {
    this.#line.close();
  }

  #next(): Promise<string | undefined> {
    const typed = this.#typed.shift();
    if (typed !== undefined || this.#isClosed) return Promise.resolve(typed);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }
}
