// Writes GEXF, and compares with graphology-gexf on the same graph; then streams to a file and looks at the memory that it takes.
// `npm run bench:gexf`.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from 'graphology-gexf';
import { buildGraph, fromGexf, toGexf, toGraphology } from '../../packages/core/dist/index.js';
import { story } from './story.mjs';

/** Milliseconds of the fastest of three runs. */
async function time(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const folder = mkdtempSync(join(tmpdir(), 'gexf-'));
const file = join(folder, 'graph.gexf');
process.on('exit', () => rmSync(folder, { recursive: true }));

/** The most that is alive in memory while a graph is streamed to a file, over what the graph itself takes; looked at some 30 times. */
async function streamed(graph) {
  let bytes = 0;
  for (const chunk of toGexf(graph)) bytes += chunk.length;
  const step = bytes / 30;
  globalThis.gc();
  const before = process.memoryUsage();
  let [heap, buffers, seen, next] = [0, 0, 0, 0];
  const watched = function* () {
    for (const chunk of toGexf(graph)) {
      seen += chunk.length;
      if (seen >= next) {
        next += step;
        globalThis.gc();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        heap = Math.max(heap, heapUsed - before.heapUsed);
        buffers = Math.max(buffers, arrayBuffers - before.arrayBuffers);
      }
      yield chunk;
    }
  };
  await writeFile(file, watched());
  const megabytes = [statSync(file).size, heap, buffers].map((n) => `${(n / 1e6).toFixed(1)} MB`);
  return `file ${megabytes[0]}, live heap at most ${megabytes[1]}, buffers ${megabytes[2]}`;
}

/** The columns of a synthetic story; the statements behind them are let go. */
const storeOf = (statements) => ({ store: buildGraph(story(statements), { layer: 'facts' }).store });

const graph = storeOf(107_000);
const { order, size } = graph.store;
console.log(`${order} nodes, ${size} edges`);
const other = toGraphology(graph.store);
const ours = await time(() => [...toGexf(graph)].join('').charCodeAt(5));
const theirs = await time(() => write(other).charCodeAt(5));
const text = [...toGexf(graph)].join('');
const read = await time(() => fromGexf(text));
console.log(
  `toGexf ${ours.toFixed(0)} ms, graphology-gexf ${theirs.toFixed(0)} ms: ratio ${(theirs / ours).toFixed(1)}; fromGexf ${read.toFixed(0)} ms`,
);
console.log(`${size} edges to a file: ${await streamed(graph)}`);
const large = storeOf(1_070_000);
console.log(`${large.store.size} edges to a file: ${await streamed(large)}`);
