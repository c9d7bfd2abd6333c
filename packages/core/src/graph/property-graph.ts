import { KgError } from '../base/errors.ts';
import type { Properties, PropertyValue } from '../model/property.ts';
import { type Adjacency, buildAdjacency } from './adjacency.ts';
import { capacityFor, type StringColumn } from './column.ts';
import { Dictionary } from './dictionary.ts';
import { PropertyTable } from './property-table.ts';

/** Which way an edge is followed: from its source, from its target, or both. */
export type Direction = 'out' | 'in';

/**
 * A labelled property graph in columns: nodes and edges are dense indexes from 0, edges are three typed arrays (10 bytes an edge), each
 * property is a column. The one store that the builder, the exporters and queries work on. The string property `id` names nodes and edges.
 */
export class PropertyGraph {
  readonly nodes = new PropertyTable();
  readonly edges = new PropertyTable();
  readonly types = new Dictionary();
  #order = 0;
  #size = 0;
  #version = 0;
  #sources = new Uint32Array(0);
  #targets = new Uint32Array(0);
  #edgeTypes = new Uint16Array(0);
  #nodeLabels = new Uint16Array(0);
  readonly #labelSets: (readonly string[])[] = [];
  readonly #labelSetCodes = new Map<string, number>();
  readonly #adjacencies = new Map<string, Adjacency>();
  readonly #labelIndexes = new Map<string, Uint32Array>();
  readonly #idIndexes = new Map<PropertyTable, { rows: number; byId: Map<string, number> }>();

  /** The number of nodes. */
  get order(): number {
    return this.#order;
  }

  /** The number of edges. */
  get size(): number {
    return this.#size;
  }

  /** Another number after every change made through this class: what was computed from the graph is valid while it stays the same. */
  get version(): number {
    return this.#version;
  }

