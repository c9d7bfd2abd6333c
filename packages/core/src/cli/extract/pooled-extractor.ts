import { Worker } from 'node:worker_threads';
import { type ErrorCode, KgError } from '../../base/errors.ts';
import type { Limits } from '../../base/limits.ts';
import type { Extractor, KnownStory, ReadReport } from '../../extract/extractor.ts';
import type { PatternSetInput } from '../../extract/rules/relations/pattern-schema.ts';
import { RULES } from '../../extract/rules/rules-extractor.ts';
import type { Document } from '../../model/document.ts';

/** What a worker thread is asked, and what it answers. */
export interface ReadRequest {
  readonly document: Document;
  readonly recorded: string;
}
export type ReadResponse = { readonly report: ReadReport } | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** What a worker thread knows from its start. */
export interface WorkerData {
  readonly entities: KnownStory['entities'];
  readonly ontology: KnownStory['ontology']['data'];
  readonly patterns: PatternSetInput;
}

/** Only the built package has it: Node runs no TypeScript. */
const WORKER = new URL('./extract-worker.js', import.meta.url);

/** The offline extractor in so many worker threads: as many reports are read at once. */
export class PooledExtractor implements Extractor {
  readonly name = RULES;
  readonly #idle: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /** @param known what every worker knows; `read` is to be called with the same */
  constructor(size: number, known: KnownStory, patterns: PatternSetInput) {
    const workerData: WorkerData = { entities: known.entities, ontology: known.ontology.data, patterns };
    this.#idle = Array.from({ length: size }, () => new Worker(WORKER, { workerData }));
  }

  async read(document: Document, _known: KnownStory, recorded: string, { signal }: Limits = {}): Promise<ReadReport> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    try {
      if (signal?.aborted) throw new KgError('aborted', 'stopped by the caller');
      const response = await ask(worker, { document, recorded });
      if ('error' in response) throw new KgError(response.error.code, response.error.message);
      return response.report;
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }

  /** Ends the threads; to be called when nothing is being read. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, request: ReadRequest): Promise<ReadResponse> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void): void => {
      worker.off('message', onMessage).off('error', onError);
      work();
    };
    const onMessage = (response: ReadResponse): void => settle(() => resolve(response));
    const onError = (error: unknown): void => settle(() => reject(error));
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(request);
  });
}
