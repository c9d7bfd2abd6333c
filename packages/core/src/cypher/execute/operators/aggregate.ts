import type { BoundAggregate, BoundItem } from '../../semantics/bound.ts';
import { type GroupKey, groupKey, groupKeyOfAll } from '../../values/group-key.ts';
import type { Value } from '../../values/value.ts';
import { compileItems } from '../assign.ts';
import type { Environment } from '../environment.ts';
import { compileSlot } from '../evaluate-access.ts';
import type { Evaluate } from '../evaluator.ts';
import type { Operator } from '../operator.ts';
import { located } from '../runtime-error.ts';
import { writeSlot } from '../write-slot.ts';

interface Accumulator {
  step(): void;
  result(): Value;
}

interface Group {
  readonly keys: readonly Value[];
  readonly accumulators: readonly Accumulator[];
}

/** One row for each different combination of keys, with what the rows of the group come to; without keys one row in any case. */
export class Aggregate implements Operator {
  readonly #input: Operator;
  readonly #env: Environment;
  readonly #keys: readonly BoundItem[];
  readonly #aggregates: readonly BoundAggregate[];
  readonly #assign: () => void;
  readonly #read: readonly Evaluate[];
  readonly #makers: readonly (() => Accumulator)[];
  #groups: Iterator<Group> | undefined;

  constructor(input: Operator, env: Environment, keys: readonly BoundItem[], aggregates: readonly BoundAggregate[]) {
    this.#input = input;
    this.#env = env;
    this.#keys = keys;
    this.#aggregates = aggregates;
    this.#assign = compileItems(keys, env);
    this.#read = keys.map(({ slot }) => compileSlot(slot, env));
    this.#makers = aggregates.map((aggregate) => accumulatorOf(aggregate, env));
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
    const { keys, accumulators } = value as Group;
    for (const [i, { slot }] of this.#keys.entries()) writeSlot(row, slot, keys[i]!);
    for (const [i, { slot }] of this.#aggregates.entries()) writeSlot(row, slot, accumulators[i]!.result());
    return true;
  }

  #collect(): Iterator<Group> {
    const groups = new Map<GroupKey, Group>();
    const make = (keys: readonly Value[]): Group => ({ keys, accumulators: this.#makers.map((maker) => maker()) });
    if (this.#keys.length === 0) groups.set('', make([]));
    const all = groups.get('');
    while (this.#input.next()) {
      this.#env.check();
      let group = all;
      if (!group) {
        this.#assign();
        const keys = this.#read.map((read) => read());
        const key = groupKeyOfAll(keys);
        group = groups.get(key);
        if (!group) {
          group = make(keys);
          groups.set(key, group);
        }
      }
      for (const accumulator of group.accumulators) accumulator.step();
    }
    return groups.values();
  }
}

/** Makes a maker of accumulators: its expressions are compiled once. */
function accumulatorOf({ function: definition, arguments: args, distinct }: BoundAggregate, env: Environment): () => Accumulator {
  if (!definition)
    return () => {
      let count = 0;
      return {
        step: () => {
          count++;
        },
        result: () => count,
      };
    };
  const [argument, parameter] = args.map(env.compile);
  const span = args[0]!.span;
  return () => {
    const seen = distinct ? new Set<GroupKey>() : undefined;
    let state = definition.init();
    const step = (): void => {
      const value = argument!();
      if (value === null) return;
      if (seen) {
        const key = groupKey(value);
        if (seen.has(key)) return;
        seen.add(key);
      }
      try {
        state = definition.step(state, value, parameter?.());
      } catch (error) {
        throw located(error, env, span);
      }
    };
    return { step, result: () => definition.result(state) };
  };
}
