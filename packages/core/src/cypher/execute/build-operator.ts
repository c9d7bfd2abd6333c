import type { Plan } from '../plan/plan.ts';
import { isList, type Value } from '../values/value.ts';
import { compileItems } from './assign.ts';
import { compileChanges, compileDeletion } from './changes.ts';
import { allOf, type Test } from './compile-test.ts';
import { compileCreation, compileMergeCheck } from './creation.ts';
import type { Environment, Threshold } from './environment.ts';
import { compileSlot } from './evaluate-access.ts';
import type { Operator } from './operator.ts';
import { Aggregate } from './operators/aggregate.ts';
import { Apply } from './operators/apply.ts';
import { Argument } from './operators/argument.ts';
import { BuildPath, compilePath } from './operators/build-path.ts';
import { Degree } from './operators/degree.ts';
import { Distinct } from './operators/distinct.ts';
import { Eager } from './operators/eager.ts';
import { EdgeCheck } from './operators/edge-check.ts';
import { Expand } from './operators/expand.ts';
import { Filter } from './operators/filter.ts';
import { Limit } from './operators/limit.ts';
import { Merge } from './operators/merge.ts';
import { NodeScan } from './operators/node-scan.ts';
import { NodeSeek } from './operators/node-seek.ts';
import { Optional } from './operators/optional.ts';
import { PlainExpand } from './operators/plain-expand.ts';
import { ProcedureCall } from './operators/procedure-call.ts';
import { Profiled } from './operators/profiled.ts';
import { Project } from './operators/project.ts';
import { QuantifiedExpand } from './operators/quantified-expand.ts';
import { ShortestPaths } from './operators/shortest-paths.ts';
import { Skip } from './operators/skip.ts';
import { Sort } from './operators/sort.ts';
import { Union } from './operators/union.ts';
import { Unpack } from './operators/unpack.ts';
import { Unwind } from './operators/unwind.ts';
import { Update } from './operators/update.ts';
import { VariableExpand } from './operators/variable-expand.ts';
import { rowCount } from './row-count.ts';
import { runtimeError } from './runtime-error.ts';
import { writeSlot } from './write-slot.ts';

/** Makes the operators of a plan; each counted and timed when the query is profiled. */
export function buildOperator(plan: Plan, env: Environment): Operator {
  const operator = buildOne(plan, env);
  if (!env.profiles) return operator;
  const profile = env.profiles.get(plan) ?? { rows: 0, time: 0 };
  env.profiles.set(plan, profile);
  return new Profiled(operator, profile);
}

/** A new kind of plan gets its line here. */
function buildOne(plan: Plan, env: Environment): Operator {
  const build = (input: Plan): Operator => buildOperator(input, env);
  switch (plan.kind) {
    case 'Argument':
      return new Argument();
    case 'NodeScan': {
      const { slot, label, seek } = plan;
      if (!seek || label === undefined) return new NodeScan(build(plan.input), env, slot, label);
      return new NodeSeek(build(plan.input), env, slot, label, seek.key, env.compile(seek.value));
    }
    case 'Unpack':
      return new Unpack(build(plan.input), env, plan.from, plan.to, plan.keepsNull);
    case 'Expand':
      return buildExpand(plan, env, undefined);
    case 'VariableExpand': {
      const accepts = plan.edge.stepPredicates.map((p) => env.test(p));
      return new VariableExpand(build(plan.input), env, plan, accepts);
    }
    case 'QuantifiedExpand':
      return new QuantifiedExpand(build(plan.input), env, plan);
    case 'Degree':
      return new Degree(build(plan.input), env, plan, allOf(plan.predicates.map(env.test)));
    case 'ShortestPaths':
      return new ShortestPaths(build(plan.input), env, plan);
    case 'EdgeCheck':
      return new EdgeCheck(build(plan.input), env, plan);
    case 'BuildPath':
      return new BuildPath(build(plan.input), compilePath(plan.path, env));
    case 'Filter':
      if (!env.profiles) return buildFiltered(plan, env);
      return new Filter(
        build(plan.input),
        plan.predicates.map((p) => env.test(p)),
      );
    case 'Optional':
      return new Optional(build(plan.input), buildInner(plan.inner, env), env.row, plan.slots);
    case 'Project':
      return new Project(build(plan.input), compileItems(plan.items, env));
    case 'Aggregate':
      return buildAggregate(plan, env);
    case 'Distinct':
      return new Distinct(
        build(plan.input),
        env,
        plan.slots.map((slot) => compileSlot(slot, env)),
      );
    case 'Sort':
      return new Sort(build(plan.input), env, plan.keys);
    case 'Top':
      return buildTop(plan, env);
    case 'Skip':
      return new Skip(build(plan.input), rowCount(plan.count, env));
    case 'Limit':
      return new Limit(build(plan.input), rowCount(plan.count, env));
    case 'Unwind':
      return new Unwind(build(plan.input), env, env.compile(plan.list), plan.slot);
    case 'Apply':
      return new Apply(build(plan.input), buildInner(plan.inner, env), plan.unit);
    case 'Union':
      return new Union(
        plan.parts.map((part) => ({
          operator: build(part.plan),
          copy: compileItems(
            plan.output.map((slot, i) => ({ slot, expression: { kind: 'Slot', slot: part.slots[i]!, span: { start: 0, end: 0 } } })),
            env,
          ),
        })),
      );
    case 'Eager':
      return new Eager(build(plan.input), env);
    case 'Create':
      return new Update(build(plan.input), compileCreation(plan.creation, env));
    case 'Merge':
      return buildMerge(plan, env);
    case 'Change':
      return new Update(build(plan.input), compileChanges(plan.changes, env));
    case 'Delete':
      return new Update(build(plan.input), compileDeletion(plan.expressions, plan.detach, env));
    case 'Foreach':
      return new Update(build(plan.input), compileForeach(plan, env));
    case 'ProcedureCall':
      return buildCall(plan, env);
  }
}

