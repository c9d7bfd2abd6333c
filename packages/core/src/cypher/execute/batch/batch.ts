import type { Slot } from '../../semantics/bound.ts';
import type { Row } from '../row.ts';
import { NULL_INDEX } from '../row.ts';

/** How many rows are worked on at a time: few enough that they stay in the processor's nearest memory. */
export const BATCH_SIZE = 1024;

/** What stands in a column of relationships where there is none. For a node it is the number of nodes: tables by node can have a place for it. */
export const NO_EDGE = 0xffff_ffff;

const NO_COLUMN = new Uint32Array(0);

/** Where the arrays of a batch come from. */
export interface BatchBuffers {
  column(): Uint32Array;
  weights(): Float64Array;
}

/** Rows side by side: a column for each node or relationship that is still needed, holding indexes, and how many rows each row stands for. */
export class Batch {
  size = 0;
  /** By the number that {@link Columns} gave; those that this batch does not have are empty. */
  readonly columns: Uint32Array[];
  /** The numbers of the columns that it has. */
  readonly live: readonly number[];
  readonly weights: Float64Array | undefined;

  constructor(columns: Columns, live: Iterable<number>, weighted: boolean, buffers: BatchBuffers) {
    this.live = [...live];
    this.columns = new Array<Uint32Array>(columns.size).fill(NO_COLUMN);
    for (const id of this.live) this.columns[id] = buffers.column();
    this.weights = weighted ? buffers.weights() : undefined;
  }

  /** Keeps the rows at some places, in ascending order. */
  keep(places: Uint32Array, size: number): void {
    if (size < this.size) {
      for (let i = 0; i < this.live.length; i++) gather(this.columns[this.live[i]!]!, places, size);
      if (this.weights) gather(this.weights, places, size);
    }
    this.size = size;
  }
}

function gather(column: Uint32Array | Float64Array, places: Uint32Array, size: number): void {
  for (let i = 0; i < size; i++) column[i] = column[places[i]!]!;
}

/** The columns of a pipeline, by number: one for each node and relationship slot, and one for each step of a chain of relationships. */
export class Columns {
  readonly #ids = new Map<string, number>();
  readonly #slots: (Slot | undefined)[] = [];
  readonly #order: number;

  /** @param order the number of nodes */
  constructor(order: number) {
    this.#order = order;
  }

  get size(): number {
    return this.#slots.length;
  }

  of(slot: Slot): number {
    return this.#id(`${slot.index}`, slot);
  }

  /** The relationship at a step of the chain that a slot stands for; steps that a chain does not have are null. */
  step(slot: Slot, step: number): number {
    return this.#id(`${slot.index} ${step}`, undefined);
  }

  /** The slot that a column holds. */
  slot(id: number): Slot | undefined {
    return this.#slots[id];
  }

  /** What stands for null in a column. */
  nullOf(slot: Slot): number {
    return slot.kind === 'node' ? this.#order : NO_EDGE;
  }

  /** Writes what a batch has at a place into the row. */
  loader(ids: Iterable<number>, row: Row): (batch: Batch, at: number) => void {
    const parts = [...ids].flatMap((id) => {
      const slot = this.slot(id);
      return slot ? [{ id, index: slot.index, none: this.nullOf(slot) }] : [];
    });
    return ({ columns }, at) => {
      for (let i = 0; i < parts.length; i++) {
        const { id, index, none } = parts[i]!;
        const value = columns[id]![at]!;
        row[index] = value === none ? NULL_INDEX : value;
      }
    };
  }

  #id(key: string, slot: Slot | undefined): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#slots.push(slot) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }
}

/** Takes batches. What it was given belongs to the giver again when `push` returns, and may have been changed. */
export interface Stage {
  push(batch: Batch): void;
  /** Nothing more comes. */
  finish(): void;
}
