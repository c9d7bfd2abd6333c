import { PropertyGraph } from '@proj/core';
import { type CompletionSchema, QueryEngine, schemaOf } from '@proj/core/cypher';
import { complete } from '@proj/core/cypher/complete';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypherQueries } from '../../../support/cypher-queries.ts';

const store = new PropertyGraph();
const ada = store.addNode(['Person'], { name: 'Ada', age: 36 });
const bo = store.addNode(['Person'], { name: 'Bo', 'full name': 'Bo B' });
const oslo = store.addNode(['City'], { name: 'Oslo', people: 700_000 });
store.addEdge('MET_WITH', ada, bo, { time: '2025' });
store.addEdge('MET_WITH', bo, ada, { time: '2026' });
store.addEdge('LIVES_IN', ada, oslo, { since: 2020 });
store.addEdge('in the', oslo, oslo);
const engine = await new QueryEngine(store).load();
const schema: CompletionSchema = { ...engine.schema(), parameters: ['name', 'number'] };

/** Text with `|` where the cursor is (`¦` is a bar of the query). */
function at(marked: string) {
  const offset = marked.indexOf('|');
  return complete(marked.replace('|', '').replaceAll('¦', '|'), offset, schema);
}
const labels = (marked: string): string[] => at(marked).items.map(({ label }) => label);

/** The whole list. */
const EXACT: readonly (readonly [string, readonly string[]])[] = [
  ['MATCH (n:|', ['Person', 'City']],
  ['MATCH (n:Per|', ['Person']],
  ['MATCH (n:per|', ['Person']],
  ['MATCH (n:son|', ['Person']],
  ['MATCH (n:City¦P|', ['Person']],
  ['MATCH (n:!|', ['Person', 'City']],
  ['MATCH (n) WHERE n:|', ['Person', 'City']],
  ['MATCH ()-[:|', ['MET_WITH', 'LIVES_IN', '`in the`']],
  ['MATCH ()-[:`in |', ['`in the`']],
  ['MATCH (:Person)-[:|', ['MET_WITH', 'LIVES_IN']],
  ['MATCH (:Person)-[:MET_WITH¦|', ['MET_WITH', 'LIVES_IN']],
  ['MATCH (:City)<-[:|', ['LIVES_IN', '`in the`']],
  ['MATCH (:Person)<-[:|', ['MET_WITH']],
  ['MATCH (a:Person)-[:|]->(b:City)', ['LIVES_IN']],
  ['MATCH (p:Person) MATCH (p)-[r:|]->(c:City)', ['LIVES_IN']],
  ['MATCH (c:City), (p:Person) WHERE (c)<-[:|', ['LIVES_IN', '`in the`']],
  ['MATCH (c:City), (p:Person) WHERE NOT (:Person)<-[:|', ['MET_WITH']],
  ['MATCH (a:Person)-[:MET_WITH]->(b:City)<-[:|', ['LIVES_IN', '`in the`']],
  ['MATCH ()-[r]->() WHERE r:|', ['MET_WITH', 'LIVES_IN', '`in the`']],
  ['MATCH (p:Person) RETURN p.|', ['name', 'age', '`full name`']],
  ['MATCH (p:Person WHERE p.a|', ['age']],
  ['MATCH (p:Person {|', ['name', 'age', '`full name`']],
  ["MATCH (p:Person {name: 'x', a|", ['age']],
  ['MATCH ()-[r:LIVES_IN]->() RETURN r.|', ['since']],
  ['MATCH ()-[r:LIVES_IN {|', ['since']],
  ['MATCH (p:Person) WITH p AS q RETURN q.|', ['name', 'age', '`full name`']],
  ['MATCH (p:City) RETURN p {.|', ['name', 'people']],
  ['MATCH (p:City) RETURN p {.name, .p|', ['people']],
  ['CALL db.la|', ['labels']],
  ['CALL db.schema.|', ['nodeTypeProperties', 'relTypeProperties', 'visualization']],
  ['CALL db.labels() YIELD |', ['label', 'count']],
  ['CALL db.labels() YIELD label, c|', ['count']],
  ['SHOW PROCEDURES YIELD si|', ['signature']],
  ['RETURN $|', ['$name', '$number']],
  ['RETURN $nu|', ['$number']],
  [
    'MATCH (person)-->(place) RETURN p|',
    ['person', 'place', 'percentileCont', 'percentileDisc', 'pi', 'point', 'point.distance', 'point.withinBBox', 'properties'],
  ],
  ['MATCH (person) WITH person.name AS title RETURN tit|', ['title']],
  ['MATCH (zebra) WITH 1 AS x RETURN ze|', []],
  ['MATCH (zebra) CALL { MATCH (yak) RETURN yak } RETURN ya|', ['yak']],
  ['MATCH (zebra) WHERE EXISTS { MATCH (yak) } RETURN ya|', []],
  ['UNWIND [1] AS item RETURN it|', ['item']],
  ['RETURN [item IN [1] WHERE it|', ['item']],
  ['RETURN 1 AS |', []],
  [
    '|',
    [
      'MATCH',
      'OPTIONAL MATCH',
      'CALL',
      'UNWIND',
      'WITH',
      'RETURN',
      'CREATE',
      'MERGE',
      'FOREACH',
      'EXPLAIN',
      'PROFILE',
      'SHOW FUNCTIONS',
      'SHOW PROCEDURES',
      'SHOW INDEXES',
    ],
  ],
  ['mat|', ['MATCH']],
  ['EXPLAIN ma|', ['MATCH']],
  ['MATCH (n) wh|', ['WHERE']],
  ['MATCH (n) RETURN n ord|', ['ORDER BY']],
  ['MATCH (n) RETURN n ORDER |', ['BY']],
  ['MATCH (n) RETURN n ORDER BY n d|', ['DESC', 'DELETE', 'DETACH DELETE']],
  ['MATCH (n) WHERE n.name star|', ['STARTS WITH']],
  ['MATCH (n) WHERE n.name IS NOT |', ['NULL']],
  ['MERGE (n) on|', ['ON CREATE SET', 'ON MATCH SET']],
  ['RETURN CASE 1 wh|', ['WHEN']],
  ["RETURN 'MATCH (n:|", []],
  ['RETURN "a" // MATCH (n:|', []],
  ['/* MATCH (n:|', []],
  ['RETURN 12|', []],
  ['MATCH (a)-|', []],
  ['MATCH (n) RETURN count(*), colle|', ['COLLECT', 'collect']],
];

