import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { beforeAll, describe, expect, it } from 'vitest';

let engine: QueryEngine;
beforeAll(async () => {
  engine = await new QueryEngine(new PropertyGraph()).load();
  engine.query('UNWIND range(1, 30) AS i CREATE (:K {i: i})');
  engine.query('MATCH (a:K), (b:K) WHERE a.i <> b.i CREATE (a)-[:E {w: a.i}]->(b)');
});

const WALKS = [
  'MATCH p = (a)-[*]->(b) RETURN count(p)',
  'MATCH p = (a)-[*]->(b) RETURN p',
  'MATCH (a)-[*]-(b) WHERE b.i > a.i + 100 RETURN a',
  'MATCH (a)-[r*]->(b) WITH r ORDER BY size(r) LIMIT 1 RETURN r',
  'MATCH (a) ((x)-[r]->(y))+ (b) RETURN count(*)',
  'MATCH (a) ((x)-[r]->(y)-[s]->(z))* (b) RETURN count(*)',
  'MATCH p = SHORTEST 1000000 (a)-[]->+(b) RETURN count(*)',
  'MATCH p = shortestPath((a {i: 1})-[*]->(b {i: 2})) WHERE length(p) > 100 RETURN p',
  'MATCH (a) RETURN [(a)-[*]->(b) | b]',
  'MATCH (a) WHERE EXISTS { (a)-[*]->(:None) } RETURN a',
  'MATCH (a) RETURN a, COLLECT { MATCH p = (a)-[*]->(b) RETURN p }',
];
const ROWS = [
  'MATCH (a), (b), (c), (d), (e), (f) RETURN a.i',
  'MATCH (a), (b), (c), (d), (e), (f) WHERE a.i + b.i + c.i + d.i + e.i + f.i < 0 RETURN a',
  'MATCH (a), (b), (c), (d), (e), (f) RETURN a.i, count(*), collect(b.i)',
  'MATCH (a), (b), (c), (d), (e), (f) RETURN DISTINCT a.i ORDER BY a.i',
  'MATCH (a), (b), (c), (d), (e), (f) CREATE (a)-[:T]->(b)',
  'MATCH (a), (b), (c), (d), (e), (f) SET a.x = 1',
  'UNWIND range(1, 5000000) AS x UNWIND range(1, 5000000) AS y RETURN count(*)',
  'UNWIND range(1, 10000000) AS x MERGE (:Z {x: x})',
  'FOREACH (x IN range(1, 10000000) | CREATE (:Z {x: x}))',
];
const VALUES = [
  'RETURN [x IN range(1, 10000000) | [y IN range(1, 10000000) | x * y]]',
  'RETURN all(x IN range(1, 10000000) WHERE any(y IN range(1, 10000000) WHERE y < 0))',
  'RETURN reduce(s = [], i IN range(1, 1000000) | s + i)',
  'UNWIND range(1, 9000000) AS x RETURN x ORDER BY -x',
];

describe('a query that would run for ever', () => {
  it.each([...WALKS, ...ROWS, ...VALUES])('stops at the deadline: %s', (text) => {
    expect(() => engine.query(text, {}, { timeout: 20 })).toThrow(expect.objectContaining({ name: 'QueryError', code: 'aborted' }));
    expect([engine.graph.order, engine.graph.size]).toEqual([30, 870]);
  });
  it('stops when the caller has aborted', () => {
    const signal = AbortSignal.abort();
    for (const text of [...WALKS, ...ROWS])
      expect(() => engine.query(text, {}, { signal })).toThrow(expect.objectContaining({ name: 'QueryError', code: 'aborted' }));
  });
});

/** Lists that are small in memory and, walked through, have more than a million million items. */
const doubling = 'reduce(s = [], i IN range(1, 40) | [s, s])';
const deep = 'reduce(s = [], i IN range(1, 20000) | [s])';

describe('a value that is too large', () => {
  it.each([
    'RETURN range(1, 1000000000000000000)',
    "RETURN reduce(s = 'ab', i IN range(1, 100) | s + s)",
    "WITH reduce(s = 'ab', i IN range(1, 20) | s + s) AS s RETURN replace(s, 'a', s)",
    `RETURN ${doubling}`,
    `WITH ${doubling} AS d RETURN d = d`,
    `WITH ${doubling} AS d RETURN DISTINCT d`,
    'RETURN reduce(s = {}, i IN range(1, 40) | {a: s, b: s})',
    'RETURN reduce(s = [1], i IN range(1, 40) | s + [s])',
    'RETURN reduce(s = [], i IN range(1, 40) | [x IN [1, 2] | s])',
    `RETURN ${deep}`,
    `WITH ${deep} AS d RETURN d = d`,
    `UNWIND [1, 2] AS k WITH k, ${deep} AS d RETURN k ORDER BY d`,
    'UNWIND range(1, 1000001) AS x RETURN x',
  ])('is refused: %s', (text) => {
    expect(() => engine.query(text)).toThrow(expect.objectContaining({ name: 'QueryError', code: 'limit' }));
  });
});
