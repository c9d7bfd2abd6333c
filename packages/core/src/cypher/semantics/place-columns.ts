import type { Analysis } from './analysis.ts';
import type { BoundExpression, BoundItem, Slot } from './bound.ts';
import type { Column, Draft } from './columns.ts';
import { groupExpression } from './grouping.ts';
import { ExpressionMap } from './same-expression.ts';
import type { Scope } from './scope.ts';
import { isVolatile } from './walk.ts';

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
  const { keys, slots } = grouped ? makeKeys(analysis, drafts) : NO_KEYS;
  const items = new Map<Slot, BoundExpression>();
  const columns = drafts.map((draft): Column => {
    const { expression } = draft;
    const key = slots.get(draft);
    const slot = key ?? slotFor(analysis, draft);
    if (!key && expression.kind !== 'Slot') items.set(slot, grouped ? groupExpression(analysis, expression, keys, before) : expression);
    else if (distinct && !items.has(slot)) items.set(slot, { kind: 'Slot', slot, span: expression.span });
    return { ...draft, slot };
  });
  return { columns, keys, items: [...items].map(([slot, expression]) => ({ slot, expression })) };
}

interface Keys {
  readonly keys: readonly BoundItem[];
  readonly slots: ReadonlyMap<Draft, Slot>;
}

const NO_KEYS: Keys = { keys: [], slots: new Map() };

/** Every column without aggregation is a key; two that are alike are one. */
function makeKeys(analysis: Analysis, drafts: readonly Draft[]): Keys {
  const keys: BoundItem[] = [];
  const slots = new Map<Draft, Slot>();
  const known = new ExpressionMap<Slot>();
  for (const draft of drafts) {
    if (draft.aggregated) continue;
    const { expression } = draft;
    const same = known.find(expression);
    const slot = same ?? slotFor(analysis, draft);
    slots.set(draft, slot);
    if (same) continue;
    keys.push({ slot, expression });
    if (!isVolatile(expression)) known.add(expression, slot);
  }
  return { keys, slots };
}

function slotFor(analysis: Analysis, { name, type, expression }: Draft): Slot {
  return expression.kind === 'Slot' ? expression.slot : analysis.slot(name, 'value', type);
}
