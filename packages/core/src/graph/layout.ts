import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { PropertyGraph } from './property-graph.ts';

/** Where the nodes stand: `x[n]` and `y[n]` for node index `n`. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * ForceAtlas2 (Jacomy et al., 2014) from a spiral in node order: the same graph gives the same picture. Parallel edges pull
 * with the square root of their number, nodes without edges stay on the rim.
 */
export function layout(graph: PropertyGraph, iterations = 400): Layout {
  const { order, size } = graph;
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const g: UndirectedGraph = new UndirectedGraph();
  const degree = new Uint32Array(order);
  for (let e = 0; e < size; e++) {
    degree[graph.source(e)]!++;
    degree[graph.target(e)]!++;
  }
  for (let n = 0; n < order; n++) {
    const angle = n * 2.399963; // the golden angle spreads neighbours in order over the disc
    const radius = 10 * Math.sqrt(n + 1);
    x[n] = Math.cos(angle) * radius;
    y[n] = Math.sin(angle) * radius;
    if (degree[n]! > 0) g.addNode(n, { x: x[n], y: y[n] });
  }
  for (let e = 0; e < size; e++) {
    const [s, t] = [graph.source(e), graph.target(e)];
    if (s !== t) g.updateEdge(s, t, (a) => ({ count: ((a.count as number | undefined) ?? 0) + 1 }));
  }
  g.updateEachEdgeAttributes((_e, a) => ({ ...a, weight: Math.sqrt(a.count as number) }));
  if (g.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(g), edgeWeightInfluence: 1, gravity: 0.6, scalingRatio: 18, slowDown: 4 };
    const positions = forceAtlas2(g, { iterations, settings, getEdgeWeight: 'weight' });
    for (const [key, p] of Object.entries(positions)) {
      x[Number(key)] = p.x;
      y[Number(key)] = p.y;
    }
  }
  placeLoners(x, y, degree);
  return { x, y };
}

/** Nodes without edges stand on a ring around the others. */
function placeLoners(x: Float64Array, y: Float64Array, degree: Uint32Array): void {
  let radius = 20;
  for (let n = 0; n < x.length; n++) if (degree[n]! > 0) radius = Math.max(radius, Math.hypot(x[n]!, y[n]!));
  const loners = [...degree.keys()].filter((n) => degree[n] === 0);
  loners.forEach((n, i) => {
    const angle = (2 * Math.PI * i) / loners.length;
    x[n] = Math.cos(angle) * radius * 1.15;
    y[n] = Math.sin(angle) * radius * 1.15;
  });
}
