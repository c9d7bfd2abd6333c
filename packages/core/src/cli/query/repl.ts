import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { KgError } from '../../base/errors.ts';
import type { QueryEngine } from '../../cypher/query-engine.ts';
import type { CommandContext } from '../context.ts';
import { completeLine } from './complete-line.ts';
import { History } from './history.ts';
import { type ReplSettings, runReplCommand } from './repl-commands.ts';
import { runQuery } from './run-query.ts';
import { oneLineOf, splitStatement } from './split-statement.ts';

const PROMPT = 'kg> ';
const MORE = '  > ';
/** A query at the prompt that says nothing else ends after half a minute. */
const TIMEOUT = 30_000;

/**
 * Asks for queries, each up to a `;`, and prints their rows until the input ends or `:quit`. Ctrl+C drops what is typed; while a query gives
 * rows, it stops the query. One that computes without giving rows ends at its timeout.
 */
export async function startRepl(engine: QueryEngine, context: CommandContext, settings: ReplSettings): Promise<void> {
  const history = new History(context.io);
  await history.load();
  const repl = new Repl(engine, context, history, { ...settings, timeout: settings.timeout ?? TIMEOUT });
  await repl.run();
}

class Repl {
  readonly #engine: QueryEngine;
  readonly #context: CommandContext;
  readonly #history: History;
  readonly #line: Interface;
  #settings: ReplSettings;
  #typed = '';
  #running: AbortController | undefined;
  #work: Promise<void> = Promise.resolve();
  #shownHistory: string[] | undefined;

  constructor(engine: QueryEngine, context: CommandContext, history: History, settings: ReplSettings) {
    this.#engine = engine;
    this.#context = context;
    this.#history = history;
    this.#settings = settings;
    this.#line = createInterface({
      input: context.io.stdin,
      output: context.io.stdout,
      terminal: true,
      prompt: PROMPT,
      history: [...history.entries],
      historySize: 500,
      completer: (line: string) =>
        completeLine(this.#typed, line, { ...engine.schema(), parameters: Object.keys(this.#settings.parameters) }),
    });
  }

  /** Resolves when the input has ended and the last query with it. */
  async run(): Promise<void> {
    const line = this.#line;
    const { stdout } = this.#context.io;
    stdout.write('Cypher up to a ; — :help tells more, :quit ends\n');
    line.on('history', (shown: string[]) => {
      this.#shownHistory = shown;
      this.#restoreHistory();
    });
    line.on('line', (text) => {
      this.#work = this.#work.then(() => this.#take(text)).then(() => this.#prompt());
    });
    line.on('SIGINT', () => this.#interrupt());
    const closed = new Promise<void>((resolve) => line.once('close', resolve));
    line.prompt();
    await closed;
    this.#running?.abort();
    await this.#work;
    stdout.write('\n');
  }

  #prompt(): void {
    this.#line.setPrompt(this.#typed === '' ? PROMPT : MORE);
    this.#line.prompt();
  }

  #interrupt(): void {
    if (this.#running) {
      this.#running.abort();
      return;
    }
    this.#typed = '';
    this.#context.io.stdout.write('\n');
    this.#line.write(null, { ctrl: true, name: 'e' });
    this.#line.write(null, { ctrl: true, name: 'u' });
    this.#prompt();
  }

  async #take(text: string): Promise<void> {
    if (this.#typed === '' && text.trimStart().startsWith(':')) {
      await this.#remember(text.trim());
      await this.#guard(() => {
        const settings = runReplCommand(text.trim(), this.#settings, this.#engine, this.#context);
        if (settings) this.#settings = settings;
        else this.#line.close();
      });
      return;
    }
    this.#typed += this.#typed === '' ? text : `\n${text}`;
    for (let split = splitStatement(this.#typed); split; split = splitStatement(this.#typed)) {
      this.#typed = split.rest;
      await this.#remember(`${oneLineOf(split.statement)};`);
      await this.#guard(() => this.#query(split!.statement));
    }
    if (this.#typed.trim() === '') this.#typed = '';
  }

  async #query(text: string): Promise<void> {
    this.#running = new AbortController();
    try {
      const run = runQuery(this.#engine, '', text, { ...this.#settings, signal: this.#running.signal }, this.#context);
      for await (const piece of run.pieces) await this.#write(piece);
      run.finish();
    } finally {
      this.#running = undefined;
    }
  }

  /** Waits while the terminal is slower than the query. */
  async #write(piece: string): Promise<void> {
    const { stdout } = this.#context.io;
    if (!stdout.write(piece)) await once(stdout, 'drain', { signal: this.#running!.signal });
  }

  /** An error is told and the next query waited for. */
  async #guard(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof KgError)) throw error;
      this.#context.tell(error);
    }
  }

  /** Written at once: a closed window ends the process without a word. */
  async #remember(query: string): Promise<void> {
    this.#history.add(query);
    this.#restoreHistory();
    await this.#history.save();
  }

  /** Readline remembers lines; people want whole queries. */
  #restoreHistory(): void {
    this.#shownHistory?.splice(0, Number.POSITIVE_INFINITY, ...this.#history.entries);
  }
}
