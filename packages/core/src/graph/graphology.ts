import { MultiDirectedGraph } from 'graphology';
import type { PropertyValue } from '../model/property.ts';
import type { PropertyGraph } from './property-graph.ts';

/** What a node carries in graphology: its labels, and every property. */
export interface NodeAttributes {
  labels: readonly string[];
  [property: string]: unknown;
}

/** What an edge carries in graphology: its relation as `kind` (sigma reserves `type`), and every property. */
export interface EdgeAttributes {
  kind: string;
  [property: string]: unknown;
}

/** Copies the graph into graphology. Keys are the `id` properties, `n0`… and `e0`… where there is none. */
export function toGraphology(graph: PropertyGraph): MultiDirectedGraph<NodeAttributes, EdgeAttributes> {
  const result: MultiDirectedGraph<NodeAttributes, EdgeAttributes> = new MultiDirectedGraph();
  const keys: string[] = [];
  for (let n = 0; n < graph.order; n++) {
    const properties = graph.nodes.row(n);
    const key = keyOf(properties, `n${n}`);
    keys.push(key);
    result.addNode(key, { ...properties, labels: graph.labels(n) });
  }
  for (let e = 0; e < graph.size; e++) {
    const properties = graph.edges.row(e);
    const ends = [keys[graph.source(e)]!, keys[graph.target(e)]!] as const;
    result.addDirectedEdgeWithKey(keyOf(properties, `e${e}`), ...ends, { ...properties, kind: graph.type(e) });
  }
  return result;
}

function keyOf(properties: Record<string, PropertyValue>, fallback: string): string {
  return typeof properties.id === 'string' ? properties.id : fallback;
}
