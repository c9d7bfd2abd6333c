import type { PropertyValue } from '../model/property.ts';
import { Dictionary } from './dictionary.ts';

/** One property of all nodes or all edges. Rows count from 0; a row that was never set reads as null. */
export interface Column {
  readonly kind: ColumnKind;
  /** True when the column can hold the value exactly, so that what is read equals what was written. */
  accepts(value: PropertyValue): boolean;
  get(row: number): PropertyValue | null;
  /** Sets or, with null, clears a row. The value must be one that the column accepts. */
  set(row: number, value: PropertyValue | null): void;
}

/** How a column keeps its values; `any` takes everything, the others are typed arrays. */
export type ColumnKind = 'string' | 'number' | 'boolean' | 'strings' | 'any';

/** The column kind that fits a value best. */
export function columnKindOf(value: PropertyValue): ColumnKind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isStrings(value) ? 'strings' : 'any';
}

export function makeColumn(kind: ColumnKind): Column {
  switch (kind) {
    case 'string':
      return new StringColumn();
    case 'number':
      return new NumberColumn();
    case 'boolean':
      return new BooleanColumn();
    case 'strings':
      return new StringsColumn();
    case 'any':
      return new AnyColumn();
  }
}

function isStrings(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'string');
}

/** The next capacity for a typed array that has to hold `needed` entries: doubling keeps appending linear. */
export function capacityFor(current: number, needed: number): number {
  return Math.max(needed, current * 2, 16);
}

/** Strings as dictionary codes: 4 bytes a row. `codes[row]` is -1 where nothing is set; rows beyond its length are not set either. */
export class StringColumn implements Column {
  readonly kind = 'string';
  readonly dictionary: Dictionary;
  codes: Int32Array;

  constructor(dictionary: Dictionary = new Dictionary(), codes: Int32Array = new Int32Array(0)) {
    this.dictionary = dictionary;
    this.codes = codes;
  }

  accepts(value: PropertyValue): boolean {
    return typeof value === 'string';
  }

  get(row: number): string | null {
    const code = this.codes[row] ?? -1;
    return code < 0 ? null : this.dictionary.text(code);
  }

  set(row: number, value: PropertyValue | null): void {
    if (row >= this.codes.length) this.#grow(capacityFor(this.codes.length, row + 1));
    this.codes[row] = value === null ? -1 : this.dictionary.intern(value as string);
  }

  /** Sets many rows, from `first` on, to codes of the dictionary. */
  setCodes(first: number, codes: ArrayLike<number>): void {
    if (first + codes.length > this.codes.length) this.#grow(first + codes.length);
    this.codes.set(codes, first);
  }

  #grow(capacity: number): void {
    const codes = new Int32Array(capacity).fill(-1, this.codes.length);
    codes.set(this.codes);
    this.codes = codes;
  }
}

/** Numbers, 8 bytes a row and one for presence: NaN is a value too. */
export class NumberColumn implements Column {
  readonly kind = 'number';
  values: Float64Array;
  present: Uint8Array;

  /** Every row of `values` is set. */
  constructor(values: Float64Array = new Float64Array(0)) {
    this.values = values;
    this.present = new Uint8Array(values.length).fill(1);
  }

  accepts(value: PropertyValue): boolean {
    return typeof value === 'number';
  }

  get(row: number): number | null {
    return this.present[row] ? this.values[row]! : null;
  }

  set(row: number, value: PropertyValue | null): void {
    if (row >= this.values.length) this.#grow(row);
    this.present[row] = value === null ? 0 : 1;
    if (value !== null) this.values[row] = value as number;
  }

  #grow(row: number): void {
    const capacity = capacityFor(this.values.length, row + 1);
    const values = new Float64Array(capacity);
    values.set(this.values);
    const present = new Uint8Array(capacity);
    present.set(this.present);
    this.values = values;
    this.present = present;
  }
}

/** Booleans, one byte a row: 0 not set, 1 false, 2 true. */
export class BooleanColumn implements Column {
  readonly kind = 'boolean';
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = bytes;
  }

  accepts(value: PropertyValue): boolean {
    return typeof value === 'boolean';
  }

  get(row: number): boolean | null {
    const byte = this.#bytes[row] ?? 0;
    return byte === 0 ? null : byte === 2;
  }

  set(row: number, value: PropertyValue | null): void {
    if (row >= this.#bytes.length) {
      const bytes = new Uint8Array(capacityFor(this.#bytes.length, row + 1));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    this.#bytes[row] = value === null ? 0 : value ? 2 : 1;
  }
}

/** Lists of strings: dictionary codes in one pool, a start and an end a row. A list that is set anew leaves its old codes in the pool. */
export class StringsColumn implements Column {
  readonly kind = 'strings';
  readonly #dictionary: Dictionary;
  #pool: Int32Array;
  #used: number;
  #start: Uint32Array;
  #end: Uint32Array;

  /**
   * @param offsets the codes of row `r` stand in `pool` from `offsets[r]` up to `offsets[r + 1]`; neither array is ever changed
   */
  constructor(dictionary: Dictionary = new Dictionary(), offsets: Uint32Array = new Uint32Array(1), pool: Int32Array = new Int32Array(0)) {
    this.#dictionary = dictionary;
    this.#pool = pool;
    this.#used = pool.length;
    this.#start = offsets.subarray(0, -1);
    this.#end = offsets.subarray(1);
  }

  accepts(value: PropertyValue): boolean {
    return isStrings(value);
  }

  get(row: number): readonly string[] | null {
    const [start, end] = [this.#start[row] ?? 0, this.#end[row] ?? 0];
    if (start === end) return null;
    return Array.from(this.#pool.subarray(start, end), (code) => this.#dictionary.text(code));
  }

  set(row: number, value: PropertyValue | null): void {
    const list = (value ?? []) as readonly string[];
    const rows = this.#start.length;
    if (row >= rows) this.#copyRows(capacityFor(rows, row + 1));
    else if (this.#start.buffer === this.#end.buffer) this.#copyRows(rows); // views of the offsets
    if (this.#used + list.length > this.#pool.length) this.#growPool(list.length);
    this.#start[row] = this.#used;
    for (const text of list) this.#pool[this.#used++] = this.#dictionary.intern(text);
    this.#end[row] = this.#used;
  }

  #copyRows(capacity: number): void {
    const start = new Uint32Array(capacity);
    start.set(this.#start);
    const end = new Uint32Array(capacity);
    end.set(this.#end);
    this.#start = start;
    this.#end = end;
  }

  #growPool(more: number): void {
    const pool = new Int32Array(capacityFor(this.#pool.length, this.#used + more));
    pool.set(this.#pool);
    this.#pool = pool;
  }
}

/** Whatever the other columns cannot hold exactly. */
class AnyColumn implements Column {
  readonly kind = 'any';
  readonly #values: (PropertyValue | null)[] = [];

  accepts(): boolean {
    return true;
  }

  get(row: number): PropertyValue | null {
    return this.#values[row] ?? null;
  }

  set(row: number, value: PropertyValue | null): void {
    while (this.#values.length < row) this.#values.push(null);
    this.#values[row] = value;
  }
}
