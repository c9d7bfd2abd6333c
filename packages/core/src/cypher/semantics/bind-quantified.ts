import type { NodePattern, ParenthesizedPath, RelationshipPattern, Variable } from '../syntax/ast.ts';
import { spanOf } from './analysis.ts';
import type { QuantifiedEdge, Slot } from './bound.ts';
import type { Between, PatternBinder } from './pattern-binder.ts';

import { listOf, PATH } from './static-type.ts';

/**
 * Binds `((a)-[r]->(b) WHERE …){1,3}`. Inside, its variables are what they are in each round; outside, the lists of all rounds.
 * @throws QueryError `InvalidRelationshipPattern` for what cannot be repeated, `VariableAlreadyBound` for a variable that is not its own
 */
export function bindQuantified(binder: PatternBinder, path: ParenthesizedPath): Between<QuantifiedEdge> {
  const { nodes, relationships } = checkParts(binder, path);
  const variables = path.pattern.elements.flatMap((element) => (element.kind !== 'ParenthesizedPath' && element.variable) || []);
  for (const variable of variables)
    if (binder.scope.find(variable.name))
      throw binder.analysis.alreadyBound(variable, variable.name, 'is bound outside of the repeated path');
  const inner = binder.inner(binder.scope.inner());
  const ends = nodes.map((node) => inner.node(node));
  const edges = relationships.map((relationship, i) => inner.single(relationship)(ends[i]!, ends[i + 1]!));
  inner.where(path.where);
  binder.later(() => inner.finish());
  const groups = inner.scope.own().map(([name, slot]) => ({ inner: slot, outer: declareGroup(binder, variables, name, slot) }));
  const { lower, upper } = path.quantifier!;
  const edge = {
    ...({ kind: 'quantified', lower, upper: upper ?? Number.POSITIVE_INFINITY, edges, predicates: inner.predicates, groups } as const),
    ...{ first: ends[0]!, last: ends.at(-1)!, trail: binder.analysis.slot(' trail', 'value', PATH), span: spanOf(path) },
  };
  return (left, right) => ({ ...edge, left, right });
}

function declareGroup(binder: PatternBinder, variables: readonly Variable[], name: string, { kind }: Slot): Slot {
  const type = listOf({ kind: kind as 'node' | 'relationship' });
  return binder.declare(variables.find((variable) => variable.name === name)!, binder.analysis.slot(name, 'value', type));
}

function checkParts(binder: PatternBinder, { pattern }: ParenthesizedPath): { nodes: NodePattern[]; relationships: RelationshipPattern[] } {
  const { analysis } = binder;
  const nodes = pattern.elements.filter((element) => element.kind === 'NodePattern');
  const relationships = pattern.elements.filter((element) => element.kind === 'RelationshipPattern');
  const refuse = (span: ParenthesizedPath | NodePattern | RelationshipPattern, message: string): Error =>
    analysis.error(span, 'InvalidRelationshipPattern', message);
  for (const element of pattern.elements)
    if (element.kind === 'ParenthesizedPath') throw refuse(element, 'a repeated path cannot hold another path in brackets');
  for (const relationship of relationships)
    if (relationship.range || relationship.quantifier)
      throw refuse(relationship, 'a repeated path cannot hold a relationship of variable length');
  if (relationships.length === 0) throw refuse(nodes[0]!, 'a repeated path needs a relationship');
  if (pattern.variable) throw analysis.error(pattern.variable, 'UnsupportedFeature', 'a repeated path cannot have a name');
  return { nodes, relationships };
}
