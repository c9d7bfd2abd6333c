// Builds synthetic stories and compares with the bare graphology calls that add the same nodes and edges. `npm run bench:build`.
// "first call": in a fresh process, before the compiler knows the code; the other times are medians of later calls. "alone": each side in a
// process of its own, with nothing but its own input and garbage on the heap; "together": both inputs on one heap, in turns, so that either may
// have to collect what the other left. The collector is left to itself: forcing it between calls would also throw the compiled
// code away, since that depends on objects of the call before.
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
  const rate = (1000 * ours.ours.median) / count;
  console.log(`  first call: build ${show(ours.ours.first)}, bare graphology ${show(bare.bare.first)}`);
  console.log(`  alone: ${compare(ours.ours, bare.bare)}, ${rate.toFixed(2)} µs a statement`);
  console.log(`  together: ${compare(both.ours, both.bare)}`);
}

function compare(a, b) {
  return `build ${show(a.median)}, bare graphology ${show(b.median)}, ratio ${(a.median / b.median).toFixed(2)}`;
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

/** The first time and the median of the later ones of one side, or of both in turns. */
function measure(side, count) {
  let project = story(count);
  const works = {};
  if (side !== 'bare') works.ours = () => buildGraph(project);
  if (side !== 'ours') works.bare = bareCalls(buildGraph(project).store);
  if (side === 'bare') project = undefined;
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  let result;
  memory(); // the garbage of making the input is nobody's
  for (let round = 0; round < Math.max(7, Math.min(200, 3_000_000 / count)); round++)
    for (const [name, work] of Object.entries(works)) {
      result = undefined;
      const start = performance.now();
      result = work();
      times[name].push(performance.now() - start);
    }
  const { order, size } = result.store ?? result;
  const held = memory();
  result = undefined;
  const bytes = held - memory();
  const summary = Object.entries(times).map(([name, [first, ...later]]) => [name, { first, median: median(later) }]);
  return { order, size, bytes, ...Object.fromEntries(summary) };
}

function memory() {
  globalThis.gc();
  globalThis.gc(); // the buffers of typed arrays are let go of after the first
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
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
