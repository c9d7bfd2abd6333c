import { QueryError } from '../../base/query-error.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import type { Direction, PropertyGraph } from '../../graph/property-graph.ts';
import type { PropertyTable } from '../../graph/property-table.ts';
import type { Properties, PropertyValue } from '../../model/property.ts';
import { groupKey } from '../values/group-key.ts';
import type { Value } from '../values/value.ts';
import { sizeOf } from '../values/value-size.ts';
import type { Budget } from './budget.ts';

/**
 * What a query has done to the graph, as the difference between before and after: what it made and took away again does not count, and a
 * property with a new value counts as one removed and one set.
 */
export interface SideEffects {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly propertiesRemoved: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

/** What nodes, or relationships, were before the query changed them. */
interface Before {
  readonly count: number;
  readonly dead: Set<number>;
  readonly properties: Map<number, Map<string, PropertyValue | null>>;
}

/**
 * The changes of one query. They are made at once, so that the query sees them, and undone when it fails. What is deleted stays in its place,
 * marked as dead, until the query has ended and `finish` closes the gaps.
 */
export class GraphWriter {
  readonly deadNodes: Set<number>;
  readonly deadEdges: Set<number>;
  /** What is told how many bytes the changes take: what the graph grows by, and what is needed to undo. */
  budget: Pick<Budget, 'keep'> | undefined;
  readonly #graph: PropertyGraph;
  readonly #nodes: Before;
  readonly #edges: Before;
  readonly #labels = new Map<number, readonly string[]>();
  readonly #adjacencies = new Map<Direction, Adjacency>();
  /** Edges made since the adjacencies were asked for, by node. */
  readonly #newer: Readonly<Record<Direction, Map<number, number[]>>> = { out: new Map(), in: new Map() };

  constructor(graph: PropertyGraph) {
    this.#graph = graph;
    this.#nodes = { count: graph.order, dead: new Set(), properties: new Map() };
    this.#edges = { count: graph.size, dead: new Set(), properties: new Map() };
    this.deadNodes = this.#nodes.dead;
    this.deadEdges = this.#edges.dead;
  }

  adjacency(direction: Direction): Adjacency {
    let adjacency = this.#adjacencies.get(direction);
    if (!adjacency) {
      adjacency = this.#graph.adjacency(direction);
      this.#adjacencies.set(direction, adjacency);
    }
    return adjacency;
  }

  /** Edges at a node that {@link adjacency} does not have. */
  newerEdges(direction: Direction, node: number): readonly number[] | undefined {
    return this.#newer[direction].get(node);
  }

  createNode(labels: readonly string[], properties: Properties): number {
    this.#grow(properties);
    return this.#graph.addNode(labels, properties);
  }

