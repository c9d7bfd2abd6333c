// Builds synthetic stories and compares with the bare graphology calls that add the same nodes and edges. `npm run bench:build`.
import { MultiDirectedGraph } from 'graphology';
import { buildGraph } from '../../packages/core/dist/index.js';
import { story } from './story.mjs';

/** Milliseconds of the fastest of three runs. */
function time(work) {
  const runs = Array.from({ length: 3 }, () => {
    globalThis.gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

for (const count of [10_000, 100_000, 1_000_000].slice(0, process.argv.includes('--small') ? 2 : 3)) {
  const project = story(count);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const graph = buildGraph(project, { layer: 'facts' });
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const ours = time(() => buildGraph(project, { layer: 'facts' }));
  const { nodes, edges } = graph.toGraphology().export();
  const bare = time(() => {
    const g = new MultiDirectedGraph();
    for (const { key, attributes } of nodes) g.addNode(key, attributes);
    for (const { key, source, target, attributes } of edges) g.addDirectedEdgeWithKey(key, source, target, attributes);
  });
  const line = [`${count} statements`, `${graph.store.size} facts`, `build ${ours.toFixed(0)} ms`, `bare graphology ${bare.toFixed(0)} ms`];
  console.log([...line, `ratio ${(ours / bare).toFixed(2)}`, `${Math.round(bytes / count)} bytes a statement`].join(', '));
}
