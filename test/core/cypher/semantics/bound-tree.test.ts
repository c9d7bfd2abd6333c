import { describe, expect, it } from 'vitest';
import { analyzeQuery } from '../../../support/analyze-query.ts';
import { printBound } from '../../../support/print-bound.ts';

/** Queries, and what they mean; see `printBound` for how it is written. */
function testTrees(what: string, cases: readonly (readonly [query: string, ...tree: string[]])[]): void {
  describe(what, () => {
    it.each(cases.map(([query, ...tree]) => [query, tree.join('\n')]))('%s', (query, tree) => {
      expect(printBound(analyzeQuery(query).query)).toBe(tree);
    });
  });
}

testTrees('patterns', [
  [
    'MATCH (p:Person {id: $id})-[r:KNOWS {since: 1}]->(f:Person|Robot) WHERE f.age > 30 AND NOT f:Bot RETURN f.name AS name, f',
    'MATCH (p@n0), (f@n2); p@n0 ->[r@r1:KNOWS] f@n2 WHERE p@n0:Person & f@n2:(Person|Robot) & (p@n0.id = $id) & (r@r1.since = 1) & (f@n2.age > 30) & NOT f@n2:Bot',
    'PROJECT ITEMS name@v3 = f@n2.name',
    '=> name@v3, f@n2',
  ],
  [
    'MATCH (a) MATCH (a)<-[r]-(a)-->() MATCH (x)-[r]-() RETURN r',
    'MATCH (a@n0)',
    'MATCH (a@n0!), (node@n3); a@n0 <-[r@r1] a@n0, a@n0 ->[relationship@r2] node@n3',
    'MATCH (x@n4), (node@n5); x@n4 --[r@r1!] node@n5',
    'PROJECT',
    '=> r@r1',
  ],
  [
    'MATCH (a)-[rs:T*1..3 {w: 1}]->(b) RETURN rs',
    'MATCH (a@n0), (b@n3); a@n0 ->[rs@v1:T*1..3 WHERE (rs@r2.w = 1)] b@n3',
    'PROJECT',
    '=> rs@v1',
  ],
  [
    'MATCH (a)-[r:T WHERE r.w > a.w]->{2,4}(b)-[*0..]-() RETURN r',
    'MATCH (a@n0), (b@n3), (node@n6); a@n0 ->[r@v1:T*2..4 WHERE (r@r2.w > a@n0.w)] b@n3, b@n3 --[relationships@v4*0..Infinity] node@n6',
    'PROJECT',
    '=> r@v1',
  ],
  [
    'MATCH p = (s:S) ((a)-[r:T]->(b WHERE b.x = s.x) WHERE a.y < b.y){1,3} (e) RETURN a, r, p',
    'MATCH (s@n0), (e@n8); s@n0~e@n8[a@n1 ->[r@r3:T] b@n2 WHERE (b@n2.x = s@n0.x) & (a@n1.y < b@n2.y)]{1,3} a@n1>a@v4, b@n2>b@v5, r@r3>r@v6; p@v9 = s@n0 e@n8 WHERE s@n0:S',
    'PROJECT',
    '=> a@v4, r@v6, p@v9',
  ],
  [
    'MATCH p = shortestPath((a)-[:R*..5]-(b)), SHORTEST 2 GROUPS (a)-[:R]-+(c), q = ((c)-->(d) WHERE d.x) RETURN p',
    'MATCH (a@n0), (b@n3), (c@n7), (d@n9); shortest 1 a@n0 --[relationships@v1:R*1..5] b@n3, groups 2 a@n0 --[relationships@v5:R*1..Infinity] c@n7, c@n7 ->[relationship@r8] d@n9; p@v4 = a@n0 b@n3; q@v10 = c@n7 d@n9 WHERE d@n9.x',
    'PROJECT',
    '=> p@v4',
  ],
  [
    'MATCH (m) WITH head(collect(m)) AS h MATCH (h)-->(x) RETURN h',
    'MATCH (m@n0)',
    'PROJECT BY () AGGREGATE v1 = collect(m@n0) ITEMS h@v2 = head(v1)',
    'MATCH (h@n3<h@v2), (x@n5); h@n3 ->[relationship@r4] x@n5',
    'PROJECT',
    '=> h@n3',
  ],
  [
    'MATCH (m) WITH head(collect(m)) AS h OPTIONAL MATCH (h)-->(x) RETURN h',
    'MATCH (m@n0)',
    'PROJECT BY () AGGREGATE v1 = collect(m@n0) ITEMS h@v2 = head(v1)',
    'OPTIONAL MATCH (h@n3<h@v2), (x@n5); h@n3 ->[relationship@r4] x@n5',
    'PROJECT',
    '=> h@v2',
  ],
]);

