import type { Column, StringColumn } from '../graph/column.ts';
import type { PropertyTable } from '../graph/property-table.ts';

/** Names that tell nodes, or edges, of one file apart. */
export interface ElementKeys {
  /** The `id` of a row; where it has none, or one that an earlier row has, a made one. */
  readonly keyOf: (row: number) => string;
  /** True when every key is the row's `id`. */
  readonly areIds: boolean;
}

/** Keys for formats that want a unique name for every element; the made ones are `prefix` and the row. Takes one byte a row. */
export function elementKeys(table: PropertyTable, rows: number, prefix: string): ElementKeys {
  const column = table.column('id');
  const isNew = column?.kind === 'string' ? newCodes(column as StringColumn) : newTexts(column);
  const isMade = new Uint8Array(rows);
  let areIds = true;
  for (let row = 0; row < rows; row++)
    if (!isNew(row)) {
      isMade[row] = 1;
      areIds = false;
    }
  const free = areIds ? prefix : freePrefix(column, rows, prefix);
  return { keyOf: (row) => (isMade[row] ? `${free}${row}` : (column!.get(row) as string)), areIds };
}

function newCodes({ codes, dictionary }: StringColumn): (row: number) => boolean {
  const seen = new Uint8Array(dictionary.size);
  return (row) => {
    const code = codes[row] ?? -1;
    if (code < 0 || seen[code]) return false;
    seen[code] = 1;
    return true;
  };
}

function newTexts(column: Column | undefined): (row: number) => boolean {
  const seen = new Set<unknown>();
  return (row) => {
    const id = column?.get(row);
    return typeof id === 'string' && seen.size < seen.add(id).size;
  };
}

/** A prefix with which no made key can be the id of another row. */
function freePrefix(column: Column | undefined, rows: number, prefix: string): string {
  const similar = new RegExp(`^${prefix}(_*)\\d+$`);
  let padding = '';
  for (let row = 0; column && row < rows; row++) {
    const id = column.get(row);
    const found = typeof id === 'string' ? similar.exec(id)?.[1] : undefined;
    if (found !== undefined && found.length >= padding.length) padding = `${found}_`;
  }
  return prefix + padding;
}
