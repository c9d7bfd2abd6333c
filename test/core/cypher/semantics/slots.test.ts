import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryError } from '../../../../packages/core/src/base/query-error.ts';
import type { BoundStatement } from '../../../../packages/core/src/cypher/semantics/bound.ts';
import { analyzeQuery } from '../../../support/analyze-query.ts';
import { unfilledSlots } from '../../../support/unfilled-slots.ts';

const QUERIES = [
  'MATCH (a:A {x: 1})-[r:R]->(b) WHERE a.x > b.x WITH a, b, count(r) AS c ORDER BY c, b.y, max(a.z) WHERE c > 1 RETURN a, c + 1 AS d',
  'MATCH (a) WITH DISTINCT a.x AS x, a AS b, count(*) AS c ORDER BY a.x, x + c, count(*) SKIP 1 RETURN x, b.y, [y IN [x] WHERE y > c | y + x] AS l',
  'MATCH p = (a) ((x)-[r:R]->(y) WHERE x.v < a.v){1,3} (b)-[s:S*1..2 {w: 1}]->(c) RETURN p, x, r, nodes(p), s ORDER BY size(r)',
  'MATCH (a) OPTIONAL MATCH p = shortestPath((a)-[:R*]-(b)) RETURN a.x, reduce(t = 0, n IN nodes(p) | t + n.x) AS t, any(n IN nodes(p) WHERE n.x > a.x) AS q',
  'UNWIND $rows AS row MERGE (a:A {x: row.x})-[r:R]->(b {y: 2}) ON CREATE SET a.z = row.z, b += row ON MATCH SET r.n = a.x RETURN a, r, b',
  'MATCH (a)-[r]->(b) CREATE (c {x: a.x})-[s:S {y: c.x}]->(a), q = (c)-[:T]->(b) SET c.z = s.y REMOVE a.x DELETE r RETURN q',
  'MATCH (a) CALL (a) { MATCH (a)-->(m) WITH m.x AS x, count(*) AS c RETURN x + a.x AS s UNION RETURN 0 AS s } RETURN a, s ORDER BY s',
  'MATCH (a) CALL { WITH a MATCH (a)-->(b) RETURN b, a.x AS x } WITH b, x, a WHERE EXISTS { MATCH (b)-->(c) WHERE c.x > x } RETURN a, b, x',
  'MATCH (a) RETURN COUNT { (a)--(b) WHERE b.x = a.x } AS n, COLLECT { MATCH (a)-->(b) RETURN b.x ORDER BY b.y } AS l, [(a)-->(b) | b.x] AS k',
  'CALL graph.rank() YIELD node AS n, score WHERE score > 1 MATCH (n)-->(m) FOREACH (x IN [n, m] | SET x.y = score CREATE (m)-[:R]->({z: x.y})) RETURN m',
];
const WORDS = QUERIES.map((query) => query.match(/\w+|\W/g)!);
const POOL = [...new Set(WORDS.flat().filter((word) => /\w/.test(word)))];

/** A query in which some words have been put in place of others. */
const mutated = fc
  .record({
    words: fc.constantFrom(...WORDS),
    changes: fc.array(fc.record({ at: fc.nat(), from: fc.nat(), own: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ words, changes }) => {
    const places = words.flatMap((word, i) => (/\w/.test(word) ? [i] : []));
    const changed = [...words];
    for (const { at, from, own } of changes)
      changed[places[at % places.length]!] = own ? words[places[from % places.length]!]! : POOL[from % POOL.length]!;
    return changed.join('');
  });

function attempt(text: string): BoundStatement | QueryError {
  try {
    return analyzeQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}

describe('slots', () => {
  it.each(QUERIES)('are filled before they are read: %s', (query) => {
    expect(unfilledSlots(analyzeQuery(query))).toEqual([]);
  });

  it('are filled before they are read in any query that is accepted; any other has an error with a place', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = attempt(text);
        if (!(result instanceof QueryError)) {
          expect(unfilledSlots(result)).toEqual([]);
          return;
        }
        const { start, end } = result.span!;
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expect(result.phase).toBe('compile time');
      }),
      { numRuns: 3000 },
    );
  });
});
