// Builds synthetic stories and compares with the bare graphology calls that add the same nodes and edges. `npm run bench:build`.
// "alone": each side in a process of its own, with nothing but its own input on the heap; "together": both inputs on one heap, in turns.
// "first" is the first call in a fresh process, before the compiler knows the code; the other time is that of the fastest later call, which
// other work on the machine disturbs least. Every call starts from a collected heap, so that nobody pays for the garbage of the call before.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MultiDirectedGraph } from 'graphology';
import { buildGraph } from '../../packages/core/dist/index.js';
import { story } from './story.mjs';

const { values } = parseArgs({ options: { small: { type: 'boolean' }, side: { type: 'string' }, count: { type: 'string' } } });
if (values.side) console.log(JSON.stringify(measure(values.side, Number(values.count))));
else for (const count of [10_000, 100_000, 1_000_000].slice(0, values.small ? 2 : 3)) report(count);

function report(count) {
  const [ours, bare, both] = ['ours', 'bare', 'both'].map((side) => measureApart(side, count));
  console.log(`${count} statements, ${ours.order} nodes, ${ours.size} edges, ${Math.round(ours.bytes / count)} bytes a statement`);
  for (const [name, a, b] of [
    ['alone', ours.ours, bare.bare],
    ['together', both.ours, both.bare],
  ]) {
    const build = `build ${show(a.fastest)} (${((1000 * a.fastest) / count).toFixed(2)} µs a statement, first ${show(a.first)})`;
    console.log(
      `  ${name}: ${build}, bare graphology ${show(b.fastest)} (first ${show(b.first)}), ratio ${(a.fastest / b.fastest).toFixed(2)}`,
    );
  }
}

function show(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`;
}

function measureApart(side, count) {
  const self = fileURLToPath(import.meta.url);
  const args = [...process.execArgv, self, '--side', side, '--count', String(count)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}

/** The first and the fastest later time of one side, or of both in turns. */
function measure(side, count) {
  let project = story(count);
  const works = {};
  if (side !== 'bare') works.ours = () => buildGraph(project);
  if (side !== 'ours') works.bare = bareCalls(buildGraph(project).store);
  if (side === 'bare') project = undefined;
  const before = memory();
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  let result;
  let bytes = 0;
  for (let round = 0; round < Math.max(6, Math.min(60, 3_000_000 / count)); round++)
    for (const [name, work] of Object.entries(works)) {
      result = undefined;
      globalThis.gc();
      const start = performance.now();
      result = work();
      times[name].push(performance.now() - start);
      if (round === 0) bytes = memory() - before;
    }
  const { order, size } = result.store ?? result;
  const summary = Object.entries(times).map(([name, [first, ...later]]) => [name, { first, fastest: Math.min(...later) }]);
  return { order, size, bytes, ...Object.fromEntries(summary) };
}

function memory() {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The calls to graphology that add the nodes and edges of a graph; their arguments are made beforehand. */
function bareCalls(store) {
  const ids = Array.from({ length: store.order }, (_, n) => store.nodes.get(n, 'id'));
  const nodes = ids.map((id, n) => [id, { ...store.nodes.row(n), labels: store.labels(n) }]);
  const edges = Array.from({ length: store.size }, (_, e) => {
    const attributes = { ...store.edges.row(e), kind: store.type(e) };
    return [attributes.id, ids[store.source(e)], ids[store.target(e)], attributes];
  });
  return () => {
    const graph = new MultiDirectedGraph();
    for (const [id, attributes] of nodes) graph.addNode(id, attributes);
    for (const [id, source, target, attributes] of edges) graph.addDirectedEdgeWithKey(id, source, target, attributes);
    return graph;
  };
}
