import type { CaseGroup } from '../../../../support/cypher-case.ts';

const graph = `CREATE (a:P {n: 'a'}), (b:P {n: 'b'}), (c:P {n: 'c'}), (d:P {n: 'd'}), (e:P {n: 'e'}), (z:Far {n: 'z'}),
 (a)-[:R {w: 1}]->(b), (a)-[:R {w: 2}]->(c), (b)-[:R {w: 3}]->(d), (c)-[:R {w: 4}]->(d), (d)-[:R {w: 5}]->(e), (b)-[:R {w: 6}]->(d), (a)-[:S {w: 7}]->(e), (c)-[:R {w: 8}]->(c), (e)-[:S {w: 9}]->(a)`;

export const shortestPaths: readonly CaseGroup[] = [
  {
    about: 'shortestPath',
    graph,
    cases: [
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[*]->(y)) RETURN [t IN relationships(p) | t.w] AS ws", ['[7]']],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[:R*]->(y)) RETURN length(p)", ['3']],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)<-[:R*]-(y)) RETURN length(p)", []],
      [
        "MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((y)<-[:R*]-(x)) RETURN [z IN nodes(p) | z.n][0] AS first, length(p)",
        ["'e' | 3"],
      ],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[:R*]-(y)) RETURN length(p)", ['3']],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[:R*..2]->(y)) RETURN length(p)", []],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[:R*1..3]->(y)) RETURN length(p)", ['3']],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) OPTIONAL MATCH p = shortestPath((x)-[:R*..2]->(y)) RETURN p", ['null']],
      [
        "MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = allShortestPaths((x)-[:R*]->(y)) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[1, 3, 5]', '[1, 6, 5]', '[2, 4, 5]'],
      ],
      [
        "MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = allShortestPaths((x)-[*]-(y)) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[7]', '[9]'],
      ],
      [
        "MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = allShortestPaths((x)-[:R*]-(y)) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[1, 3, 5]', '[1, 6, 5]', '[2, 4, 5]'],
      ],
      ["MATCH (x {n: 'a'}), (y:Far) MATCH p = shortestPath((x)-[*]-(y)) RETURN p", []],
      ["MATCH (x {n: 'a'}), (y:Far) OPTIONAL MATCH p = shortestPath((x)-[*]-(y)) RETURN p", ['null']],
      ["MATCH (x {n: 'a'}), (y:Far) RETURN shortestPath((x)-[*]-(y)) AS p", ['null']],
      ["MATCH (x {n: 'a'}), (y {n: 'd'}) RETURN length(shortestPath((x)-[*]->(y))) AS l", ['2']],
      ["MATCH (x {n: 'a'}), (y {n: 'd'}) RETURN size(allShortestPaths((x)-[:R*]->(y))) AS n", ['3']],
      [
        "MATCH (x {n: 'a'}), (y {n: 'd'}) RETURN [p IN allShortestPaths((x)-[:R*]->(y)) | [t IN relationships(p) | t.w]] AS n",
        ['[[1, 3], [1, 6], [2, 4]]'],
        { anyListOrder: true },
      ],
      ["MATCH p = shortestPath((x {n: 'a'})-[:R*]->(y {n: 'd'})) RETURN length(p)", ['2']],
      [
        "MATCH p = shortestPath((x {n: 'a'})-[:R*]->(y:P)) WHERE x <> y RETURN y.n, length(p)",
        ["'b' | 1", "'c' | 1", "'d' | 2", "'e' | 3"],
      ],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[r:R*]->(y)) WHERE all(t IN r WHERE t.w <> 3) RETURN length(p)", ['3']],
      [
        "MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[r*]->(y)) WHERE none(t IN r WHERE type(t) = 'S') RETURN length(p)",
        ['3'],
      ],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[r*]->(y)) WHERE length(p) > 1 RETURN length(p)", ['3']],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[*0..]->(y)) RETURN length(p)", ['1']],
      ["MATCH (x {n: 'a'}), (y {n: 'a'}) MATCH p = shortestPath((x)-[*0..]->(y)) RETURN length(p)", ['0']],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[:S]->(y)) RETURN length(p)", ['1']],
      [
        "MATCH p = shortestPath((x {n: 'a'})-[:R*2..]->(y {n: 'd'})) RETURN length(p)",
        ['2'],
        { neo4j: 'refuses a least length other than 0 or 1' },
      ],
      ['MATCH p = shortestPath((x)-->(y)-->(z)) RETURN p', 'SyntaxError compile time UnexpectedSyntax'],
      ["MATCH p = shortestPath((x {n: 'a'})-[{w: 7}]->(y {n: 'e'})) RETURN length(p)", ['1'], { neo4j: 'refuses properties here' }],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = shortestPath((x)-[:R|S*]->(y)) RETURN length(p)", ['1']],
    ],
  },
  {
    about: 'SHORTEST k',
    graph,
    cases: [
      ["MATCH p = SHORTEST 1 (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN length(p)", ['3']],
      ["MATCH p = ANY SHORTEST (x {n: 'a'})-[:R]->+(y {n: 'd'}) RETURN length(p)", ['2']],
      ["MATCH p = SHORTEST 2 (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN length(p)", ['3', '3']],
      ["MATCH p = SHORTEST 5 (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN length(p)", ['3', '3', '3', '4']],
      ["MATCH p = SHORTEST 4 (x {n: 'a'})-[r]->+(y {n: 'e'}) RETURN length(p)", ['1', '3', '3', '3']],
      [
        "MATCH p = ALL SHORTEST (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[1, 3, 5]', '[1, 6, 5]', '[2, 4, 5]'],
      ],
      [
        "MATCH p = ALL SHORTEST (x {n: 'a'})-[:R]-+(y {n: 'e'}) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[1, 3, 5]', '[1, 6, 5]', '[2, 4, 5]'],
      ],
      [
        "MATCH p = ALL SHORTEST (x {n: 'e'})<-[:R]-+(y {n: 'a'}) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[5, 3, 1]', '[5, 4, 2]', '[5, 6, 1]'],
      ],
      [
        "MATCH p = SHORTEST 1 GROUPS (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN [t IN relationships(p) | t.w] AS ws",
        ['[1, 3, 5]', '[1, 6, 5]', '[2, 4, 5]'],
      ],
      ["MATCH p = SHORTEST 2 GROUPS (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN length(p), count(*)", ['3 | 3', '4 | 1']],
      ["MATCH p = SHORTEST 2 GROUPS (x {n: 'a'})-[]->+(y {n: 'e'}) RETURN length(p), count(*)", ['1 | 1', '3 | 3']],
      ["MATCH p = SHORTEST 3 GROUPS (x {n: 'a'})-[]->+(y {n: 'e'}) RETURN length(p), count(*)", ['1 | 1', '3 | 3', '4 | 1']],
      ["MATCH p = ANY (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN length(p) > 2 AS long", ['true']],
      ["MATCH p = ANY 2 (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN count(*)", ['2']],
      ["MATCH p = SHORTEST 1 (x {n: 'a'})-[:R]->*(y) RETURN y.n, length(p)", ["'a' | 0", "'b' | 1", "'c' | 1", "'d' | 2", "'e' | 3"]],
      [
        "MATCH p = ALL SHORTEST (x {n: 'a'})-[:R]->*(y) RETURN y.n, length(p), count(*)",
        ["'a' | 0 | 1", "'b' | 1 | 1", "'c' | 1 | 1", "'d' | 2 | 3", "'e' | 3 | 3"],
      ],
      [
        "MATCH p = ALL SHORTEST (x {n: 'a'})-[:R]->+(y) RETURN y.n, length(p), count(*)",
        ["'b' | 1 | 1", "'c' | 1 | 1", "'d' | 2 | 3", "'e' | 3 | 3"],
      ],
      ["MATCH p = ALL SHORTEST (x {n: 'a'})-[]->+(x) RETURN length(p)", ['2']],
      ["MATCH p = ALL SHORTEST (x {n: 'c'})-[]->+(x) RETURN length(p)", ['1']],
      ["MATCH p = ALL SHORTEST (x {n: 'c'})-[:R]-+(x) RETURN [t IN relationships(p) | t.w] AS ws", ['[8]']],
      ["MATCH p = SHORTEST 1 (x {n: 'a'})-[]-+(y:Far) RETURN p", []],
      ["OPTIONAL MATCH p = SHORTEST 1 (x {n: 'a'})-[]-+(y:Far) RETURN p", ['null']],
      [
        "MATCH p = ALL SHORTEST (x {n: 'a'}) ((u)-[r:R]->(v) WHERE r.w <> 3)+ (y {n: 'd'}) RETURN [t IN r | t.w] AS ws",
        ['[1, 6]', '[2, 4]'],
      ],
      [
        "MATCH p = ALL SHORTEST ((x {n: 'a'})-[r]->+(y {n: 'e'}) WHERE none(t IN r WHERE t:S)) RETURN [t IN r | t.w] AS ws",
        ['[1, 3, 5]', '[1, 6, 5]', '[2, 4, 5]'],
      ],
      ["MATCH p = ALL SHORTEST (x {n: 'a'})-[r]->+(y {n: 'e'}) WHERE none(t IN r WHERE t:S) RETURN [t IN r | t.w] AS ws", []],
      [
        "MATCH p = ALL SHORTEST (x {n: 'a'})-[r:R]->{3}(y) RETURN y.n, [t IN r | t.w] AS ws",
        ["'e' | [1, 3, 5]", "'e' | [1, 6, 5]", "'e' | [2, 4, 5]", "'d' | [2, 8, 4]"],
      ],
      ["MATCH p = ALL SHORTEST (x {n: 'a'})-[:R]->{2,4}(y {n: 'e'}) RETURN length(p), count(*)", ['3 | 3']],
      [
        'MATCH p = SHORTEST 2 (x:P)-[:R]->+(y:P) RETURN x.n, y.n, count(*)',
        [
          "'a' | 'b' | 1",
          "'a' | 'c' | 2",
          "'a' | 'd' | 2",
          "'a' | 'e' | 2",
          "'b' | 'd' | 2",
          "'b' | 'e' | 2",
          "'c' | 'd' | 2",
          "'c' | 'c' | 1",
          "'c' | 'e' | 2",
          "'d' | 'e' | 1",
        ],
      ],
      ["MATCH p = SHORTEST 0 (x {n: 'a'})-[:R]->+(y {n: 'e'}) RETURN p", 'SyntaxError compile time UnexpectedSyntax'],
      [
        "MATCH SHORTEST 1 (x {n: 'a'})-[:R]->+(y {n: 'e'}), SHORTEST 1 (s {n: 'a'})-[:R]->+(t {n: 'd'}) RETURN x",
        ["(:P {n: 'a'})"],
        { neo4j: 'allows one path only in a MATCH with a selector' },
      ],
      ["MATCH (x {n: 'a'}), (y {n: 'e'}) MATCH p = SHORTEST 2 (x)-[:R]->+(y) RETURN length(p)", ['3', '3']],
      ["MATCH p = SHORTEST 1 (x {n: 'a'})-[:R*]->(y {n: 'e'}) RETURN length(p)", ['3']],
    ],
  },
  {
    about: 'selectors over several relationships',
    graph: `CREATE (a:A {n: 'a'}), (b:B {n: 'b', ok: true}), (c:B {n: 'c'}), (d {n: 'd'}), (e:C {n: 'e'}), (f:C {n: 'f'}),
 (a)-[:X {w: 1}]->(b), (a)-[:X {w: 2}]->(c), (b)-[:Y {w: 3}]->(d), (d)-[:Y {w: 4}]->(e), (c)-[:Y {w: 5}]->(e), (c)-[:Y {w: 6}]->(d), (e)-[:Y {w: 7}]->(f), (f)-[:Y {w: 8}]->(d)`,
    cases: [
      ['MATCH p = SHORTEST 2 (a:A)-[:X]->(b)-[:Y]->+(c:C) RETURN c.n, length(p)', ["'e' | 2", "'e' | 3", "'f' | 3", "'f' | 4"]],
      [
        'MATCH p = ALL SHORTEST (a:A)-[:X]->(b)-[:Y]->+(c:C) RETURN [t IN relationships(p) | t.w] AS ws, b.n, c.n',
        ["[2, 5] | 'c' | 'e'", "[2, 5, 7] | 'c' | 'f'"],
      ],
      ['MATCH p = ANY SHORTEST (a:A)-[:X]->(b {ok: true})-[r:Y]->+(c:C) RETURN [t IN r | t.w] AS ws', ['[3, 4]', '[3, 4, 7]']],
      ['MATCH p = ANY SHORTEST (a:A)-[:X]->(b WHERE b.ok)-[r:Y]->+(c:C) RETURN [t IN r | t.w] AS ws', ['[3, 4]', '[3, 4, 7]']],
      ['MATCH p = ANY SHORTEST (a:A)-[:X]->(b)-[r:Y]->+(c:C) WHERE b.ok RETURN p', []],
      [
        'MATCH p = ALL SHORTEST ((a:A)-[:X]->(b)-[r:Y]->+(c:C) WHERE size(r) > 1 AND b.ok IS NULL) RETURN [t IN r | t.w] AS ws',
        ['[6, 4]', '[5, 7]'],
      ],
      [
        'MATCH p = SHORTEST 2 GROUPS (a:A)-[:X]->(b)-[:Y]->+(c:C) RETURN c.n, length(p), count(*)',
        ["'e' | 2 | 1", "'e' | 3 | 2", "'f' | 3 | 1", "'f' | 4 | 2"],
      ],
      [
        'MATCH p = ALL SHORTEST (a:A)-[:X]->(b) ((u)-[:Y]->(v)-[:Y]->(w)){0,2} (x)-[:Y]->(c:C) RETURN [t IN relationships(p) | t.w] AS ws, [z IN v | z.n] AS vs',
        ['[2, 5] | []', "[1, 3, 4, 7] | ['d']", "[2, 6, 4, 7] | ['d']"],
      ],
      ['MATCH p = ANY SHORTEST (c:C)-[:Y]->(x)-[:Y]->+(c) RETURN c.n, length(p)', ["'e' | 3", "'f' | 3"]],
      ['MATCH (a:A), (c {n: "f"}) MATCH p = SHORTEST 1 (a)-[:X]->()-[:Y]->*(c) RETURN length(p)', ['3']],
      ['MATCH (a:A) OPTIONAL MATCH p = ANY SHORTEST (a)-[:Y]->(b)-[:Y]->+(c:C) RETURN a.n, b, p', ["'a' | null | null"]],
      ['MATCH p = SHORTEST 3 (a:A)-[:X]->*(b)-[]->*(c {n: "c"}) RETURN length(p), b.n', ["1 | 'a'", "1 | 'c'"]],
      ['MATCH (a:A) RETURN COUNT { MATCH ALL SHORTEST (a)-[:X]->(b)-[:Y]->+(c:C) } AS n', ['2']],
    ],
  },
];
