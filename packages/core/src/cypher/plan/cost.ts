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

/** Guesses for the share of nodes that a predicate leaves: an equality, and anything else. */
const EQUALITY = 0.1;
const OTHER = 0.3;

/** The ways to find the candidates of a node: all nodes, those with one of its labels, or an index look-up. */
function startsOf(
  node: PatternNode,
  predicates: readonly BoundExpression[],
  isReady: (slot: number) => boolean,
  statistics: Statistics,
): Start[] {
  const about = predicates.filter((p) => isAbout(p, node));
  const equalities = about.flatMap((p) => equalityOf(p, node, isReady));
  const selectivity = shareLeft(node, predicates, isReady, statistics);
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

/** The share of nodes that the predicates on a node are likely to leave; of each kind no more than two count, as they may say the same. */
function shareLeft(
  node: PatternNode,
  predicates: readonly BoundExpression[],
  isReady: (slot: number) => boolean,
  statistics: Statistics,
): number {
  const equal: number[] = [];
  let others = 0;
  for (const predicate of predicates) {
    const slots = [...slotsOf(predicate)];
    if (predicate.kind === 'HasLabels' || !slots.includes(node.slot.index)) continue;
    if (!slots.every((slot) => slot === node.slot.index || isReady(slot))) continue;
    if (predicate.kind !== 'Comparison' || predicate.operator !== '=') others++;
    else equal.push(1 / Math.max(1, propertyIn(predicate, node, statistics) ?? 1 / EQUALITY));
  }
  equal.sort((a, b) => a - b);
  return (equal[0] ?? 1) * Math.max(equal[1] ?? 1, EQUALITY) * OTHER ** Math.min(others, 2);
}

/** How many different texts the property has that one side of a comparison is made of, as in `lower(n.name) = 'x'`. */
function propertyIn(
  predicate: Extract<BoundExpression, { kind: 'Comparison' }>,
  node: PatternNode,
  statistics: Statistics,
): number | undefined {
  for (const side of [predicate.left, predicate.right]) {
    const property = side.kind === 'Call' && side.arguments.length === 1 ? side.arguments[0]! : side;
    if (property.kind === 'Property' && property.object.kind === 'Slot' && property.object.slot === node.slot)
      return statistics.textsOf(property.key);
  }
  return undefined;
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
  sizeOf: (node: PatternNode) => number,
): Start | undefined {
  let best: { readonly start: Start; readonly rows: number } | undefined;
  for (const node of nodes) {
    const further = rowsFrom(
      node,
      edges.filter((edge) => !hides(edge, node)),
      isReady,
      statistics,
      sizeOf,
    );
    for (const start of startsOf(node, predicates, isReady, statistics)) {
      const rows = start.cost * further;
      if (!best || rows < best.rows) best = { start, rows };
    }
  }
  return best?.start;
}

/** How many rows come up, in all steps, for each row at a node where a walk begins. */
function rowsFrom(
  node: PatternNode,
  edges: readonly PatternEdge[],
  isReady: (slot: number) => boolean,
  statistics: Statistics,
  sizeOf: (node: PatternNode) => number,
): number {
  const known = new Set([node]);
  const isKnown = (n: PatternNode): boolean => known.has(n) || isReady(n.slot.index);
  const left = new Set(edges);
  let [rows, total] = [1, 1];
  for (;;) {
    let next: { readonly edge: PatternEdge; readonly factor: number } | undefined;
    for (const edge of left) {
      const factor = fanOut(edge, { left: isKnown(edge.left), right: isKnown(edge.right) }, statistics, sizeOf);
      if (factor !== undefined && (!next || factor < next.factor)) next = { edge, factor };
    }
    if (!next) return total;
    left.delete(next.edge);
    known.add(next.edge.left).add(next.edge.right);
    rows *= next.factor;
    total += rows;
  }
}

/**
 * How many rows one row becomes along a relationship; undefined when it cannot be walked yet.
 * @param sizeOf how many nodes there are that a node of the pattern could be
 */
export function fanOut(
  edge: PatternEdge,
  known: { readonly left: boolean; readonly right: boolean },
  statistics: Statistics,
  sizeOf: (node: PatternNode) => number,
): number | undefined {
  if ((edge.kind === 'single' || edge.kind === 'variable') && edge.bound) return 0;
  if (edge.kind === 'quantified' || edge.kind === 'shortest') return known.left ? (known.right ? 1e6 : 1e9) : undefined;
  if (!known.left && !known.right) return undefined;
  const into = known.left && known.right;
  const edges = statistics.edgesOf(edge.types) * (edge.direction === 'both' ? 2 : 1);
  // Of relationships of any type, most have nothing to do with a label.
  const size = edge.types ? sizeOf(known.left ? edge.left : edge.right) : statistics.nodes;
  const single = edges / Math.max(1, size);
  if (edge.kind === 'single') return into ? 0.5 * Math.min(1, single) : single;
  return 1e3 + single * (edges / Math.max(1, statistics.nodes)) ** (Math.min(edge.upper, 4) - 1);
}