  /** Adds a node and returns its index. */
  addNode(labels: readonly string[], properties: Properties = {}): number {
    const node = this.addNodes(labels, 1);
    this.nodes.setAll(node, properties, this.#order);
    return node;
  }

  /** Adds many nodes with the same labels and returns the index of the first; the others follow. */
  addNodes(labels: readonly string[], count: number): number {
    const code = this.#labelSet(labels);
    const first = this.#order;
    this.#order += count;
    this.#version++;
    if (this.#order > this.#nodeLabels.length) this.#nodeLabels = grown(this.#nodeLabels, capacityFor(first, this.#order));
    this.#nodeLabels.fill(code, first, this.#order);
    this.#labelIndexes.clear();
    return first;
  }

  /**
   * Adds an edge and returns its index.
   * @throws KgError `not-found` when one of the nodes does not exist
   */
  addEdge(type: string, source: number, target: number, properties: Properties = {}): number {
    const edge = this.addEdges(type, [source], [target]);
    this.edges.setAll(edge, properties, this.#size);
    return edge;
  }

  /**
   * Adds many edges of one type and returns the index of the first; the others follow.
   * @throws KgError `not-found` when a node does not exist; then nothing is added
   */
  addEdges(type: string, sources: ArrayLike<number>, targets: ArrayLike<number>): number {
    const count = sources.length;
    if (targets.length !== count)
      throw new KgError('usage', 'as many targets as sources are needed', { found: `${count}, ${targets.length}` });
    for (let i = 0; i < count; i++)
      if (!(sources[i]! >= 0 && sources[i]! < this.#order && targets[i]! >= 0 && targets[i]! < this.#order))
        throw new KgError('not-found', 'an edge needs nodes that exist', {
          found: `${sources[i]} → ${targets[i]}`,
          expected: `0 to ${this.#order - 1}`,
        });
    const first = this.#size;
    this.#version++;
    this.reserveEdges(first + count);
    const code = this.types.intern(type);
    if (code > 0xffff) throw new KgError('limit', 'too many different types of edges', { expected: 'at most 65,536' });
    this.#sources.set(sources, first);
    this.#targets.set(targets, first);
    this.#edgeTypes.fill(code, first, first + count);
    this.#size += count;
    this.#adjacencies.clear();
    return first;
  }

  /** Makes room, so that adding up to `size` edges copies nothing. */
  reserveEdges(size: number): void {
    if (size <= this.#sources.length) return;
    const capacity = capacityFor(this.#sources.length, size);
    this.#sources = grown(this.#sources, capacity);
    this.#targets = grown(this.#targets, capacity);
    this.#edgeTypes = grown(this.#edgeTypes, capacity);
  }

  setNodeProperty(node: number, key: string, value: PropertyValue | null): void {
    this.#version++;
    this.nodes.set(node, key, value, this.#order);
    if (key === 'id') this.#idIndexes.delete(this.nodes);
  }

  setEdgeProperty(edge: number, key: string, value: PropertyValue | null): void {
    this.#version++;
    this.edges.set(edge, key, value, this.#size);
    if (key === 'id') this.#idIndexes.delete(this.edges);
  }

  /** Replaces the labels of a node. */
  setLabels(node: number, labels: readonly string[]): void {
    this.#version++;
    this.#nodeLabels[node] = this.#labelSet(labels);
    this.#labelIndexes.clear();
  }

  /** The nodes with a label, in order; found when first asked for and kept until a node or a label is added or changed. */
  nodesWithLabel(label: string): Uint32Array {
    let nodes = this.#labelIndexes.get(label);
    if (!nodes) {
      const has = this.#labelSets.map((labels) => labels.includes(label));
      let count = 0;
      for (let n = 0; n < this.#order; n++) if (has[this.#nodeLabels[n]!]) count++;
      nodes = new Uint32Array(count);
      for (let n = 0, at = 0; n < this.#order; n++) if (has[this.#nodeLabels[n]!]) nodes[at++] = n;
      this.#labelIndexes.set(label, nodes);
    }
    return nodes;
  }

  /** Which set of labels a node has: an index into {@link labelSets}. */
  labelSetOf(node: number): number {
    return this.#nodeLabels[node]!;
  }

  /** The same for all nodes at once; valid until a node is added. */
  labelSetCodes(): Uint16Array {
    return this.#nodeLabels.subarray(0, this.#order);
  }

  /** Every different set of labels that a node has or had. */
  labelSets(): readonly (readonly string[])[] {
    return this.#labelSets;
  }

  /** The code of an edge's type in `types`. */
  typeOf(edge: number): number {
    return this.#edgeTypes[edge]!;
  }

  /**
   * Takes nodes and edges away; those left keep their order and get new indexes. Edges of a node that goes must go too.
   * @param nodes 1 for every node to take away
   * @param edges 1 for every edge to take away
   */
  remove(nodes: Uint8Array, edges: Uint8Array): void {
    const keptNodes = rowsLeft(nodes, this.#order);
    const keptEdges = rowsLeft(edges, this.#size);
    const renamed = new Uint32Array(this.#order);
    keptNodes.forEach((old, node) => {
      renamed[old] = node;
    });
    const pick = <T extends Uint32Array | Uint16Array>(column: T, rows: Uint32Array, value: (old: number) => number): T => {
      const picked = new (column.constructor as new (length: number) => T)(rows.length);
      for (let i = 0; i < rows.length; i++) picked[i] = value(rows[i]!);
      return picked;
    };
    const [sources, targets, types, labels] = [this.#sources, this.#targets, this.#edgeTypes, this.#nodeLabels];
    this.#sources = pick(sources, keptEdges, (e) => renamed[sources[e]!]!);
    this.#targets = pick(targets, keptEdges, (e) => renamed[targets[e]!]!);
    this.#edgeTypes = pick(types, keptEdges, (e) => types[e]!);
    this.#nodeLabels = pick(labels, keptNodes, (n) => labels[n]!);
    this.nodes.keepRows(keptNodes);
    this.edges.keepRows(keptEdges);
    this.#order = keptNodes.length;
    this.#size = keptEdges.length;
    this.#forget();
  }

  /** Takes the newest nodes and edges away again. */
  truncate(order: number, size: number): void {
    for (let n = order; n < this.#order; n++) for (const key of this.nodes.keys()) this.nodes.column(key)!.set(n, null);
    for (let e = size; e < this.#size; e++) for (const key of this.edges.keys()) this.edges.column(key)!.set(e, null);
    this.#order = order;
    this.#size = size;
    this.#forget();
  }

  #forget(): void {
    this.#version++;
    this.#adjacencies.clear();
    this.#labelIndexes.clear();
    this.#idIndexes.clear();
  }

  labels(node: number): readonly string[] {
    return this.#labelSets[this.#nodeLabels[node]!]!;
  }

  type(edge: number): string {
    return this.types.text(this.#edgeTypes[edge]!);
  }

  source(edge: number): number {
    return this.#sources[edge]!;
  }

  target(edge: number): number {
    return this.#targets[edge]!;
  }

  /** The columns behind the edges, valid until the next edge is added: for loops that have to be fast. */
  edgeArrays(): { sources: Uint32Array; targets: Uint32Array; types: Uint16Array } {
    return {
      sources: this.#sources.subarray(0, this.#size),
      targets: this.#targets.subarray(0, this.#size),
      types: this.#edgeTypes.subarray(0, this.#size),
    };
  }

  /** The node with this `id`, or -1. */
  nodeById(id: string): number {
    return this.#idIndex(this.nodes, this.#order).get(id) ?? -1;
  }

  /** The edge with this `id`, or -1. */
  edgeById(id: string): number {
    return this.#idIndex(this.edges, this.#size).get(id) ?? -1;
  }

  /** The edges at every node, of one type or of all; built when first asked for and kept until the next edge is added. */
  adjacency(direction: Direction, type?: string): Adjacency {
    const key = `${direction}:${type ?? ''}`;
    let adjacency = this.#adjacencies.get(key);
    if (!adjacency) {
      const [from, to] = direction === 'out' ? [this.#sources, this.#targets] : [this.#targets, this.#sources];
      const code = type === undefined ? -1 : this.types.find(type);
      const types = this.#edgeTypes;
      adjacency = buildAdjacency(this.#order, this.#size, from, to, type === undefined ? null : (e) => types[e] === code);
      this.#adjacencies.set(key, adjacency);
    }
    return adjacency;
  }

  #idIndex(table: PropertyTable, rows: number): Map<string, number> {
    let index = this.#idIndexes.get(table);
    if (!index || index.rows !== rows) {
      const byId = new Map<string, number>();
      const column = table.column('id') as StringColumn | undefined;
      for (let row = 0; column && row < rows; row++) {
        const id = column.get(row);
        if (typeof id === 'string' && !byId.has(id)) byId.set(id, row);
      }
      index = { rows, byId };
      this.#idIndexes.set(table, index);
    }
    return index.byId;
  }

  #labelSet(labels: readonly string[]): number {
    const key = labels.join('\u0000');
    let code = this.#labelSetCodes.get(key);
    if (code === undefined) {
      code = this.#labelSets.length;
      if (code > 0xffff) throw new KgError('limit', 'too many different sets of labels', { expected: 'at most 65,536' });
      this.#labelSets.push([...labels]);
      this.#labelSetCodes.set(key, code);
    }
    return code;
  }
}

function rowsLeft(removed: Uint8Array, size: number): Uint32Array {
  const kept: number[] = [];
  for (let row = 0; row < size; row++) if (!removed[row]) kept.push(row);
  return new Uint32Array(kept);
}

function grown<T extends Uint32Array | Uint16Array>(array: T, capacity: number): T {
  const bigger = new (array.constructor as new (length: number) => T)(capacity);
  bigger.set(array);
  return bigger;
}
