import type { NumberColumn } from '../../../graph/column.ts';
import type { AggregateDefinition } from '../../functions/aggregate.ts';
import { type GroupKey, groupKey } from '../../values/group-key.ts';
import { makeFloat, type Value } from '../../values/value.ts';
import { sizeOf } from '../../values/value-size.ts';
import type { Accumulator } from '../accumulator.ts';
import type { Environment } from '../environment.ts';
import type { Evaluate } from '../evaluator.ts';
import { HEAD } from '../kept.ts';
import { NULL_INDEX } from '../row.ts';
import type { Batch } from './batch.ts';

/** What an aggregation comes to, for all groups, batch by batch. */
export interface BatchAccumulator {
  /**
   * @param groups the group of each row; undefined where all are in the first
   * @param size how many groups there are by now
   */
  add(batch: Batch, groups: Uint32Array | undefined, size: number): void;
  result(group: number): Value;
}

/** Room for more groups in a typed array. */
function grown(array: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const more = new Float64Array(4 * size);
  more.set(array);
  return more;
}

/** `count(*)`. */
export class RowCounter implements BatchAccumulator {
  /** By group. */
  counts = new Float64Array(16);

  add({ size: rows, weights }: Batch, groups: Uint32Array | undefined, size: number): void {
    this.counts = grown(this.counts, size);
    const counts = this.counts;
    if (!groups) {
      let sum = weights ? 0 : rows;
      if (weights) for (let i = 0; i < rows; i++) sum += weights[i]!;
      counts[0]! += sum;
    } else if (weights) for (let i = 0; i < rows; i++) counts[groups[i]!]! += weights[i]!;
    else for (let i = 0; i < rows; i++) counts[groups[i]!]!++;
  }

  /** For rows each of which is a group of its own, the first of them `first`. */
  append({ size, weights }: Batch, first: number): void {
    this.counts = grown(this.counts, first + size);
    if (weights) this.counts.set(weights.subarray(0, size), first);
    else this.counts.fill(1, first, first + size);
  }

  result(group: number): Value {
    return this.counts[group] ?? 0;
  }
}

/** `sum` or `avg` of a property that is a number: integers are summed exactly, floats apart from them, as the functions do. */
export class NumberSum implements BatchAccumulator {
  readonly #definition: AggregateDefinition;
  readonly #column: NumberColumn;
  readonly #id: number;
  #integers = new Float64Array(16);
  #floats = new Float64Array(16);
  #counts = new Float64Array(16);
  #floatCounts = new Float64Array(16);
  /** By group: what went beyond the integers that a double holds. */
  readonly #beyond = new Map<number, bigint>();

  constructor(definition: AggregateDefinition, column: NumberColumn, id: number) {
    this.#definition = definition;
    this.#column = column;
    this.#id = id;
  }

  add(batch: Batch, groups: Uint32Array | undefined, size: number): void {
    this.#integers = grown(this.#integers, size);
    this.#floats = grown(this.#floats, size);
    this.#counts = grown(this.#counts, size);
    this.#floatCounts = grown(this.#floatCounts, size);
    const [nodes, integers, counts] = [batch.columns[this.#id]!, this.#integers, this.#counts];
    const { values, present } = this.#column;
    for (let i = 0; i < batch.size; i++) {
      const node = nodes[i]!;
      if (present[node] !== 1) continue;
      const [group, value] = [groups ? groups[i]! : 0, values[node]!];
      const sum = integers[group]! + value;
      counts[group]!++;
      if (Number.isSafeInteger(sum) && Number.isInteger(value)) integers[group] = sum;
      else this.#addOther(group, value);
    }
  }

  #addOther(group: number, value: number): void {
    if (!Number.isInteger(value)) {
      this.#floats[group]! += value;
      this.#floatCounts[group]!++;
      return;
    }
    this.#beyond.set(group, (this.#beyond.get(group) ?? 0n) + BigInt(this.#integers[group]!) + BigInt(value));
    this.#integers[group] = 0;
  }

  result(group: number): Value {
    const [integers, beyond] = [this.#integers[group]!, this.#beyond.get(group)];
    return this.#definition.result({
      count: this.#counts[group]!,
      integers: beyond === undefined ? integers : BigInt(integers) + beyond,
      others: this.#floatCounts[group]! > 0 ? makeFloat(this.#floats[group]!) : null,
    });
  }
}

/** `count(DISTINCT x)` over all rows, where x is a node, or depends on one: it is looked at once a node. */
export class DistinctCounter implements BatchAccumulator {
  readonly #env: Environment;
  readonly #value: Evaluate | undefined;
  readonly #slot: number;
  readonly #id: number;
  /** A bit for each node that has come. */
  readonly #seen: Uint32Array;
  readonly #values = new Set<GroupKey>();
  #nodes = 0;

  /** @param value what is counted; undefined for the node itself */
  constructor(value: Evaluate | undefined, slot: number, id: number, env: Environment) {
    this.#env = env;
    this.#value = value;
    this.#slot = slot;
    this.#id = id;
    this.#seen = new Uint32Array((env.session.graph.order >>> 5) + 1);
  }

  add(batch: Batch): void {
    const nodes = batch.columns[this.#id]!;
    const seen = this.#seen;
    const { order } = this.#env.session.graph;
    for (let i = 0; i < batch.size; i++) {
      const node = nodes[i]!;
      const bit = 1 << (node & 31);
      if ((seen[node >>> 5]! & bit) !== 0) continue;
      seen[node >>> 5]! |= bit;
      if (this.#value) this.#addValue(node === order ? NULL_INDEX : node, this.#value);
      else if (node !== order) this.#nodes++;
    }
  }

  #addValue(node: number, evaluate: Evaluate): void {
    this.#env.row[this.#slot] = node;
    const value = evaluate();
    if (value === null) return;
    const key = groupKey(value);
    if (this.#values.has(key)) return;
    this.#env.budget.keep(HEAD + sizeOf(key));
    this.#values.add(key);
  }

  result(): Value {
    return this.#value ? this.#values.size : this.#nodes;
  }
}

/** Any aggregation, row by row. */
export class RowAccumulator implements BatchAccumulator {
  readonly #accumulator: Accumulator;
  readonly #load: (batch: Batch, at: number) => void;
  readonly #states: unknown[] = [];

  /** @param load puts into the row what the aggregation needs */
  constructor(accumulator: Accumulator, load: (batch: Batch, at: number) => void) {
    this.#accumulator = accumulator;
    this.#load = load;
  }

  add(batch: Batch, groups: Uint32Array | undefined, size: number): void {
    const states = this.#states;
    while (states.length < size) states.push(this.#accumulator.init());
    for (let i = 0; i < batch.size; i++) {
      this.#load(batch, i);
      const group = groups ? groups[i]! : 0;
      states[group] = this.#accumulator.step(states[group], batch.weights ? batch.weights[i]! : 1);
    }
  }

  result(group: number): Value {
    if (this.#states.length === 0) this.#states.push(this.#accumulator.init());
    return this.#accumulator.result(this.#states[group]);
  }
}
