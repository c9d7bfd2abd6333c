import type { Parameters, QueryEngine } from '../../cypher/query-engine.ts';
import type { QueryStream } from '../../cypher/query-result.ts';
import type { CommandContext } from '../context.ts';
import { painter } from '../text/paint.ts';
import { count } from '../text/table.ts';
import { warn } from './open-graph.ts';
import { type RowFormat, writeRows } from './write-rows.ts';

/** How a query is run and its rows printed. */
export interface RunOptions {
  readonly format: RowFormat;
  readonly parameters: Parameters;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The rows do not go to the terminal: no colour, nothing is cut. */
  readonly isFile?: boolean | undefined;
}

/** A query that runs while its pieces are read. */
export interface Run {
  readonly pieces: AsyncIterable<string>;
  /** Tells of unknown names and, on a terminal, how many rows there were and how long they took. */
  readonly finish: () => void;
}

/**
 * Starts a query. `mode` is put before it: `EXPLAIN ` or `PROFILE ` or nothing.
 * @throws QueryError at once for a wrong query, from the pieces for one that fails
 */
export function runQuery(
  engine: QueryEngine,
  mode: '' | 'EXPLAIN ' | 'PROFILE ',
  text: string,
  options: RunOptions,
  context: CommandContext,
): Run {
  const { io } = context;
  const { format, parameters, isFile, ...limits } = options;
  const started = io.now().getTime();
  const isTold = /^\s*(?:EXPLAIN|PROFILE)\s/i.test(text);
  const stream = engine.open(isTold ? text : mode + text, parameters, limits);
  const counted = countRows(stream);
  const layout = isFile
    ? { paint: painter(false), width: undefined, isTerminal: false }
    : { paint: context.paint, width: context.width, isTerminal: io.stdout.isTTY === true };
  return {
    pieces: writeRows(format, { ...stream, values: counted.values }, layout),
    finish: () => {
      warn(stream.warnings, context);
      if (io.stderr.isTTY) io.stderr.write(`${count(counted.rows(), 'row')}, ${io.now().getTime() - started} ms\n`);
    },
  };
}

function countRows({ values }: QueryStream): { readonly values: QueryStream['values']; readonly rows: () => number } {
  let rows = 0;
  async function* counting() {
    for await (const row of values) {
      rows++;
      yield row;
    }
  }
  return { values: counting(), rows: () => rows };
}
