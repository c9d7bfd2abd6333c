import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { KgError } from '../../base/errors.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { PropertyValue } from '../../model/property.ts';
import type { PropertyGraph } from '../property-graph.ts';

/** Which part of a graph an algorithm looks at. */
export interface Selection {
  /** Types of the edges that count; all when none is named. */
  readonly types?: readonly string[] | undefined;
  /** Nodes count that have one of these labels; all when none is named. */
  readonly labels?: readonly string[] | undefined;
  /** The edge property to weigh with; an edge without it weighs 1. */
  readonly weight?: string | undefined;
  /** Which way edges are followed. */
  readonly direction: 'out' | 'in' | 'both';
  /** Nodes and edges that are as good as gone. */
  readonly without?: { readonly nodes: ReadonlySet<number>; readonly edges: ReadonlySet<number> } | undefined;
  /** Called in every loop; it throws when the work is to stop. */
  readonly check: () => void;
}

/** An edge of the projection: the weight, and the edge of the graph that it stands for (the lightest of several). */
export interface ProjectedEdge {
  weight: number;
  edge: number;
}

/** A simple graph for graphology's algorithms: keys of nodes are their indexes. Undirected when edges are followed both ways. */
export type Projection = AbstractGraph<Record<string, never>, ProjectedEdge>;

/** One number a node: `values[i]` belongs to node `nodes[i]`. Nodes stand in the order of their indexes. */
export interface NodeValues {
  readonly nodes: readonly number[];
  readonly values: readonly number[];
}

/** What parallel edges come to: as strength they add up, as length the least counts. */
export type Weighing = 'strength' | 'length';

const latest = new WeakMap<PropertyGraph, { readonly key: string; readonly projection: Projection }>();

/**
 * The selected part of a graph in graphology. The latest is kept until the graph changes.
 * @throws KgError `not-found` for a type or label that the graph does not have, `invalid` for a weight that is no number from 0 up
 */
export function project(graph: PropertyGraph, selection: Selection, weighing: Weighing): Projection {
  const { types, labels, weight, direction, without } = selection;
  if (without && without.nodes.size + without.edges.size > 0) return build(graph, selection, weighing);
  const key = JSON.stringify([graph.version, weighing, types, labels, weight, direction]);
  const kept = latest.get(graph);
  if (kept?.key === key) return kept.projection;
  const projection = build(graph, selection, weighing);
  latest.set(graph, { key, projection });
  return projection;
}

/** Nodes by index, with the value that graphology gave to each. */
export function valuesOf(projection: Projection, byKey: Readonly<Record<string, number>>): NodeValues {
  const nodes = projection.nodes();
  return { nodes: nodes.map(Number), values: nodes.map((key) => byKey[key]!) };
}

function build(graph: PropertyGraph, selection: Selection, weighing: Weighing): Projection {
  const { direction, check } = selection;
  const projection: Projection = direction === 'both' ? new UndirectedGraph() : new DirectedGraph();
  const accepts = selectNodes(graph, selection);
  for (let node = 0; node < graph.order; node++) {
    check();
    if (accepts(node)) projection.addNode(node);
  }
  const between = new Map<number, ProjectedEdge>();
  for (const [edge, weight] of selectEdges(graph, selection, accepts)) {
    // Weight 0 is no strength at all, but a length like any other.
    if (weighing === 'strength' && weight === 0) continue;
    const ends = endsOf(graph, edge, direction);
    const key = ends.from * graph.order + ends.to;
    const known = between.get(key);
    if (!known) {
      const attributes = { weight, edge };
      between.set(key, attributes);
      projection.addEdgeWithKey(edge, ends.from, ends.to, attributes);
    } else join(projection, ends, weight, edge, weighing);
  }
  return projection;
}

function join(projection: Projection, { from, to }: { from: number; to: number }, weight: number, edge: number, weighing: Weighing): void {
  projection.updateEdge(from, to, (known) => {
    const before = known as ProjectedEdge;
    if (weighing === 'strength') return { ...before, weight: before.weight + weight };
    return weight < before.weight ? { weight, edge } : before;
  });
}

function endsOf(graph: PropertyGraph, edge: number, direction: Selection['direction']): { from: number; to: number } {
  const [source, target] = [graph.source(edge), graph.target(edge)];
  if (direction === 'out') return { from: source, to: target };
  if (direction === 'in') return { from: target, to: source };
  return { from: Math.min(source, target), to: Math.max(source, target) };
}

/**
 * The test whether a node is selected.
 * @throws KgError `not-found`
 */
export function selectNodes(graph: PropertyGraph, { labels, without }: Selection): (node: number) => boolean {
  const dead = without?.nodes;
  if (!labels || labels.length === 0) return (node) => !dead?.has(node);
  const known = new Set(graph.labelSets().flat());
  for (const label of labels) requireKnown('label', label, known);
  const has = graph.labelSets().map((set) => set.some((label) => labels.includes(label)));
  return (node) => has[graph.labelSetOf(node)]! && !dead?.has(node);
}

/**
 * The selected edges between selected nodes, with their weights.
 * @throws KgError `not-found`, `invalid`
 */
export function* selectEdges(
  graph: PropertyGraph,
  { types, weight, without, check }: Selection,
  accepts: (node: number) => boolean,
): Generator<[edge: number, weight: number]> {
  for (const type of types ?? []) requireKnown('relationship type', type, graph.types.values());
  const codes = types && types.length > 0 ? new Set(types.map((type) => graph.types.find(type))) : undefined;
  const column = weight === undefined ? undefined : graph.edges.column(weight);
  if (weight !== undefined && !column) requireKnown('relationship property', weight, graph.edges.keys());
  for (let edge = 0; edge < graph.size; edge++) {
    check();
    if ((codes && !codes.has(graph.typeOf(edge))) || without?.edges.has(edge)) continue;
    if (!accepts(graph.source(edge)) || !accepts(graph.target(edge))) continue;
    yield [edge, column ? weightOf(column.get(edge), weight!, edge) : 1];
  }
}

function weightOf(value: PropertyValue | null, key: string, edge: number): number {
  const number = value === null ? 1 : typeof value === 'number' ? value : Number.NaN;
  if (number >= 0 && number < Number.POSITIVE_INFINITY) return number;
  throw new KgError('invalid', `\`${key}\` cannot be a weight`, {
    found: `${value} at relationship ${edge}`,
    expected: 'a number from 0 up',
  });
}

function requireKnown(what: string, name: string, known: Iterable<string>): void {
  const names = [...known];
  if (!names.includes(name)) throw new KgError('not-found', `the graph has no ${what} \`${name}\``, { hint: didYouMean(name, names) });
}
