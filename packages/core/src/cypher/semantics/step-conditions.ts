import type { FunctionDefinition } from '../functions/define.ts';
import type { Analysis } from './analysis.ts';
import type { BoundExpression, Slot } from './bound.ts';
import { hasSubquery, readsOf, rewrite } from './walk.ts';

/**
 * What a condition on all nodes or relationships of a path, `all(r IN relationships(p) WHERE …)` or `none(n IN nodes(p) WHERE …)`, asks of
 * each step. As in Neo4j, `shortestPath(…)` finds the shortest of the paths that meet it, not the shortest of all, to be thrown away after.
 */
export function stepConditions(analysis: Analysis, condition: BoundExpression, path: Slot, step: Slot): BoundExpression[] {
  if (condition.kind !== 'Quantifier' || (condition.quantifier !== 'all' && condition.quantifier !== 'none')) return [];
  const { slot, where, list, quantifier } = condition;
  const [operand] = list.kind === 'Call' ? list.arguments : [];
  if (list.kind !== 'Call' || operand?.kind !== 'Slot' || operand.slot !== path) return [];
  if (hasSubquery(where) || readsOf(where).some((read) => read.slot === path)) return [];
  return elementsOf(analysis, list, step).map((element) => {
    const asked = rewrite(where, (part) => (part.kind === 'Slot' && part.slot === slot ? { ...element, span: part.span } : undefined));
    return quantifier === 'all' ? asked : { kind: 'Not', operand: asked, span: where.span };
  });
}

/** What stands for the elements of the path at each step: the relationship, or the nodes at its ends. */
function elementsOf(
  { environment }: Analysis,
  { function: { name }, span }: Extract<BoundExpression, { kind: 'Call' }>,
  step: Slot,
): BoundExpression[] {
  const relationship: BoundExpression = { kind: 'Slot', slot: step, span };
  if (name === 'relationships') return [relationship];
  if (name !== 'nodes') return [];
  return ['startNode', 'endNode'].map((end): BoundExpression => {
    const definition = environment.functions.find(end) as FunctionDefinition;
    return { kind: 'Call', function: definition, arguments: [relationship], span };
  });
}
