import { KgError } from '@proj/core';
import { expect, it } from 'vitest';
import type { QueryError } from '../../../../packages/core/src/base/query-error.ts';
import { parse } from '../../../../packages/core/src/cypher/syntax/parser.ts';

/** The error that a query gives. */
const errorOf = (text: string): QueryError => {
  try {
    parse(text);
  } catch (error) {
    return error as QueryError;
  }
  throw new Error(`no error: ${text}`);
};

// Query, detail, line:column, what the message or hint says.
const cases: [string, string, string, RegExp][] = [
  ['', 'UnexpectedSyntax', '1:1', /a clause.*the end of the query/],
  [';', 'UnexpectedSyntax', '1:1', /a clause.*`;`/],
  ['MATCH (n', 'UnexpectedSyntax', '1:9', /expected `\)`, found the end/],
  ['MATCH (n)\n  RETRUN n', 'UnexpectedSyntax', '2:3', /did you mean `RETURN`/],
  ['MTCH (n) RETURN n', 'UnexpectedSyntax', '1:1', /did you mean `MATCH`/],
  ['MATCH (n) WHER n.x RETURN n', 'UnexpectedSyntax', '1:11', /did you mean .*`WHERE`/],
  ['RETURN 1 AS a ORDR BY a', 'UnexpectedSyntax', '1:15', /did you mean `ORDER`/],
  ['MATCH (n) WHERE RETURN n', 'UnexpectedSyntax', '1:17', /keyword.*`RETURN`/],
  ['RETURN ORDER BY x', 'UnexpectedSyntax', '1:8', /expected an expression/],
  ['WITH 1 AS null RETURN 1', 'UnexpectedSyntax', '1:11', /expected a variable/],
  ['RETURN 1 == 2', 'UnexpectedSyntax', '1:11', /one =/],
  ['RETURN 1 != 2', 'UnexpectedSyntax', '1:10', /<>/],
  ['RETURN a && b', 'UnexpectedSyntax', '1:10', /AND/],
  ['RETURN {name}', 'UnexpectedSyntax', '1:13', /\$name/],
  ['RETURN $', 'UnexpectedSyntax', '1:8', /\$name/],
  ['RETURN a = NOT b', 'UnexpectedSyntax', '1:12', /expected an expression/],
  ['RETURN “x”', 'InvalidUnicodeCharacter', '1:8', /straight quotes/],
  ['RETURN 1 — 2', 'InvalidUnicodeCharacter', '1:10', /minus is written -/],
  ['RETURN 1 # 2', 'UnexpectedSyntax', '1:10', /`#`/],
  ['RETURN {1a: 1}', 'UnexpectedSyntax', '1:9', /a map key/],
  ['RETURN 1a', 'InvalidNumberLiteral', '1:8', /not a number/],
  ['RETURN 017', 'InvalidNumberLiteral', '1:8', /0o17/],
  ['RETURN 9223372036854775808', 'IntegerOverflow', '1:8', /2\^63/],
  ['RETURN -9223372036854775809', 'IntegerOverflow', '1:8', /2\^63/],
  ['RETURN 1e400', 'FloatingPointOverflow', '1:8', /float/],
  ["RETURN 'a\\u00g0'", 'InvalidUnicodeLiteral', '1:10', /4 or/],
  ["RETURN '\\U00110000'", 'InvalidUnicodeLiteral', '1:9', /Unicode/],
  ["RETURN '\\d'", 'UnexpectedSyntax', '1:9', /no escape/],
  ["RETURN 'abc", 'UnexpectedSyntax', '1:8', /string.*no end/],
  ['RETURN `abc', 'UnexpectedSyntax', '1:8', /backquote/],
  ['RETURN 1 /* abc', 'UnexpectedSyntax', '1:10', /\*\//],
  ['MATCH ()-[:A..]->() RETURN 1', 'InvalidRelationshipPattern', '1:13', /begins with \*/],
  ['MATCH ()-[:A*-2]->() RETURN 1', 'InvalidRelationshipPattern', '1:14', /variable length/],
  ['MATCH ()-[*1.5]->() RETURN 1', 'InvalidRelationshipPattern', '1:12', /variable length/],
  ['MATCH ()-[*]->{2}() RETURN 1', 'InvalidRelationshipPattern', '1:15', /quantifier/],
  ['MATCH ()-->{3,2}() RETURN 1', 'InvalidRelationshipPattern', '1:12', /upper bound/],
  ['MATCH (a)(b) RETURN 1', 'UnexpectedSyntax', '1:10', /a relationship/],
  ['MATCH ((a)-->(b)){2}-->(c) RETURN 1', 'UnexpectedSyntax', '1:21', /a node between/],
  ['MATCH shortestPath((a)-->(b)-->(c)) RETURN 1', 'UnexpectedSyntax', '1:20', /one relationship/],
  ['RETURN (a)-->(b)', 'UnexpectedSyntax', '1:8', /boolean.*COUNT/],
  ['RETURN size((a)-->(b))', 'UnexpectedSyntax', '1:13', /boolean/],
  ['RETURN 1 + (a)-->(b)', 'UnexpectedSyntax', '1:12', /boolean/],
  ['MATCH (n)', 'InvalidClauseComposition', '1:1', /RETURN/],
  ['RETURN 1 MATCH (n) RETURN n', 'InvalidClauseComposition', '1:10', /MATCH cannot follow RETURN/],
  ['CREATE (n) MATCH (m) RETURN m', 'InvalidClauseComposition', '1:12', /WITH \*/],
  ['RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a', 'InvalidClauseComposition', '1:35', /cannot be mixed/],
  ['MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n', 'InvalidClauseComposition', '1:26', /only read/],
  ['RETURN COLLECT { MATCH (n) }', 'InvalidClauseComposition', '1:18', /RETURN/],
  ['CALL { MATCH (n) RETURN n }', 'InvalidClauseComposition', '1:1', /RETURN/],
  ['MATCH (n) CALL p() YIELD x', 'InvalidClauseComposition', '1:11', /RETURN/],
  ['CALL p() YIELD * RETURN a', 'UnexpectedSyntax', '1:10', /name the columns/],
  ['MATCH (n) SHOW INDEXES', 'InvalidClauseComposition', '1:11', /first clause/],
  ['SHOW INDEXES RETURN 1', 'InvalidClauseComposition', '1:14', /YIELD/],
  ['SHOW TABLES', 'UnexpectedSyntax', '1:6', /INDEXES, PROCEDURES or FUNCTIONS/],
  ['MATCH (n) SET n', 'UnexpectedSyntax', '1:16', /`=`/],
  ['MATCH (n) SET n[0] = 1', 'UnexpectedSyntax', '1:15', /a property/],
  ['FOREACH (x IN [1] | MATCH (n))', 'UnexpectedSyntax', '1:21', /CREATE, MERGE/],
  ['RETURN 1 }', 'UnexpectedSyntax', '1:10', /the end of the query/],
  // What Neo4j has and this engine has not.
  ['RETURN 1; RETURN 2', 'UnsupportedFeature', '1:11', /one by one/],
  ["LOAD CSV FROM 'x' AS row RETURN row", 'UnsupportedFeature', '1:1', /UNWIND/],
  ['RETURN x IS TYPED INTEGER', 'UnsupportedFeature', '1:13', /IS TYPED/],
  ['RETURN x IS NORMALIZED', 'UnsupportedFeature', '1:13', /IS NORMALIZED/],
  ['USE db MATCH (n) RETURN n', 'UnsupportedFeature', '1:1', /one graph/],
  ['MATCH (n:A) USING INDEX n:A(x) WHERE n.x = 1 RETURN n', 'UnsupportedFeature', '1:13', /planner/],
  ['UNWIND [1] AS x CALL { CREATE (n) } IN TRANSACTIONS', 'UnsupportedFeature', '1:37', /one transaction/],
  ['CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE', 'UnsupportedFeature', '1:8', /constraint/],
  ['CREATE TEXT INDEX i FOR (n:A) ON (n.x)', 'UnsupportedFeature', '1:8', /TEXT index/],
  ['CREATE FULLTEXT INDEX i FOR (n:A) ON EACH [n.x]', 'UnsupportedFeature', '1:8', /createNodeIndex/],
  ['CREATE INDEX i FOR ()-[r:A]-() ON (r.x)', 'UnsupportedFeature', '1:21', /relationships/],
  ['CREATE INDEX i FOR (n:A) ON (n.x, n.y)', 'UnsupportedFeature', '1:33', /several properties/],
];

it.each(cases)('refuses %s', (text, detail, place, says) => {
  const error = errorOf(text);
  expect(error).toBeInstanceOf(KgError);
  expect(error).toMatchObject({ name: 'QueryError', code: 'query', type: 'SyntaxError', phase: 'compile time', detail, query: text });
  expect(`${error.place?.line}:${error.place?.column}`).toBe(place);
  expect(`${error.message} ${error.hint ?? ''}`).toMatch(says);
});

it('shows the line with a caret below what is wrong', () => {
  expect(errorOf('MATCH (n)\n\tWHER n.x = 1\nRETURN n').format()).toBe(
    [
      'SyntaxError (compile time, UnexpectedSyntax) at 2:2: expected a clause or the end of the query, found `WHER`',
      '  2 | \tWHER n.x = 1',
      '    | \t^^^^',
      '  hint: did you mean `WHEN` or `WHERE`?',
    ].join('\n'),
  );
});

it('cuts a long line around the caret', () => {
  const [, line, carets] = errorOf(`RETURN ${'1 + '.repeat(100)}) + ${'1 + '.repeat(100)}1`)
    .format()
    .split('\n');
  expect(line!.length).toBeLessThan(140);
  expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe(')');
});

it('points behind the last word when the query ends too early', () => {
  expect(errorOf('RETURN 1 +   \n\n  // more to come\n').place).toMatchObject({ line: 1, column: 11 });
});
