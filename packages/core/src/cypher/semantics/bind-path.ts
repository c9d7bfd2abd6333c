import type { ParenthesizedPath, PathElement, PathPattern, PathSelector, RelationshipPattern } from '../syntax/ast.ts';
import { spanOf } from './analysis.ts';
import { bindQuantified } from './bind-quantified.ts';
import type { BoundExpression, PathPart, PatternEdge, PatternNode, ShortestEdge, Slot } from './bound.ts';
import type { Between, PatternBinder } from './pattern-binder.ts';

/**
 * Binds one path of a pattern: its parts first, then its name.
 * @throws QueryError for variables of the wrong kind, and for what a selector or brackets cannot hold
 */
export function bindPath(
  binder: PatternBinder,
  path: PathPattern,
): { readonly first: PatternNode; readonly edges: readonly PatternEdge[] } {
  const { elements, variable } = unwrap(binder, path);
  const others = new Set(binder.nodes);
  const { nodes, edges } = bindElements(binder, elements);
  const name = path.variable ?? variable;
  const slot = name && binder.pathSlot(name);
  const chosen = path.selector && path.selector.mode !== 'all' ? [select(binder, path.selector, edges, slot, others)] : edges;
  binder.edges.push(...chosen);
  const [first] = nodes as [PatternNode];
  if (slot) binder.paths.push({ slot, first, edges: chosen });
  return { first, edges: chosen };
}

/** A path in brackets without quantifier is the path itself, with a condition. */
function unwrap(binder: PatternBinder, { elements, variable }: PathPattern): Pick<PathPattern, 'elements' | 'variable'> {
  const bracket = elements.find((element): element is ParenthesizedPath => element.kind === 'ParenthesizedPath' && !element.quantifier);
  if (!bracket) return { elements, variable };
  if (elements.length > 1)
    throw binder.analysis.error(bracket, 'UnsupportedFeature', 'a path in brackets beside others needs a quantifier', {
      hint: 'leave the brackets out, or write {1}',
    });
  binder.where(bracket.where);
  return unwrap(binder, bracket.pattern);
}

/** Nodes, relationships and quantified paths in turn; between two that stand side by side there is a node without a name. */
function bindElements(binder: PatternBinder, elements: readonly PathElement[]): { nodes: PatternNode[]; edges: PathPart[] } {
  const nodes: PatternNode[] = [];
  const links: Between<PathPart>[] = [];
  for (const element of elements) {
    if (element.kind === 'NodePattern') nodes.push(binder.node(element));
    else {
      if (nodes.length === links.length) nodes.push(binder.anonymousNode());
      links.push(bindLink(binder, element));
    }
  }
  if (nodes.length === links.length) nodes.push(binder.anonymousNode());
  return { nodes, edges: links.map((link, i) => link(nodes[i]!, nodes[i + 1]!)) };
}

/** A relationship or, with `*`, quantifier or brackets, what is repeated. */
function bindLink(binder: PatternBinder, link: RelationshipPattern | ParenthesizedPath): Between<PathPart> {
  if (link.kind === 'ParenthesizedPath') return bindQuantified(binder, link);
  return link.range || link.quantifier ? binder.variable(link) : binder.single(link);
}

const MODES: Readonly<Record<Exclude<PathSelector['mode'], 'all'>, ShortestEdge['mode']>> = {
  any: 'shortest',
  shortest: 'shortest',
  shortestPath: 'shortest',
  allShortest: 'all',
  allShortestPaths: 'all',
  shortestGroups: 'groups',
};

function select(
  binder: PatternBinder,
  selector: PathSelector,
  parts: readonly PathPart[],
  path: Slot | undefined,
  others: ReadonlySet<PatternNode>,
): ShortestEdge {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw binder.analysis.error(selector, 'UnsupportedFeature', 'a path selector takes a path with a relationship');
  const [mode, left, right] = [MODES[selector.mode as keyof typeof MODES], first.left, last.right];
  const inner = parts.slice(1).flatMap((part) => (part.left === left || part.left === right ? [] : [part.left]));
  const predicates: BoundExpression[] = [];
  const chosen: ShortestEdge = {
    kind: 'shortest',
    mode,
    count: selector.count,
    parts,
    inner,
    predicates,
    path,
    left,
    right,
    span: spanOf(selector),
  };
  binder.refuseBoundParts(chosen);
  if (parts.length > 1) binder.enclose(chosen, others);
  const take = (): void => {
    predicates.push(...binder.takePredicates(chosen));
  };
  binder.later(take);
  // WHERE after the older functions says which walks are looked for; after the newer selectors it filters what was found.
  if (selector.mode === 'shortestPath' || selector.mode === 'allShortestPaths') binder.afterWhere(take);
  return chosen;
}
