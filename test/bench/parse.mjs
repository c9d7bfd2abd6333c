// Times the lexer, the parser and the printer on typical queries, and the parser on a megabyte of each shape. `npm run bench:parse`.
import { tokenize } from '../../packages/core/dist/cypher/syntax/lexer.js';
import { parse } from '../../packages/core/dist/cypher/syntax/parser.js';
import { print } from '../../packages/core/dist/cypher/syntax/printer.js';

const QUERIES = {
  trivial: 'RETURN 1',
  hop: 'MATCH (a:Person {id: $id})-[:FOLLOWS]->(b:Person) RETURN b.name LIMIT 10',
  filter:
    'MATCH (n:Person {name: $name})-[:KNOWS*1..3]->(m:Person) WHERE m.age > 30 AND NOT m.retired RETURN m.name AS name, count(*) AS n ORDER BY n DESC LIMIT 10',
  write: 'UNWIND $rows AS row MERGE (p:Person {id: row.id}) ON CREATE SET p.created = row.t, p += row.props SET p:Seen',
  subquery:
    "MATCH (p:Person) WHERE p.age >= 18 AND EXISTS { (p)-[:LIVES_IN]->(:City {name: 'Berlin'}) } WITH p, [x IN p.tags WHERE x STARTS WITH 'a' | toUpper(x)] AS tags RETURN p {.name, tags}, CASE WHEN size(tags) > 2 THEN 'many' ELSE 'few' END",
  paths:
    'MATCH p = shortestPath((a:Person {id: 1})-[:KNOWS*..6]-(b:Person {id: 2})) RETURN length(p), [n IN nodes(p) | n.name] AS names UNION ALL MATCH (a) ((x)-[r:KNOWS]->(y) WHERE r.since > 2000){1,3} (b) RETURN size(r), names',
};
const MEGABYTE = {
  'list of numbers': `RETURN [${'1234, '.repeat(170_000)}1]`,
  'OR of comparisons': `MATCH (n) WHERE ${'n.x = 1 OR '.repeat(95_000)}true RETURN n`,
  'CREATE of many paths': `CREATE ${"(:A {x: 1, y: 'abc'})-[:T]->(), ".repeat(32_000)}()`,
  'many clauses': `${'MATCH (n) '.repeat(105_000)}RETURN 1`,
  'one string': `RETURN '${'a\\n'.repeat(350_000)}'`,
  'nothing but signs': '#'.repeat(1_048_576),
};

/** The median time of one call, in microseconds. */
function time(run, calls) {
  const times = [];
  for (let round = 0; round < 41; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) run();
    times.push(((performance.now() - start) * 1000) / calls);
  }
  return times.sort((a, b) => a - b)[20];
}

const micro = (value) => Number(value.toFixed(2));
console.table(
  Object.fromEntries(
    Object.entries(QUERIES).map(([name, text]) => {
      const tree = parse(text);
      const run = (f, x) => micro(time(() => f(x), 500));
      return [
        name,
        { characters: text.length, 'lexer µs': run(tokenize, text), 'parse µs': run(parse, text), 'print µs': run(print, tree) },
      ];
    }),
  ),
);
for (const [name, text] of Object.entries(MEGABYTE)) {
  const start = performance.now();
  let outcome = 'parsed';
  try {
    parse(text);
  } catch (error) {
    outcome = error.detail;
  }
  console.log(`${name}: ${(text.length / 2 ** 20).toFixed(2)} MB, ${outcome}, ${Math.round(performance.now() - start)} ms`);
}
