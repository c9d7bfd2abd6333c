import type { Span } from '../../base/text.ts';
import type { ProjectionItem, Return, With } from '../syntax/ast.ts';
import type { Aggregates } from './aggregates.ts';
import { type Analysis, type Context, spanOf } from './analysis.ts';
import { bind } from './bind.ts';
import type { BoundExpression, Slot } from './bound.ts';
import { checkTypes } from './check-types.ts';
import type { Scope } from './scope.ts';
import type { StaticType } from './static-type.ts';

/** A column before it has a place in the row. */
export interface Draft {
  readonly name: string;
  readonly span: Span;
  /** Over the row before the projection; of its aggregations it reads the slots. */
  readonly expression: BoundExpression;
  readonly type: StaticType;
  readonly aggregated: boolean;
}

/** A column in its place. */
export interface Column extends Draft {
  readonly slot: Slot;
}

/**
 * Binds the columns of WITH or RETURN, those that `*` stands for first.
 * @throws QueryError `NoVariablesInScope`, `ColumnNameConflict`, and what the expressions throw
 */
export function bindColumns(context: Context, node: With | Return, aggregates: Aggregates): Draft[] {
  const { analysis } = context;
  const drafts = [...(node.star ? bindStar(context, node) : []), ...node.items.map((item) => bindItem(context, item, aggregates))];
  const seen = new Set<string>();
  for (const { name, span } of drafts) {
    if (seen.has(name)) throw analysis.error(span, 'ColumnNameConflict', `there are two columns of the name \`${name}\``);
    seen.add(name);
  }
  return drafts;
}

function bindStar({ analysis, scope }: Context, node: With | Return): Draft[] {
  if (node.kind === 'Return' && scope.names().length === 0)
    throw analysis.error(node, 'NoVariablesInScope', 'there are no variables that `*` could stand for');
  const span = spanOf(node);
  return scope.own().map(([name, slot]) => {
    const expression: BoundExpression = { kind: 'Slot', slot, span };
    return { name, span, expression, type: analysis.typeOf(slot), aggregated: false };
  });
}

function bindItem(context: Context, item: ProjectionItem, aggregates: Aggregates): Draft {
  const { analysis } = context;
  const { met } = aggregates;
  const expression = bind(context, item.expression);
  const type = checkTypes(analysis, expression);
  return { name: nameOf(analysis, item), span: spanOf(item.alias ?? item), expression, type, aggregated: aggregates.met > met };
}

function nameOf(analysis: Analysis, item: ProjectionItem): string {
  if (item.alias) return item.alias.name;
  return item.expression.kind === 'Variable' ? item.expression.name : analysis.textAt(item);
}

/**
 * Checks that every column of WITH has a name, and none that of a variable around a subquery.
 * @throws QueryError `NoExpressionAlias` or `VariableAlreadyBound`
 */
export function checkAliases(analysis: Analysis, node: With | Return, scope: Scope): void {
  if (node.kind === 'Return') return;
  for (const item of node.items) {
    if (!item.alias && item.expression.kind !== 'Variable')
      throw analysis.error(item, 'NoExpressionAlias', 'an expression in WITH needs a name', { hint: `${analysis.textAt(item)} AS …` });
    const name = nameOf(analysis, item);
    const keeps = item.expression.kind === 'Variable' && item.expression.name === name;
    if (!keeps && scope.outer?.find(name)) throw analysis.alreadyBound(item.alias ?? item, name, 'hides one around the subquery');
  }
}