testTrees('projections', [
  [
    'WITH 1 AS x WITH x + 1 AS x ORDER BY x RETURN *',
    'PROJECT ITEMS x@v0 = 1',
    'PROJECT ITEMS x@v1 = (x@v0 + 1) ORDER BY x@v1',
    'PROJECT',
    '=> x@v1',
  ],
  [
    'MATCH (n) WITH n AS m, n.x AS x ORDER BY n.x + 1, m.y WHERE n.z > x RETURN m.x, m, $p',
    'MATCH (n@n0)',
    'PROJECT ITEMS x@v1 = n@n0.x ORDER BY (x@v1 + 1), n@n0.y WHERE (n@n0.z > x@v1)',
    'PROJECT ITEMS m.x@v2 = n@n0.x, $p@v3 = $p',
    '=> m.x@v2, n@n0, $p@v3',
  ],
  [
    'WITH 1 AS a, 2 AS b WITH a AS b, b AS a RETURN a ORDER BY b',
    'PROJECT ITEMS a@v0 = 1, b@v1 = 2',
    'PROJECT',
    'PROJECT ORDER BY a@v0',
    '=> b@v1',
  ],
  [
    'MATCH (n) RETURN DISTINCT n, n.x AS x, n AS again ORDER BY n.x DESC SKIP 1 LIMIT $l',
    'MATCH (n@n0)',
    'PROJECT DISTINCT ITEMS n@n0 = n@n0, x@v1 = n@n0.x ORDER BY x@v1 DESC SKIP 1 LIMIT $l',
    '=> n@n0, x@v1, n@n0',
  ],
  [
    'MATCH (n) WITH n, count(*) AS c, n.x + count(*) AS d ORDER BY n.y, max(n.z) WHERE c > 1 RETURN n.name, collect(DISTINCT n.x)[0] AS first, sum(c) AS s',
    'MATCH (n@n0)',
    'PROJECT BY n@n0 = n@n0 AGGREGATE v1 = count(*), v3 = max(n@n0.z) ITEMS d@v2 = (n@n0.x + v1) ORDER BY n@n0.y, v3 WHERE (v1 > 1)',
    'PROJECT BY n.name@v6 = n@n0.name AGGREGATE v4 = collect(DISTINCT n@n0.x), v5 = sum(v1) ITEMS first@v7 = v4[0]',
    '=> n.name@v6, first@v7, sum(c)@v5',
  ],
  [
    'MATCH (n) RETURN DISTINCT n.a AS a, n.a AS b, {a: n.a, c: COUNT(n)} AS m, count( n ) AS c ORDER BY n.a, count(n)',
    'MATCH (n@n0)',
    'PROJECT DISTINCT BY a@v2 = n@n0.a AGGREGATE v1 = count(n@n0) ITEMS a@v2 = a@v2, m@v3 = {a: a@v2, c: v1}, COUNT(n)@v1 = v1 ORDER BY a@v2, v1',
    '=> a@v2, a@v2, m@v3, COUNT(n)@v1',
  ],
  [
    'MATCH (n) WITH DISTINCT [x IN n.l | x + 1] AS l ORDER BY [y IN n.l | y + 1], size([x IN n.l | x + 1]) RETURN l',
    'MATCH (n@n0)',
    'PROJECT DISTINCT ITEMS l@v2 = [x@v1 IN n@n0.l | (x@v1 + 1)] ORDER BY l@v2, size(l@v2)',
    'PROJECT',
    '=> l@v2',
  ],
  [
    'MATCH (n) WITH DISTINCT [(n)-->(m) | m.x] AS l ORDER BY [(n)-->(k) | k.x] RETURN l',
    'MATCH (n@n0)',
    'PROJECT DISTINCT ITEMS l@v4 = collect{ MATCH (n@n0!), (m@n2); n@n0 ->[relationship@r1] m@n2 PROJECT ITEMS value@v3 = m@n2.x => value@v3 } ORDER BY l@v4',
    'PROJECT',
    '=> l@v4',
  ],
  ['RETURN rand() AS r ORDER BY rand()', 'PROJECT ITEMS r@v0 = rand() ORDER BY rand()', '=> r@v0'],
  ['RETURN 1 AS a UNION ALL RETURN 2 AS a', ...['PROJECT ITEMS a@v0 = 1', 'UNION ALL', 'PROJECT ITEMS a@v1 = 2', 'AS a@v2', '=> a@v2']],
  [
    'MATCH (n) RETURN n, n AS m UNION MATCH (n) RETURN n, n.x AS m',
    ...['MATCH (n@n0)', 'PROJECT', 'UNION', 'MATCH (n@n1)', 'PROJECT ITEMS m@v2 = n@n1.x', 'AS n@n3, m@v4', '=> n@n3, m@v4'],
  ],
]);

