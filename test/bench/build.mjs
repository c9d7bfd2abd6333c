// Builds synthetic stories and compares with the bare graphology calls that add the same nodes and edges. `npm run bench:build`.
import { MultiDirectedGraph } from 'graphology';
import { buildGraph } from '../../packages/core/dist/index.js';
import { story } from './story.mjs';

/** Medians in milliseconds of several pieces of work that take turns, after one round to warm up. */
function compare(rounds, ...works) {
  const times = works.map(() => []);
  for (let round = 0; round <= rounds; round++)
    works.forEach((work, i) => {
      const start = performance.now();
      work();
      if (round > 0) times[i].push(performance.now() - start);
    });
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}

for (const count of [10_000, 100_000, 1_000_000].slice(0, process.argv.includes('--small') ? 2 : 3)) {
  const project = story(count);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const graph = buildGraph(project);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const rounds = count > 500_000 ? 3 : 9;
  const [alone] = compare(rounds, () => buildGraph(project)); // before the copies for graphology fill the heap
  const { nodes, edges } = graph.toGraphology().export();
  const [ours, bare] = compare(
    rounds,
    () => buildGraph(project),
    () => {
      const g = new MultiDirectedGraph();
      for (const { key, attributes } of nodes) g.addNode(key, attributes);
      for (const { key, source, target, attributes } of edges) g.addDirectedEdgeWithKey(key, source, target, attributes);
    },
  );
  const each = `${((1000 * alone) / count).toFixed(2)} µs a statement`;
  const line = [`${count} statements`, `${graph.store.order} nodes`, `${graph.store.size} edges`, `build ${alone.toFixed(0)} ms (${each})`];
  const rest = [
    `bare graphology ${bare.toFixed(0)} ms`,
    `ratio ${(ours / bare).toFixed(2)}`,
    `${Math.round(bytes / count)} bytes a statement`,
  ];
  console.log([...line, ...rest].join(', '));
}
