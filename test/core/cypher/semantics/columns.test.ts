import { describe, expect, it } from 'vitest';
import { analyzeQuery, testAccepted, testErrors } from '../../../support/analyze-query.ts';

testErrors('columns', [
  ['WITH 1 AS a, 2 AS «a» RETURN a', 'ColumnNameConflict', 'two columns of the name `a`'],
  ['RETURN 1 AS a, 2 AS «a»', 'ColumnNameConflict'],
  ['MATCH (n) RETURN n.x, «n.x»', 'ColumnNameConflict'],
  ['MATCH (n) RETURN *, 1 AS «n»', 'ColumnNameConflict'],
  ['MATCH (a) WITH a, «count(*)» RETURN a', 'NoExpressionAlias', 'needs a name', 'count(*) AS …'],
  ['MATCH () «RETURN *»', 'NoVariablesInScope'],
  ['RETURN 1 AS a UNION «RETURN 2 AS b»', 'DifferentColumnsInUnion', 'a, not b'],
  ['RETURN 1 AS a UNION ALL «RETURN 2 AS a, 3 AS b»', 'DifferentColumnsInUnion'],
  ['RETURN 1 AS a, 2 AS b UNION «RETURN 3 AS b, 4 AS a»', 'DifferentColumnsInUnion', 'in the same order'],
]);

testAccepted('columns', ['CREATE () WITH * CREATE ()', 'RETURN 1 AS a UNION RETURN 2 AS a', 'CREATE () WITH * MATCH (n) RETURN *']);

describe('names of columns', () => {
  it.each([
    ['MATCH (n)-[r]->(m) RETURN *', ['m', 'n', 'r']],
    ['MATCH (b), (a) RETURN *, 1 AS aa', ['a', 'b', 'aa']],
    ['MATCH (n) RETURN n, n.name, count( * ), $p, 1+1', ['n', 'n.name', 'count( * )', '$p', '1+1']],
    ['MATCH (`a b`) RETURN `a b`, (1) AS `c`', ['a b', 'c']],
    ['MATCH (n) RETURN (n), ("x")', ['n', '("x")']],
    ['RETURN 1 AS a UNION RETURN 2 AS a', ['a']],
    ['CALL graph.rank()', ['node', 'score']],
    ['CALL graph.rank() YIELD *', ['node', 'score']],
    ['CALL graph.rank() YIELD score AS s, node', ['s', 'node']],
    ['SHOW INDEXES', ['name', 'state']],
    ['MATCH (n) DELETE n', []],
  ])('%s', (query, columns) => {
    expect(analyzeQuery(query).query.columns).toEqual(columns);
  });
});
