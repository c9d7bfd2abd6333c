import type { QueryError } from '../../base/query-error.ts';
import type { Span } from '../../base/text.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Aggregates } from './aggregates.ts';
import type { Analysis, Context } from './analysis.ts';
import { bindPredicate, bindValue } from './bind.ts';
import type { BoundAggregate, BoundExpression, Slot } from './bound.ts';
import type { Column } from './columns.ts';
import { isGroupable } from './grouping.ts';
import { ExpressionMap } from './same-expression.ts';
import type { Scope } from './scope.ts';
import { isVolatile, readsOf, rewrite } from './walk.ts';

/** A projection whose columns are in their places. */
export interface Projected {
  readonly analysis: Analysis;
  readonly columns: readonly Column[];
  readonly aggregates: Aggregates;
  readonly grouped: boolean;
  readonly distinct: boolean;
  /** What can be seen before the next clause: what was there before, and the columns. */
  readonly scope: Scope;
  /** The slots that are gone, because rows were made anew by grouping or DISTINCT. */
  readonly gone: ReadonlySet<number>;
  /** The slots that this clause makes. */
  readonly made: ReadonlySet<number>;
}

/** Finds out what can be seen after a projection. */
export function seeAfter(
  analysis: Analysis,
  before: Scope,
  { columns, aggregates, distinct }: Pick<Projected, 'columns' | 'aggregates' | 'distinct'>,
): Projected {
  const grouped = aggregates.all.length > 0;
  const scope = before.inner();
  const old = new Set(before.own().map(([, slot]) => slot.index));
  const made = new Set<number>();
  const gone = new Set(grouped || distinct ? old : []);
  for (const { name, slot } of columns) {
    scope.declare(name, slot);
    gone.delete(slot.index);
    if (!old.has(slot.index)) made.add(slot.index);
  }
  return { analysis, columns, aggregates, grouped, distinct, scope, gone, made };
}

/**
 * Binds what ORDER BY sorts by, or the WHERE of WITH. What a column has computed is read from there.
 * @throws QueryError `UndefinedVariable`, `InvalidAggregation` or `AmbiguousAggregationExpression`
 */
export function bindAfterProjection(projected: Projected, node: Expression, clause: 'ORDER BY' | 'WHERE'): BoundExpression {
  const { analysis, scope, aggregates, columns } = projected;
  const collects = clause === 'ORDER BY' && projected.grouped;
  const where = clause === 'WHERE' ? 'in WHERE' : 'in ORDER BY, unless a column is an aggregation';
  const aggregation: Context['aggregation'] = collects ? aggregates : { kind: 'none', detail: 'InvalidAggregation', where };
  const { met } = aggregates;
  const known = aggregates.all.length;
  const bound = (clause === 'WHERE' ? bindPredicate : bindValue)({ analysis, scope, aggregation }, node);
  const aggregated = aggregates.met > met;
  for (const aggregate of aggregates.all.slice(known)) checkNewAggregate(projected, aggregate);
  const readable = aggregated ? columns.filter((column) => column.aggregated || isGroupable(column.expression)) : columns;
  const expression = readColumns(bound, readable);
  checkReads(projected, expression, aggregated);
  if (aggregated && projected.distinct) checkAggregates(projected, expression);
  return expression;
}

function readColumns(expression: BoundExpression, columns: readonly Column[]): BoundExpression {
  const computed = new ExpressionMap<Slot>();
  for (const column of columns)
    if (column.expression.kind !== 'Slot' && !isVolatile(column.expression)) computed.add(column.expression, column.slot);
  return rewrite(expression, (part) => {
    const slot = computed.find(part);
    return slot && { kind: 'Slot', slot, span: part.span };
  });
}

/** Refuses to read what is no longer there. */
function checkReads({ analysis, columns, gone }: Projected, expression: BoundExpression, aggregated: boolean): void {
  if (gone.size === 0) return;
  const lost = readsOf(expression).find(({ slot }) => gone.has(slot.index));
  if (!lost) return;
  const inKey = columns.some((column) => !column.aggregated && readsOf(column.expression).some(({ slot }) => slot === lost.slot));
  if (!aggregated || !inKey) throw isGone(analysis, lost.span);
  const message = `\`${analysis.textAt(lost.span)}\` beside an aggregation has many values, one for each row of the group`;
  throw analysis.error(lost.span, 'AmbiguousAggregationExpression', message, { hint: 'give the column a name, and use that' });
}

/** After DISTINCT there are only columns, so that what is sorted by an aggregation must find it in one. */
function checkAggregates({ analysis, columns, aggregates }: Projected, expression: BoundExpression): void {
  const hidden = new Set(aggregates.all.map(({ slot }) => slot));
  for (const { slot } of columns) hidden.delete(slot);
  const lost = readsOf(expression).find(({ slot }) => hidden.has(slot));
  if (lost) throw analysis.error(lost.span, 'InvalidAggregation', 'in ORDER BY after DISTINCT, an aggregation must be a column');
}

function isGone(analysis: Analysis, span: Span): QueryError {
  const message = `\`${analysis.textAt(span)}\` is no longer there after DISTINCT or an aggregation`;
  return analysis.error(span, 'UndefinedVariable', message, { hint: 'make it a column' });
}

/** An aggregation that no column has: it is computed beside the others, from the rows before. */
function checkNewAggregate({ analysis, gone, made }: Projected, aggregate: BoundAggregate): void {
  for (const { slot, span } of aggregate.arguments.flatMap(readsOf)) {
    if (gone.has(slot.index)) throw isGone(analysis, span);
    if (made.has(slot.index))
      throw analysis.error(span, 'InvalidAggregation', 'an aggregation in ORDER BY cannot be of a column that this clause makes');
  }
}
