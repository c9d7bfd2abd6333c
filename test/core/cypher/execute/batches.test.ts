import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../../support/interleave.ts';

const NODES = 2_500;
const EDGES = 9_000;

/** A graph with more nodes and relationships than fit into one batch; properties are missing, of several kinds, and large. */
function makeGraph(): PropertyGraph {
  const graph = new PropertyGraph();
  const next = random(7);
  const integer = (below: number): number => Math.floor(next() * below);
  for (let i = 0; i < NODES; i++)
    graph.addNode(i % 5 === 0 ? ['A', 'B'] : i % 5 === 4 ? [] : ['A'], {
      k: i,
      ...(next() < 0.9 && { age: integer(60) }),
      ...(next() < 0.5 && { weight: integer(2) ? integer(40) : integer(400) / 10 + 0.05 }),
      ...(next() < 0.8 && { name: `n${integer(30)}` }),
      ...(next() < 0.5 && { on: next() < 0.5 }),
      mixed: i % 3 ? `m${integer(4)}` : integer(4),
      big: Number.MAX_SAFE_INTEGER - integer(5),
    });
  for (const type of ['R', 'S', 'T']) {
    const ends = (): number[] => Array.from({ length: EDGES / 3 }, () => integer(integer(4) ? NODES : 40));
    const [sources, targets] = [ends(), ends()];
    graph.addEdges(type, sources, targets);
  }
  for (let e = 0; e < EDGES; e += 2) graph.setEdgeProperty(e, 'w', integer(10));
  return graph;
}

const QUERIES: readonly string[] = [
  'MATCH (a:A) RETURN count(*), count(a.age), count(DISTINCT a.name), sum(a.age), avg(a.weight), min(a.name), max(a.age)',
  'MATCH (a) RETURN a.name, count(*), sum(a.weight), avg(a.age)',
  'MATCH (a) WHERE a.age > 20 AND a.age <= 40 RETURN a.on, count(*)',
  'MATCH (a) WHERE 20 > a.age RETURN count(*)',
  'MATCH (a) WHERE a.age = 7.0 OR a.age IS NULL RETURN a.name, count(*)',
  "MATCH (a) WHERE a.name = 'n3' RETURN a.age, count(*)",
  "MATCH (a) WHERE a.name = 'nobody' RETURN count(*)",
  "MATCH (a) WHERE toUpper(a.name) STARTS WITH 'N1' AND a.on RETURN a.name, count(*)",
  'MATCH (a) WHERE a.mixed = 1 RETURN count(*)',
  'MATCH (a:!B) RETURN labels(a), count(*)',
  'MATCH (a) WHERE a.k < 900 RETURN a.on, sum(a.big), avg(a.big)',
  'MATCH (a) WHERE a.age > $none RETURN count(*)',
  'MATCH (a:A)-[:R]->(b) RETURN count(*)',
  'MATCH (a:A)-[:R]->(b:B) RETURN a.name, count(*)',
  'MATCH (a)-[:R]->(b) RETURN b.k AS k, count(*) AS c ORDER BY c DESC, k LIMIT 7',
  'MATCH (a)-[:R]->(b) RETURN b.k AS k, count(*) AS c ORDER BY c, k DESC SKIP 2 LIMIT 7',
  'MATCH (a)-[:R]->(b) WITH b, count(*) AS c ORDER BY c DESC, b.k LIMIT 3 MATCH (b)-[:S]->(x) RETURN b.k, c, collect(x.k)',
  'MATCH (a)<-[:R]-(b) WHERE b.age < 30 RETURN a.name, count(*)',
  'MATCH (a)-[r:R]->(b) WHERE r.w > 4 RETURN b.age, count(*), sum(r.w)',
  'MATCH (a)-[r:R]->(b) WHERE r.w > a.age RETURN count(*)',
  'MATCH (a)-[r]->(b) RETURN type(r), count(*)',
  'MATCH (a)-[:R]->(b)-[:R]->(c) RETURN count(*)',
  'MATCH (a)-[:R]->(b)-[:R]->(c) WHERE a.age < 30 AND c.age > 30 RETURN b.name, count(*)',
  'MATCH (a)-[]->(b)-[]->(c) WHERE c.k < 50 RETURN c.k, count(*)',
  'MATCH (a)-[:R]->(b)-[]->(c)-[:R]->(d) WHERE a.k < 20 RETURN d.name, count(*), sum(d.age)',
  'MATCH (a)-[:R]->(b)-[:S]->(a) RETURN a.k, count(*)',
  'MATCH (a)-[:R]->(a) RETURN count(*)',
  'MATCH (a)-[*1..2]->(b) WHERE a.k < 60 RETURN b.name, count(*)',
  'MATCH (a)-[*0..2]->(b:B)-[:R]->(c) WHERE a.k < 60 RETURN b.age, count(c), sum(c.age)',
  'MATCH (a)-[:R]->(b)-[*1..2]->(c:B) WHERE c.k < 30 RETURN b.on, count(*)',
  'MATCH (a)<-[:S*2..3]-(b) WHERE a.k < 60 AND a.age > b.age RETURN count(*)',
  'MATCH (a)-[rs:R*1..2]->(b) WHERE a.k < 60 RETURN size(rs), count(*)',
  'MATCH (a)-[:R|S]->(b) RETURN b.name, count(*)',
  'MATCH (a)-[:R]-(b) RETURN b.name, count(*)',
  'MATCH (a), (b) WHERE a.k < 40 AND b.k < 40 AND a.name = b.name RETURN count(*)',
  'MATCH (a) WHERE EXISTS { (a)-[:R]->(:B) } RETURN a.on, count(*)',
  'MATCH (a:B) OPTIONAL MATCH (a)-[:T]->(b:B) WITH a, b MATCH (a)-[:R]->(c) RETURN b.name, count(*), count(DISTINCT c)',
  'MATCH (a:B) OPTIONAL MATCH (a)-[:T]->(b:B) RETURN b.name, count(*), count(b)',
  'MATCH (a:B) OPTIONAL MATCH (a)-[:T]->(b:B) RETURN b, count(*)',
  'MATCH (a)-[:R]->(b) RETURN a.name AS x, b.on AS y, count(*), collect(b.k)',
  'MATCH (a)-[:R]->(b) RETURN count(DISTINCT b.age), count(DISTINCT a), sum(DISTINCT b.age)',
  'UNWIND [1, 2, 3] AS i MATCH (a)-[:R]->(b) WHERE a.age = i RETURN i, count(*)',
  'MATCH (a:B) CALL { WITH a MATCH (a)-[:R]->(b) RETURN count(*) AS c } RETURN c, count(*)',
  'MATCH (a)-[:R]->(b) RETURN count(*) AS c UNION ALL MATCH (a)-[:S]->(b:B) RETURN count(*) AS c',
  "MATCH (a:A {name: 'n3'}) RETURN a.k",
  "MATCH (a:A) WHERE a.name = 'n3' AND a.age + 1 > 20 RETURN a.k LIMIT 5",
  'MATCH (a:A) WHERE a.age = 7 MATCH (b:B) WHERE b.age = a.age RETURN a.k, b.k',
  'MATCH (a:NoSuch)-[:R]->(b) RETURN count(*), sum(b.age), avg(b.age), min(b.k)',
  'MATCH (a:A)-[:NoSuch]->(b) RETURN b.name, count(*)',
];

