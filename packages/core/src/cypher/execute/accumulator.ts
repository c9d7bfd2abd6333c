import type { AggregateDefinition } from '../functions/aggregate.ts';
import type { BoundAggregate } from '../semantics/bound.ts';
import { type GroupKey, groupKey } from '../values/group-key.ts';
import type { Value } from '../values/value.ts';
import { sizeOf } from '../values/value-size.ts';
import type { Environment } from './environment.ts';
import type { Evaluate } from './evaluator.ts';
import { HEAD, Kept } from './kept.ts';
import { located } from './runtime-error.ts';

/** An aggregate function over the row at hand; the state of a group is kept by the operator. */
export interface Accumulator {
  readonly init: () => unknown;
  /** @param weight how many rows the row at hand stands for */
  readonly step: (state: unknown, weight: number) => unknown;
  readonly result: (state: unknown) => Value;
}

/** Functions that keep every value. */
const KEEPING = new Set(['collect', 'percentilecont', 'percentiledisc']);

const COUNT_ROWS: Accumulator = {
  init: () => 0,
  step: (count, weight) => (count as number) + weight,
  result: (count) => count as number,
};

/** Makes the accumulator of one aggregation; `kept` is told what it keeps. */
export function accumulatorOf(
  { function: definition, arguments: args, distinct }: BoundAggregate,
  env: Environment,
  kept = new Kept(env.budget),
): Accumulator {
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
  if (distinct) return distinctAccumulator(definition, argument!, add, kept);
  // Only `count` feels how often a value comes; the planner gives weights to no other function that would.
  const counts = definition.name.toLowerCase() === 'count';
  let last: Value = null;
  const step = (state: unknown, weight: number): unknown => {
    const value = argument!();
    if (value === null) return state;
    if (keeps) {
      kept.add(value === last ? 10 : 10 + sizeOf(value));
      last = value;
    }
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
  kept: Kept,
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
      kept.add(HEAD + sizeOf(key));
      seen.add(key);
      (state as State).inner = add((state as State).inner, value);
      return state;
    },
    result: (state) => result((state as State).inner),
  };
}
