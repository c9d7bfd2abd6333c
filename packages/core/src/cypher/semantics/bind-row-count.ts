import type { Expression } from '../syntax/ast.ts';
import { type Projected, scopeAfter } from './after-projection.ts';
import { bind, makeContext } from './bind.ts';
import type { BoundExpression } from './bound.ts';
import { checkTypes } from './check-types.ts';
import { requireType } from './require-type.ts';
import { hasSubquery, readsOf } from './walk.ts';

/**
 * Binds what stands behind SKIP or LIMIT: an integer that is the same for all rows.
 * @throws QueryError `NonConstantExpression`, `NegativeIntegerArgument` or `InvalidArgumentType`
 */
export function bindRowCount(projected: Projected, node: Expression, clause: 'SKIP' | 'LIMIT'): BoundExpression {
  const { analysis } = projected;
  const { slotCount } = analysis;
  const bound = bind(makeContext(analysis, scopeAfter(projected), `in ${clause}`), node);
  // Slots that are younger belong to the expression itself, as the variable of a comprehension does.
  const [read] = readsOf(bound).filter(({ slot }) => slot.index < slotCount);
  if (read || hasSubquery(bound))
    throw analysis.error(read?.span ?? node, 'NonConstantExpression', `${clause} cannot depend on the rows`, {
      hint: 'use a number or a parameter',
    });
  requireType(analysis, bound, checkTypes(analysis, bound), ['integer'], `${clause} takes`);
  if (bound.kind === 'Constant' && (typeof bound.value === 'number' || typeof bound.value === 'bigint') && bound.value < 0)
    throw analysis.error(bound.span, 'NegativeIntegerArgument', `${clause} cannot be negative`, { found: `${bound.value}` });
  return bound;
}