  createEdge(type: string, source: number, target: number, properties: Properties): number {
    if (this.deadNodes.has(source) || this.deadNodes.has(target))
      throw new QueryError('a relationship needs nodes that have not been deleted', {
        type: 'EntityNotFound',
        phase: 'runtime',
        detail: 'DeletedEntityAccess',
      });
    this.#grow(properties);
    const edge = this.#graph.addEdge(type, source, target, properties);
    if (this.#adjacencies.has('out')) push(this.#newer.out, source, edge);
    if (this.#adjacencies.has('in')) push(this.#newer.in, target, edge);
    return edge;
  }

  #grow(properties: Properties): void {
    let bytes = 64;
    for (const key in properties) bytes += 16 + sizeOf(properties[key] as Value);
    this.budget?.keep(bytes);
  }

  setProperty(of: 'node' | 'relationship', row: number, key: string, value: PropertyValue | null): void {
    const { count, properties } = of === 'node' ? this.#nodes : this.#edges;
    if (row < count) {
      const known = properties.get(row) ?? new Map<string, PropertyValue | null>();
      properties.set(row, known);
      if (!known.has(key)) this.budget?.keep(256);
      if (!known.has(key)) known.set(key, (of === 'node' ? this.#graph.nodes : this.#graph.edges).get(row, key));
    }
    this.budget?.keep(sizeOf(value as Value));
    this.#set(of, row, key, value);
  }

  #set(of: 'node' | 'relationship', row: number, key: string, value: PropertyValue | null): void {
    if (of === 'node') this.#graph.setNodeProperty(row, key, value);
    else this.#graph.setEdgeProperty(row, key, value);
  }

  addLabels(node: number, labels: readonly string[]): void {
    const before = this.#graph.labels(node);
    this.#setLabels(node, [...before, ...[...new Set(labels)].filter((label) => !before.includes(label))]);
  }

  removeLabels(node: number, labels: readonly string[]): void {
    const left = this.#graph.labels(node).filter((label) => !labels.includes(label));
    this.#setLabels(node, left);
  }

  #setLabels(node: number, labels: readonly string[]): void {
    const before = this.#graph.labels(node);
    if (before.length === labels.length) return;
    if (node < this.#nodes.count && !this.#labels.has(node)) this.#labels.set(node, before);
    this.#graph.setLabels(node, labels);
  }

  deleteNode(node: number): void {
    this.budget?.keep(48);
    this.deadNodes.add(node);
  }

  deleteEdge(edge: number): void {
    this.budget?.keep(48);
    this.deadEdges.add(edge);
  }

  /** Every relationship at a node that has not been deleted. */
  edgesAt(node: number): number[] {
    const found = new Set<number>();
    for (const direction of ['out', 'in'] as const) {
      const { offsets, edges } = this.adjacency(direction);
      if (node + 1 < offsets.length) for (let i = offsets[node]!; i < offsets[node + 1]!; i++) found.add(edges[i]!);
      for (const edge of this.newerEdges(direction, node) ?? []) found.add(edge);
    }
    return [...found].filter((edge) => !this.deadEdges.has(edge));
  }

  /** @throws QueryError `DeleteConnectedNode` when a deleted node still has a relationship */
  verify(): void {
    for (const node of this.deadNodes)
      if (this.edgesAt(node).length > 0)
        throw new QueryError('a node that still has relationships cannot be deleted', {
          type: 'ConstraintVerificationFailed',
          phase: 'runtime',
          detail: 'DeleteConnectedNode',
          hint: 'DETACH DELETE deletes its relationships, too',
        });
  }

  /** The difference that the query has made so far. */
  effects(): SideEffects {
    const { nodes, edges, order, size } = this.#graph;
    const [n, e] = [difference(this.#nodes, nodes, order), difference(this.#edges, edges, size)];
    return {
      nodesCreated: n.created,
      nodesDeleted: n.deleted,
      relationshipsCreated: e.created,
      relationshipsDeleted: e.deleted,
      propertiesSet: n.set + e.set,
      propertiesRemoved: n.removed + e.removed,
      ...this.#labelDifference(),
    };
  }

  #labelDifference(): { labelsAdded: number; labelsRemoved: number } {
    let [labelsAdded, labelsRemoved] = [0, 0];
    const compare = (before: readonly string[], after: readonly string[]): void => {
      labelsAdded += after.filter((label) => !before.includes(label)).length;
      labelsRemoved += before.filter((label) => !after.includes(label)).length;
    };
    for (const [node, before] of this.#labels) if (!this.deadNodes.has(node)) compare(before, this.#graph.labels(node));
    for (let n = this.#nodes.count; n < this.#graph.order; n++) if (!this.deadNodes.has(n)) compare([], this.#graph.labels(n));
    for (const n of this.deadNodes) if (n < this.#nodes.count) compare(this.#labels.get(n) ?? this.#graph.labels(n), []);
    return { labelsAdded, labelsRemoved };
  }

  /** Closes the gaps that deletions left: indexes of nodes and relationships change. */
  finish(): void {
    if (this.deadNodes.size === 0 && this.deadEdges.size === 0) return;
    const marks = (size: number, dead: ReadonlySet<number>): Uint8Array => {
      const bytes = new Uint8Array(size);
      for (const row of dead) bytes[row] = 1;
      return bytes;
    };
    this.#graph.remove(marks(this.#graph.order, this.deadNodes), marks(this.#graph.size, this.deadEdges));
  }

  /** Leaves the graph as it was before the query. */
  rollback(): void {
    for (const [node, labels] of this.#labels) this.#graph.setLabels(node, labels);
    for (const [of, { properties }] of [
      ['node', this.#nodes],
      ['relationship', this.#edges],
    ] as const)
      for (const [row, values] of properties) for (const [key, value] of values) this.#set(of, row, key, value);
    this.#graph.truncate(this.#nodes.count, this.#edges.count);
  }
}

/** What has become of nodes, or relationships, and of their properties. */
function difference(
  { count, dead, properties }: Before,
  table: PropertyTable,
  now: number,
): { created: number; deleted: number; set: number; removed: number } {
  let [created, deleted, set, removed] = [0, 0, 0, 0];
  const sizeOf = (row: number): number => Object.keys(table.row(row)).length;
  for (let row = count; row < now; row++)
    if (!dead.has(row)) {
      created++;
      set += sizeOf(row);
    }
  for (const row of dead)
    if (row < count) {
      deleted++;
      removed += sizeOf(row);
    }
  for (const [row, values] of properties)
    for (const [key, before] of values) {
      const after = table.get(row, key);
      if (dead.has(row)) removed += Number(before !== null) - Number(after !== null);
      else if (!isSame(before, after)) {
        removed += Number(before !== null);
        set += Number(after !== null);
      }
    }
  return { created, deleted, set, removed };
}

function isSame(a: PropertyValue | null, b: PropertyValue | null): boolean {
  return groupKey(a as Value) === groupKey(b as Value) && typeof a === typeof b;
}

function push(lists: Map<number, number[]>, node: number, edge: number): void {
  const list = lists.get(node);
  if (list) list.push(edge);
  else lists.set(node, [edge]);
}
