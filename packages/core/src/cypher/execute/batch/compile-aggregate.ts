import { NumberColumn } from '../../../graph/column.ts';
import { aggregateFunctions } from '../../functions/aggregation.ts';
import type { Plan } from '../../plan/plan.ts';
import { slotsIn } from '../../plan/slots-of.ts';
import type { BoundAggregate, BoundExpression } from '../../semantics/bound.ts';
import { accumulatorOf } from '../accumulator.ts';
import type { Environment, Threshold } from '../environment.ts';
import { onlyNodeOf, onlySlotOf } from '../only-slot-of.ts';
import type { Operator } from '../operator.ts';
import { type BatchAccumulator, DistinctCounter, NumberSum, RowAccumulator, RowCounter } from './accumulators.ts';
import { BatchAggregate, type Pipeline } from './batch-aggregate.ts';
import { type Groups, KeyGroups, NodeGroups, ONE_GROUP, SingleGroups } from './groups.ts';
import { findChain, PipelineBuilder } from './pipeline.ts';

type AggregatePlan = Extract<Plan, { readonly kind: 'Aggregate' }>;

/**
 * An aggregation whose rows are found and added up batch by batch; undefined where it has to work row by row.
 * @param build makes an operator that the batches cannot do
 * @param threshold tells of groups that are not wanted
 */
export function compileBatchAggregate(
  plan: AggregatePlan,
  env: Environment,
  build: (plan: Plan) => Operator,
  threshold?: Threshold,
): BatchAggregate | undefined {
  const { keys, aggregates, weights } = plan;
  const expressions = [...keys.map((key) => key.expression), ...aggregates.flatMap((a) => a.arguments)];
  const needed = slotsIn(expressions);
  const chain = findChain(plan.input, needed);
  if (!chain) return undefined;
  const make = (): Pipeline => {
    const builder = new PipelineBuilder(env, chain, weights, needed);
    const groups = groupsOf(plan, env, builder);
    const accumulators = aggregates.map((aggregate) => batchAccumulator(aggregate, keys.length > 0, env, builder));
    return {
      groups,
      accumulators,
      run: (last) => {
        builder.build(last, builder.ids(needed), build).run();
        builder.buffers.release();
      },
    };
  };
  return new BatchAggregate(
    env,
    make,
    aggregates.map((a) => a.slot),
    threshold,
  );
}

function groupsOf({ keys, groupsBy }: AggregatePlan, env: Environment, builder: PipelineBuilder): Groups {
  if (keys.length === 0) return ONE_GROUP;
  const slot = onlySlotOf(keys.map((key) => key.expression));
  const [id] = slot ? builder.ids([slot]) : [];
  if (slot && id !== undefined && groupsBy && builder.differsInEveryRow(slot))
    return new SingleGroups(keys, env, slot, id, builder.buffers);
  if (slot?.kind === 'node' && id !== undefined) return new NodeGroups(keys, env, slot, id, groupsBy !== undefined, builder.buffers);
  return new KeyGroups(
    keys,
    env,
    loaderFor(
      keys.map((key) => key.expression),
      env,
      builder,
    ),
    builder.buffers.column(),
  );
}

function loaderFor(
  expressions: readonly BoundExpression[],
  env: Environment,
  builder: PipelineBuilder,
): ReturnType<PipelineBuilder['columns']['loader']> {
  return builder.columns.loader(builder.ids(slotsIn(expressions)), env.row);
}

const SUMS = new Set(aggregateFunctions.filter(({ name }) => name === 'sum' || name === 'avg'));
const COUNT = aggregateFunctions.find(({ name }) => name === 'count');

function batchAccumulator(aggregate: BoundAggregate, isGrouped: boolean, env: Environment, builder: PipelineBuilder): BatchAccumulator {
  const { function: definition, arguments: args, distinct } = aggregate;
  const [argument] = args;
  if (!definition || !argument) return new RowCounter();
  const special = distinct ? undefined : numberSum(definition, argument, env, builder);
  if (special) return special;
  const node = onlyNodeOf(argument);
  const [id] = node ? builder.ids([node]) : [];
  if (distinct && definition === COUNT && !isGrouped && node && id !== undefined)
    return new DistinctCounter(argument.kind === 'Slot' ? undefined : env.compile(argument), node.index, id, env);
  return new RowAccumulator(accumulatorOf(aggregate, env), loaderFor(args, env, builder));
}

function numberSum(
  definition: NonNullable<BoundAggregate['function']>,
  argument: BoundExpression,
  env: Environment,
  builder: PipelineBuilder,
): NumberSum | undefined {
  if (!SUMS.has(definition) || argument.kind !== 'Property' || argument.object.kind !== 'Slot') return undefined;
  const { slot } = argument.object;
  const column = slot.kind === 'node' ? env.session.graph.nodes.column(argument.key) : undefined;
  const [id] = builder.ids([slot]);
  return column instanceof NumberColumn && id !== undefined ? new NumberSum(definition, column, id) : undefined;
}
