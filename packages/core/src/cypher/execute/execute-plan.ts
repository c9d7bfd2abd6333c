import type { FunctionContext } from '../functions/define.ts';
import type { Plan, QueryPlan } from '../plan/plan.ts';
import type { Value } from '../values/value.ts';
import type { Budget } from './budget.ts';
import { buildOperator } from './build-operator.ts';
import { compileTest } from './compile-test.ts';
import type { Batches, Environment } from './environment.ts';
import { compile } from './evaluate.ts';
import { compileSlot } from './evaluate-access.ts';
import type { Profile } from './operators/profiled.ts';
import type { ProcedureRegistry } from './procedures.ts';
import type { Session } from './session.ts';

/** What a plan needs to run. */
export interface ExecutionInput {
  readonly session: Session;
  readonly slotCount: number;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly functions: FunctionContext;
  readonly matches: (text: Value, pattern: Value) => Value;
  readonly procedures: ProcedureRegistry;
  readonly budget: Budget;
  readonly compileChain?: Environment['compileChain'];
  /** What works batch by batch, where it may be used. */
  readonly batches?: Batches | undefined;
  readonly text: string;
  readonly profiles?: Map<Plan, Profile> | undefined;
}

/** Runs a plan row by row. The values of a row are valid until the next is asked for. */
export function* executePlan(plan: QueryPlan, input: ExecutionInput): Generator<Value[]> {
  const { session, parameters, functions, matches, procedures, budget, profiles, text } = input;
  const row = new Array<Value>(input.slotCount).fill(null);
  // Written out, not spread: code that was compiled for one environment then fits them all.
  const scope = (of: QueryPlan, batches: Batches | undefined): Environment => {
    const env: Environment = {
      session,
      row,
      parameters,
      functions,
      matches,
      procedures,
      budget,
      check: budget.step,
      profiles,
      batches,
      compileChain: input.compileChain,
      compileSinglePath: input.batches?.compileSinglePath,
      compileFastTest: input.batches?.compileFastTest,
      text,
      compile: (expression) => compile(expression, env),
      test: (predicate) => compileTest(predicate, env),
      planOf: (query) => of.subqueries.get(query)!,
      build: (inner) => buildOperator(inner.plan, scope(inner, undefined)),
    };
    return env;
  };
  const env = scope(plan, profiles || session.writer ? undefined : input.batches);
  const operator = buildOperator(plan.plan, env);
  const reads = plan.output.map((slot) => compileSlot(slot, env));
  operator.open();
  while (operator.next()) {
    input.budget.step();
    yield reads.map((read) => read());
  }
}
