import type { CaseGroup } from '../../../../support/cypher-case.ts';

const graph = `CREATE (a:N {n: 'a'}), (b:N {n: 'b'}), (c:N {n: 'c'}), (d:N:End {n: 'd'}), (e:Alone {n: 'e'}),
  (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:R {w: 3}]->(d), (a)-[:S {w: 4}]->(c), (b)-[:R {w: 5}]->(b), (a)-[:R {w: 6}]->(b)`;

export const quantifiedPaths: readonly CaseGroup[] = [
  {
    about: 'quantified path patterns',
    graph,
    cases: [
      [
        "MATCH (x {n: 'a'}) ((u)-[r:R]->(v)){1,2} (y) RETURN [t IN r | t.w] AS ws, [z IN u | z.n] AS us, [z IN v | z.n] AS vs, y.n",
        [
          "[1] | ['a'] | ['b'] | 'b'",
          "[1, 2] | ['a', 'b'] | ['b', 'c'] | 'c'",
          "[1, 5] | ['a', 'b'] | ['b', 'b'] | 'b'",
          "[6] | ['a'] | ['b'] | 'b'",
          "[6, 2] | ['a', 'b'] | ['b', 'c'] | 'c'",
          "[6, 5] | ['a', 'b'] | ['b', 'b'] | 'b'",
        ],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r:R]->(v)){0,1} (y) RETURN u, r, v, y.n",
        [
          "[] | [] | [] | 'a'",
          "[(:N {n: 'a'})] | [[:R {w: 1}]] | [(:N {n: 'b'})] | 'b'",
          "[(:N {n: 'a'})] | [[:R {w: 6}]] | [(:N {n: 'b'})] | 'b'",
        ],
      ],
      ["MATCH (x {n: 'a'}) ((u)-[r:R]->(v)){2} (y) RETURN y.n, count(*)", ["'c' | 2", "'b' | 2"]],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v)){,2} (y) RETURN y.n, size(r), count(*)",
        ["'a' | 0 | 1", "'b' | 1 | 2", "'c' | 2 | 2", "'b' | 2 | 2", "'c' | 1 | 1", "'d' | 2 | 1"],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v)){2,} (y) RETURN y.n, size(r), count(*)",
        ["'c' | 2 | 2", "'d' | 3 | 2", "'b' | 2 | 2", "'c' | 3 | 2", "'d' | 4 | 2", "'d' | 2 | 1"],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v))+ (y) RETURN y.n, size(r), count(*)",
        ["'b' | 1 | 2", "'c' | 2 | 2", "'d' | 3 | 2", "'b' | 2 | 2", "'c' | 3 | 2", "'d' | 4 | 2", "'c' | 1 | 1", "'d' | 2 | 1"],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v))* (y) RETURN y.n, size(r), count(*)",
        [
          "'a' | 0 | 1",
          "'b' | 1 | 2",
          "'c' | 2 | 2",
          "'d' | 3 | 2",
          "'b' | 2 | 2",
          "'c' | 3 | 2",
          "'d' | 4 | 2",
          "'c' | 1 | 1",
          "'d' | 2 | 1",
        ],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v) WHERE r.w > 1)+ (y) RETURN y.n, [t IN r | t.w] AS ws",
        [
          "'c' | [4]",
          "'d' | [4, 3]",
          "'b' | [6]",
          "'c' | [6, 2]",
          "'d' | [6, 2, 3]",
          "'b' | [6, 5]",
          "'c' | [6, 5, 2]",
          "'d' | [6, 5, 2, 3]",
        ],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v) WHERE u.n < v.n)+ (y) RETURN y.n, [t IN r | t.w] AS ws",
        ["'b' | [1]", "'c' | [1, 2]", "'d' | [1, 2, 3]", "'c' | [4]", "'d' | [4, 3]", "'b' | [6]", "'c' | [6, 2]", "'d' | [6, 2, 3]"],
      ],
      ["MATCH (x {n: 'a'}) ((u)-[r:R WHERE r.w < 3]->(v))+ (y) RETURN y.n, [t IN r | t.w] AS ws", ["'b' | [1]", "'c' | [1, 2]"]],
      [
        "MATCH (x {n: 'a'}) ((u)-[r:R]->(v:N {n: 'b'}))+ (y) RETURN y.n, [t IN r | t.w] AS ws",
        ["'b' | [1]", "'b' | [1, 5]", "'b' | [6]", "'b' | [6, 5]"],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r1]->(m)-[r2]->(v)){1,2} (y) RETURN [t IN r1 | t.w] AS r1, [t IN r2 | t.w] AS r2, [z IN m | z.n] AS ms, y.n",
        [
          "[1] | [2] | ['b'] | 'c'",
          "[1] | [5] | ['b'] | 'b'",
          "[1, 2] | [5, 3] | ['b', 'c'] | 'd'",
          "[4] | [3] | ['c'] | 'd'",
          "[6] | [2] | ['b'] | 'c'",
          "[6] | [5] | ['b'] | 'b'",
          "[6, 2] | [5, 3] | ['b', 'c'] | 'd'",
        ],
      ],
      [
        'MATCH ((u)-[r:R]->(v)){2} RETURN [z IN u | z.n] AS us, [z IN v | z.n] AS vs, [t IN r | t.w] AS ws',
        [
          "['a', 'b'] | ['b', 'c'] | [1, 2]",
          "['a', 'b'] | ['b', 'b'] | [1, 5]",
          "['a', 'b'] | ['b', 'c'] | [6, 2]",
          "['a', 'b'] | ['b', 'b'] | [6, 5]",
          "['b', 'c'] | ['c', 'd'] | [2, 3]",
          "['b', 'b'] | ['b', 'c'] | [5, 2]",
        ],
      ],
      [
        "MATCH (x {n: 'a'})-[r:R]->{1,2}(y) RETURN y.n, [t IN r | t.w] AS ws",
        ["'b' | [1]", "'c' | [1, 2]", "'b' | [1, 5]", "'b' | [6]", "'c' | [6, 2]", "'b' | [6, 5]"],
      ],
      [
        "MATCH (x {n: 'a'})-[r]->+(y:End) RETURN [t IN r | t.w] AS ws",
        ['[1, 2, 3]', '[1, 5, 2, 3]', '[6, 5, 2, 3]', '[6, 2, 3]', '[4, 3]'],
      ],
      ["MATCH (x {n: 'a'})-[r]->*(y:N) RETURN y.n, count(*)", ["'a' | 1", "'b' | 4", "'c' | 5", "'d' | 5"]],
      ['MATCH (x:End)<-[r]-{1,2}(y) RETURN y.n, [t IN r | t.w] AS ws', ["'c' | [3]", "'b' | [3, 2]", "'a' | [3, 4]"]],
      ['MATCH (x:End)-[r]-{1,2}(y) RETURN y.n, [t IN r | t.w] AS ws', ["'c' | [3]", "'b' | [3, 2]", "'a' | [3, 4]"]],
      ["MATCH (x {n: 'a'})-[:S]->(c) ((u)-[:R]->(v))+ (y) RETURN c.n, y.n, [z IN v | z.n] AS vs", ["'c' | 'd' | ['d']"]],
      ["MATCH (x {n: 'a'}) ((u)-[:S]->(v))+ (c)-[:R]->(y) RETURN c.n, y.n", ["'c' | 'd'"]],
      [
        "MATCH (x {n: 'a'}) ((u)-[r:R]->(v)){1,2} (m) ((s)-[t:R]->(w)){1,2} (y:End) RETURN [q IN r | q.w] AS r, [q IN t | q.w] AS t, m.n",
        [
          "[1] | [2, 3] | 'b'",
          "[1, 2] | [3] | 'c'",
          "[1, 5] | [2, 3] | 'b'",
          "[6] | [2, 3] | 'b'",
          "[6, 2] | [3] | 'c'",
          "[6, 5] | [2, 3] | 'b'",
        ],
      ],
      [
        "MATCH p = (x {n: 'a'}) ((u)-[r:R]->(v)){2} (y) RETURN length(p), [z IN nodes(p) | z.n] AS ns",
        ["2 | ['a', 'b', 'c']", "2 | ['a', 'b', 'b']", "2 | ['a', 'b', 'c']", "2 | ['a', 'b', 'b']"],
      ],
      ["MATCH p = (x {n: 'a'}) ((u)-[r:R]->(v)){0} (y) RETURN p", 'SyntaxError compile time InvalidRelationshipPattern'],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v)){1,3} (y) WHERE all(z IN v WHERE z.n <> 'c') RETURN y.n, [t IN r | t.w] AS ws",
        ["'b' | [1]", "'b' | [1, 5]", "'b' | [6]", "'b' | [6, 5]"],
      ],
      ["MATCH (x {n: 'a'}) ((u)-[r]->(v)){1,3} (y) WHERE size(r) = 2 AND r[0].w = 4 RETURN y.n", ["'d'"]],
      [
        "MATCH (x {n: 'a'}), (y:End) MATCH (x) ((u)-[r]->(v))+ (y) RETURN [t IN r | t.w] AS ws",
        ['[1, 2, 3]', '[1, 5, 2, 3]', '[4, 3]', '[6, 2, 3]', '[6, 5, 2, 3]'],
      ],
      ['MATCH (y:End) MATCH (x) ((u)-[r]->(v)){1,2} (y) RETURN [t IN r | t.w] AS ws, x.n', ["[4, 3] | 'a'", "[2, 3] | 'b'", "[3] | 'c'"]],
      ['MATCH (x:Alone) ((u)-[r]->(v))* (y) RETURN y.n, u, r, v', ["'e' | [] | [] | []"]],
      ['OPTIONAL MATCH (x:Alone) ((u)-[r]->(v))+ (y) RETURN x, u, r, v, y', ['null | null | null | null | null']],
      ["MATCH (x {n: 'b'}) ((u)-[r]-(v)){2} (x) RETURN [t IN r | t.w] AS ws", ['[1, 6]', '[6, 1]']],
      ["MATCH (x {n: 'a'}) ((u)-[r]->(v) WHERE EXISTS { (v)-[:R]->(:End) })+ (y) RETURN y.n, [t IN r | t.w] AS ws", ["'c' | [4]"]],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v))+ (y)-[s]->(z:End) RETURN [t IN r | t.w] AS ws, s.w",
        ['[1, 2] | 3', '[1, 5, 2] | 3', '[4] | 3', '[6, 2] | 3', '[6, 5, 2] | 3'],
      ],
      [
        "MATCH (x {n: 'a'}) ((u)-[r]->(v))+ (y), (x)-[s:S]->() RETURN [t IN r | t.w] AS ws, s.w",
        [
          '[1] | 4',
          '[1, 2] | 4',
          '[1, 2, 3] | 4',
          '[1, 5] | 4',
          '[1, 5, 2] | 4',
          '[1, 5, 2, 3] | 4',
          '[6] | 4',
          '[6, 2] | 4',
          '[6, 2, 3] | 4',
          '[6, 5] | 4',
          '[6, 5, 2] | 4',
          '[6, 5, 2, 3] | 4',
        ],
      ],
      ['MATCH (a) ((u)-[r]->(v)){0} (b) RETURN count(*)', 'SyntaxError compile time InvalidRelationshipPattern'],
      ["MATCH (x {n: 'a'}) ((u)-[r]->(v)){2,1} (y) RETURN y", 'SyntaxError compile time InvalidRelationshipPattern'],
      ["MATCH (x {n: 'a'}) ((u)-[r]->(u)){1} (y) RETURN y", []],
      ["MATCH (x {n: 'a'}) ((x)-[r]->(v)){1} (y) RETURN y", 'SyntaxError compile time VariableAlreadyBound'],
      ["MATCH (x {n: 'a'}) ((u)-[r]->(v)){1,2} (y) RETURN u.n", 'TypeError compile time InvalidArgumentType'],
      ['MATCH (x) ((u)-[r*1..2]->(v)){1,2} (y) RETURN y', 'SyntaxError compile time InvalidRelationshipPattern'],
      ['MATCH (x) (((u)-[r]->(v)){1,2} (w)-[s]->(z)){1,2} (y) RETURN y', 'SyntaxError compile time InvalidRelationshipPattern'],
      ['MATCH (x)-[r]->+(y)-[s*1..2]->(z) RETURN count(*)', ['21'], { neo4j: 'refuses to mix the old and the new form' }],
    ],
  },
  {
    about: 'parenthesised paths',
    graph,
    cases: [
      ['MATCH ((x)-[r:S]->(y)) RETURN x.n, y.n', ["'a' | 'c'"]],
      ['MATCH ((x)-[r]->(y) WHERE r.w = x.w OR r.w = 3) RETURN x.n, y.n', ["'c' | 'd'"]],
      ['MATCH p = ((x)-[r:S]->(y)-[s]->(z) WHERE s.w > r.w OR s.w = 3) RETURN length(p)', ['2']],
    ],
  },
];
