import { KgError } from './errors.ts';

/** How long work may go on. */
export interface Limits {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from the start of the call. */
  readonly timeout?: number | undefined;
}

/** Ends work that goes on for too long: called inside loops over user input, with the steps since the last call. */
export type Check = (work?: number) => void;

/** For work without limits. */
export const unchecked: Check = () => undefined;

/**
 * Returns a check to call inside loops over user input; it looks at the signal and the clock after every 1,024 steps of work only: one a
 * call, or as many as the caller says. The check throws KgError `aborted`.
 */
export function stopwatch(limits: Limits = {}): Check {
  const { signal, timeout } = limits;
  const deadline = timeout === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeout;
  let left = 0;
  return (work = 1) => {
    left -= work;
    if (left >= 0) return;
    left = 1023;
    if (signal?.aborted) throw new KgError('aborted', 'stopped by the caller', { cause: signal.reason });
    if (deadline !== Number.POSITIVE_INFINITY && performance.now() > deadline)
      throw new KgError('aborted', `stopped after the deadline of ${timeout} ms`);
  };
}
