import type { BoundExpression, PatternEdge, PatternNode } from '../semantics/bound.ts';
import type { Statistics } from './plan.ts';
import { slotsOf } from './slots-of.ts';

/** A node where a pattern can begin. */
export interface Start {
  readonly node: PatternNode;
  readonly label: string | undefined;
  readonly seek: { readonly key: string; readonly value: BoundExpression } | undefined;
  /** How many nodes are likely to be found. */
  readonly cost: number;
  /** Predicates that the scan itself answers. */
  readonly covers: readonly BoundExpression[];
}

/** A guess for the share of nodes that an equality leaves. */
const EQUALITY = 0.1;

/** The ways to find the candidates of a node: all nodes, those with one of its labels, or an index look-up. */
function startsOf(
  node: PatternNode,
  predicates: readonly BoundExpression[],
  isReady: (slot: number) => boolean,
  statistics: Statistics,
): Start[] {
  const about = predicates.filter((p) => isAbout(p, node));
  const equalities = about.flatMap((p) => equalityOf(p, node, isReady));
  const selectivity = EQUALITY ** Math.min(2, equalities.length);
  const starts: Start[] = [{ node, label: undefined, seek: undefined, cost: statistics.nodes * selectivity + 1, covers: [] }];
  for (const predicate of about) {
    if (predicate.kind !== 'HasLabels' || predicate.labels.kind !== 'name') continue;
    const label = predicate.labels.name;
    const count = statistics.nodesWith(label);
    starts.push({ node, label, seek: undefined, cost: count * selectivity, covers: [predicate] });
    for (const { key, value, equality } of equalities)
      if (statistics.hasIndex(label, key))
        starts.push({ node, label, seek: { key, value }, cost: Math.min(count * selectivity, 1) / 2, covers: [predicate, equality] });
  }
  return starts;
}

function isAbout(predicate: BoundExpression, node: PatternNode): boolean {
  switch (predicate.kind) {
    case 'HasLabels':
      return predicate.operand.kind === 'Slot' && predicate.operand.slot === node.slot;
    case 'Comparison':
      return predicate.operator === '=';
    default:
      return false;
  }
}

interface Equality {
  readonly key: string;
  readonly value: BoundExpression;
  readonly equality: BoundExpression;
}

function equalityOf(predicate: BoundExpression, node: PatternNode, isReady: (slot: number) => boolean): Equality[] {
  if (predicate.kind !== 'Comparison') return [];
  for (const [side, value] of [
    [predicate.left, predicate.right],
    [predicate.right, predicate.left],
  ] as const)
    if (side.kind === 'Property' && side.object.kind === 'Slot' && side.object.slot === node.slot && [...slotsOf(value)].every(isReady))
      return [{ key: side.key, value, equality: predicate }];
  return [];
}

/**
 * Where to begin: the start from which the fewest rows come up on the whole way, as far as can be guessed.
 * @param hides whether a relationship need not be followed when the pattern begins at a node
 */
export function cheapestStart(
  nodes: readonly PatternNode[],
  edges: readonly PatternEdge[],
  predicates: readonly BoundExpression[],
  isReady: (slot: number) => boolean,
  hides: (edge: PatternEdge, from: PatternNode) => boolean,
  statistics: Statistics,
): Start | undefined {
  let best: { readonly start: Start; readonly rows: number } | undefined;
  for (const node of nodes) {
    const further = rowsFrom(
      node,
      edges.filter((edge) => !hides(edge, node)),
      isReady,
      statistics,
    );
    for (const start of startsOf(node, predicates, isReady, statistics)) {
      const rows = start.cost * further;
      if (!best || rows < best.rows) best = { start, rows };
    }
  }
  return best?.start;
}

/** How many rows come up, in all steps, for each row at a node where a walk begins. */
function rowsFrom(node: PatternNode, edges: readonly PatternEdge[], isReady: (slot: number) => boolean, statistics: Statistics): number {
  const known = new Set([node]);
  const isKnown = (n: PatternNode): boolean => known.has(n) || isReady(n.slot.index);
  const left = new Set(edges);
  let [rows, total] = [1, 1];
  for (;;) {
    let next: { readonly edge: PatternEdge; readonly factor: number } | undefined;
    for (const edge of left) {
      const factor = fanOut(edge, { left: isKnown(edge.left), right: isKnown(edge.right) }, statistics);
      if (factor !== undefined && (!next || factor < next.factor)) next = { edge, factor };
    }
    if (!next) return total;
    left.delete(next.edge);
    known.add(next.edge.left).add(next.edge.right);
    rows *= next.factor;
    total += rows;
  }
}

/** How many rows one row becomes along a relationship; undefined when it cannot be walked yet. */
export function fanOut(
  edge: PatternEdge,
  known: { readonly left: boolean; readonly right: boolean },
  statistics: Statistics,
): number | undefined {
  if ((edge.kind === 'single' || edge.kind === 'variable') && edge.bound) return 0;
  if (edge.kind === 'quantified' || edge.kind === 'shortest') return known.left ? (known.right ? 1e6 : 1e9) : undefined;
  if (!known.left && !known.right) return undefined;
  const into = known.left && known.right;
  const perNode = statistics.edgesOf(edge.types) / Math.max(1, statistics.nodes);
  const single = (edge.direction === 'both' ? 2 : 1) * perNode;
  if (edge.kind === 'single') return into ? 0.5 * Math.min(1, single) : single;
  return 1e3 + single ** Math.min(edge.upper, 4);
}
