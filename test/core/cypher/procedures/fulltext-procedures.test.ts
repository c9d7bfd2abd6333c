import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { beforeEach, describe, expect, it } from 'vitest';

let engine: QueryEngine;
beforeEach(async () => {
  engine = await new QueryEngine(new PropertyGraph()).load();
  engine.query(`CREATE (:Plan {name: 'Peace plan', node: 'treaty'}), (:Plan {name: 'Budget plan', aliases: ['The accounts', 'Money matters']}),
    (:Person {name: 'Peace Adams', age: 30}), (:Event {name: 'Peace, peace and peace talks'})`);
  engine.query("CALL db.index.fulltext.createNodeIndex('texts', ['Plan', 'Event'], ['name', 'aliases', 'node', 'age'])");
});
const rows = (text: string, parameters = {}): unknown[] => engine.query(text, parameters).rows();
const found = (query: string, options = '{}'): unknown[] =>
  rows(`CALL db.index.fulltext.queryNodes('texts', $query, ${options}) YIELD node RETURN node.name`, { query }).flat();

describe('full-text search', () => {
  it.each([
    ['peace', undefined, ['Peace, peace and peace talks', 'Peace plan']],
    ['PLAN', undefined, ['Peace plan', 'Budget plan']],
    ['peace plan', undefined, ['Peace plan', 'Peace, peace and peace talks', 'Budget plan']],
    ['peace plan', "{combineWith: 'AND'}", ['Peace plan']],
    ['peace plan', '{limit: 1}', ['Peace plan']],
    ['matters', undefined, ['Budget plan']],
    ['treaty', undefined, ['Peace plan']],
    ['acc', undefined, []],
    ['acc', '{prefix: true}', ['Budget plan']],
    ['budgte', '{fuzzy: 0.4}', ['Budget plan']],
    ['Adams', undefined, []],
    ['', undefined, []],
  ])('finds %s %s', (query, options, names) => {
    expect(found(query, options)).toEqual(names);
  });
  it('scores, best first, and gives nodes that can be joined on', () => {
    const text =
      "CALL db.index.fulltext.queryNodes('texts', 'peace') YIELD node, score MATCH (other:Plan) WHERE other <> node RETURN node.name, score > 0, count(*)";
    expect(rows(text)).toEqual([
      ['Peace, peace and peace talks', true, 2],
      ['Peace plan', true, 1],
    ]);
  });
  it('knows what has changed, also in the same query', () => {
    expect(found('summit')).toEqual([]);
    engine.query("MATCH (n:Event) SET n.name = 'Summit'");
    expect(found('summit')).toEqual(['Summit']);
    const within =
      "CREATE (:Event {name: 'Second summit'}) WITH 1 AS x CALL db.index.fulltext.queryNodes('texts', 'summit') YIELD node RETURN node.name";
    expect(rows(within)).toEqual([['Summit'], ['Second summit']]);
    const deleting =
      "MATCH (n {name: 'Summit'}) DELETE n WITH 1 AS x CALL db.index.fulltext.queryNodes('texts', 'summit') YIELD node RETURN node.name";
    expect(rows(deleting)).toEqual([['Second summit']]);
  });
  it('gives nothing for null', () => {
    expect(rows("CALL db.index.fulltext.queryNodes('texts', null) YIELD node RETURN node")).toEqual([]);
  });
  it('takes nodes of any label where none is named, and drops an index', () => {
    engine.query("CALL db.index.fulltext.createNodeIndex('all', [], 'name')");
    expect(rows("CALL db.index.fulltext.queryNodes('all', 'adams') YIELD node RETURN node.name")).toEqual([['Peace Adams']]);
    engine.query("CALL db.index.fulltext.drop('all')");
    expect(() => rows("CALL db.index.fulltext.queryNodes('all', 'adams')")).toThrow(expect.objectContaining({ detail: 'IndexNotFound' }));
  });
  it.each([
    ["queryNodes('text', 'x')", 'IndexNotFound', /no full-text index `text`/],
    ["createNodeIndex('texts', 'Plan', 'name')", 'IndexAlreadyExists', /already/],
    ["createNodeIndex('people', 'Plan', 'name')", 'IndexAlreadyExists', /already/],
    ["createNodeIndex('new', [1], 'name')", 'InvalidArgumentValue', /`labels` takes a string or a list/],
    ["createNodeIndex('new', [], [])", 'InvalidArgumentValue', /needs a property/],
    ["queryNodes('texts', 'x', {limt: 1})", 'InvalidArgumentValue', /no option `limt`/],
    ["queryNodes('texts', 1)", 'InvalidArgumentType', /takes as `query`/],
  ])('refuses %s', (call, detail, message) => {
    engine.query('CREATE INDEX people FOR (p:Person) ON (p.name)');
    expect(() => rows(`CALL db.index.fulltext.${call}`)).toThrow(
      expect.objectContaining({ detail, message: expect.stringMatching(message) }),
    );
  });
  it('makes no index where nothing may change', () => {
    const make = "CALL db.index.fulltext.createNodeIndex('new', [], ['name'])";
    expect(() => engine.query(make, {}, { readOnly: true })).toThrow(expect.objectContaining({ detail: 'ReadOnly' }));
  });
});
