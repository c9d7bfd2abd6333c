import type { Slot } from '../../semantics/bound.ts';
import type { Environment, Threshold } from '../environment.ts';
import type { Operator } from '../operator.ts';
import { writeSlot } from '../write-slot.ts';
import { type BatchAccumulator, RowCounter } from './accumulators.ts';
import type { Batch, Stage } from './batch.ts';
import { type Groups, SingleGroups } from './groups.ts';

/** One pipeline from its source to the groups, made anew each time that the aggregation is opened. */
export interface Pipeline {
  readonly groups: Groups;
  readonly accumulators: readonly BatchAccumulator[];
  /** Runs all rows through the stages, with `last` as the last. */
  readonly run: (last: Stage) => void;
}

/** The last stage of a pipeline: adds up the rows of each group. As an operator, it gives a row for each group. */
export class BatchAggregate implements Operator, Stage {
  readonly #env: Environment;
  readonly #make: () => Pipeline;
  readonly #slots: readonly Slot[];
  readonly #threshold: Threshold | undefined;
  #pipeline: Pipeline | undefined;
  #isDone = false;
  #at = 0;

  /** @param slots where the results of the accumulators go */
  constructor(env: Environment, make: () => Pipeline, slots: readonly Slot[], threshold: Threshold | undefined) {
    this.#env = env;
    this.#make = make;
    this.#slots = slots;
    this.#threshold = threshold;
  }

  open(): void {
    this.#pipeline = this.#make();
    this.#isDone = false;
    this.#at = 0;
  }

  next(): boolean {
    const { groups, accumulators, run } = this.#pipeline!;
    if (!this.#isDone) {
      this.#isDone = true;
      run(this);
    }
    this.#skip();
    if (this.#at >= groups.size) return false;
    const group = this.#at++;
    groups.write(group);
    for (let i = 0; i < accumulators.length; i++) writeSlot(this.#env.row, this.#slots[i]!, accumulators[i]!.result(group));
    return true;
  }

  /** Passes over groups that count too few or too many. */
  #skip(): void {
    if (!this.#threshold) return;
    const { slot, worst, descending } = this.#threshold;
    const { groups, accumulators } = this.#pipeline!;
    const counter = accumulators[this.#slots.findIndex(({ index }) => index === slot)];
    if (!(counter instanceof RowCounter)) return;
    const { counts } = counter;
    const { size } = groups;
    let at = this.#at;
    if (descending) while (at < size && counts[at]! < worst) at++;
    else while (at < size && counts[at]! > worst) at++;
    this.#at = at;
  }

  push(batch: Batch): void {
    const { groups, accumulators } = this.#pipeline!;
    if (groups instanceof SingleGroups && accumulators.every((one) => one instanceof RowCounter)) {
      const first = groups.take(batch);
      for (const counter of accumulators) counter.append(batch, first);
      return;
    }
    const found = groups.find(batch);
    for (let i = 0; i < accumulators.length; i++) accumulators[i]!.add(batch, found, groups.size);
  }

  finish(): void {
    // The groups are complete.
  }
}
