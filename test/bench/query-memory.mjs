// `npm run bench:memory`: what queries say that they keep, beside what the heap grows by. The two should be within a factor of two.
import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { Budget } from '../../packages/core/dist/cypher/execute/budget.js';

/** Each gives its first row when all is kept that it will keep. */
const QUERIES = {
  'collect numbers': 'UNWIND range(1, 1000000) AS i WITH collect(i * 0.5) AS all RETURN size(all), all',
  'collect texts': "UNWIND range(1, 300000) AS i WITH collect('a text that is made: ' + i) AS all RETURN size(all), all",
  'collect long texts':
    "UNWIND range(1, 3000) AS i WITH collect(toUpper(reduce(s = 'ab', x IN range(1, 12) | s + s) + i)) AS all RETURN size(all), all",
  'collect lists': 'UNWIND range(1, 100000) AS i WITH collect([x IN range(1, 20) | x * 0.5]) AS all RETURN size(all), all',
  'collect maps': 'UNWIND range(1, 100000) AS i WITH collect({a: i, b: i * 0.5}) AS all RETURN size(all), all',
  'collect dates': "UNWIND range(1, 100000) AS i WITH collect(date('2020-01-01') + duration({days: i})) AS all RETURN size(all), all",
  'sort numbers': 'UNWIND range(1, 500000) AS i WITH i ORDER BY -i RETURN i',
  'sort texts': "UNWIND range(1, 200000) AS i WITH toUpper('a text that is made: ' + i) AS t ORDER BY t RETURN t",
  'sort with a list in common': 'WITH range(1, 1000) AS l UNWIND range(1, 200000) AS i WITH l, i ORDER BY -i RETURN i, size(l)',
  'sort nodes': 'MATCH (a:N), (b:N) WHERE a.i < 300 WITH a, b ORDER BY b.i DESC RETURN a, b',
  'group by numbers': 'UNWIND range(1, 300000) AS i WITH i, count(*) AS c RETURN i, c',
  'group by texts': "UNWIND range(1, 200000) AS i WITH toUpper('a text that is made: ' + i) AS t, count(*) AS c RETURN t, c",
  'group by two': "UNWIND range(1, 200000) AS i WITH i, toUpper('a text: ' + i) AS t, count(*) AS c RETURN i, t, c",
  'group by a node': 'MATCH (a:N)-[:R]->(b:N) WITH a, count(b) AS c RETURN a, c',
  'distinct numbers': 'UNWIND range(1, 500000) AS i WITH DISTINCT i WITH max(i) AS m RETURN m',
  'distinct lists': 'UNWIND range(1, 200000) AS i WITH DISTINCT [i, i + 1] AS l WITH count(l) AS m RETURN m',
  'count distinct': 'UNWIND range(1, 500000) AS i WITH count(DISTINCT i) AS m RETURN m',
  stream: 'UNWIND range(1, 500000) AS i WITH i, [x IN range(1, 20) | x] AS l WHERE l[0] = i RETURN i',
  shortest: 'MATCH p = SHORTEST 200000 (a:N {i: 0})-[:R]->{1,9}(b:N {i: 1}) WITH p SKIP 40 RETURN p',
};

let [kept, peak] = [0, 0];
const { keep } = Budget.prototype;
Budget.prototype.keep = function (bytes) {
  kept += bytes;
  peak = Math.max(peak, kept);
  keep.call(this, bytes);
};

const graph = new PropertyGraph();
for (let i = 0; i < 2000; i++) graph.addNode(['N'], { i });
for (let i = 0; i < 2000; i++) for (let k = 1; k <= 4; k++) graph.addEdge('R', i, (i * k + k) % 2000);
const engine = await new QueryEngine(graph).load();

for (const [name, text] of Object.entries(QUERIES)) {
  const row = await measure(text);
  console.log(
    name.padEnd(28),
    ...row.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`.padStart(10)),
    (row[0] / row[1]).toFixed(2).padStart(6),
  );
}

async function measure(text) {
  [kept, peak] = [0, 0];
  globalThis.gc();
  const before = process.memoryUsage();
  const rows = engine.stream(text, {}, { maxMemory: Number.POSITIVE_INFINITY });
  await rows.next();
  globalThis.gc();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.external - before.heapUsed - before.external;
  await rows.return();
  return [peak, grown];
}
