import type { Foreach, UpdatingClause } from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import { bind, makeContext } from './bind.ts';
import { bindDelete, bindRemove, bindSet } from './bind-changes.ts';
import { bindCreate } from './bind-create.ts';
import { bindMerge } from './bind-merge.ts';
import type { BoundClause, BoundForeach } from './bound.ts';
import { checkTypes } from './check-types.ts';
import { requireType } from './require-type.ts';
import { Scope } from './scope.ts';
import { elementOf } from './static-type.ts';

/** Binds a clause that changes the graph; what it makes becomes known in the scope. */
export function bindUpdate(analysis: Analysis, node: UpdatingClause, scope: Scope): BoundClause {
  switch (node.kind) {
    case 'Create':
      return bindCreate(analysis, node, scope);
    case 'Merge':
      return bindMerge(analysis, node, scope);
    case 'Set':
      return bindSet(analysis, node, scope);
    case 'Remove':
      return bindRemove(analysis, node, scope);
    case 'Delete':
      return bindDelete(analysis, node, scope);
    case 'Foreach':
      return bindForeach(analysis, node, scope);
  }
}

/** What is made inside FOREACH is not known after it. */
function bindForeach(analysis: Analysis, { variable, list, updates }: Foreach, scope: Scope): BoundForeach {
  const bound = bind(makeContext(analysis, scope, 'in FOREACH'), list);
  const type = checkTypes(analysis, bound);
  requireType(analysis, bound, type, ['list'], 'FOREACH takes');
  if (scope.find(variable.name)) throw analysis.alreadyBound(variable, variable.name);
  const slot = analysis.slot(variable.name, 'value', elementOf(type));
  const inner = new Scope(scope);
  inner.declare(variable.name, slot);
  return { kind: 'Foreach', slot, list: bound, clauses: updates.map((update) => bindUpdate(analysis, update, inner)) };
}
