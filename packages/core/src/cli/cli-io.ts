import type { NetworkPolicy } from '../store/fetch/public-address.ts';

/** A stream that commands write to. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** A stream that commands read from. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };

/** All that a command asks of the process around it; tests give their own. */
export interface CliIo {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Resolves when somebody wants the process to stop. */
  readonly interrupted: () => Promise<void>;
  /** What `kg add URL --allow-network` may connect to: the public internet unless given. */
  readonly network?: NetworkPolicy | undefined;
}

/** Whether to colour what is written to a stream: on a terminal, unless NO_COLOR says otherwise (no-color.org). */
export function hasColors({ isTTY }: Output, env: CliIo['env']): boolean {
  return isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
