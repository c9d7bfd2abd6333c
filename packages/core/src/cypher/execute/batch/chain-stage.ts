import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Environment } from '../environment.ts';
import { BATCH_SIZE, Batch, NO_EDGE, type Stage } from './batch.ts';
import type { NodeTest } from './node-test.ts';
import type { OutputShape } from './scan.ts';
import type { UsedEdges } from './used-edges.ts';

/** The longest chain of relationships that goes into columns, one for each step. */
export const MAX_STEPS = 8;

/** Along chains of relationships in one direction. */
export interface ChainShape {
  readonly from: number;
  readonly to: number;
  /** The columns of the steps that are still needed, in order. */
  readonly steps: readonly number[];
  readonly into: boolean;
  readonly lower: number;
  readonly upper: number;
  readonly used: UsedEdges;
}

/** Walks depth first; no relationship comes twice in a chain. */
export class ChainStage implements Stage {
  readonly #env: Environment;
  readonly #shape: ChainShape;
  readonly #adjacency: Adjacency;
  readonly #test: NodeTest | undefined;
  readonly #next: Stage;
  readonly #out: Batch;
  readonly #carried: readonly number[];
  readonly #walked = new Uint32Array(MAX_STEPS);
  #batch: Batch;
  #row = 0;

  /** @param test what the node at the end of a chain must meet */
  constructor(env: Environment, shape: ChainShape, adjacency: Adjacency, test: NodeTest | undefined, next: Stage, out: OutputShape) {
    this.#env = env;
    this.#shape = shape;
    this.#adjacency = adjacency;
    this.#test = test;
    this.#next = next;
    this.#out = new Batch(out.columns, out.live, out.weighted, out.buffers);
    this.#batch = this.#out;
    this.#carried = this.#out.live.filter((id) => !shape.steps.includes(id) && (shape.into || id !== shape.to));
  }

  push(batch: Batch): void {
    const { from, lower } = this.#shape;
    const { order } = this.#env.session.graph;
    this.#batch = batch;
    for (this.#row = 0; this.#row < batch.size; this.#row++) {
      const node = batch.columns[from]![this.#row]!;
      if (node === order) continue;
      if (lower === 0) this.#emit(node, 0);
      this.#walk(node, 0);
    }
  }

  finish(): void {
    this.#flush();
    this.#next.finish();
  }

  #walk(node: number, depth: number): void {
    const { offsets, neighbours, edges } = this.#adjacency;
    const { lower, upper, used } = this.#shape;
    const [walked, end, length] = [this.#walked, offsets[node + 1]!, depth + 1];
    this.#env.check(end - offsets[node]!);
    for (let at = offsets[node]!; at < end; at++) {
      const edge = edges[at]!;
      if (isAmong(walked, depth, edge) || (!used.isEmpty && used.has(this.#batch, this.#row, edge))) continue;
      this.#env.budget.path(length);
      walked[depth] = edge;
      if (length >= lower) this.#emit(neighbours[at]!, length);
      if (length < upper) this.#walk(neighbours[at]!, length);
    }
  }

  #emit(node: number, length: number): void {
    const { to, into, steps } = this.#shape;
    if (into && this.#batch.columns[to]![this.#row] !== node) return;
    if (this.#test && !this.#test.accepts(node)) return;
    const [out, at] = [this.#out, this.#out.size];
    const nodes = out.columns[to]!;
    for (const id of this.#carried) out.columns[id]![at] = this.#batch.columns[id]![this.#row]!;
    if (!into && nodes.length > 0) nodes[at] = node;
    for (let i = 0; i < steps.length; i++) out.columns[steps[i]!]![at] = i < length ? this.#walked[i]! : NO_EDGE;
    if (out.weights) out.weights[at] = this.#batch.weights![this.#row]!;
    if (++out.size === BATCH_SIZE) this.#flush();
  }

  #flush(): void {
    const out = this.#out;
    if (out.size > 0) this.#next.push(out);
    out.size = 0;
  }
}

function isAmong(edges: Uint32Array, size: number, edge: number): boolean {
  for (let i = 0; i < size; i++) if (edges[i] === edge) return true;
  return false;
}
