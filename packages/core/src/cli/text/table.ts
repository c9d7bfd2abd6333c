import stringWidth from 'string-width';

/** How to lay out a table. */
export interface TableOptions {
  /** Columns of numbers, from 0: set to the right. */
  readonly right?: readonly number[] | undefined;
  /** How wide a column gets at most, by its number, from 0; a longer cell stands out of its column. */
  readonly most?: Readonly<Record<number, number>> | undefined;
  readonly indent?: string | undefined;
}

/** Rows as columns of equal width on a terminal, where a Chinese character takes two cells and a combining one none. */
export function table(rows: readonly (readonly string[])[], { right = [], most = {}, indent = '' }: TableOptions = {}): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries())
      widths[i] = Math.max(widths[i] ?? 0, Math.min(widthOf(cell), most[i] ?? Number.POSITIVE_INFINITY));
  const pad = (cell: string, i: number): string => {
    const space = ' '.repeat(Math.max(0, widths[i]! - widthOf(cell)));
    return right.includes(i) ? space + cell : cell + space;
  };
  return rows.map((row) => `${indent}${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}

/** Breaks text at spaces so that no line is wider than `width` cells, indent included; a longer word stands alone. */
export function wrap(text: string, width: number | undefined, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = widthOf(word);
    if (width !== undefined && line !== '' && indent.length + used + 1 + size > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? size : used + 1 + size;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((l) => indent + l).join('\n');
}

const NARROW = /^[ -~]*$/;

/** The cells that a text takes; plain ASCII, which most text is, takes one a character. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** `1 fact`, `2 facts`, `3 entities`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text of at most so many cells; what is cut off ends in `…`. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let shown = '';
  let used = 1;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    shown += segment;
  }
  return `${shown}…`;
}
