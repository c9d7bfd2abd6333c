import { testAccepted, testErrors } from '../../../support/analyze-query.ts';

testErrors('a variable that is not there', [
  ['MATCH () RETURN «foo»', 'UndefinedVariable', 'there is no variable `foo` here'],
  ['MATCH (person) RETURN «persn».name', 'UndefinedVariable', '', 'did you mean `person`?'],
  ['RETURN {k1: «k2»} AS literal', 'UndefinedVariable'],
  ['MATCH (s) WHERE s.name = «missing» AND s.age = 10 RETURN s', 'UndefinedVariable'],
  ['MATCH (n) WITH n.x AS x RETURN «n»', 'UndefinedVariable', '', 'WITH has left `n` behind'],
  ['WITH 1 AS a, 2 AS b WITH a ORDER BY a, «c» RETURN a', 'UndefinedVariable'],
  ['MATCH (a), (b), (c) WITH a, b WITH a ORDER BY «c» RETURN a', 'UndefinedVariable'],
  ['CREATE (b {name: «missing»})', 'UndefinedVariable'],
  ['CREATE (a {name: «b».name}), (b)', 'UndefinedVariable'],
  ['MATCH (a) CREATE (a)-[:KNOWS]->(b {name: «missing»})', 'UndefinedVariable'],
  ['MERGE (n) ON CREATE SET «x».num = 1', 'UndefinedVariable'],
  ['MERGE (n) ON MATCH SET «x».num = 1', 'UndefinedVariable'],
  ['MERGE (a {name: «b».name})-[:R]->(b)', 'UndefinedVariable'],
  ['MATCH (a) SET a.name = «missing»', 'UndefinedVariable'],
  ['MATCH (a) REMOVE «b».name', 'UndefinedVariable'],
  ['MATCH (a) DELETE «x»', 'UndefinedVariable'],
  ['MATCH (n) RETURN «m» {.name}', 'UndefinedVariable'],
  ['RETURN [x IN [1, 2] WHERE «y» > 1 | x]', 'UndefinedVariable'],
  ['RETURN [x IN [1, 2] | x] AS list, «x»', 'UndefinedVariable'],
  ['MATCH (n) FOREACH (x IN [1] | CREATE (m)) RETURN «m»', 'UndefinedVariable'],
  ['MATCH (n) RETURN shortestPath((n)-[*]-(«m»))', 'UndefinedVariable'],
]);

testErrors('a pattern predicate with variables of its own', [
  ['MATCH (n) WHERE («a») RETURN n', 'UndefinedVariable'],
  ['MATCH (n) WHERE (n)-[«r»]->() RETURN n', 'UndefinedVariable'],
  ['MATCH (n) WHERE (n)-[:R]->(«a» {num: 5}) RETURN n', 'UndefinedVariable'],
  ['MATCH (n) WHERE («a»)-[r]->(n) RETURN n', 'UndefinedVariable'],
  ['MATCH (n) WHERE (n)-[«r»:R*0..2]->() RETURN n', 'UndefinedVariable'],
]);

