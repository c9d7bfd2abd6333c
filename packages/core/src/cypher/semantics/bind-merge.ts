import type { Merge, NodePattern, PathPattern, RelationshipPattern } from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import { makeContext } from './bind.ts';
import { bindSetItems } from './bind-changes.ts';
import type { BoundExpression, BoundMerge, Creation, NewEdge, NewNode, PatternNode, SingleEdge } from './bound.ts';
import { labelsToCreate } from './labels.ts';
import { PatternBinder } from './pattern-binder.ts';
import type { Scope } from './scope.ts';
import { bindProperties, checkCreatable, typeToCreate } from './written-pattern.ts';

/**
 * Binds MERGE: the pattern twice, once to be found and once to be created, over the same slots.
 * @throws QueryError `VariableAlreadyBound`, `NoSingleRelationshipType`, `CreatingVarLength`, `InvalidParameterUse`
 */
export function bindMerge(analysis: Analysis, node: Merge, scope: Scope): BoundMerge {
  analysis.writes = true;
  const { pattern } = node;
  checkCreatable(analysis, pattern, 'merged');
  checkBound(analysis, pattern, scope);
  const before = scope.copy();
  const binder = new PatternBinder(analysis, scope, { where: 'in MERGE', binds: true, creates: true, seen: before, settles: false });
  const creation = bindBoth(binder, pattern, before);
  const match = binder.match(pattern);
  const changes = (on: 'create' | 'match') =>
    node.actions.filter((action) => action.on === on).flatMap((action) => bindSetItems(analysis, action.items, scope));
  const { start, end } = node;
  return {
    kind: 'Merge',
    match,
    creation: { ...creation, paths: match.paths },
    onCreate: changes('create'),
    onMatch: changes('match'),
    span: { start, end },
  };
}

/** What is bound before can only be an end of a relationship, with nothing said of it. */
function checkBound(analysis: Analysis, { elements }: PathPattern, scope: Scope): void {
  const isAlone = elements.length === 1;
  const seen = new Set<string>();
  for (const { variable, ...element } of elements as readonly (NodePattern | RelationshipPattern)[]) {
    if (!variable) continue;
    const { name } = variable;
    const known = scope.find(name) !== undefined || seen.has(name);
    const says = element.kind === 'NodePattern' ? isAlone || element.labels || element.properties : true;
    if (known && says) throw analysis.alreadyBound(variable, name);
    seen.add(name);
  }
}

function bindBoth(binder: PatternBinder, path: PathPattern, before: Scope): Omit<Creation, 'paths'> {
  const { analysis } = binder;
  const patterns = path.elements as readonly (NodePattern | RelationshipPattern)[];
  const nodePatterns = patterns.filter((pattern) => pattern.kind === 'NodePattern');
  const relationships = patterns.filter((pattern) => pattern.kind === 'RelationshipPattern');
  const nodes = nodePatterns.map((pattern) => binder.node(pattern));
  const edges = relationships.map((pattern, i) => binder.single(pattern)(nodes[i]!, nodes[i + 1]!));
  binder.edges.push(...edges);
  if (path.variable) binder.paths.push({ slot: binder.pathSlot(path.variable), first: nodes[0]!, edges });
  const properties = (pattern: NodePattern | RelationshipPattern): BoundExpression | undefined =>
    pattern.properties?.kind === 'MapLiteral' ? bindProperties(makeContext(analysis, before, 'in MERGE'), pattern.properties) : undefined;
  return {
    nodes: nodePatterns.flatMap((pattern, i): NewNode[] => {
      const node = nodes[i]!;
      if (node.bound || node.from || nodes.indexOf(node) < i) return [];
      return [{ slot: node.slot, labels: labelsToCreate(analysis, pattern.labels), properties: properties(pattern) }];
    }),
    edges: relationships.map((pattern, i): NewEdge => {
      const [source, target] = ends(edges[i]!);
      return { slot: edges[i]!.slot, type: typeToCreate(analysis, pattern), source, target, properties: properties(pattern) };
    }),
  };
}

/** Without a direction it is created from left to right. */
function ends({ direction, left, right }: SingleEdge): [source: PatternNode, target: PatternNode] {
  return direction === 'incoming' ? [right, left] : [left, right];
}