testTrees('expressions', [
  [
    'MATCH (n) RETURN n {.name, .*, k: 1, n} AS m, 1 < n.x <= 3 AS chain, exists(n.x) AS e, [1.0, -2][0..] AS l',
    'MATCH (n@n0)',
    'PROJECT ITEMS m@v1 = n@n0 {.*, .name, k: 1, n: n@n0}, chain@v2 = ((1 < n@n0.x) AND (n@n0.x <= 3)), e@v3 = n@n0.x IS NOT NULL, l@v4 = [1.0, -2][0..]',
    '=> m@v1, chain@v2, e@v3, l@v4',
  ],
  [
    'RETURN CASE toInteger(rand() * 3) WHEN 0 THEN "a" ELSE "b" END AS x, CASE $x WHEN 1 THEN 2 END AS y',
    "PROJECT ITEMS x@v2 = reduce(case@v0 = toInteger((rand() * 3)), once@v1 IN [null] | CASE WHEN (v0 = 0) THEN 'a' ELSE 'b' END), y@v3 = CASE WHEN ($x = 1) THEN 2 END",
    '=> x@v2, y@v3',
  ],
  [
    'MATCH (a) WHERE exists((a)-->({x: a.x})) AND EXISTS { (a)--(b:B) WHERE b.y } RETURN COUNT { MATCH (a) RETURN a UNION MATCH (b) RETURN b AS a } AS c',
    'MATCH (a@n0) WHERE exists{ MATCH (a@n0!), (node@n2); a@n0 ->[relationship@r1] node@n2 WHERE (n2.x = a@n0.x) } & exists{ MATCH (a@n0!), (b@n4); a@n0 --[relationship@r3] b@n4 WHERE b@n4:B & b@n4.y }',
    'PROJECT ITEMS c@v7 = count{ MATCH (a@n0!) PROJECT UNION MATCH (b@n5) PROJECT AS a@n6 => a@n6 }',
    '=> c@v7',
  ],
  [
    'MATCH (a), (b) RETURN shortestPath((a)-[*]-(b)) AS p, allShortestPaths((a)-->(b)) AS ps',
    'MATCH (a@n0), (b@n1)',
    'PROJECT ITEMS p@v7 = first{ MATCH (a@n0!), (b@n1!); shortest 1 a@n0 --[relationships@v2*1..Infinity] b@n1; path@v4 = a@n0 b@n1 PROJECT => path@v4 }, ps@v8 = collect{ MATCH (a@n0!), (b@n1!); all 1 a@n0 ->[relationship@r5] b@n1; path@v6 = a@n0 b@n1 PROJECT => path@v6 }',
    '=> p@v7, ps@v8',
  ],
]);

