import type { Column, StringColumn } from '../graph/column.ts';
import { isEdtf, parseEdtf } from '../model/edtf.ts';

/** How GEXF writes moments: whole days, or date-times where at least one edge needs them. */
export type TimeFormat = 'date' | 'dateTime';

const DAY = 86_400_000;
const SECOND = 1000;
/** Years that XML Schema's four digits hold: 0001 to 9999. */
const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The format that a column of EDTF dates needs, or undefined when no row of it is a date. */
export function timeFormatOf(column: Column | undefined, rows: number): TimeFormat | undefined {
  let format: TimeFormat | undefined;
  const seen = column?.kind === 'string' ? new Uint8Array((column as StringColumn).dictionary.size) : undefined;
  for (let row = 0; column && row < rows; row++) {
    const code = seen ? ((column as StringColumn).codes[row] ?? -1) : -1;
    if (seen && (code < 0 || seen[code])) continue;
    if (seen) seen[code] = 1;
    const text = column.get(row);
    if (typeof text !== 'string' || !isEdtf(text)) continue;
    if (needsTime(text)) return 'dateTime';
    format = 'date';
  }
  return format;
}

function needsTime(text: string): boolean {
  const edtf = parseEdtf(text);
  const dates = edtf.kind === 'date' ? [edtf] : [edtf.start, edtf.end];
  return dates.some((d) => d?.precision === 'second');
}

/**
 * The whole time that an EDTF date may mean, as `start` and `end` of an element, both inclusive and in UTC; an end that is open, or in a
 * year that has not four digits, is left out. Empty for other text.
 */
export function intervalXml(text: string, format: TimeFormat): string {
  if (!isEdtf(text)) return '';
  const { from, until } = parseEdtf(text);
  const unit = format === 'date' ? DAY : SECOND;
  return moment('start', from, format) + moment('end', Math.max(from, until - unit), format);
}

function moment(name: string, time: number, format: TimeFormat): string {
  if (!(time >= FIRST && time <= LAST)) return '';
  const iso = new Date(time).toISOString();
  return ` ${name}="${format === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z`}"`;
}

/** The EDTF date that says the same as `start` and `end` of a GEXF element, or undefined when these are numbers or finer than seconds. */
export function edtfOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start !== undefined && start === end) return isEdtf(start) ? start : undefined;
  const text = `${start ?? '..'}/${end ?? '..'}`;
  return isEdtf(text) ? text : undefined;
}
