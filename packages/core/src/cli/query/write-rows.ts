import type { QueryStream } from '../../cypher/query-result.ts';
import { formatValue } from '../../cypher/values/format-value.ts';
import { toJs } from '../../cypher/values/js-value.ts';
import { Structure } from '../../cypher/values/structure.ts';
import type { Value } from '../../cypher/values/value.ts';
import type { Paint } from '../text/paint.ts';
import { escapeControls, oneLine, safe } from '../text/safe.ts';
import { cut, widthOf } from '../text/table.ts';

/** The forms that rows are written in. */
export const ROW_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** How to write rows. */
export interface RowOptions {
  readonly paint: Paint;
  /** Cells of a terminal line; a table is cut to it. */
  readonly width: number | undefined;
  /** Text of a report must not drive it. */
  readonly isTerminal: boolean;
}

type Rows = QueryStream['values'];

/** The rows of a query in pieces of text, as they come; a table's come in blocks, so that its columns can be aligned. */
export async function* writeRows(format: RowFormat, { columns, values }: QueryStream, options: RowOptions): AsyncGenerator<string> {
  const pieces =
    format === 'table'
      ? tableOf(columns, values, options)
      : format === 'csv'
        ? csvOf(columns, values, options.isTerminal ? safe : (text) => text)
        : jsonOf(columns, values, format === 'jsonl');
  yield* options.isTerminal ? pieces : gather(pieces);
}

const BATCH = 1 << 14;

/** Nobody waits for a single row of a file: fewer, longer pieces. */
async function* gather(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < BATCH) continue;
    yield text;
    text = '';
  }
  yield text;
}

async function* jsonOf(columns: readonly string[], values: Rows, isLines: boolean): AsyncGenerator<string> {
  let isFirst = true;
  for await (const row of values) {
    const record = Object.fromEntries(columns.map((column, i) => [column, toJs(row[i]!)]));
    const text = escapeControls(JSON.stringify(record, plain));
    yield isLines ? `${text}\n` : `${isFirst ? '[\n' : ',\n'}  ${text}`;
    isFirst = false;
  }
  if (!isLines) yield isFirst ? '[]\n' : '\n]\n';
}

/** Integers beyond 2^53 and structured values become text, as does what JSON has no number for. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  return value instanceof Structure ? value.toString() : value;
}

/** RFC 4180: lines end in CRLF, quotes are doubled; null is an empty field and an empty string is "". */
async function* csvOf(columns: readonly string[], values: Rows, show: (text: string) => string): AsyncGenerator<string> {
  const field = (text: string): string => (text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (fields: readonly string[]): string => `${show(fields.join(','))}\r\n`;
  yield line(columns.map(field));
  for await (const row of values) yield line(row.map((value) => (value === null ? '' : field(cellOf(value)))));
}

const BLOCK = 1000;
const GAP = '  ';
/** A column is not cut to less than this, however narrow the terminal. */
const LEAST = 6;

/** Rows in blocks: a column gets wider where a later block needs it. */
async function* tableOf(columns: readonly string[], values: Rows, { paint, width }: RowOptions): AsyncGenerator<string> {
  if (columns.length === 0) return;
  let widths = columns.map((column) => widthOf(oneLine(column)));
  let isFirst = true;
  let block: Cell[][] = [];
  const print = (): string => {
    widths = fit(
      block.reduce((most, row) => row.map(({ text }, i) => Math.max(most[i]!, widthOf(text))), widths),
      width,
    );
    const head = columns.map((column): Cell => ({ text: oneLine(column), style: 'bold' }));
    const lines = [
      ...(isFirst ? [line(head, widths, paint), paint('dim', widths.map((cells) => '─'.repeat(cells)).join(GAP))] : []),
      ...block.map((row) => line(row, widths, paint)),
    ];
    isFirst = false;
    block = [];
    return lines.map((l) => `${l}\n`).join('');
  };
  for await (const row of values) if (block.push(cellsOf(row)) === BLOCK) yield print();
  if (isFirst || block.length > 0) yield print();
}

interface Cell {
  readonly text: string;
  readonly style?: 'bold' | 'dim';
  readonly isNumber?: boolean;
}

function cellsOf(row: readonly Value[]): Cell[] {
  return row.map((value) => {
    if (value === null) return { text: 'null', style: 'dim' };
    return { text: oneLine(cellOf(value)), isNumber: typeof value === 'number' || typeof value === 'bigint' };
  });
}

/** A value as a person reads it: a string without quotes, all else in the notation of Cypher. */
function cellOf(value: Value): string {
  if (typeof value === 'string') return value;
  return value instanceof Structure ? value.toString() : formatValue(value);
}

function line(row: readonly Cell[], widths: readonly number[], paint: Paint): string {
  const parts = row.map(({ text, style, isNumber }, i) => {
    const shown = cut(text, widths[i]!);
    const space = ' '.repeat(Math.max(0, widths[i]! - widthOf(shown)));
    const painted = style ? paint(style, shown) : shown;
    return isNumber ? space + painted : painted + space;
  });
  return parts.join(GAP).trimEnd();
}

/** On a terminal, the widest columns give up cells until all fit. */
function fit(widths: readonly number[], width: number | undefined): number[] {
  if (width === undefined) return [...widths];
  const room = Math.max(width - GAP.length * (widths.length - 1), LEAST * widths.length);
  let most = Math.min(Math.max(...widths), room);
  const total = (cap: number): number => widths.reduce((sum, cells) => sum + Math.min(cells, cap), 0);
  while (most > LEAST && total(most) > room) most--;
  return widths.map((cells) => Math.min(cells, most));
}