testTrees('changes', [
  [
    'CREATE (a:A:B:A {x: 1})-[:R {y: a.x}]->(b)<-[r:S]-(a), p = (c {z: a.x})-[:T]->(b) RETURN p',
    'CREATE (a@n0:A:B {x: 1}), (b@n1), (c@n4 {z: a@n0.x}), (a@n0)-[relationship@r2:R {y: a@n0.x}]->(b@n1), (a@n0)-[r@r3:S]->(b@n1), (c@n4)-[relationship@r5:T]->(b@n1), p@v6 = c@n4 b@n1',
    'PROJECT',
    '=> p@v6',
  ],
  [
    'MATCH (a) MERGE p = (a)<-[r:R {x: a.x}]-(b:B {y: 1}) ON CREATE SET r.new = true, b += {z: 1} ON MATCH SET b:Seen RETURN p',
    'MATCH (a@n0)',
    'MERGE [MATCH (a@n0!), (b@n1); a@n0 <-[r@r2:R] b@n1; p@v3 = a@n0 b@n1 WHERE b@n1:B & (b@n1.y = 1) & (r@r2.x = a@n0.x)] CREATE (b@n1:B {y: 1}), (b@n1)-[r@r2:R {x: a@n0.x}]->(a@n0!), p@v3 = a@n0 b@n1 ON CREATE property ON CREATE properties ON MATCH addLabels',
    'PROJECT',
    '=> p@v3',
  ],
  [
    'UNWIND $nodes AS n MERGE (n)-[:R]->(m)-[:R]->(n) CREATE (n)-[:S]->(m)',
    'UNWIND $nodes AS n@v0',
    'MERGE [MATCH (n@n1<n@v0), (m@n2); n@n1 ->[relationship@r3:R] m@n2, m@n2 ->[relationship@r4:R] n@n1] CREATE (m@n2), (n@n1<n@v0)-[relationship@r3:R]->(m@n2), (m@n2)-[relationship@r4:R]->(n@n1<n@v0)',
    'CREATE (n@n5<n@v0)-[relationship@r6:S]->(m@n2!)',
  ],
  [
    'MATCH (n) FOREACH (x IN range(1, 3) | CREATE (n)-[:R]->(m {i: x}) SET n.last = x, n = {a: 1}) REMOVE n.x, n:A DETACH DELETE n',
    'MATCH (n@n0)',
    'FOREACH x@v1 IN range(1, 3)',
    '  CREATE (m@n2 {i: x@v1}), (n@n0!)-[relationship@r3:R]->(m@n2)',
    '  SET property n@n0 = x@v1, properties n@n0 = {a: 1}',
    'SET property n@n0 = null, removeLabels n@n0',
    'DETACH DELETE n@n0',
  ],
]);

testTrees('calls', [
  [
    'CALL graph.rank() YIELD node, score AS s WHERE s > 0.5 MATCH (node)-->(m) RETURN m, s',
    'CALL graph.rank() YIELD node AS node@v0, score AS s@v1',
    'MATCH (node@n2<node@v0), (m@n4); node@n2 ->[relationship@r3] m@n4',
    'PROJECT',
    '=> m@n4, s@v1',
  ],
  ['CALL test.near', 'CALL test.near($to) YIELD found AS found@v0', '=> found@v0'],
  ['MATCH (n) CALL test.touch(1) RETURN n', 'MATCH (n@n0)', 'CALL test.touch(1) PASSES', 'PROJECT', '=> n@n0'],
  ['CALL test.touch(1)', 'CALL test.touch(1)'],
  [
    "SHOW INDEXES YIELD name WHERE name STARTS WITH 'x' RETURN name AS n",
    ...['CALL db.indexes() YIELD name AS name@v0', 'PROJECT', '=> name@v0'],
  ],
  [
    'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c UNION RETURN 0 AS c } RETURN n, c',
    'MATCH (n@n0)',
    'CALL',
    '  MATCH (n@n0!), (m@n2); n@n0 ->[relationship@r1] m@n2',
    '  PROJECT BY () AGGREGATE v3 = count(m@n2)',
    '  UNION',
    '  PROJECT ITEMS c@v4 = 0',
    '  AS c@v5',
    '  => c@v5',
    'PROJECT',
    '=> n@n0, c@v5',
  ],
  [
    'MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN m, n.x AS x } CALL { CREATE (n) } RETURN *',
    'MATCH (n@n0)',
    'CALL',
    '  MATCH (n@n0!), (m@n2); n@n0 ->[relationship@r1] m@n2',
    '  PROJECT ITEMS x@v3 = n@n0.x',
    '  => m@n2, x@v3',
    'CALL',
    '  CREATE (n@n4)',
    'PROJECT',
    '=> m@n2, n@n0, x@v3',
  ],
]);

describe('the whole statement', () => {
  it('counts its slots, and gives each variable one of its own', () => {
    expect(analyzeQuery('MATCH (a)-[r]->(b) WITH a, r.x AS x RETURN a.y').slotCount).toBe(5);
  });
});
