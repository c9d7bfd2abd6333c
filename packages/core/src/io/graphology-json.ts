import type { Layout } from '../graph/layout.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { PropertyValue } from '../model/property.ts';
import { elementKeys } from './element-keys.ts';

const CHUNK = 1 << 16;

/**
 * The graph in graphology's own JSON form (`MultiDirectedGraph.from(JSON.parse(…))` reads it), one node or edge a line, in chunks of about
 * 64 kB. Keys are the `id` properties, `n0`… and `e0`… where there is none or it is taken; nodes carry `labels`, edges their relation as `kind`.
 * What JSON has no number for, NaN, the infinities and integers beyond ±(2^53 − 1), is written as text.
 */
export function* toGraphologyJson(
  { store: graph }: { readonly store: PropertyGraph },
  options: { layout?: Layout | undefined } = {},
): Generator<string> {
  const { layout } = options;
  const nodes = elementKeys(graph.nodes, graph.order, 'n');
  const edges = elementKeys(graph.edges, graph.size, 'e');
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[';
  yield* lines(graph.order, (n) => {
    const attributes = { ...graph.nodes.row(n), labels: graph.labels(n), ...(layout && { x: layout.x[n], y: layout.y[n] }) };
    return { key: nodes.keyOf(n), attributes };
  });
  yield '\n],"edges":[';
  yield* lines(graph.size, (e) => {
    const ends = { source: nodes.keyOf(graph.source(e)), target: nodes.keyOf(graph.target(e)) };
    return { key: edges.keyOf(e), ...ends, attributes: { ...graph.edges.row(e), kind: graph.type(e) } };
  });
  yield '\n]}\n';
}

function* lines(rows: number, element: (row: number) => object): Generator<string> {
  let out = '';
  for (let row = 0; row < rows; row++) {
    out += `${row === 0 ? '' : ','}\n${JSON.stringify(element(row), plain)}`;
    if (out.length >= CHUNK) {
      yield out;
      out = '';
    }
  }
  yield out;
}

function plain(_key: string, value: PropertyValue): PropertyValue {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value;
}