describe('complete', () => {
  it.each(EXACT)('%s', (marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it('tells which text to replace, the word after the cursor included', () => {
    expect(at('MATCH (n:Per|son) RETURN n')).toMatchObject({ from: 9, to: 15 });
    expect(at('MATCH ()-[:`in| th`]->()')).toMatchObject({ from: 11 });
    expect(at('RETURN $n|')).toMatchObject({ from: 7, to: 9 });
  });

  it('says what a suggestion is', () => {
    expect(at('MATCH (n:P|').items[0]).toEqual({ label: 'Person', kind: 'label', detail: '2' });
    expect(at('MATCH (zed:Person) RETURN zed|').items[0]).toEqual({ label: 'zed', kind: 'variable', detail: 'node :Person' });
    expect(at('RETURN toUpp|').items[0]).toMatchObject({ kind: 'function', detail: expect.stringContaining('toUpper(') });
  });

  it('puts what begins as typed before what only has it inside, and the commoner first', () => {
    expect(labels('MATCH ()-[:in|')).toEqual(['`in the`', 'LIVES_IN']);
  });

  it('never fails, wherever the cursor is in whatever text', () => {
    for (const query of cypherQueries)
      for (let offset = 0; offset <= query.length; offset++) {
        for (const text of [query, query.slice(0, offset)]) {
          const { from, to, items } = complete(text, offset, schema);
          expect(from <= offset && offset <= to && to <= text.length && items.every(({ label }) => label !== '')).toBe(true);
        }
      }
    const piece = fc.constantFrom(
      'MATCH ',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '-',
      '>',
      '<',
      ':',
      '|',
      'n',
      '.',
      ',',
      ' ',
      '$',
      '`',
      "'",
      '/*',
      ';',
      'WITH ',
      'AS ',
      'CALL ',
      'YIELD ',
      'é',
      '😀',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: -5, max: 60 }), (pieces, offset) => {
        complete(pieces.join(''), offset, schema);
      }),
      { numRuns: 2000 },
    );
    for (const nest of ['(', '[x IN ', 'EXISTS { MATCH (a', '{a: ']) complete(nest.repeat(5000), nest.length * 5000, schema);
  });
});

describe('schemaOf', () => {
  it('counts labels, types and their properties, and tells what they join', () => {
    const { labels: known, types, connections } = schemaOf(store);
    expect([...known.keys()]).toEqual(['Person', 'City']);
    expect(known.get('Person')).toEqual({ count: 2, properties: new Map(Object.entries({ name: 2, age: 1, 'full name': 1 })) });
    expect(types.get('MET_WITH')).toEqual({ count: 2, properties: new Map([['time', 2]]) });
    expect(connections).toContainEqual({ from: ['Person'], type: 'LIVES_IN', to: ['City'] });
    expect(connections).toHaveLength(3);
  });
});