testErrors('a variable that is taken', [
  ['UNWIND [1] AS x UNWIND [2] AS «x» RETURN x', 'VariableAlreadyBound', 'the variable `x` is bound already'],
  ['MATCH (p)-[]-() MATCH «p» = ()-[]-() RETURN p', 'VariableAlreadyBound'],
  ['MATCH «p» = (p)-[]-() RETURN p', 'VariableAlreadyBound'],
  ['MATCH «p» = ()-[p*]-() RETURN p', 'VariableAlreadyBound'],
  ['MATCH ()-[p]-(), «p» = ()-[]-() RETURN p', 'VariableAlreadyBound'],
  ['WITH [] AS p MATCH «p» = ()-[]-() RETURN p', 'VariableAlreadyBound'],
  ['MATCH (a) CREATE («a»)', 'VariableAlreadyBound'],
  ['MATCH (a) CREATE («a» {name: "x"})', 'VariableAlreadyBound'],
  ['CREATE (n:A)-[:T]->(), («n»:B)-[:T]->()', 'VariableAlreadyBound'],
  ['CREATE (n) CREATE («n» {})-[:T]->()', 'VariableAlreadyBound'],
  ['CREATE (n), («n»)', 'VariableAlreadyBound'],
  ['MATCH ()-[r]->() CREATE ()-[«r»]->()', 'VariableAlreadyBound'],
  ['MATCH (p) CREATE «p» = ()-[:T]->()', 'VariableAlreadyBound'],
  ['MATCH (a) MERGE («a»)', 'VariableAlreadyBound'],
  ['CREATE (a) MERGE (a)-[r:R]->(«a»:Bar)', 'VariableAlreadyBound'],
  ['MERGE (a)-[:R]->(«a»:Bar)', 'VariableAlreadyBound'],
  ['MATCH (a)-[r]->(b) MERGE (a)-[«r»]->(b)', 'VariableAlreadyBound'],
  ['MATCH (n) FOREACH («n» IN [1] | CREATE ())', 'VariableAlreadyBound'],
  ['MATCH (x) MATCH (a) ((«x»)-->(y)){2} (b) RETURN a', 'VariableAlreadyBound', 'outside of the repeated path'],
]);

testErrors('a variable of another kind', [
  ['MATCH ()-[r]-() MATCH («r») RETURN r', 'VariableTypeConflict', 'bound already, as RELATIONSHIP'],
  ['MATCH ()-[r*]-()-[]-(«r») RETURN r', 'VariableTypeConflict', 'as LIST<RELATIONSHIP>'],
  ['MATCH r = ()-[]-(), («r») RETURN r', 'VariableTypeConflict', 'as PATH'],
  ['MATCH (r)-[«r»]-() RETURN r', 'VariableTypeConflict', 'as NODE'],
  ['MATCH (r) MATCH ()-[«r»*]-() RETURN r', 'VariableTypeConflict'],
  ['WITH {x: 1} AS n MATCH («n») RETURN n', 'VariableTypeConflict', 'as MAP'],
  ['WITH 1.5 AS r MATCH ()-[«r»]-() RETURN r', 'VariableTypeConflict', 'as FLOAT'],
  ['MATCH (n) WITH [n] AS users MATCH («users»)-->(m) RETURN m', 'VariableTypeConflict', 'as LIST<NODE>'],
  ['MATCH (n) WITH [n] AS users MATCH ()-[«users»*]->(m) RETURN m', 'VariableTypeConflict'],
  ['WITH 1 AS a CREATE («a»)-[:R]->()', 'VariableTypeConflict'],
  ['WITH 1 AS a MERGE («a»)-[:R]->()', 'VariableTypeConflict'],
]);

testErrors('two relationships of one pattern with one name', [
  ['MATCH (a)-[r]->()-[«r»]->(a) RETURN r', 'RelationshipUniquenessViolation'],
  ['MATCH (a)-[r]->(b), (c)-[«r»]->(d) RETURN r', 'RelationshipUniquenessViolation'],
  ['MATCH (a)-[r*]->(b)-[«r»*]->(c) RETURN r', 'RelationshipUniquenessViolation'],
]);

testAccepted('variables that can be used again', [
  'MATCH (a)-[r]->(b) MATCH (a)-[r]->(b) RETURN r',
  'MATCH (a)-->(a)-->(a) RETURN a',
  'MATCH (n) RETURN [n IN [1, 2] | n] AS list, n',
  'WITH null AS n MATCH (n) RETURN n',
  'MATCH (n) WITH collect(n)[0] AS m MATCH (m)-->(x) RETURN x',
  'MATCH (a)-[r]->() WITH [r] AS rs MATCH (b)-[rs*]->(c) RETURN c',
  'WITH $node AS n CREATE (n)-[:R]->()',
  'CREATE (a), (a)-[:R]->(a)',
  'MATCH (a {name: b.name})-->(b) RETURN a',
  'MATCH (b)-->(a WHERE a.x = c.x), (c) RETURN a',
  'MATCH (n)-[r]->(m) WHERE (n)-[r]->(m) RETURN r',
  'MATCH (n) RETURN [(n)-[r]->(m) | r.x] AS list',
]);
