import type { Analysis } from './analysis.ts';
import type { BoundItem, Slot } from './bound.ts';
import type { Column, Draft } from './columns.ts';
import { groupExpression } from './grouping.ts';
import type { Scope } from './scope.ts';
import { isVolatile, sameExpression } from './walk.ts';

/** Columns in their places, and what fills these: keys of the groups first, then items. */
export interface Placed {
  readonly columns: readonly Column[];
  readonly keys: readonly BoundItem[];
  readonly items: readonly BoundItem[];
}

/**
 * Gives each column a slot. A variable keeps its own, so that nothing is copied; where rows are made anew, by grouping or DISTINCT, it is
 * listed among keys or items nevertheless.
 */
export function placeColumns(
  analysis: Analysis,
  before: Scope,
  drafts: readonly Draft[],
  { grouped, distinct }: { readonly grouped: boolean; readonly distinct: boolean },
): Placed {
  const keys = grouped ? keysOf(analysis, drafts) : [];
  const items: BoundItem[] = [];
  const columns = drafts.map((draft): Column => {
    const { name, type, expression } = draft;
    const key = grouped && !draft.aggregated ? findKey(keys, draft) : undefined;
    const slot = key?.slot ?? (expression.kind === 'Slot' ? expression.slot : analysis.slot(name, 'value', type));
    if (!key && expression.kind !== 'Slot')
      items.push({ slot, expression: grouped ? groupExpression(analysis, expression, keys, before) : expression });
    else if (distinct) items.push({ slot, expression: { kind: 'Slot', slot, span: expression.span } });
    return { ...draft, slot };
  });
  return { columns, keys, items };
}

function keysOf(analysis: Analysis, drafts: readonly Draft[]): BoundItem[] {
  const keys: BoundItem[] = [];
  for (const draft of drafts) {
    const { name, type, expression, aggregated } = draft;
    if (aggregated || findKey(keys, draft)) continue;
    const slot: Slot = expression.kind === 'Slot' ? expression.slot : analysis.slot(name, 'value', type);
    keys.push({ slot, expression });
  }
  return keys;
}

function findKey(keys: readonly BoundItem[], { expression }: Draft): BoundItem | undefined {
  return keys.find((key) => key.expression === expression || (!isVolatile(expression) && sameExpression(key.expression, expression)));
}