/** What is opened for each row of something else: batches would take longer to prepare than to run. */
function buildInner(plan: Plan, env: Environment): Operator {
  return buildOperator(plan, { ...env, batches: undefined });
}

/** Where the operator below can look at predicates itself, no row is handed up in vain. */
function buildFiltered({ input, predicates }: Of<'Filter'>, env: Environment): Operator {
  const tests = predicates.map(env.test);
  const accepts = allOf(tests);
  if (input.kind === 'NodeScan' && !input.seek) {
    const build = (): Operator => buildOperator(input.input, env);
    return env.batches?.compileSelectingScan(input, predicates, env, build) ?? new NodeScan(build(), env, input.slot, input.label, accepts);
  }
  if (input.kind === 'Expand') return buildExpand(input, env, accepts);
  return new Filter(buildOperator(input, env), tests);
}

function buildExpand(plan: Of<'Expand'>, env: Environment, accepts: Test | undefined): Operator {
  const input = buildOperator(plan.input, env);
  return PlainExpand.canRun(plan, env) ? new PlainExpand(input, env, plan, accepts) : new Expand(input, env, plan, accepts);
}

function buildAggregate(plan: Of<'Aggregate'>, env: Environment, threshold?: Threshold): Operator {
  const inBatches = env.batches?.compileBatchAggregate(plan, env, (input) => buildOperator(input, env), threshold);
  return inBatches ?? new Aggregate(buildOperator(plan.input, env), env, plan);
}

/** The first rows in order. Where they come from an aggregation that counts, it need not give groups that count too little. */
function buildTop({ input, keys, count: most, skip: first }: Of<'Top'>, env: Environment): Operator {
  const [count, skip] = [rowCount(most, env), first ? rowCount(first, env) : () => 0];
  const [key] = keys;
  const slot = key?.expression.kind === 'Slot' ? key.expression.slot : undefined;
  const isCounted = env.batches && slot && input.kind === 'Aggregate' && input.aggregates.some((a) => a.slot === slot && !a.function);
  const threshold = isCounted ? { slot: slot.index, descending: key!.descending, worst: Number.NaN } : undefined;
  const operator = threshold ? buildAggregate(input as Of<'Aggregate'>, env, threshold) : buildOperator(input, env);
  return new Sort(operator, env, keys, () => count() + skip(), threshold);
}

type Of<Kind extends Plan['kind']> = Extract<Plan, { readonly kind: Kind }>;

function buildMerge(plan: Of<'Merge'>, env: Environment): Operator {
  const refuse = (key: string): Error =>
    runtimeError(env, plan.span, `a null property cannot be merged: \`${key}\``, { type: 'SemanticError', detail: 'MergeReadOwnWrites' });
  const [create, onCreate] = [compileCreation(plan.creation, env), compileChanges(plan.onCreate, env)];
  return new Merge(buildOperator(plan.input, env), buildInner(plan.match, env), {
    prepare: compileMergeCheck(plan.creation, env, refuse),
    create: () => {
      create();
      onCreate();
    },
    onMatch: compileChanges(plan.onMatch, env),
  });
}

function compileForeach({ list, slot, inner }: Of<'Foreach'>, env: Environment): () => void {
  const evaluate = env.compile(list);
  const body = buildInner(inner, env);
  const each = (value: Value): void => {
    env.check();
    writeSlot(env.row, slot, value);
    body.open();
    while (body.next());
  };
  return () => {
    const value = evaluate();
    if (value === null) return;
    if (isList(value)) for (const item of value) each(item);
    else each(value);
  };
}

function buildCall(plan: Of<'ProcedureCall'>, env: Environment): Operator {
  const procedure = env.procedures.find(plan.procedure)!;
  const columns = procedure.columns.map((column) => column.name);
  return new ProcedureCall(buildOperator(plan.input, env), env, {
    procedure,
    values: plan.arguments.map(env.compile),
    yields: plan.yields.map(({ column, slot }) => ({ at: columns.indexOf(column), slot })),
    passes: plan.passes,
    span: plan.span,
  });
}
