import type { PropertyGraph, PropertyValue } from '@proj/core';

type Row = readonly [string, PropertyValue][];

/** All that a property graph holds, in the order of its rows: keys sorted, so that two graphs compare whatever the order of their columns. */
export function contentOf(graph: PropertyGraph): {
  nodes: { labels: readonly string[]; properties: Row }[];
  edges: { type: string; source: number; target: number; properties: Row }[];
} {
  const rowOf = (table: PropertyGraph['nodes'], row: number): Row =>
    [...table.keys()]
      .sort()
      .map((key) => [key, table.get(row, key)] as const)
      .filter((entry): entry is [string, PropertyValue] => entry[1] !== null);
  return {
    nodes: Array.from({ length: graph.order }, (_, n) => ({ labels: graph.labels(n), properties: rowOf(graph.nodes, n) })),
    edges: Array.from({ length: graph.size }, (_, e) => ({
      type: graph.type(e),
      source: graph.source(e),
      target: graph.target(e),
      properties: rowOf(graph.edges, e),
    })),
  };
}
