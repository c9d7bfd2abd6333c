// `npm run check:networkx`: runs our graph procedures and networkx (Python) on the same graphs and compares what they give. Not part of
// `npm test`: it needs Python 3 with networkx 3 and scipy (`pip install networkx scipy`).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildGraph, PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { readProject } from '@proj/core/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Numbers from 0 up to 1, the same on every run (Park and Miller, 1988). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function graphOf(order, edges) {
  const graph = new PropertyGraph();
  for (let n = 0; n < order; n++) graph.addNode(['N'], { n });
  for (const [source, target, w] of edges) graph.addEdge('E', source, target, w === undefined ? {} : { w });
  return graph;
}

/** Parallel edges and loops, too. */
function randomGraph(order, size, seed) {
  const next = seeded(seed);
  const node = () => Math.floor(next() * order);
  return graphOf(
    order,
    Array.from({ length: size }, () => [node(), node(), 1 + Math.floor(next() * 8) / 4]),
  );
}

/** On a grid the number of shortest paths goes beyond 32 bits. */
function grid(side) {
  const edges = [];
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++) {
      if (x + 1 < side) edges.push([x * side + y, (x + 1) * side + y, 1]);
      if (y + 1 < side) edges.push([x * side + y, x * side + y + 1, 1]);
    }
  return graphOf(side * side, edges);
}

/** Dense groups with few edges between them. */
function groups(count, size, seed) {
  const next = seeded(seed);
  const edges = [];
  for (let a = 0; a < count * size; a++)
    for (let b = a + 1; b < count * size; b++)
      if (next() < (Math.floor(a / size) === Math.floor(b / size) ? 0.5 : 0.02)) edges.push([a, b, 1]);
  return graphOf(count * size, edges);
}

const graphs = {
  dossier: buildGraph(await readProject(`${root}data`)).store,
  'random 60/200': randomGraph(60, 200, 7),
  'random 400/900': randomGraph(400, 900, 11),
  'grid 20×20': grid(20),
  'groups 6×20': groups(6, 20, 3),
  'no edges': graphOf(5, []),
};

const DIRECTIONS = ['out', 'in', 'both'];
const SEEDS = Array.from({ length: 11 }, (_, seed) => seed);

async function ours(graph, weight) {
  const engine = await new QueryEngine(graph).load();
  const values = (procedure, column, options = {}) =>
    engine.query(`CALL ${procedure}($options) YIELD node, ${column} RETURN ${column} ORDER BY id(node)`, { options }).rows().flat();
  const results = {};
  for (const direction of DIRECTIONS) {
    results[`pagerank ${direction}`] = values('graph.pagerank', 'score', { direction, weight, tolerance: 1e-10 });
    results[`betweenness ${direction}`] = values('graph.betweenness', 'score', { direction });
    results[`closeness ${direction}`] = values('graph.closeness', 'score', { direction });
    results[`degree ${direction}`] = values('graph.degree', 'score', { direction, weight });
    if (weight)
      results[`weighted betweenness ${direction}`] = values('graph.betweenness', 'score', { direction, weight, normalized: false });
    results[`shortest paths ${direction}`] = pathCosts(engine, direction, weight);
  }
  results['components weak'] = values('graph.components', 'component');
  results['components strong'] = values('graph.stronglyConnectedComponents', 'component');
  // Louvain walks in an order of chance, so one run tells little: the median of several is compared.
  const communities = (direction) => SEEDS.map((seed) => values('graph.louvain', 'community', { weight, direction, seed }));
  results['louvain both'] = communities('both');
  results['louvain out'] = communities('out');
  return results;
}

/** The costs from a few nodes to all others, -1 where there is no way. */
function pathCosts(engine, direction, weight) {
  const text = `MATCH (a), (b) WHERE id(a) % 17 = 0 AND id(a) < 100
    CALL (a, b) { CALL graph.shortestPath(a, b, $options) YIELD cost RETURN min(cost) AS found }
    RETURN coalesce(found, -1.0) AS cost ORDER BY id(a), id(b)`;
  return engine.query(text, { options: { direction, weight } }).rows().flat();
}

const cases = [];
for (const [name, graph] of Object.entries(graphs))
  for (const weight of graph.edges.column('w') ? [undefined, 'w'] : [undefined]) {
    const weigh = (edge) => (weight ? graph.edges.get(edge, weight) : 1);
    const edges = Array.from({ length: graph.size }, (_, e) => [graph.source(e), graph.target(e), weigh(e)]);
    cases.push({ name: weight ? `${name}, weighted` : name, order: graph.order, edges, results: await ours(graph, weight) });
  }

const { status, stdout, stderr, error } = spawnSync('python3', [`${root}scripts/networkx_check.py`], {
  input: JSON.stringify(cases),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (error) console.error(error.message);
process.stdout.write(stdout ?? '');
process.stderr.write(stderr ?? '');
process.exitCode = status ?? 2;
