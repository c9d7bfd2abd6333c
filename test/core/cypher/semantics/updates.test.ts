import { testAccepted, testErrors } from '../../../support/analyze-query.ts';

testErrors('what cannot be created', [
  ['CREATE ()«-->»()', 'NoSingleRelationshipType', 'exactly one type', 'write -[:TYPE]->'],
  ['CREATE ()-[:«A|B»]->()', 'NoSingleRelationshipType'],
  ['CREATE (a)«-[:R]-»(b)', 'RequiresDirectedRelationship'],
  ['CREATE (a)«<-[:R]->»(b)', 'RequiresDirectedRelationship'],
  ['CREATE ()-[:R«*2»]->()', 'CreatingVarLength'],
  ['MATCH (a), (b) MERGE (a)«-->»(b)', 'NoSingleRelationshipType'],
  ['MATCH (a), (b) MERGE (a)«-[NO_COLON]->»(b)', 'NoSingleRelationshipType'],
  ['MATCH (a), (b) MERGE (a)-[:«A|B»]->(b)', 'NoSingleRelationshipType'],
  ['MATCH (a), (b) MERGE (a)-[:R«*2»]->(b)', 'CreatingVarLength'],
  ['CREATE (:«A|B»)', 'UnexpectedSyntax', 'not with a choice'],
  ['CREATE (n:«!A»)', 'UnexpectedSyntax'],
  ['CREATE (n WHERE «n.x = 1»)', 'UnexpectedSyntax', 'WHERE cannot stand in what is created'],
]);

testErrors('parameters in place of properties to be found', [
  ['MATCH (n «$p») RETURN n', 'InvalidParameterUse', '$p cannot stand', 'write {key: $p.key}'],
  ['MATCH ()-[r:R «$p»]->() RETURN r', 'InvalidParameterUse'],
  ['MERGE (n «$p»)', 'InvalidParameterUse'],
  ['MATCH (a), (b) MERGE (a)-[r:R «$p»]->(b)', 'InvalidParameterUse'],
]);

testErrors('DELETE, SET and REMOVE', [
  ['MATCH (n) DELETE «n:Person»', 'InvalidDelete', 'a label or type cannot be deleted', 'REMOVE'],
  ['MATCH ()-[r]-() DELETE «r:T»', 'InvalidDelete'],
  ['MATCH () DELETE «1 + 1»', 'InvalidArgumentType', 'not INTEGER'],
  ['MATCH (n) WITH collect(n) AS ns DELETE «ns»', 'InvalidArgumentType'],
  ['MATCH p = () SET «p».x = 1', 'InvalidArgumentType', 'not PATH'],
  ['MATCH (n) SET n = «1»', 'InvalidArgumentType', 'properties are set from MAP or NODE or RELATIONSHIP, not INTEGER'],
  ['MATCH ()-[r]->() SET «r»:Label', 'InvalidArgumentType', 'what is changed is NODE, not RELATIONSHIP'],
  ['MATCH ()-[r]->() REMOVE «r»:Label', 'InvalidArgumentType'],
  ['WITH 1 AS x REMOVE «x».a', 'InvalidArgumentType'],
]);

testErrors(
  'what no property can hold',
  [
    ['MATCH (n) SET n.x = «{a: 1}»', 'InvalidPropertyType', 'no property can hold MAP'],
    ['MATCH (n) SET n.x = «[{a: 1}]»', 'InvalidPropertyType', 'LIST<MAP>'],
    ['MATCH (n) SET n.x = «n»', 'InvalidPropertyType'],
    ['MATCH (n) SET n += {a: «{b: 1}»}', 'InvalidPropertyType'],
    ['MATCH p = () CREATE ({x: «p»})', 'InvalidPropertyType'],
    ['MATCH (a), (b) MERGE (a)-[:R {x: «[a]»}]->(b)', 'InvalidPropertyType'],
  ],
  'TypeError',
);

testAccepted('changes', [
  'CREATE (n:A:B $props), (m {x: n.y})-[r:R {x: m.y}]->(n) RETURN r',
  'MATCH (a), (b) MERGE (a)-[r:R {x: a.x}]-(b) ON CREATE SET r.y = 1, r += {z: 2} ON MATCH SET a:Seen RETURN r',
  'MERGE (a)-[:R]->(a)',
  'MATCH (n) SET n.x = [1, 2], n.y = $map, n += $map, n = properties(n)',
  'MATCH (n) WITH collect(n) AS ns DELETE ns[0]',
  'MATCH p = ()-->() DETACH DELETE p',
  'MATCH (n) FOREACH (x IN [1] | FOREACH (y IN [x] | SET n.x = y)) REMOVE n.y, n:A',
  'WITH $row AS row SET row.x = 1',
]);
