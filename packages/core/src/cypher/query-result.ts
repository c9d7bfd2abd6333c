import type { Diagnostic } from '../base/diagnostic.ts';
import type { SideEffects } from './execute/writer.ts';
import { formatValue } from './values/format-value.ts';
import { type JsValue, toJs } from './values/js-value.ts';
import type { Value } from './values/value.ts';

/** One row as an object. */
export type QueryRecord = Readonly<Record<string, JsValue>>;

/** A row as an object. */
export function toRecord(columns: readonly string[], row: readonly Value[]): QueryRecord {
  return Object.fromEntries(columns.map((column, i) => [column, toJs(row[i]!)]));
}

/** What a query gives row by row: values are copies, which do not change with the graph. */
export interface QueryStream {
  readonly columns: readonly string[];
  /** As {@link QueryResult.warnings}. */
  readonly warnings: readonly Diagnostic[];
  /** The rows, once, in the query's own values, where `1.0` is not `1`. */
  readonly values: Iterable<readonly Value[]> | AsyncIterable<readonly Value[]>;
}

/** What a query gave: iterate over it for one object a row. Its values are copies, which do not change with the graph. */
export class QueryResult implements Iterable<QueryRecord> {
  readonly columns: readonly string[];
  /** The rows in the query's own values, where `1.0` is not `1`. */
  readonly values: readonly (readonly Value[])[];
  /** What the query did to the graph; undefined for one that only reads. */
  readonly effects: SideEffects | undefined;

  /** Labels, types and properties of the query that the graph does not have: most likely misspelled. */
  readonly warnings: readonly Diagnostic[];

  constructor(
    columns: readonly string[],
    values: readonly (readonly Value[])[],
    effects?: SideEffects | undefined,
    warnings: readonly Diagnostic[] = [],
  ) {
    this.columns = columns;
    this.values = values;
    this.effects = effects;
    this.warnings = warnings;
  }

  /** The number of rows. */
  get length(): number {
    return this.values.length;
  }

  *[Symbol.iterator](): Iterator<QueryRecord> {
    for (const row of this.values) yield toRecord(this.columns, row);
  }

  /** Every row as an array in the order of the columns. */
  rows(): JsValue[][] {
    return this.values.map((row) => row.map(toJs));
  }

  /** Columns and rows of text, as a person reads them. */
  toTable(): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
    return { columns: this.columns, rows: this.values.map((row) => row.map(formatValue)) };
  }

  /** Objects for `JSON.stringify`; an integer beyond 2^53 becomes text. */
  toJSON(): unknown {
    return JSON.parse(JSON.stringify([...this], (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
  }
}
