import type { NodePattern, ParenthesizedPath, RelationshipPattern } from '../syntax/ast.ts';
import { spanOf } from './analysis.ts';
import type { PatternNode, QuantifiedEdge, SingleEdge, Slot } from './bound.ts';
import type { PatternBinder } from './pattern-binder.ts';
import { Scope } from './scope.ts';
import { listOf } from './static-type.ts';

/**
 * Binds `((a)-[r]->(b) WHERE …){1,3}`. Inside, its variables are what they are in each round; outside, the lists of all rounds.
 * @throws QueryError `InvalidRelationshipPattern` for what cannot be repeated, `VariableAlreadyBound` for a variable that is not its own
 */
export function bindQuantified(binder: PatternBinder, path: ParenthesizedPath, left: PatternNode, right: PatternNode): QuantifiedEdge {
  const { nodes, relationships } = checkParts(binder, path);
  const inner = binder.inner(new Scope(binder.scope));
  for (const { variable } of [...nodes, ...relationships])
    if (variable && binder.scope.find(variable.name))
      throw binder.analysis.alreadyBound(variable, variable.name, 'is bound outside of the repeated path');
  const ends = nodes.map((node) => inner.node(node));
  const edges: SingleEdge[] = relationships.map((relationship, i) => inner.single(relationship, ends[i]!, ends[i + 1]!));
  inner.where(path.where);
  binder.later(() => inner.finish());
  const groups = [...nodes, ...relationships].flatMap(({ variable }) => {
    const slot = variable && inner.scope.find(variable.name);
    return slot && !binder.scope.find(variable.name) ? [{ inner: slot, outer: declareGroup(binder, variable, slot) }] : [];
  });
  const { lower, upper } = path.quantifier!;
  return {
    ...{ kind: 'quantified', left, right, lower, upper: upper ?? Number.POSITIVE_INFINITY, edges, predicates: inner.predicates, groups },
    ...{ first: ends[0]!, last: ends.at(-1)!, trail: binder.analysis.slot(' trail', 'value', { kind: 'path' }), span: spanOf(path) },
  };
}

function declareGroup(binder: PatternBinder, variable: NonNullable<NodePattern['variable']>, { kind }: Slot): Slot {
  return binder.declare(variable, binder.analysis.slot(variable.name, 'value', listOf({ kind: kind as 'node' })));
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
