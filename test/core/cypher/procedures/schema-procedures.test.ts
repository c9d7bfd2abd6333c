import { PropertyGraph } from '@proj/core';
import { defineFunction, defineProcedure, QueryEngine } from '@proj/core/cypher';
import { describe, expect, it } from 'vitest';

const engine = await new QueryEngine(new PropertyGraph()).load();
engine.query(`CREATE (a:Person:Envoy {name: 'Ada', age: 36}), (b:Person {name: 'Bo', age: 'old', tags: ['x']}), (c:City), (d {note: 1.5}),
  (a)-[:MET {on: date('2025-03-03')}]->(b), (b)-[:MET]->(b), (a)-[:LIVES_IN]->(c), (a)-[:KNOWS {since: 1}]->(d)`);
const rows = (text: string, parameters = {}): unknown[] => engine.query(text, parameters).rows();

const CASES: readonly (readonly [query: string, rows: unknown[]])[] = [
  [
    'CALL db.labels()',
    [
      ['City', 1],
      ['Envoy', 1],
      ['Person', 2],
    ],
  ],
  [
    'CALL db.relationshipTypes()',
    [
      ['KNOWS', 1],
      ['LIVES_IN', 1],
      ['MET', 2],
    ],
  ],
  ['CALL db.propertyKeys()', [['age'], ['name'], ['note'], ['on'], ['since'], ['tags']]],
  [
    'CALL db.schema.nodeTypeProperties()',
    [
      ['', [], 'note', ['FLOAT'], true],
      [':`City`', ['City'], null, null, null],
      [':`Envoy`:`Person`', ['Envoy', 'Person'], 'age', ['INTEGER'], true],
      [':`Envoy`:`Person`', ['Envoy', 'Person'], 'name', ['STRING'], true],
      [':`Person`', ['Person'], 'age', ['STRING'], true],
      [':`Person`', ['Person'], 'name', ['STRING'], true],
      [':`Person`', ['Person'], 'tags', ['LIST<STRING NOT NULL>'], true],
    ],
  ],
  [
    'CALL db.schema.relTypeProperties()',
    [
      [':`KNOWS`', 'since', ['INTEGER'], true],
      [':`LIVES_IN`', null, null, null],
      [':`MET`', 'on', ['DATE'], false],
    ],
  ],
  [
    'CALL db.schema.visualization()',
    [
      ['Envoy', 'KNOWS', null, 1],
      ['Envoy', 'LIVES_IN', 'City', 1],
      ['Envoy', 'MET', 'Person', 1],
      ['Person', 'KNOWS', null, 1],
      ['Person', 'LIVES_IN', 'City', 1],
      ['Person', 'MET', 'Person', 2],
    ],
  ],
  [
    "CALL db.labels() YIELD label, count WHERE label ENDS WITH 'y' RETURN label AS l, count + 1 AS n",
    [
      ['City', 2],
      ['Envoy', 2],
    ],
  ],
  [
    'CALL DB.Labels() YIELD label AS l MATCH (n) WHERE l IN labels(n) RETURN l, count(n) AS n ORDER BY l',
    [
      ['City', 1],
      ['Envoy', 1],
      ['Person', 2],
    ],
  ],
];

describe('schema procedures', () => {
  it.each(CASES)('%s', (query, expected) => {
    expect(rows(query)).toEqual(expected);
  });
  it('leave out what the query has deleted', async () => {
    const own = await new QueryEngine(new PropertyGraph()).load();
    own.query('CREATE (:A {x: 1})-[:T {y: 2}]->(:B {z: 3})');
    const changed = (call: string, column: string): unknown[] =>
      own
        .query(`MATCH (a:A)-[t]->() DELETE t, a WITH count(*) AS n CREATE (a:A {x: 1}), (b:B) CREATE (a)-[:T {y: 2}]->(b) WITH 1 AS one
        MATCH (a:A)-[t]->() DELETE t, a WITH count(*) AS n CALL ${call} YIELD ${column} RETURN ${column}`)
        .rows();
    expect(changed('db.labels()', 'label')).toEqual([['B']]);
    own.query('MATCH (n) DETACH DELETE n CREATE (:A {x: 1})-[:T {y: 2}]->(:B {z: 3})');
    expect(changed('db.propertyKeys()', 'propertyKey')).toEqual([['z']]);
    expect(own.query('CALL db.relationshipTypes()').rows()).toEqual([]);
  });
});

