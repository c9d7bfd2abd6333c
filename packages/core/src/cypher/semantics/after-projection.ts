import type { QueryError } from '../../base/query-error.ts';
import type { Span } from '../../base/text.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Aggregates } from './aggregates.ts';
import type { Analysis, Context } from './analysis.ts';
import { bindPredicate, bindValue } from './bind.ts';
import type { BoundAggregate, BoundExpression } from './bound.ts';
import type { Column } from './columns.ts';
import { isGroupable } from './grouping.ts';
import { Scope } from './scope.ts';
import { isVolatile, readsOf, rewrite, sameExpression } from './walk.ts';

/** A projection whose columns are known. */
export interface Projected {
  readonly analysis: Analysis;
  /** What was seen before it. */
  readonly before: Scope;
  readonly columns: readonly Column[];
  readonly aggregates: Aggregates;
  readonly grouped: boolean;
  /** True when its rows are made anew, so that nothing of the rows before is left but the columns. */
  readonly closed: boolean;
}

/** What can be seen after a projection, but before the next clause: what was there before, and the columns. */
export function scopeAfter({ before, columns }: Projected): Scope {
  const scope = new Scope(before);
  for (const { name, slot } of columns) scope.declare(name, slot);
  return scope;
}

/**
 * Binds what ORDER BY sorts by, or the WHERE of WITH. What a column has computed is read from there.
 * @throws QueryError `UndefinedVariable`, `InvalidAggregation` or `AmbiguousAggregationExpression`
 */
export function bindAfterProjection(projected: Projected, node: Expression, clause: 'ORDER BY' | 'WHERE'): BoundExpression {
  const { analysis, aggregates, columns, closed } = projected;
  const collects = clause === 'ORDER BY' && projected.grouped;
  const where = clause === 'WHERE' ? 'in WHERE' : 'in ORDER BY, unless a column is an aggregation';
  const context: Context = {
    analysis,
    scope: scopeAfter(projected),
    aggregation: collects ? aggregates : { kind: 'none', detail: 'InvalidAggregation', where },
  };
  const { met } = aggregates;
  const known = aggregates.all.length;
  const bound = clause === 'WHERE' ? bindPredicate(context, node) : bindValue(context, node);
  const aggregated = aggregates.met > met;
  for (const aggregate of aggregates.all.slice(known)) checkNewAggregate(projected, aggregate);
  const expression = readColumns(
    bound,
    columns.filter((column) => !aggregated || column.aggregated || isGroupable(column.expression)),
  );
  if (closed) checkReads(projected, expression, aggregated);
  return expression;
}

function readColumns(expression: BoundExpression, columns: readonly Column[]): BoundExpression {
  const computed = columns.filter((column) => column.expression.kind !== 'Slot' && !isVolatile(column.expression));
  if (computed.length === 0) return expression;
  return rewrite(expression, (part) => {
    const column = computed.find((candidate) => sameExpression(candidate.expression, part));
    return column && { kind: 'Slot', slot: column.slot, span: part.span };
  });
}

/** Refuses to read what is no longer there. */
function checkReads(projected: Projected, expression: BoundExpression, aggregated: boolean): void {
  const { analysis, columns } = projected;
  const hidden = hiddenSlots(projected);
  const lost = readsOf(expression).find(({ slot }) => hidden.has(slot.index));
  if (!lost) return;
  const name = analysis.textAt(lost.span);
  const inKey = columns.some(
    (column) => !column.aggregated && readsOf(column.expression).some(({ slot }) => slot.index === lost.slot.index),
  );
  if (aggregated && inKey) {
    const message = `\`${name}\` beside an aggregation has many values, one for each row of the group`;
    throw analysis.error(lost.span, 'AmbiguousAggregationExpression', message, { hint: `give the column a name, and use that` });
  }
  throw gone(analysis, lost.span);
}

function gone(analysis: Analysis, span: Span): QueryError {
  const message = `\`${analysis.textAt(span)}\` is no longer there after DISTINCT or an aggregation`;
  return analysis.error(span, 'UndefinedVariable', message, { hint: 'make it a column' });
}

/** An aggregation that no column has: it is computed beside the others, from the rows before. */
function checkNewAggregate(projected: Projected, aggregate: BoundAggregate): void {
  const { analysis, before, columns } = projected;
  const hidden = hiddenSlots(projected);
  const rows = new Set(before.own().map(([, slot]) => slot.index));
  const made = new Set(columns.map(({ slot }) => slot.index).filter((index) => !rows.has(index)));
  for (const { slot, span } of aggregate.arguments.flatMap(readsOf)) {
    if (hidden.has(slot.index)) throw gone(analysis, span);
    if (made.has(slot.index))
      throw analysis.error(span, 'InvalidAggregation', 'an aggregation in ORDER BY cannot be of a column that this clause makes');
  }
}

function hiddenSlots({ before, columns }: Projected): Set<number> {
  const hidden = new Set(before.own().map(([, slot]) => slot.index));
  for (const { slot } of columns) hidden.delete(slot.index);
  return hidden;
}