describe('work in batches', () => {
  const graph = makeGraph();
  const plain = new QueryEngine(graph, { optimize: false });
  const unloaded = new QueryEngine(graph);
  let loaded = unloaded;
  beforeAll(async () => {
    loaded = await new QueryEngine(graph).load();
  });

  it.each(QUERIES)('gives what work row by row gives: %s', (text) => {
    const answers = [plain, unloaded, loaded].map((engine) => {
      const rows = engine.query(text, { none: null }).rows().map(write);
      return text.includes('ORDER BY') ? rows : rows.sort();
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('gives the rows in the same order where none is asked for', () => {
    const text = 'MATCH (a)-[:R]->(b) WHERE b.age > 10 RETURN a.name, count(*), collect(b.k)';
    expect(loaded.query(text).rows()).toEqual(unloaded.query(text).rows());
  });

  it.each([
    ['a deadline', { timeout: 0 }, 'DeadlineExceeded'],
    ['a cap on steps', { maxSteps: 1000 }, 'TooManySteps'],
    ['a cap on what is kept', { maxMemory: 30_000 }, 'TooMuchMemory'],
  ])('keeps %s', (_, options, detail) => {
    const text = 'MATCH (a)-[:R]->(b)-[:S]->(c) RETURN a.k, count(*)';
    expect(() => loaded.query(text, {}, options)).toThrow(expect.objectContaining({ detail }));
  });

  it('tells where an error is', () => {
    const text = 'MATCH (a)-[:R]->(b) WHERE a.age / (b.age - b.age) > 1 RETURN count(*)';
    expect(() => loaded.query(text)).toThrow(expect.objectContaining({ detail: 'DivisionByZero' }));
  });

  it('is not used by a query that changes the graph', () => {
    const own = new PropertyGraph();
    own.addEdge('R', own.addNode(['A']), own.addNode(['A']));
    const engine = new QueryEngine(own);
    const text = 'CREATE (:A)-[:R]->(:A) WITH 1 AS x MATCH (:A)-[:R]->(:A) RETURN count(*)';
    return engine.load().then(() => expect(engine.query(text).rows()).toEqual([[2]]));
  });
});

/** Sums of floats differ in the last digits with the order in which they are added, and so do collected lists. */
function write(row: readonly unknown[]): string {
  return JSON.stringify(row.map((value) => (Array.isArray(value) ? value.map(rounded).sort() : rounded(value))));
}

function rounded(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}
