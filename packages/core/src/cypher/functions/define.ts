import type { Moment } from '../values/temporal/clock-time.ts';
import type { Value } from '../values/value.ts';
import { type Argument, argumentAt, arity, parseArgument, type TypeName, typeTest, wrongType } from './argument.ts';

/** What functions need besides their arguments. The clocks and the source of chance are given, so that results can be repeated. */
export interface FunctionContext {
  /** The current moment, in UTC, by the clock of the transaction, of the statement, or of the world. */
  readonly now: (clock: 'transaction' | 'statement' | 'realtime') => Moment;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** The zone of temporal values for which none is given. */
  readonly zone: number | string;
  /** The longest list that a function may make. */
  readonly maxListSize: number;
  /** To be called in long loops: throws when the query is to stop. */
  readonly check: (work?: number) => void;
}

/** How a function is told to the analyser, and computed. */
export interface FunctionDefinition {
  readonly kind: 'scalar';
  /** As it is written in documentation; looked up without regard to case. */
  readonly name: string;
  readonly arguments: readonly Argument[];
  /** `propagate`: null when an argument is null. `receive`: the function sees nulls. */
  readonly nullPolicy: 'propagate' | 'receive';
  readonly returns: TypeName;
  /** As PostgreSQL has it: whether the same arguments always give the same, or only during one statement, or not even then. */
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly doc: string;
  /**
   * Checks and computes. Arity is the analyser's to check.
   * @throws QueryError `TypeError` / `InvalidArgumentValue` for an argument of another type, and what the function itself throws
   */
  readonly evaluate: (context: FunctionContext, ...values: Value[]) => Value;
}

/** What `define` is given. */
export interface FunctionInput {
  readonly name: string;
  /** One text an argument; see `parseArgument`. */
  readonly args?: readonly string[];
  readonly nullPolicy?: FunctionDefinition['nullPolicy'];
  readonly returns: TypeName;
  readonly volatility?: FunctionDefinition['volatility'];
  readonly doc: string;
  /** Arguments have been checked: an evaluation names the types that it takes. */
  readonly evaluate: (context: FunctionContext, ...values: never[]) => Value;
}

/** Makes a definition: null policy and type checks are put before the evaluation. */
export function define(input: FunctionInput): FunctionDefinition {
  const { name, nullPolicy = 'propagate', returns, volatility = 'immutable', doc, evaluate } = input;
  const args = (input.args ?? []).map(parseArgument);
  return {
    ...{ kind: 'scalar', name, arguments: args, nullPolicy, returns, volatility, doc },
    evaluate: guard(name, args, nullPolicy === 'propagate', evaluate as Evaluate),
  };
}

type Evaluate = FunctionDefinition['evaluate'];

/** Puts the checks before an evaluation. The usual one and two arguments are passed on without making a list of them. */
function guard(name: string, args: readonly Argument[], propagates: boolean, run: Evaluate): Evaluate {
  const tests = args.map(({ types }) => typeTest(types));
  const check = (value: Value, index: number): void => {
    const test = tests[index] ?? tests.at(-1);
    if (value !== null && test && !test(value)) throw wrongType(name, argumentAt(args, index)!, value);
  };
  const { least, most } = arity({ arguments: args });
  if (least === 1 && most === 1)
    return (context, a) => {
      if (propagates && a === null) return null;
      check(a!, 0);
      return run(context, a!);
    };
  if (least === 2 && most === 2)
    return (context, a, b) => {
      if (propagates && (a === null || b === null)) return null;
      check(a!, 0);
      check(b!, 1);
      return run(context, a!, b!);
    };
  return (context, ...values) => {
    if (propagates && values.includes(null)) return null;
    values.forEach(check);
    return run(context, ...values);
  };
}
