import type { PropertyGraph } from '../../graph/property-graph.ts';
import type { PropertyTable } from '../../graph/property-table.ts';

/** A label or type: how many have it, and how many of those have each property. */
export interface NameUse {
  readonly count: number;
  readonly properties: ReadonlyMap<string, number>;
}

/** Which nodes relationships of a type join, by all labels of their ends. */
export interface Connection {
  readonly from: readonly string[];
  readonly type: string;
  readonly to: readonly string[];
}

/** What a graph is made of; names used most come first. It can be sent to a worker. */
export interface GraphSchema {
  readonly labels: ReadonlyMap<string, NameUse>;
  readonly types: ReadonlyMap<string, NameUse>;
  readonly connections: readonly Connection[];
}

/** A function or procedure as completion shows it. */
export interface Callable {
  readonly name: string;
  readonly detail?: string | undefined;
  /** What a procedure yields. */
  readonly columns?: readonly string[] | undefined;
}

/** What a query can name: the graph's own names, and what the engine and the caller give. */
export interface CompletionSchema extends GraphSchema {
  readonly functions?: readonly Callable[] | undefined;
  readonly procedures?: readonly Callable[] | undefined;
  /** Without the dollar. */
  readonly parameters?: readonly string[] | undefined;
}

/** Looks at every node and relationship of a graph once. */
export function schemaOf(graph: PropertyGraph): GraphSchema {
  const labels = new Uses();
  for (let n = 0; n < graph.order; n++) labels.add(graph.labels(n), presentKeys(graph.nodes, n));
  const types = new Uses();
  const connections = new Map<string, Connection>();
  for (let e = 0; e < graph.size; e++) {
    types.add([graph.type(e)], presentKeys(graph.edges, e));
    const [source, target] = [graph.source(e), graph.target(e)];
    const key = `${graph.labelSetOf(source)} ${graph.typeOf(e)} ${graph.labelSetOf(target)}`;
    if (!connections.has(key)) connections.set(key, { from: graph.labels(source), type: graph.type(e), to: graph.labels(target) });
  }
  return { labels: labels.sorted(), types: types.sorted(), connections: [...connections.values()] };
}

function presentKeys(table: PropertyTable, row: number): string[] {
  return [...table.keys()].filter((key) => table.get(row, key) !== null);
}

class Uses {
  readonly #uses = new Map<string, { count: number; readonly properties: Map<string, number> }>();

  add(names: readonly string[], keys: readonly string[]): void {
    for (const name of names) {
      const use = this.#uses.get(name) ?? { count: 0, properties: new Map<string, number>() };
      this.#uses.set(name, use);
      use.count++;
      for (const key of keys) use.properties.set(key, (use.properties.get(key) ?? 0) + 1);
    }
  }

  sorted(): Map<string, NameUse> {
    const uses = [...this.#uses].map(([name, { count, properties }]): [string, NameUse] => {
      const byCount = [...properties].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return [name, { count, properties: new Map(byCount) }];
    });
    return new Map(uses.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)));
  }
}
