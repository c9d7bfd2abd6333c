import type { Value } from '../values/value.ts';
import { type Argument, parseArgument, type TypeName, typeTest, wrongType } from './argument.ts';

/**
 * A function of many rows, as a machine without state of its own: `init` gives the state of an empty group, `step` the state after a
 * row (it may change the state it is given), `result` the value of the group. DISTINCT is the caller's: it steps with distinct values only.
 */
export interface AggregateDefinition {
  readonly kind: 'aggregate';
  readonly name: string;
  /** The value of each row, then perhaps a parameter. */
  readonly arguments: readonly Argument[];
  readonly returns: TypeName;
  readonly doc: string;
  readonly init: () => unknown;
  /**
   * Nulls are not counted.
   * @throws QueryError `TypeError` / `InvalidArgumentValue` for a value of another type, and what the aggregation itself throws
   */
  readonly step: (state: unknown, value: Value, parameter?: Value) => unknown;
  readonly result: (state: unknown) => Value;
}

/** What `defineAggregate` is given; see `FunctionInput` for `args`. */
export interface AggregateInput<State, Item extends Value> {
  readonly name: string;
  readonly args: readonly string[];
  readonly returns: TypeName;
  readonly doc: string;
  readonly init: () => State;
  readonly step: (state: State, value: Item, parameter: Value) => State;
  readonly result: (state: State) => Value;
}

/** Makes a definition: nulls are left out and types checked before a step. */
export function defineAggregate<State, Item extends Value>(input: AggregateInput<State, Item>): AggregateDefinition {
  const { name, returns, doc, init, step, result } = input;
  const args = input.args.map(parseArgument);
  const [first] = args;
  const test = typeTest(first!.types);
  return {
    ...{ kind: 'aggregate', name, arguments: args, returns, doc, init },
    step: (state, value, parameter = null) => {
      if (value === null) return state;
      if (!test(value)) throw wrongType(name, first!, value);
      return step(state as State, value as Item, parameter);
    },
    result: (state) => result(state as State),
  };
}
