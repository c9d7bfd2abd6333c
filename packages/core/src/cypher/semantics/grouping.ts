import type { Analysis } from './analysis.ts';
import type { BoundExpression, BoundItem } from './bound.ts';
import type { Scope } from './scope.ts';
import { readsOf, rewrite, sameExpression } from './walk.ts';

/** True for the keys that an expression beside an aggregation may repeat: variables, their properties, and what is the same for all rows. */
export function isGroupable(expression: BoundExpression): boolean {
  if (expression.kind === 'Property') return isGroupable(expression.object);
  return expression.kind === 'Slot' || expression.kind === 'Parameter' || expression.kind === 'Constant';
}

/**
 * An expression with aggregations, to be computed after grouping: it reads the keys from their slots.
 * @throws QueryError `AmbiguousAggregationExpression` where it reads what is no key
 */
export function groupExpression(
  analysis: Analysis,
  expression: BoundExpression,
  keys: readonly BoundItem[],
  before: Scope,
): BoundExpression {
  const groupable = keys.filter((key) => isGroupable(key.expression));
  const grouped = rewrite(expression, (part) => {
    const key = groupable.find((candidate) => sameExpression(candidate.expression, part));
    return key && { kind: 'Slot', slot: key.slot, span: part.span };
  });
  const kept = new Set(keys.map(({ slot }) => slot.index));
  const rows = new Set(before.own().map(([, slot]) => slot.index));
  const [loose] = readsOf(grouped).filter(({ slot }) => rows.has(slot.index) && !kept.has(slot.index));
  if (!loose) return grouped;
  const name = analysis.textAt(loose.span);
  const message = `\`${name}\` beside an aggregation has many values, one for each row of the group`;
  throw analysis.error(loose.span, 'AmbiguousAggregationExpression', message, {
    hint: `make \`${name}\` a column of its own, in a WITH before`,
  });
}
