import type { Return, With } from '../syntax/ast.ts';
import { bindAfterProjection, type Projected } from './after-projection.ts';
import { Aggregates } from './aggregates.ts';
import type { Analysis } from './analysis.ts';
import { bindRowCount } from './bind-row-count.ts';
import type { BoundExpression, BoundProjection } from './bound.ts';
import { bindColumns, checkAliases } from './columns.ts';
import { placeColumns } from './place-columns.ts';
import type { Scope } from './scope.ts';

/** A projection, the scope that it leaves, and the names of its columns. */
export interface ProjectionResult {
  readonly clause: BoundProjection;
  readonly scope: Scope;
  readonly columns: readonly string[];
}

/** Binds WITH or RETURN. */
export function bindProjection(analysis: Analysis, node: With | Return, scope: Scope): ProjectionResult {
  const { distinct } = node;
  const aggregates = new Aggregates(analysis);
  const drafts = bindColumns({ analysis, scope, aggregation: aggregates }, node, aggregates);
  const grouped = aggregates.all.length > 0;
  const { columns, keys, items } = placeColumns(analysis, scope, drafts, { grouped, distinct });
  const projected: Projected = { analysis, before: scope, columns, aggregates, grouped, closed: grouped || distinct };
  const after = bindAfter(projected, node);
  checkAliases(analysis, node, scope);
  const next = scope.next();
  for (const { name, slot } of columns) next.declare(name, slot);
  return {
    clause: {
      kind: 'Projection',
      aggregation: grouped ? { keys, aggregates: aggregates.all } : undefined,
      items,
      distinct,
      ...after,
      output: columns.map(({ slot }) => slot),
    },
    scope: next,
    columns: columns.map(({ name }) => name),
  };
}

/** What stands behind the columns. */
function bindAfter(projected: Projected, node: With | Return): Pick<BoundProjection, 'orderBy' | 'skip' | 'limit' | 'where'> {
  const orderBy = node.orderBy.map(({ expression, descending }): { expression: BoundExpression; descending: boolean } => ({
    expression: bindAfterProjection(projected, expression, 'ORDER BY'),
    descending,
  }));
  return {
    orderBy,
    skip: node.skip && bindRowCount(projected, node.skip, 'SKIP'),
    limit: node.limit && bindRowCount(projected, node.limit, 'LIMIT'),
    where: node.kind === 'With' && node.where ? bindAfterProjection(projected, node.where, 'WHERE') : undefined,
  };
}
