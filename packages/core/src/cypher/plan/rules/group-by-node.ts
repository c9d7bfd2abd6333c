import type { BoundExpression, Slot } from '../../semantics/bound.ts';
import { inputsOf } from '../explain.ts';
import type { Plan, Statistics } from '../plan.ts';

/**
 * Groups whose keys are a node itself, or properties of one node of which one differs from node to node: the node is the group, and no key
 * need be looked at to find it. (Nulls are the same everywhere, so every node must have that property.)
 */
export function groupByNode(plan: Plan, statistics: Statistics): Plan {
  if (plan.kind !== 'Aggregate') return plan;
  const slots = plan.keys.map(({ expression: e }) => slotOf(e.kind === 'Property' ? e.object : e));
  const [slot] = slots;
  if (slot?.kind !== 'node' || slots.some((other) => other !== slot)) return plan;
  const label = labelOf(slot, plan.input);
  const decides = ({ expression: e }: { readonly expression: BoundExpression }): boolean =>
    e.kind === 'Slot' || (e.kind === 'Property' && statistics.everyNodeHas(label, e.key) && statistics.differsEverywhere(label, e.key));
  return plan.keys.some(decides) ? { ...plan, groupsBy: slot } : plan;
}

function slotOf(expression: BoundExpression): Slot | undefined {
  return expression.kind === 'Slot' ? expression.slot : undefined;
}

/** A label that the node in a slot certainly has. */
function labelOf(slot: Slot, plan: Plan): string | undefined {
  if (plan.kind === 'NodeScan' && plan.slot === slot) return plan.label;
  if (plan.kind === 'Filter')
    for (const p of plan.predicates)
      if (p.kind === 'HasLabels' && p.labels.kind === 'name' && slotOf(p.operand) === slot) return p.labels.name;
  const [input] = inputsOf(plan);
  return input && labelOf(slot, input);
}
