import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Environment } from '../environment.ts';
import { BATCH_SIZE, Batch, type Stage } from './batch.ts';
import type { NodeTest } from './node-test.ts';
import type { OutputShape } from './scan.ts';
import type { UsedEdges } from './used-edges.ts';

/** Along one relationship in one direction; what is found goes to two columns of new batches, beside the other columns still needed. */
export interface ExpandShape {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  /** Whether the node at the other end is known. */
  readonly into: boolean;
  readonly used: UsedEdges;
}

export class ExpandStage implements Stage {
  readonly #env: Environment;
  readonly #shape: ExpandShape;
  readonly #adjacency: Adjacency;
  readonly #test: NodeTest | undefined;
  readonly #next: Stage;
  readonly #out: Batch;
  readonly #carried: readonly number[];
  readonly #found: Uint32Array;

  /** @param test what the node at the other end must meet */
  constructor(env: Environment, shape: ExpandShape, adjacency: Adjacency, test: NodeTest | undefined, next: Stage, out: OutputShape) {
    this.#env = env;
    this.#shape = shape;
    this.#adjacency = adjacency;
    this.#test = test;
    this.#next = next;
    this.#found = out.buffers.column();
    this.#out = new Batch(out.columns, out.live, out.weighted, out.buffers);
    this.#carried = this.#out.live.filter((id) => id !== shape.edge && (shape.into || id !== shape.to));
  }

  push(batch: Batch): void {
    const { offsets } = this.#adjacency;
    const [out, from] = [this.#out, batch.columns[this.#shape.from]!];
    for (let i = 0; i < batch.size; i++) {
      const end = offsets[from[i]! + 1]!;
      for (let at = offsets[from[i]!]!; at < end; ) {
        if (out.size === BATCH_SIZE) this.#flush();
        const to = Math.min(end, at + BATCH_SIZE - out.size);
        this.#env.check(to - at);
        this.#append(batch, i, at, to);
        at = to;
      }
    }
  }

  finish(): void {
    this.#flush();
    this.#next.finish();
  }

  #flush(): void {
    const out = this.#out;
    if (out.size > 0) this.#next.push(out);
    out.size = 0;
  }

  /** Adds the relationships at some places of the adjacency for a row; there is room for all. */
  #append(batch: Batch, row: number, from: number, to: number): void {
    const { neighbours, edges } = this.#adjacency;
    const { used, into } = this.#shape;
    const isPlain = !this.#test && !into && (used.isEmpty || !used.canMeet(batch, row, batch.columns[this.#shape.from]![row]!));
    const size = isPlain ? to - from : this.#select(batch, row, from, to);
    const out = this.#out;
    const start = out.size;
    const places = isPlain ? undefined : this.#found;
    if (!into) copy(neighbours, from, places, size, out.columns[this.#shape.to]!, start);
    copy(edges, from, places, size, out.columns[this.#shape.edge]!, start);
    for (let c = 0; c < this.#carried.length; c++) {
      const id = this.#carried[c]!;
      repeat(batch.columns[id]![row]!, size, out.columns[id]!, start);
    }
    if (out.weights) repeat(batch.weights![row]!, size, out.weights, start);
    out.size = start + size;
  }

  /** Finds the places that fit a row. */
  #select(batch: Batch, row: number, from: number, to: number): number {
    const { neighbours, edges } = this.#adjacency;
    const { used, into } = this.#shape;
    const found = this.#found;
    let size = to - from;
    if (this.#test) size = this.#test.select(neighbours, from, to, found);
    else for (let i = 0; i < size; i++) found[i] = from + i;
    const isUsed = !used.isEmpty && used.canMeet(batch, row, batch.columns[this.#shape.from]![row]!);
    if (!isUsed && !into) return size;
    const wanted = into ? batch.columns[this.#shape.to]![row]! : -1;
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const at = found[i]!;
      if ((!into || neighbours[at] === wanted) && !(isUsed && used.has(batch, row, edges[at]!))) found[kept++] = at;
    }
    return kept;
  }
}

/** From so many entries on, moving them together is faster than one by one. */
const MANY = 24;

/** Copies values that stand at some places, or side by side. */
function copy(values: Uint32Array, from: number, places: Uint32Array | undefined, size: number, column: Uint32Array, start: number): void {
  if (column.length === 0) return;
  if (places) for (let i = 0; i < size; i++) column[start + i] = values[places[i]!]!;
  else if (size < MANY) for (let i = 0; i < size; i++) column[start + i] = values[from + i]!;
  else column.set(values.subarray(from, from + size), start);
}

function repeat(value: number, size: number, column: Uint32Array | Float64Array, start: number): void {
  if (size < MANY) for (let i = 0; i < size; i++) column[start + i] = value;
  else column.fill(value, start, start + size);
}
