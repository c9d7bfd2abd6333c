import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { beforeAll, describe, expect, it } from 'vitest';

const graph = new PropertyGraph();
const graphless = new QueryEngine(graph);
let loaded = graphless;
beforeAll(async () => {
  for (let i = 0; i < 300; i++) graph.addNode(['N'], { i });
  for (let i = 0; i < 300; i++) for (let k = 1; k <= 4; k++) graph.addEdge('R', i, (i * k + k) % 300);
  loaded = await new QueryEngine(graph).load();
});

/** Bytes that the heap grows by for each of `n` rows, as `npm run bench:memory` measured them. */
const KEEPING: readonly (readonly [bytesPerRow: number, query: string])[] = [
  [61, 'UNWIND range(1, $n) AS i WITH collect(i * 0.5) AS all RETURN size(all)'],
  [85, "UNWIND range(1, $n) AS i WITH collect('a text that is made: ' + i) AS all RETURN size(all)"],
  [8300, "UNWIND range(1, $n) AS i WITH collect(toUpper(reduce(s = 'ab', x IN range(1, 12) | s + s) + i)) AS all RETURN size(all)"],
  [1340, 'UNWIND range(1, $n) AS i WITH collect([x IN range(1, 20) | x * 0.5]) AS all RETURN size(all)'],
  [514, 'UNWIND range(1, $n) AS i WITH collect({a: i, b: i * 0.5}) AS all RETURN size(all)'],
  [178, 'UNWIND range(1, $n) AS i WITH i ORDER BY -i RETURN i LIMIT $n - 1'],
  [250, "UNWIND range(1, $n) AS i WITH toUpper('a text that is made: ' + i) AS t ORDER BY t RETURN max(t)"],
  [212, 'WITH range(1, 1000) AS l UNWIND range(1, $n) AS i WITH l, i ORDER BY -i RETURN sum(size(l) + i)'],
  [211, 'UNWIND range(1, $n) AS i WITH i, count(*) AS c RETURN max(c)'],
  [248, "UNWIND range(1, $n) AS i WITH toUpper('a text that is made: ' + i) AS t, count(*) AS c RETURN max(c)"],
  [351, "UNWIND range(1, $n) AS i WITH i, toUpper('a text: ' + i) AS t, count(*) AS c RETURN max(c)"],
  [30, 'UNWIND range(1, $n) AS i WITH DISTINCT i RETURN max(i)'],
  [160, 'UNWIND range(1, $n) AS i WITH DISTINCT [i, i + 1] AS l RETURN count(l)'],
  [30, 'UNWIND range(1, $n) AS i RETURN count(DISTINCT i)'],
];
const N = 3000;

const tooMuch = expect.objectContaining({ name: 'QueryError', code: 'limit', detail: 'TooMuchMemory' });

describe('a cap on memory', () => {
  it.each(KEEPING)('ends what takes more, and not what takes less: %i bytes a row: %s', (bytesPerRow, query) => {
    for (const engine of [graphless, loaded]) {
      const run = (maxMemory: number) => (): unknown => engine.query(query, { n: N }, { maxMemory });
      expect(run((N * bytesPerRow) / 2)).toThrow(tooMuch);
      expect(run(N * bytesPerRow * 2)).not.toThrow();
    }
  });

  it.each([
    'MATCH (a:N), (b:N) WITH a, b ORDER BY b.i RETURN count(*)',
    'MATCH (a:N), (b:N) RETURN a.i, b.i, count(*)',
    'MATCH (a:N), (b:N) RETURN DISTINCT a, b',
    'MATCH (a:N), (b:N) RETURN count(DISTINCT [a, b])',
    'MATCH (a:N), (b:N) WITH COLLECT { MATCH (x:N), (y:N) RETURN [x.i, y.i] } AS l RETURN size(l) LIMIT 1',
    'MATCH p = SHORTEST 1000000 (a:N {i: 0})-[:R]->{1,8}(b:N {i: 1}) RETURN count(p)',
    'MATCH (a:N) ((x)-[:R]->(y)<-[:R]-(z)-[:R]->(w)<-[:R]-(v)-[:R]->(u)){1,1} (b:N {i: 0}) RETURN count(*)',
    'UNWIND range(1, 10000) AS i CREATE (:New {i: i})',
    "MATCH (a:N), (b:N) SET b.text = 'text ' + a.i",
    'MATCH (a:N), (b:N) CREATE (a)-[:NEW]->(b)',
  ])('counts: %s', (query) => {
    for (const engine of [graphless, loaded]) expect(() => engine.query(query, {}, { maxMemory: 100_000 })).toThrow(tooMuch);
    expect([graph.order, graph.size]).toEqual([300, 1200]);
  });

  it.each([
    'UNWIND range(1, 5000) AS i WITH i, [x IN range(1, 20) | x] AS l WHERE l[0] > 0 RETURN i, l',
    'MATCH (a:N), (b:N) RETURN a, b.i',
    'MATCH (a:N)-[:R*1..3]->(b) RETURN b.i',
    'MATCH (a:N) WHERE a.i < 9 MATCH (a) ((x)-[:R]->(y)){1,3} (b) RETURN b.i',
    'MATCH (a:N), (b:N) RETURN a.i + b.i AS s ORDER BY s LIMIT 3',
    'MATCH (a:N), (b:N) RETURN sum(a.i), min(b.i)',
    'UNWIND range(1, 5000) AS i CALL { WITH i UNWIND range(1, 20) AS x WITH x + i AS y ORDER BY y DESC RETURN collect(y) AS l } RETURN size(l)',
    'UNWIND range(1, 5000) AS i RETURN COLLECT { UNWIND range(1, 20) AS x RETURN DISTINCT x + i } AS l',
    'MATCH (a:N), (b:N {i: 1}) MATCH p = SHORTEST 2 (a)-[:R]->{1,3}(b) RETURN length(p)',
  ])('does not count what only passes: %s', (query) => {
    for (const engine of [graphless, loaded]) expect(() => engine.query(query, {}, { maxMemory: 60_000 })).not.toThrow();
  });
});
