import type { ServerResponse } from 'node:http';
import { KgError } from '../base/errors.ts';
import { contentHash } from '../base/hash.ts';
import { type Project, projectToJson } from '../model/project.ts';

/** The newest good state of a project as JSON, and all explorers that want to hear of the next one. */
export class ProjectFeed {
  readonly #load: () => Promise<Project>;
  readonly #listeners = new Set<ServerResponse>();
  #body = Buffer.from('');
  #version = '';
  #problem: string | undefined;
  #isStale = false;
  #loading: Promise<void> | undefined;

  constructor(load: () => Promise<Project>) {
    this.#load = load;
  }

  /** Loads the project for the first time. @throws whatever `load` throws; KgError `limit` when it makes too much JSON */
  async start(): Promise<void> {
    this.#keep(await this.#load());
    if (this.#isStale) void this.reload();
  }

  get body(): Buffer {
    return this.#body;
  }

  /** A hash of the body. */
  get version(): string {
    return this.#version;
  }

  /** Loads the project again. Called while it is loading, it loads once more afterwards; two loads never overlap. */
  reload(): Promise<void> {
    this.#isStale = true;
    if (this.#version === '') return Promise.resolve(); // not started: it will load again by itself
    this.#loading ??= this.#loadWhileStale().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Tells every explorer that something is wrong; they keep what they have. */
  report(problem: string): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#tell(problemEvent(problem));
  }

  /** Streams events to an explorer until it goes. `seen` is the version that it had when an earlier stream broke off. */
  subscribe(response: ServerResponse, seen: string | undefined): void {
    response.write(`retry: 1000\nid: ${this.#version}\n\n`);
    if (seen !== undefined && seen !== this.#version) response.write(this.#changedEvent());
    if (this.#problem !== undefined) response.write(problemEvent(this.#problem));
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response)).on('error', () => {});
  }

  /** Ends all streams. No load is under way afterwards. */
  async close(): Promise<void> {
    this.#isStale = false;
    await this.#loading;
    for (const listener of this.#listeners) listener.end();
  }

  async #loadWhileStale(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      try {
        const before = this.#version;
        this.#keep(await this.#load());
        const isNews = this.#version !== before || this.#problem !== undefined;
        this.#problem = undefined;
        if (isNews) this.#tell(this.#changedEvent());
      } catch (error) {
        this.report(error instanceof KgError ? error.format() : String(error));
      }
    }
  }

  #keep(project: Project): void {
    const text = stringify(project);
    this.#body = Buffer.from(text);
    this.#version = contentHash(text);
  }

  #tell(event: string): void {
    for (const listener of this.#listeners) listener.write(event);
  }

  #changedEvent(): string {
    return `event: changed\nid: ${this.#version}\ndata: {}\n\n`;
  }
}

function problemEvent(text: string): string {
  return `event: problem\ndata: ${JSON.stringify({ text })}\n\n`;
}

function stringify(project: Project): string {
  try {
    return JSON.stringify(projectToJson(project));
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new KgError('limit', 'the project is too large for the explorer', { expected: 'at most 512 MiB of JSON', cause }); // V8's longest string
  }
}
