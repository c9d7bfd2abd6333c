import type { Plan } from '../../plan/plan.ts';
import { type GroupKey, groupKeyOfAll } from '../../values/group-key.ts';
import type { Value } from '../../values/value.ts';
import { sizeOf } from '../../values/value-size.ts';
import { type Accumulator, accumulatorOf } from '../accumulator.ts';
import { compileItems } from '../assign.ts';
import type { Environment } from '../environment.ts';
import { compileSlot } from '../evaluate-access.ts';
import type { Evaluate } from '../evaluator.ts';
import { HEAD, Kept } from '../kept.ts';
import { onlySlotOf } from '../only-slot-of.ts';
import type { Operator } from '../operator.ts';
import { writeSlot } from '../write-slot.ts';

type AggregatePlan = Extract<Plan, { readonly kind: 'Aggregate' }>;

interface Group {
  readonly keys: readonly Value[];
  /** One for each aggregate. */
  readonly states: unknown[];
}

/** One row for each different combination of keys, with what the rows of the group come to; without keys one row in any case. */
export class Aggregate implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #plan: AggregatePlan;
  readonly #assign: () => void;
  readonly #read: readonly Evaluate[];
  readonly #accumulators: readonly Accumulator[];
  readonly #weigh: () => number;
  /** The slot of a node or relationship that decides all keys, -1 for none: its groups are found without looking at the keys. */
  readonly #decides: number;
  readonly #kept: Kept;
  #groups: Iterator<Group> | undefined;

  constructor(input: Operator, env: Environment, plan: AggregatePlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#assign = compileItems(plan.keys, env);
    this.#read = plan.keys.map(({ slot }) => compileSlot(slot, env));
    this.#kept = new Kept(env.budget);
    this.#accumulators = plan.aggregates.map((aggregate) => accumulatorOf(aggregate, env, this.#kept));
    this.#weigh = weigh(plan, env);
    this.#decides = onlySlotOf(plan.keys.map((key) => key.expression))?.index ?? -1;
  }

  open(): void {
    this.#input.open();
    this.#groups = undefined;
    this.#kept.clear();
  }

  next(): boolean {
    this.#groups ??= this.#collect();
    const { done, value } = this.#groups.next();
    if (done) return false;
    const { row } = this.#env;
    const { keys, states } = value as Group;
    for (const [i, { slot }] of this.#plan.keys.entries()) writeSlot(row, slot, keys[i]!);
    for (const [i, { slot }] of this.#plan.aggregates.entries()) writeSlot(row, slot, this.#accumulators[i]!.result(states[i]));
    return true;
  }

  #collect(): Iterator<Group> {
    const groups = new Map<GroupKey, Group>();
    const groupOf = this.#groupFinder(groups);
    const { check } = this.#env;
    while (this.#input.next()) {
      check();
      const { states } = groupOf();
      const weight = this.#weigh();
      for (let i = 0; i < states.length; i++) states[i] = this.#accumulators[i]!.step(states[i], weight);
    }
    return groups.values();
  }

  #groupFinder(groups: Map<GroupKey, Group>): () => Group {
    const make = (keys: readonly Value[]): Group => {
      this.#kept.values(keys);
      this.#kept.add(3 * HEAD + HEAD * this.#accumulators.length);
      return { keys, states: this.#accumulators.map(({ init }) => init()) };
    };
    if (this.#plan.keys.length === 0) {
      const all = make([]);
      groups.set('', all);
      return () => all;
    }
    const find = (): Group => {
      this.#assign();
      const keys = this.#read.map((read) => read());
      const key = groupKeyOfAll(keys);
      let group = groups.get(key);
      if (!group) {
        group = make(keys);
        if (keys.length > 1) this.#kept.add(sizeOf(key));
        groups.set(key, group);
      }
      return group;
    };
    if (this.#decides < 0) return find;
    const { row } = this.#env;
    const isGroup = this.#plan.groupsBy !== undefined;
    const makeOwn = (): Group => {
      this.#assign();
      const group = make(this.#read.map((read) => read()));
      groups.set(groups.size, group);
      return group;
    };
    const [known, slot]: [(Group | undefined)[], number] = [[], this.#decides];
    return () => {
      const index = (row[slot] as number) + 1; // null, at -1, has a group too
      let group = known[index];
      if (!group) {
        group = isGroup ? makeOwn() : find();
        known[index] = group;
      }
      return group;
    };
  }
}

/** How many rows the row at hand stands for. */
function weigh({ weights }: AggregatePlan, { row }: Environment): () => number {
  const [first, ...others] = weights.map((slot) => slot.index);
  if (first === undefined) return () => 1;
  return () => others.reduce((product, slot) => product * (row[slot] as number), row[first] as number);
}
