import { QueryError } from '../../base/query-error.ts';
import type { PropertyValue } from '../../model/property.ts';
import {
  type GraphView,
  isList,
  isMap,
  isNode,
  isPath,
  isRelationship,
  makeNode,
  makePath,
  makeRelationship,
  type Value,
} from '../values/value.ts';

interface Copy {
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

type NodeCopy = Copy & { readonly labels: readonly string[] };
type EdgeCopy = Copy & { readonly type: string; readonly source: number; readonly target: number };

/** How deep lists and maps of a result may be nested. */
const MAX_DEPTH = 1000;

/** Copies of the nodes and relationships that a result holds: it then stays as it is, whatever becomes of the graph. */
export class Snapshot implements GraphView {
  // Made when they are needed: most results hold plain values only.
  #copiedNodes: Map<number, NodeCopy> | undefined;
  #copiedEdges: Map<number, EdgeCopy> | undefined;
  readonly #check: () => void;

  /** @param check called for every value that has parts */
  constructor(check: () => void) {
    this.#check = check;
  }

  readonly nodes = {
    get: (row: number, key: string): PropertyValue | null => ownProperty(this.#nodes.get(row)!, key),
    row: (row: number): Readonly<Record<string, PropertyValue>> => this.#nodes.get(row)!.properties,
  };
  readonly edges = {
    get: (row: number, key: string): PropertyValue | null => ownProperty(this.#edges.get(row)!, key),
    row: (row: number): Readonly<Record<string, PropertyValue>> => this.#edges.get(row)!.properties,
  };

  get #nodes(): Map<number, NodeCopy> {
    this.#copiedNodes ??= new Map();
    return this.#copiedNodes;
  }

  get #edges(): Map<number, EdgeCopy> {
    this.#copiedEdges ??= new Map();
    return this.#copiedEdges;
  }

  labels(node: number): readonly string[] {
    return this.#nodes.get(node)!.labels;
  }

  type(edge: number): string {
    return this.#edges.get(edge)!.type;
  }

  source(edge: number): number {
    return this.#edges.get(edge)!.source;
  }

  target(edge: number): number {
    return this.#edges.get(edge)!.target;
  }

  /**
   * The value with references into this snapshot in place of those into the graph.
   * @throws QueryError `limit` for one that is nested so deeply that those who get it could not walk it
   */
  take(value: Value, depth = 0): Value {
    if (typeof value !== 'object' || value === null) return value;
    this.#check();
    if (depth > MAX_DEPTH) throw tooDeep();
    if (isList(value)) return value.map((item) => this.take(item, depth + 1));
    if (isMap(value)) return new Map([...value].map(([key, item]) => [key, this.take(item, depth + 1)]));
    if (isNode(value)) return makeNode(this, this.#takeNode(value.graph, value.index));
    if (isRelationship(value)) return makeRelationship(this, this.#takeEdge(value.graph, value.index));
    if (!isPath(value)) return value;
    const { graph } = value;
    const nodes = Array.from(value.nodes, (node) => this.#takeNode(graph, node));
    const edges = Array.from(value.relationships, (edge) => this.#takeEdge(graph, edge));
    return makePath(this, nodes, edges);
  }

  #takeNode(graph: GraphView, node: number): number {
    if (!this.#nodes.has(node)) this.#nodes.set(node, { labels: graph.labels(node), properties: graph.nodes.row(node) });
    return node;
  }

  #takeEdge(graph: GraphView, edge: number): number {
    if (!this.#edges.has(edge)) {
      const ends = { source: graph.source(edge), target: graph.target(edge) };
      this.#edges.set(edge, { type: graph.type(edge), ...ends, properties: graph.edges.row(edge) });
    }
    return edge;
  }
}

function tooDeep(): QueryError {
  return new QueryError(`lists and maps nested more than ${MAX_DEPTH} deep cannot be returned`, {
    ...{ type: 'SemanticError', phase: 'runtime', detail: 'LimitReached', code: 'limit' },
  });
}

function ownProperty({ properties }: Copy, key: string): PropertyValue | null {
  return Object.hasOwn(properties, key) ? properties[key]! : null;
}
