import { QueryError } from '../../base/query-error.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import type { Direction, PropertyGraph } from '../../graph/property-graph.ts';
import type { PropertyValue } from '../../model/property.ts';
import type { GraphView, PropertiesView, Value } from '../values/value.ts';
import type { IndexCatalog } from './index-catalog.ts';
import { GraphWriter } from './writer.ts';

/** A graph as one query sees it. A query that only reads has no writer, and its reads go straight to the columns. */
export class Session implements GraphView {
  readonly graph: PropertyGraph;
  readonly writer: GraphWriter | undefined;
  readonly nodes: PropertiesView;
  readonly edges: PropertiesView;

  readonly #indexes: IndexCatalog | undefined;

  constructor(graph: PropertyGraph, writes: boolean, indexes?: IndexCatalog) {
    this.#indexes = indexes;
    this.graph = graph;
    this.writer = writes ? new GraphWriter(graph) : undefined;
    this.nodes = this.writer ? living(graph.nodes, this.writer.deadNodes) : graph.nodes;
    this.edges = this.writer ? living(graph.edges, this.writer.deadEdges) : graph.edges;
  }

  labels(node: number): readonly string[] {
    if (this.writer?.deadNodes.has(node)) throw deletedEntity();
    return this.graph.labels(node);
  }

  type(edge: number): string {
    return this.graph.type(edge);
  }

  source(edge: number): number {
    return this.graph.source(edge);
  }

  target(edge: number): number {
    return this.graph.target(edge);
  }

  /** The edges at every node that the graph had when they were first asked for; the writer knows those made since. */
  adjacency(direction: Direction, type: string | undefined): Adjacency {
    return this.writer ? this.writer.adjacency(direction) : this.graph.adjacency(direction, type);
  }

  /** The nodes with a label whose property equals a value, by an index that the planner knew of. */
  seek(label: string, key: string, value: Value): readonly number[] {
    return this.#indexes?.seek(label, key, value) ?? [];
  }
}

/** Properties of what has not been deleted. */
function living(table: PropertiesView, dead: ReadonlySet<number>): PropertiesView {
  const check = (row: number): void => {
    if (dead.size > 0 && dead.has(row)) throw deletedEntity();
  };
  return {
    get(row: number, key: string): PropertyValue | null {
      check(row);
      return table.get(row, key);
    },
    row(row: number): Readonly<Record<string, PropertyValue>> {
      check(row);
      return table.row(row);
    },
  };
}

function deletedEntity(): QueryError {
  return new QueryError('this has been deleted by the query', { type: 'EntityNotFound', phase: 'runtime', detail: 'DeletedEntityAccess' });
}