describe('SHOW', () => {
  it('lists indexes', async () => {
    const own = await new QueryEngine(new PropertyGraph()).load();
    own.query('CREATE INDEX people FOR (p:Person) ON (p.name)');
    own.query("CALL db.index.fulltext.createNodeIndex('all', [], ['name', 'note'])");
    expect(own.query('SHOW INDEXES').rows()).toEqual([
      ['all', 'FULLTEXT', 'NODE', [], ['name', 'note']],
      ['people', 'EQUALITY', 'NODE', ['Person'], ['name']],
    ]);
    expect(own.query("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name").rows()).toEqual([['all']]);
    expect(own.query('CALL db.indexes() YIELD name RETURN count(*)').rows()).toEqual([[2]]);
  });
  it('lists procedures with signatures, modes and what they do', () => {
    const text = 'SHOW PROCEDURES YIELD name, signature, mode, description WHERE name IN $names RETURN signature, mode, description';
    expect(rows(text, { names: ['db.labels', 'graph.shortestPath', 'db.index.fulltext.drop'] })).toEqual([
      ['db.index.fulltext.drop(name :: STRING) :: ()', 'SCHEMA', 'Drops a full-text index.'],
      ['db.labels() :: (label :: STRING, count :: INTEGER)', 'READ', 'Every label, and how many nodes have it.'],
      [
        'graph.shortestPath(from :: NODE, to :: NODE, options? :: MAP) :: (path :: PATH, cost :: FLOAT)',
        'READ',
        expect.stringContaining('least weight'),
      ],
    ]);
    expect(rows('SHOW PROCEDURES').length).toBe(rows('CALL dbms.procedures()').length);
  });
  it('lists functions, those of the caller included', async () => {
    const text = 'SHOW FUNCTIONS YIELD name, signature, aggregating WHERE name IN $names RETURN *';
    const shout = defineFunction({
      name: 'my.shout',
      args: ['text :: STRING'],
      returns: 'string',
      doc: 'Louder.',
      evaluate: (_, text: string) => `${text}!`,
    });
    const own = await new QueryEngine(new PropertyGraph(), { functions: [shout] }).load();
    expect(own.query(text, { names: ['my.shout', 'count', 'edtf.overlaps', '=~'] }).rows()).toEqual([
      [true, 'count', 'count(input :: ANY) :: INTEGER'],
      [false, 'edtf.overlaps', 'edtf.overlaps(first :: STRING, second :: STRING) :: BOOLEAN'],
      [false, 'my.shout', 'my.shout(text :: STRING) :: STRING'],
    ]);
    expect(own.query("RETURN my.shout('hey')").rows()).toEqual([['hey!']]);
  });
});

describe('procedures of the caller', () => {
  const run = defineProcedure({
    name: 'my.pair',
    args: ['x :: INTEGER', 'y? :: INTEGER'],
    columns: { a: 'integer', b: 'integer' },
    doc: 'Both.',
    run: (_, [x, y]) => [[x!, y!]],
  });
  const note = defineProcedure({ name: 'my.note', columns: {}, doc: 'Nothing, three times.', run: () => [[], [], []] });
  const fail = defineProcedure({
    name: 'my.fail',
    columns: { a: 'any' },
    doc: 'Fails.',
    run: () => {
      throw new Error('of the caller');
    },
  });
  const own = new QueryEngine(new PropertyGraph(), { procedures: [run, note, fail] });
  it('get null for what is not given', () => {
    expect(own.query('CALL my.pair(1)').rows()).toEqual([[1, null]]);
    expect(own.query('UNWIND [1, 2] AS i CALL my.pair(i, 3) YIELD a, b RETURN a + b').rows()).toEqual([[4], [5]]);
  });
  it('are checked for the types of what they are given', () => {
    expect(() => own.query('CALL my.pair($x)', { x: 'one' })).toThrow(
      expect.objectContaining({ detail: 'InvalidArgumentValue', place: expect.anything() }),
    );
  });
  it('leave the row as it is when they have no columns', () => {
    expect(own.query('UNWIND [1, 2] AS i CALL my.note() RETURN i').rows()).toEqual([[1], [2]]);
    expect(own.query('CALL my.note()').rows()).toEqual([]);
  });
  it('fail with their own error', () => {
    expect(() => own.query('CALL my.fail()')).toThrow(/^of the caller$/);
  });
});
