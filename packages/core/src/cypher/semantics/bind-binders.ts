import type { ListComprehension, Quantifier, Reduce, Variable } from '../syntax/ast.ts';
import { type Context, spanOf } from './analysis.ts';
import { bind } from './bind.ts';
import type { BoundExpression, Slot } from './bound.ts';
import { Scope } from './scope.ts';

/** `[x IN list WHERE condition | projection]`. */
export function bindListComprehension(context: Context, node: ListComprehension): BoundExpression {
  const list = bind(context, node.list);
  const { inner, slots } = within(context, [node.variable], 'inside a list comprehension');
  return {
    kind: 'ListComprehension',
    slot: slots[0]!,
    list,
    where: node.where && bind(inner, node.where),
    projection: node.projection && bind(inner, node.projection),
    span: spanOf(node),
  };
}

/** `all(x IN list WHERE condition)` and the like. */
export function bindQuantifier(context: Context, node: Quantifier): BoundExpression {
  const list = bind(context, node.list);
  const { inner, slots } = within(context, [node.variable], `inside \`${node.quantifier}\``);
  return {
    kind: 'Quantifier',
    quantifier: node.quantifier,
    slot: slots[0]!,
    list,
    where: bind(inner, node.where),
    span: spanOf(node),
  };
}

/** `reduce(accumulator = initial, x IN list | expression)`. */
export function bindReduce(context: Context, node: Reduce): BoundExpression {
  const initial = bind(context, node.initial);
  const list = bind(context, node.list);
  const { inner, slots } = within(context, [node.accumulator, node.variable], 'inside `reduce`');
  const [accumulator, slot] = slots as [Slot, Slot];
  return { kind: 'Reduce', accumulator, initial, slot, list, body: bind(inner, node.expression), span: spanOf(node) };
}

/** The inside of an expression that has variables of its own; they hide others of the same name. */
function within({ analysis, scope }: Context, variables: readonly Variable[], where: string): { inner: Context; slots: Slot[] } {
  const inner = new Scope(scope);
  const slots = variables.map(({ name }) => {
    const slot = analysis.slot(name, 'value');
    inner.declare(name, slot);
    return slot;
  });
  return { inner: { analysis, scope: inner, aggregation: { kind: 'none', detail: 'InvalidAggregation', where } }, slots };
}
