import { QueryError } from '../../base/query-error.ts';

/** What a query may use. */
export interface BudgetOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  /** Rows, relationships and list elements looked at. */
  readonly maxSteps?: number | undefined;
  /**
   * Bytes kept at one time for sorting, grouping, DISTINCT, collecting, barriers, searches and changes: estimated from the sizes of the values,
   * within about a factor of two. Two GiB unless told otherwise. Rows that only pass, and the rows of the result, do not count.
   */
  readonly maxMemory?: number | undefined;
  /** Relationships of one path. */
  readonly maxPathLength?: number | undefined;
  /** Elements of one list. */
  readonly maxListSize?: number | undefined;
}

/** Every how many steps the clock and the signal are looked at. */
const EVERY = 1024;

/** What a running query has used. Every loop over the graph, over lists and over rows asks it. */
export class Budget {
  readonly maxPathLength: number;
  readonly maxListSize: number;
  readonly #options: BudgetOptions;
  readonly #deadline: number;
  readonly #maxSteps: number;
  readonly #maxMemory: number;
  #steps = 0;
  #kept = 0;
  #next = 1;

  constructor(options: BudgetOptions) {
    const { timeout, maxSteps, maxMemory, maxPathLength, maxListSize } = options;
    this.#options = options;
    this.#deadline = timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeout;
    this.#maxSteps = maxSteps ?? Number.POSITIVE_INFINITY;
    this.#maxMemory = maxMemory ?? 2 ** 31;
    this.maxPathLength = maxPathLength ?? Number.POSITIVE_INFINITY;
    this.maxListSize = maxListSize ?? 10_000_000;
  }

  /** One step more, or as many as the caller says. @throws QueryError `aborted` with `Aborted` or `DeadlineExceeded`; `limit` with `TooManySteps` */
  readonly step = (work = 1): void => {
    this.#steps += work;
    if (this.#steps < this.#next) return;
    this.#next = this.#steps + EVERY;
    if (this.#steps > this.#maxSteps) throw stopped('limit', 'TooManySteps', `the query takes more than ${this.#maxSteps} steps`);
    const { signal, timeout } = this.#options;
    if (signal?.aborted) throw stopped('aborted', 'Aborted', 'the query was stopped by the caller', signal.reason);
    if (performance.now() > this.#deadline) throw stopped('aborted', 'DeadlineExceeded', `the query did not end within ${timeout} ms`);
  };

  /** So many bytes more are kept; negative when some are let go. @throws QueryError `limit` with `TooMuchMemory` */
  keep(bytes: number): void {
    this.#kept += bytes;
    if (this.#kept > this.#maxMemory)
      throw stopped('limit', 'TooMuchMemory', `the query keeps more than ${this.#maxMemory} bytes at a time`);
  }

  /** @throws QueryError `limit` with `ListTooLong` */
  list(size: number): void {
    if (size > this.maxListSize) throw stopped('limit', 'ListTooLong', `a list has more than ${this.maxListSize} elements`);
  }

  /** @throws QueryError `limit` with `PathTooLong` */
  path(length: number): void {
    if (length > this.maxPathLength) throw stopped('limit', 'PathTooLong', `a path has more than ${this.maxPathLength} relationships`);
  }
}

function stopped(code: 'limit' | 'aborted', detail: string, message: string, cause?: unknown): QueryError {
  return new QueryError(message, { type: 'SemanticError', phase: 'runtime', detail, code, cause });
}
