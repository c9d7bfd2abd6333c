import type { BoundItem, Slot } from '../../semantics/bound.ts';
import { type GroupKey, groupKeyOfAll } from '../../values/group-key.ts';
import type { Value } from '../../values/value.ts';
import { sizeOf } from '../../values/value-size.ts';
import { compileItems } from '../assign.ts';
import type { Environment } from '../environment.ts';
import { compileSlot } from '../evaluate-access.ts';
import { HEAD, Kept } from '../kept.ts';
import { NULL_INDEX } from '../row.ts';
import { writeSlot } from '../write-slot.ts';
import { BATCH_SIZE, type Batch } from './batch.ts';
import type { Buffers } from './buffers.ts';

/** The groups of an aggregation, numbered as they come up. */
export interface Groups {
  readonly size: number;
  /** The group of each row of a batch; undefined where all are one. */
  find(batch: Batch): Uint32Array | undefined;
  /** Writes the keys of a group into the row. */
  write(group: number): void;
}

/** What a group takes in typed arrays, which have room for more: its node, and a number for an aggregation. */
const BY_GROUP = 32;

/** Everything is one group, which is there from the start. */
export const ONE_GROUP: Groups = { size: 1, find: () => undefined, write: () => undefined };

/** Groups found by the keys themselves, which are computed for each row. */
export class KeyGroups implements Groups {
  readonly #items: readonly BoundItem[];
  readonly #env: Environment;
  readonly #load: (batch: Batch, at: number) => void;
  readonly #assign: () => void;
  readonly #reads: readonly (() => Value)[];
  readonly #byKey = new Map<GroupKey, number>();
  readonly #keys: (readonly Value[])[] = [];
  readonly #found: Uint32Array;
  readonly #kept: Kept;

  /**
   * @param load puts into the row what the keys need
   * @param found room for a batch
   */
  constructor(items: readonly BoundItem[], env: Environment, load: (batch: Batch, at: number) => void, found: Uint32Array) {
    this.#found = found;
    this.#items = items;
    this.#kept = new Kept(env.budget);
    this.#env = env;
    this.#load = load;
    this.#assign = compileItems(items, env);
    this.#reads = items.map(({ slot }) => compileSlot(slot, env));
  }

  get size(): number {
    return this.#keys.length;
  }

  find(batch: Batch): Uint32Array {
    for (let i = 0; i < batch.size; i++) {
      this.#load(batch, i);
      this.#found[i] = this.ofRow();
    }
    return this.#found;
  }

  /** The group of the row as it stands. */
  ofRow(): number {
    this.#assign();
    const keys = this.#reads.map((read) => read());
    const key = groupKeyOfAll(keys);
    let group = this.#byKey.get(key);
    if (group === undefined) {
      this.#kept.values(keys);
      this.#kept.add(HEAD + BY_GROUP + (keys.length > 1 ? sizeOf(key) : 0));
      group = this.#keys.push(keys) - 1;
      this.#byKey.set(key, group);
    }
    return group;
  }

  write(group: number): void {
    const keys = this.#keys[group]!;
    for (let i = 0; i < keys.length; i++) writeSlot(this.#env.row, this.#items[i]!.slot, keys[i]!);
  }
}

/** One group for each row, where every row has another node. */
export class SingleGroups implements Groups {
  readonly #env: Environment;
  readonly #slot: number;
  readonly #id: number;
  readonly #assign: () => void;
  readonly #found: Uint32Array;
  #nodes = new Uint32Array(BATCH_SIZE);
  size = 0;

  constructor(items: readonly BoundItem[], env: Environment, slot: Slot, id: number, buffers: Buffers) {
    this.#found = buffers.column();
    this.#env = env;
    this.#slot = slot.index;
    this.#id = id;
    this.#assign = compileItems(items, env);
  }

  find(batch: Batch): Uint32Array {
    const found = this.#found;
    const first = this.take(batch);
    for (let i = 0; i < batch.size; i++) found[i] = first + i;
    return found;
  }

  /** Makes groups for the rows of a batch, in order, and gives the first. */
  take(batch: Batch): number {
    const first = this.size;
    this.#env.budget.keep(BY_GROUP * batch.size);
    this.size += batch.size;
    if (this.size > this.#nodes.length) this.#nodes = grown(this.#nodes, 4 * this.size);
    this.#nodes.set(batch.columns[this.#id]!.subarray(0, batch.size), first);
    return first;
  }

  write(group: number): void {
    this.#env.row[this.#slot] = this.#nodes[group]!;
    this.#assign();
  }
}

/** The same array with more room. */
function grown(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(size);
  more.set(array);
  return more;
}

/** Groups by a node that decides all keys: their values are looked at once a node, or, where no two nodes have the same, not before the end. */
export class NodeGroups implements Groups {
  readonly #env: Environment;
  readonly #id: number;
  readonly #slot: Slot;
  /** By node: its group and 1, or 0. */
  readonly #known: Uint32Array;
  readonly #found: Uint32Array;
  /** What groups nodes with the same keys; undefined where there are none. */
  readonly #keys: KeyGroups | undefined;
  readonly #assign: () => void;
  #nodes = new Uint32Array(BATCH_SIZE);
  #size = 0;

  /** @param differ whether no two nodes have the same keys */
  constructor(items: readonly BoundItem[], env: Environment, slot: Slot, id: number, differ: boolean, buffers: Buffers) {
    this.#found = buffers.column();
    this.#env = env;
    this.#slot = slot;
    this.#id = id;
    this.#known = buffers.byNode();
    this.#assign = compileItems(items, env);
    this.#keys = differ ? undefined : new KeyGroups(items, env, () => undefined, this.#found);
  }

  get size(): number {
    return this.#keys?.size ?? this.#size;
  }

  find(batch: Batch): Uint32Array {
    const [nodes, known, found] = [batch.columns[this.#id]!, this.#known, this.#found];
    for (let i = 0; i < batch.size; i++) {
      const node = nodes[i]!;
      found[i] = (known[node] || this.#add(node)) - 1;
    }
    return found;
  }

  #add(node: number): number {
    if (this.#keys) {
      this.#load(node);
      const group = this.#keys.ofRow() + 1;
      this.#known[node] = group;
      return group;
    }
    this.#env.budget.keep(BY_GROUP);
    if (this.#size === this.#nodes.length) this.#nodes = grown(this.#nodes, 2 * this.#size);
    this.#nodes[this.#size++] = node;
    this.#known[node] = this.#size;
    return this.#size;
  }

  #load(node: number): void {
    this.#env.row[this.#slot.index] = node === this.#env.session.graph.order ? NULL_INDEX : node;
  }

  write(group: number): void {
    if (this.#keys) this.#keys.write(group);
    else {
      this.#load(this.#nodes[group]!);
      this.#assign();
    }
  }
}
