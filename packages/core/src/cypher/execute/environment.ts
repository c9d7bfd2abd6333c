import type { FunctionContext } from '../functions/define.ts';
import type { NodeScan, Plan, QueryPlan } from '../plan/plan.ts';
import type { BoundExpression, BoundQuery, ShortestEdge } from '../semantics/bound.ts';
import type { Value } from '../values/value.ts';
import type { Budget } from './budget.ts';
import type { Evaluate } from './evaluator.ts';
import type { Operator } from './operator.ts';
import type { Profile } from './operators/profiled.ts';
import type { PathSearch, SinglePath } from './path-search.ts';
import type { ProcedureRegistry } from './procedures.ts';
import type { Row } from './row.ts';
import type { Session } from './session.ts';

/** Tells an operator of which rows nothing can come: those whose value, a number, is worse than this one. */
export interface Threshold {
  /** The value slot in question. */
  readonly slot: number;
  readonly descending: boolean;
  /** The worst value that is still wanted. */
  worst: number;
}

/** What is not there from the start and only makes queries faster: what works on many rows at a time, or from both ends of a path. Each gives undefined for what has to be done row by row; `build` makes the operators below it. */
export interface Batches {
  readonly compileBatchAggregate: (
    plan: Extract<Plan, { readonly kind: 'Aggregate' }>,
    env: Environment,
    build: (plan: Plan) => Operator,
    threshold?: Threshold,
  ) => Operator | undefined;
  readonly compileSelectingScan: (
    plan: NodeScan,
    predicates: readonly BoundExpression[],
    env: Environment,
    build: () => Operator,
  ) => Operator | undefined;
  readonly compileSinglePath: (chosen: ShortestEdge, env: Environment) => SinglePath | undefined;
  readonly compileFastTest: (predicate: BoundExpression, env: Environment, test: () => boolean) => (() => boolean) | undefined;
}

/** What everything in a running query can reach. */
export interface Environment {
  readonly session: Session;
  readonly row: Row;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly functions: FunctionContext;
  /** The operator `=~`. */
  readonly matches: (text: Value, pattern: Value) => Value;
  readonly procedures: ProcedureRegistry;
  /** What the query may use. */
  readonly budget: Budget;
  /** `budget.step`, to be called in every loop. */
  readonly check: (work?: number) => void;
  /** Filled when the query is profiled. */
  readonly profiles: Map<Plan, Profile> | undefined;
  /** What works batch by batch, where it is at hand and may be used; not where work is begun anew for each row. */
  readonly batches: Batches | undefined;
  /** As in {@link Batches}, wherever it is at hand. */
  readonly compileSinglePath: Batches['compileSinglePath'] | undefined;
  readonly compileFastTest: Batches['compileFastTest'] | undefined;
  /** The search through several parts of a path, once it is loaded. */
  readonly compileChain: ((chosen: ShortestEdge, env: Environment) => PathSearch) | undefined;
  /** The query text, for errors. */
  readonly text: string;
  /** Turns an expression into a closure over the row. */
  readonly compile: (expression: BoundExpression) => Evaluate;
  /** Turns a predicate into a test that is true only where the predicate is. */
  readonly test: (predicate: BoundExpression) => () => boolean;
  readonly planOf: (query: BoundQuery) => QueryPlan;
  /** Makes the operators of a plan. */
  readonly build: (plan: QueryPlan) => Operator;
}
