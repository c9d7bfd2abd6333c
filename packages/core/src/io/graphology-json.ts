import type { Layout } from '../graph/layout.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';

/**
 * The graph in graphology's own JSON form (`MultiDirectedGraph.from(JSON.parse(…))` reads it), one node or edge a line and in chunks.
 * Keys are the `id` properties; nodes carry `labels`, edges their relation as `kind`.
 */
export function* toGraphologyJson(
  { store: graph }: { readonly store: PropertyGraph },
  options: { layout?: Layout | undefined } = {},
): Generator<string> {
  const { layout } = options;
  const keys: unknown[] = [];
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[';
  for (let n = 0; n < graph.order; n++) {
    const attributes = { ...graph.nodes.row(n), labels: graph.labels(n), ...(layout && { x: layout.x[n], y: layout.y[n] }) };
    keys.push(graph.nodes.get(n, 'id') ?? `n${n}`);
    yield `${n === 0 ? '' : ','}\n${JSON.stringify({ key: keys[n], attributes })}`;
  }
  yield '\n],"edges":[';
  for (let e = 0; e < graph.size; e++) {
    const ends = { source: keys[graph.source(e)], target: keys[graph.target(e)] };
    const attributes = { ...graph.edges.row(e), kind: graph.type(e) };
    yield `${e === 0 ? '' : ','}\n${JSON.stringify({ key: graph.edges.get(e, 'id') ?? `e${e}`, ...ends, attributes })}`;
  }
  yield '\n]}\n';
}
