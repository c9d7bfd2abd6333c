import { describe, expect, it } from 'vitest';
import { createFunctionRegistry } from '../../../../packages/core/src/cypher/functions/index.ts';
import { requiredPacks } from '../../../../packages/core/src/cypher/semantics/required-packs.ts';
import { parse } from '../../../../packages/core/src/cypher/syntax/parser.ts';
import { analysisError, analyzeQuery, testAccepted, testErrors } from '../../../support/analyze-query.ts';

testErrors(
  'an unknown procedure',
  [
    ['CALL «graph.rnk»() YIELD node RETURN node', 'ProcedureNotFound', 'no procedure `graph.rnk`', 'did you mean `graph.rank`?'],
    ['«SHOW FUNCTIONS»', 'ProcedureNotFound', 'dbms.functions'],
  ],
  'ProcedureError',
);

testErrors('calls of procedures', [
  ['«CALL test.near()»', 'InvalidNumberOfArguments', '`test.near` takes 1 to 2 arguments, not 0'],
  ['«CALL test.near("a", 1, 2) YIELD found» RETURN found', 'InvalidNumberOfArguments'],
  ['CALL test.near(«true»)', 'InvalidArgumentType', 'STRING, not BOOLEAN'],
  ['CALL test.near("a", «"b"») YIELD found RETURN found', 'InvalidArgumentType'],
  ['CALL «test.near» YIELD found RETURN found', 'InvalidArgumentPassingMode'],
  ['CALL graph.rank() YIELD «scor» RETURN 1', 'UndefinedVariable', 'has no column `scor`', 'did you mean `score`?'],
  ['CALL graph.rank() YIELD node, score AS «node» RETURN node', 'VariableAlreadyBound'],
  ['WITH 1 AS score CALL graph.rank() YIELD «score» RETURN score', 'VariableAlreadyBound'],
  ['CALL graph.rank() RETURN «score»', 'UndefinedVariable'],
]);

testErrors('subqueries', [
  ['MATCH (n) CALL { RETURN «n».x AS x } RETURN x', 'UndefinedVariable', '', 'CALL (n) { … }'],
  ['MATCH (n) CALL { WITH «n» AS m RETURN m } RETURN m', 'UndefinedVariable'],
  ['MATCH (n) CALL («x») { RETURN 1 AS y } RETURN y', 'UndefinedVariable'],
  ['MATCH (n) CALL { WITH «m» RETURN 1 AS y } RETURN y', 'UndefinedVariable'],
  ['MATCH (n) CALL (n) { RETURN «n» } RETURN n', 'VariableAlreadyBound', 'outside of the subquery'],
  ['MATCH (n) CALL { MATCH (m) RETURN m.x AS «n» } RETURN n', 'VariableAlreadyBound'],
  ['CALL { MATCH (m) RETURN «m.x» } RETURN 1', 'NoExpressionAlias', 'needs a name', 'm.x AS …'],
  ['MATCH (n) WHERE EXISTS { WITH 1 AS «n» RETURN n } RETURN n', 'VariableAlreadyBound', 'around the subquery'],
  ['MATCH (n) WHERE EXISTS { UNWIND [1] AS «n» RETURN n } RETURN n', 'VariableAlreadyBound'],
  ['MATCH (n) RETURN «COLLECT { MATCH (m) RETURN m, 1 AS x }»', 'InvalidArgumentType', 'one column, not 2'],
  ['MATCH (n) WHERE EXISTS { MATCH (n)-->(m) } RETURN «m»', 'UndefinedVariable'],
]);

