import type { Properties, PropertyValue } from '../model/property.ts';
import { type Column, type ColumnKind, columnKindOf, makeColumn, StringColumn } from './column.ts';
import { Dictionary } from './dictionary.ts';

/** The properties of all nodes, or of all edges: one column a key. */
export class PropertyTable {
  readonly #columns = new Map<string, Column>();

  /** Keys in the order of their first use. */
  keys(): Iterable<string> {
    return this.#columns.keys();
  }

  column(key: string): Column | undefined {
    return this.#columns.get(key);
  }

  /** The column of a key, made with this kind when it is new. */
  ensure(key: string, kind: ColumnKind): Column {
    let column = this.#columns.get(key);
    if (!column) {
      column = makeColumn(kind);
      this.#columns.set(key, column);
    }
    return column;
  }

  /** Puts a column that was filled elsewhere in the place of a key. */
  put(key: string, column: Column): void {
    this.#columns.set(key, column);
  }

  get(row: number, key: string): PropertyValue | null {
    return this.#columns.get(key)?.get(row) ?? null;
  }

  /** Sets one property; a column that cannot hold the value is first widened to `any` for the `rows` that exist. */
  set(row: number, key: string, value: PropertyValue | null, rows: number): void {
    let column = this.#columns.get(key);
    if (!column) {
      if (value === null) return;
      column = this.ensure(key, columnKindOf(value));
    } else if (value !== null && !column.accepts(value)) {
      column = this.#widen(key, column, rows);
    }
    column.set(row, value);
  }

  setAll(row: number, properties: Properties, rows: number): void {
    for (const key in properties) {
      const value = properties[key];
      if (value !== null && value !== undefined) this.set(row, key, value, rows);
    }
  }

  /** Sets many rows, from `first` on, to strings of a dictionary, which a new column keeps. Use {@link set} where the strings have no codes yet. */
  setTexts(first: number, key: string, dictionary: Dictionary, codes: ArrayLike<number>, rows: number): void {
    const column = this.#columns.get(key) ?? new StringColumn(dictionary);
    this.#columns.set(key, column);
    if (column instanceof StringColumn && column.dictionary === dictionary) column.setCodes(first, codes);
    else for (let i = 0; i < codes.length; i++) this.set(first + i, key, dictionary.text(codes[i]!), rows);
  }

  /** Sets `count` rows, from `first` on, to strings that are known to be new to their column; each is made when it is first read. */
  setNewTexts(first: number, key: string, count: number, make: (i: number) => string, rows: number): void {
    const column = this.ensure(key, 'string');
    const dictionary = column instanceof StringColumn ? column.dictionary : new Dictionary();
    const code = dictionary.appendLater(count, make);
    this.setTexts(
      first,
      key,
      dictionary,
      Array.from({ length: count }, (_, i) => code + i),
      rows,
    );
  }

  /** The properties of one row, keys in the order of their first use, absent ones left out. */
  row(row: number): Record<string, PropertyValue> {
    const result: Record<string, PropertyValue> = {};
    for (const [key, column] of this.#columns) {
      const value = column.get(row);
      if (value === null) continue;
      // `__proto__` would set the prototype instead of a property.
      if (key === '__proto__') Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
      else result[key] = value;
    }
    return result;
  }

  /** Keeps some rows only, in the order given; row `i` becomes what row `rows[i]` was. */
  keepRows(rows: Uint32Array): void {
    for (const [key, column] of this.#columns) {
      const kept = makeColumn(column.kind);
      for (let i = 0; i < rows.length; i++) {
        const value = column.get(rows[i]!);
        if (value !== null) kept.set(i, value);
      }
      this.#columns.set(key, kept);
    }
  }

  #widen(key: string, column: Column, rows: number): Column {
    const wide = makeColumn('any');
    for (let row = 0; row < rows; row++) {
      const value = column.get(row);
      if (value !== null) wide.set(row, value);
    }
    this.#columns.set(key, wide);
    return wide;
  }
}
