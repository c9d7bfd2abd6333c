import type { AggregateDefinition } from '../../functions/aggregate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { BoundAggregate } from '../../semantics/bound.ts';
import { type GroupKey, groupKey, groupKeyOfAll } from '../../values/group-key.ts';
import type { Value } from '../../values/value.ts';
import { compileItems } from '../assign.ts';
import type { Environment } from '../environment.ts';
import { compileSlot } from '../evaluate-access.ts';
import type { Evaluate } from '../evaluator.ts';
import { onlySlotOf } from '../only-slot-of.ts';
import type { Operator } from '../operator.ts';
import { located } from '../runtime-error.ts';
import { writeSlot } from '../write-slot.ts';

type AggregatePlan = Extract<Plan, { readonly kind: 'Aggregate' }>;

/** An aggregate function over the row at hand; the state of a group is kept by the operator. */
interface Accumulator {
  readonly init: () => unknown;
  /** @param weight how many rows the row at hand stands for */
  readonly step: (state: unknown, weight: number) => unknown;
  readonly result: (state: unknown) => Value;
}

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
  #groups: Iterator<Group> | undefined;

  constructor(input: Operator, env: Environment, plan: AggregatePlan) {
    this.#input = input;
    this.#env = env;
    this.#plan = plan;
    this.#assign = compileItems(plan.keys, env);
    this.#read = plan.keys.map(({ slot }) => compileSlot(slot, env));
    this.#accumulators = plan.aggregates.map((aggregate) => accumulatorOf(aggregate, env));
    this.#weigh = weigh(plan, env);
    this.#decides = onlySlotOf(plan.keys.map((key) => key.expression))?.index ?? -1;
  }

  open(): void {
    this.#input.open();
    this.#groups = undefined;
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
      this.#env.budget.keep(keys.length + this.#accumulators.length);
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

/** Functions that keep every value. */
const KEEPING = new Set(['collect', 'percentilecont', 'percentiledisc']);

const COUNT_ROWS: Accumulator = {
  init: () => 0,
  step: (count, weight) => (count as number) + weight,
  result: (count) => count as number,
};

function accumulatorOf({ function: definition, arguments: args, distinct }: BoundAggregate, env: Environment): Accumulator {
  if (!definition) return COUNT_ROWS;
  const [argument, parameter] = args.map(env.compile);
  const span = args[0]!.span;
  const { init, result } = definition;
  const add = (state: unknown, value: Value): unknown => {
    try {
      return definition.step(state, value, parameter?.());
    } catch (error) {
      throw located(error, env, span);
    }
  };
  const keeps = KEEPING.has(definition.name.toLowerCase());
  if (distinct) return distinctAccumulator(definition, argument!, add, env);
  // Only `count` feels how often a value comes; the planner gives weights to no other function that would.
  const counts = definition.name.toLowerCase() === 'count';
  const step = (state: unknown, weight: number): unknown => {
    const value = argument!();
    if (value === null) return state;
    if (keeps) env.budget.keep(1);
    let next = add(state, value);
    if (counts) for (let times = 1; times < weight; times++) next = add(next, value);
    return next;
  };
  return { init, step, result };
}

function distinctAccumulator(
  { init, result }: AggregateDefinition,
  argument: Evaluate,
  add: (state: unknown, value: Value) => unknown,
  { budget }: Environment,
): Accumulator {
  interface State {
    readonly seen: Set<GroupKey>;
    inner: unknown;
  }
  return {
    init: (): State => ({ seen: new Set(), inner: init() }),
    step: (state) => {
      const value = argument();
      if (value === null) return state;
      const { seen } = state as State;
      const key = groupKey(value);
      if (seen.has(key)) return state;
      budget.keep(1);
      seen.add(key);
      (state as State).inner = add((state as State).inner, value);
      return state;
    },
    result: (state) => result((state as State).inner),
  };
}