testErrors('path patterns that are not supported or make no sense', [
  ['MATCH (a) («((x)-->(y)){2}» (z)){2} (b) RETURN a', 'InvalidRelationshipPattern', 'another path in brackets'],
  ['MATCH (a) ((x)«-[*]->»(y)){2} (b) RETURN a', 'InvalidRelationshipPattern', 'variable length'],
  ['MATCH (a) («(x)»){2} (b) RETURN a', 'InvalidRelationshipPattern', 'needs a relationship'],
  ['MATCH p = «SHORTEST 1» (a) RETURN p', 'UnsupportedFeature', 'takes a path with a relationship'],
  ['MATCH (b) MATCH p = «SHORTEST 1» (a)-->(b)-->(c) RETURN p', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH (b)-->(d), «SHORTEST 1» (a)-->(b)-->(c) RETURN d', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH SHORTEST 1 (a)-->(b)-->(c), («b»)-->(d) RETURN d', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH ()-[r]->() MATCH SHORTEST 1 (a)«-[r]->»(b)-->(c) RETURN a', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH ()-[r]->() MATCH ANY SHORTEST (a)«-[r]->»(b) RETURN a', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH ()-[rs*]->() MATCH p = shortestPath((a)«-[rs*]->»(b)) RETURN p', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH SHORTEST 1 (a)-->(b) ((x)-->(y) WHERE x.k < «b».k)+ (c) RETURN a', 'UnsupportedFeature', 'inside of a path with a selector'],
  ['MATCH (a) («p» = (x)-->(y)){2} (b) RETURN a', 'UnsupportedFeature', 'cannot have a name'],
]);

testAccepted('calls', [
  'CALL test.near("a", 1) YIELD found AS f WHERE f <> "x" RETURN f',
  'MATCH (n) CALL test.touch(1) RETURN n',
  'MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN n, c',
  'MATCH (n) CALL (*) { MATCH (n)-->(m) WITH count(m) AS c RETURN c + n.x AS d } RETURN d',
  'MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN m UNION WITH n MATCH (n)<--(m) RETURN m } RETURN n, m',
  'MATCH (n) CALL { WITH * RETURN n.x AS x } RETURN x',
  'MATCH (n) CALL { CREATE (:X) } RETURN n',
  'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH n, count(*) AS c WHERE c > n.x RETURN true } RETURN n',
  'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m, count(*) AS c WHERE c > n.x RETURN m } RETURN n',
  'MATCH (n) RETURN COUNT { (n)-->(m) WHERE m.x > n.x } AS c',
]);

describe('what a query needs', () => {
  it('lists parameters, implicit arguments included, once each', () => {
    expect(analyzeQuery('MATCH (n {x: $a}) WHERE n.y = $b RETURN n SKIP $a LIMIT $`c d`').parameters).toEqual(['a', 'b', 'c d']);
    expect(analyzeQuery('CALL test.near').parameters).toEqual(['to']);
  });

  it('tells whether it changes the graph', () => {
    expect(analyzeQuery('MATCH (n) RETURN n').writes).toBe(false);
    expect(analyzeQuery('CALL test.touch(1)').writes).toBe(true);
    expect(analyzeQuery('CALL { MERGE (n:A) } RETURN 1').writes).toBe(true);
    for (const change of ['CREATE ()', 'SET n.x = 1', 'REMOVE n.x', 'DELETE n', 'MERGE (:A)', 'FOREACH (x IN [] | CREATE ())'])
      expect(analyzeQuery(`MATCH (n) ${change}`).writes).toBe(true);
  });

  it('lists labels, types and properties that are looked for, not those that are made', () => {
    const text = 'MATCH (a:A {x: 1})-[r:R|S]->(b) WHERE b:!B AND r.y > 1 MERGE (c:C {z: 1}) CREATE (:D {w: a.v}) SET a.u = 1';
    const { names } = analyzeQuery(text);
    expect(names.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      ...['label A', 'type R', 'type S', 'property x', 'label B', 'property y', 'property v'],
    ]);
    for (const { name, span } of names) expect(text.slice(span.start, span.end)).toBe(name);
  });

  it('names the parts of the function library that are not loaded', () => {
    const functions = createFunctionRegistry();
    const text = 'MATCH (n) WHERE n.x =~ "a" RETURN [x IN n.l | date(x)], edtf.overlaps(n.a, n.b), toLower(n.y)';
    expect(requiredPacks(parse(text), functions).map(({ name }) => name)).toEqual(['regex', 'temporal', 'edtf']);
    const environment = { functions, procedures: { find: () => undefined, list: () => [], missingPack: () => undefined } };
    expect(analysisError(text, environment)).toMatchObject({ detail: 'UnknownFunction', hint: 'load the regex functions first' });
  });
});
