import type { KgError } from '../base/errors.ts';
import type { CliIo } from './cli-io.ts';
import { hasColors } from './cli-io.ts';
import { type Paint, painter } from './text/paint.ts';
import { jsonForTerminal, safe } from './text/safe.ts';

/** What every command is given: where to write, and how. */
export class CommandContext {
  readonly io: CliIo;
  readonly paint: Paint;
  /** What the process ends with: 0 done, 1 the input has errors. */
  exitCode = 0;

  constructor(io: CliIo) {
    this.io = io;
    this.paint = painter(hasColors(io.stdout, io.env));
  }

  /** How many cells a line has on the terminal; undefined where there is none, and lines are as long as they are. */
  get width(): number | undefined {
    const { isTTY, columns } = this.io.stdout;
    return isTTY && columns !== undefined && columns >= 40 ? columns : undefined;
  }

  /** Prints a value as JSON, or the text that a person wants to read. */
  print(json: boolean | undefined, value: unknown, text: () => string): void {
    const out = json ? jsonForTerminal(value) : text();
    if (out !== '') this.io.stdout.write(out.endsWith('\n') ? out : `${out}\n`);
  }

  /** Writes an error to the error stream. */
  tell(error: KgError): void {
    this.io.stderr.write(`${safe(error.format())}\n`);
  }

  /** Tells of an error on the error stream; the process will end with 1, or with 2 when the call was wrong. */
  fail(error: KgError): void {
    this.tell(error);
    this.exitCode = error.code === 'usage' ? 2 : 1;
  }
}
