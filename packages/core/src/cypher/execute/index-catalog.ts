import type { PropertyGraph } from '../../graph/property-graph.ts';
import { type GroupKey, groupKey } from '../values/group-key.ts';
import type { Value } from '../values/value.ts';

/** One index: the nodes with a label by the value of a property. */
export interface IndexDefinition {
  readonly name: string;
  readonly label: string;
  readonly property: string;
}

/** The indexes of a graph. One is filled when it is first looked into, and forgotten when the graph changes. */
export class IndexCatalog {
  readonly #graph: PropertyGraph;
  readonly #definitions = new Map<string, IndexDefinition>();
  readonly #filled = new Map<string, ReadonlyMap<GroupKey, readonly number[]>>();

  constructor(graph: PropertyGraph) {
    this.#graph = graph;
  }

  /** By name. */
  list(): IndexDefinition[] {
    return [...this.#definitions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  has(label: string, property: string): boolean {
    return this.list().some((index) => index.label === label && index.property === property);
  }

  get(name: string): IndexDefinition | undefined {
    return this.#definitions.get(name);
  }

  add(definition: IndexDefinition): void {
    this.#definitions.set(definition.name, definition);
  }

  remove(name: string): void {
    this.#definitions.delete(name);
  }

  /** To be called when nodes, labels or properties have changed. */
  forget(): void {
    this.#filled.clear();
  }

  seek(label: string, property: string, value: Value): readonly number[] {
    if (value === null || (typeof value === 'number' && Number.isNaN(value))) return [];
    const key = `${label}\u0000${property}`;
    let nodes = this.#filled.get(key);
    if (!nodes) {
      nodes = this.#fill(label, property);
      this.#filled.set(key, nodes);
    }
    return nodes.get(groupKey(value)) ?? [];
  }

  #fill(label: string, property: string): Map<GroupKey, number[]> {
    const byValue = new Map<GroupKey, number[]>();
    const column = this.#graph.nodes.column(property);
    for (const node of column ? this.#graph.nodesWithLabel(label) : []) {
      const value = column!.get(node) as Value;
      if (value === null) continue;
      const key = groupKey(value);
      const nodes = byValue.get(key);
      if (nodes) nodes.push(node);
      else byValue.set(key, [node]);
    }
    return byValue;
  }
}
