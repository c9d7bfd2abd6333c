import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { describe, expect, it } from 'vitest';

const engine = await new QueryEngine(new PropertyGraph()).load();
engine.query(`CREATE (ada:Person {name: 'Ada'}), (bo:Person {name: 'Bo'}), (cy:Person {name: 'Cy'}), (di:Person {name: 'Di'}), (oslo:City {name: 'Oslo'}),
  (ada)-[:MET {hours: 1}]->(bo), (bo)-[:MET {hours: 1.5}]->(cy), (cy)-[:MET {hours: 2}]->(ada), (cy)-[:MET {hours: 0.5}]->(di),
  (ada)-[:MET {hours: 4}]->(bo), (ada)-[:KNOWS {hours: 9}]->(di), (ada)-[:KNOWS {note: 'old', none: 0, below: -1}]->(ada)`);
const rows = (text: string, parameters = {}): unknown[] => engine.query(text, parameters).rows();
const perNode = (call: string, column = 'score'): unknown[] =>
  rows(`CALL ${call} YIELD node, ${column} RETURN node.name, round(${column}, 3) ORDER BY node.name`);

describe('procedures that score nodes', () => {
  it.each([
    ['graph.degree()', [6, 3, 3, 2, 0]],
    ["graph.degree({direction: 'out'})", [4, 1, 2, 0, 0]],
    ["graph.degree({direction: 'in', types: 'MET'})", [1, 2, 1, 1, 0]],
    ["graph.degree({weight: 'hours', types: ['MET']})", [7, 6.5, 4, 0.5, 0]],
    ["graph.degree({types: 'MET', normalized: true})", [0.75, 0.75, 0.75, 0.25, 0]],
    ["graph.betweenness({types: 'MET', normalized: false})", [1, 2, 3, 0, 0]],
    ["graph.betweenness({types: 'MET'})", [0.083, 0.167, 0.25, 0, 0]],
    ["graph.betweenness({direction: 'both', normalized: false})", [0.5, 0, 0.5, 0, 0]],
    ["graph.betweenness({direction: 'both', normalized: false, weight: 'hours'})", [0, 0, 2, 0, 0]],
    ["graph.closeness({types: 'MET', wassermanFaust: false})", [0.667, 0.667, 0.667, 0.5, 0]],
    ["graph.closeness({types: 'MET'})", [0.333, 0.333, 0.333, 0.375, 0]],
    ["graph.closeness({types: 'MET', direction: 'in'})", [0.375, 0.45, 0.563, 0, 0]],
    ["graph.closeness({types: 'MET', direction: 'both'})", [0.563, 0.563, 0.75, 0.45, 0]],
    ["graph.pagerank({types: 'MET', labels: 'Person', tolerance: 1e-9})", [0.214, 0.265, 0.308, 0.214]],
    ["graph.pagerank({types: 'MET', labels: 'Person', direction: 'in', dampingFactor: 0.5})", [0.268, 0.286, 0.321, 0.125]],
  ])('%s', (call, scores) => {
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Oslo'];
    expect(perNode(call)).toEqual(scores.map((score, i) => [names[i], score]));
  });
  it('is called without brackets, too', () => {
    expect(engine.query('CALL graph.degree').rows()).toEqual(engine.query('CALL graph.degree({}) YIELD *').rows());
  });
  it('gives floats, also where they are integral', () => {
    const { values } = engine.query('CALL graph.degree() YIELD score RETURN valueType(score) LIMIT 1');
    expect(values).toEqual([['FLOAT NOT NULL']]);
  });
  it('adds up parallel relationships in PageRank', () => {
    const twice = rows(
      "CALL graph.pagerank({types: ['MET', 'KNOWS']}) YIELD node, score WHERE node.name IN ['Bo', 'Di'] RETURN node.name ORDER BY score DESC",
    );
    expect(twice).toEqual([['Di'], ['Bo']]);
    const weighted = rows("CALL graph.pagerank({types: 'KNOWS', weight: 'none'}) YIELD node, score RETURN count(DISTINCT score)");
    expect(weighted).toEqual([[2]]);
  });
  it('gives nodes that can be joined on', () => {
    const text =
      "CALL graph.degree({types: 'MET'}) YIELD node, score MATCH (node)-[:KNOWS]->(x) WHERE x <> node RETURN node.name, score, x.name";
    expect(rows(text)).toEqual([['Ada', 3, 'Di']]);
  });
  it('gives nothing for a graph without nodes', async () => {
    const empty = await new QueryEngine(new PropertyGraph()).load();
    for (const name of ['pagerank', 'betweenness', 'closeness', 'degree', 'louvain', 'components', 'stronglyConnectedComponents'])
      expect(empty.query(`CALL graph.${name}()`).length, name).toBe(0);
  });
});

describe('procedures that group nodes', () => {
  it.each([
    ['graph.components()', 'component', [0, 0, 0, 0, 1]],
    ["graph.components({types: 'KNOWS'})", 'component', [0, 1, 2, 0, 3]],
    ['graph.stronglyConnectedComponents()', 'component', [0, 0, 0, 1, 2]],
    ["graph.stronglyConnectedComponents({types: 'KNOWS'})", 'component', [0, 1, 2, 3, 4]],
    ['graph.louvain({seed: 3})', 'community', [0, 0, 1, 1, 2]],
    ["graph.louvain({types: 'KNOWS', weight: 'none'})", 'community', [0, 1, 2, 0, 3]],
  ])('%s', (call, column, groups) => {
    expect(perNode(call, column).map((row) => (row as unknown[])[1])).toEqual(groups);
  });
  it.each(['', "{direction: 'out'}", '{seed: 7}', "{weight: 'w'}", "{types: 'T', labels: 'P'}"])(
    'finds two triangles%s',
    async (options) => {
      const own = await new QueryEngine(new PropertyGraph()).load();
      own.query('UNWIND range(0, 5) AS i CREATE (:P {i: i})');
      own.query(
        `UNWIND [[0, 3], [3, 5], [5, 0], [1, 2], [2, 4], [4, 1], [0, 1]] AS e MATCH (a {i: e[0]}), (b {i: e[1]}) CREATE (a)-[:T {w: 2}]->(b)`,
      );
      const found = own.query(`CALL graph.louvain(${options}) YIELD node, community RETURN community ORDER BY node.i`).rows().flat();
      expect(found).toEqual([0, 1, 1, 0, 1, 0]);
    },
  );
});

describe('graph.shortestPath', () => {
  const path = (options: string): unknown[] =>
    rows(`MATCH (a {name: 'Ada'}), (b {name: 'Di'}) CALL graph.shortestPath(a, b${options}) YIELD path, cost
      RETURN [n IN nodes(path) | n.name], [r IN relationships(path) | r.hours], cost`);
  it.each([
    ['', [['Ada', 'Di'], [9], 1]],
    [", {weight: 'hours'}", [['Ada', 'Bo', 'Cy', 'Di'], [1, 1.5, 0.5], 3]],
    [", {weight: 'hours', direction: 'both'}", [['Ada', 'Cy', 'Di'], [2, 0.5], 2.5]],
    [", {types: 'MET'}", [['Ada', 'Bo', 'Cy', 'Di'], [1, 1.5, 0.5], 3]],
  ])('goes the lightest way%s', (options, row) => {
    expect(path(options)).toEqual([row]);
  });
  it.each([", {direction: 'in', types: 'KNOWS'}", ", {labels: ['City']}"])('gives no row where there is no way%s', (options) => {
    expect(path(options)).toEqual([]);
  });
  it('gives no row for null, and a path without relationships for one node', () => {
    expect(rows("MATCH (a {name: 'Ada'}) CALL graph.shortestPath(a, null) YIELD path RETURN path")).toEqual([]);
    expect(rows("MATCH (a {name: 'Ada'}) CALL graph.shortestPath(a, a) YIELD path, cost RETURN length(path), cost")).toEqual([[0, 0]]);
  });
});

describe('errors of graph procedures', () => {
  it.each([
    ["graph.pagerank({type: 'MET'})", 'InvalidArgumentValue', /no option `type`/, /did you mean `types`/],
    ['graph.components({zzzzzz: 1})', 'InvalidArgumentValue', /no option/, /options are types, labels/],
    ["graph.pagerank({types: 'MEET'})", 'ProcedureCallFailed', /no relationship type `MEET`/, /`MET`/],
    ["graph.degree({labels: 'Persn'})", 'ProcedureCallFailed', /no label `Persn`/, /`Person`/],
    ["graph.degree({weight: 'hour'})", 'ProcedureCallFailed', /no relationship property `hour`/, /`hours`/],
    ["graph.degree({weight: 'note'})", 'ProcedureCallFailed', /`note` cannot be a weight/, undefined],
    ["graph.louvain({weight: 'below'})", 'ProcedureCallFailed', /`below` cannot be a weight/, undefined],
    ["graph.betweenness({weight: 'none'})", 'ProcedureCallFailed', /must be above 0/, undefined],
    ['graph.pagerank({maxIterations: 1})', 'LimitReached', /not settled after 1 iterations/, /raise/],
    ['graph.pagerank({maxIterations: 1.5})', 'InvalidArgumentValue', /an integer from 1 to/, undefined],
    ['graph.pagerank({dampingFactor: 2})', 'InvalidArgumentValue', /a number from 0 to 1/, undefined],
    ["graph.pagerank({direction: 'up'})", 'InvalidArgumentValue', /'out' or 'in' or 'both'/, undefined],
    ['graph.pagerank({types: [1]})', 'InvalidArgumentValue', /a list of strings/, undefined],
    ['graph.pagerank({weight: 1})', 'InvalidArgumentValue', /takes a string/, undefined],
    ['graph.degree({normalized: {}})', 'InvalidArgumentValue', /true or false/, undefined],
    ['graph.pagerank($text)', 'InvalidArgumentValue', /does not take this as `options`/, undefined],
    ['graph.pagerank(1)', 'InvalidArgumentType', /takes as `options`/, undefined],
    ['graph.pageranc()', 'ProcedureNotFound', /no procedure `graph.pageranc`/, /`graph.pagerank`/],
  ])('%s', (call, detail, message, hint) => {
    const run = (): unknown => rows(`CALL ${call} YIELD node RETURN node`, { text: 'x' });
    expect(run).toThrow(expect.objectContaining({ detail, message: expect.stringMatching(message) }));
    if (hint) expect(run).toThrow(expect.objectContaining({ hint: expect.stringMatching(hint) }));
  });
  it('says where in the query the call stands', () => {
    expect(() => rows('MATCH (n)\nCALL graph.pagerank({type: 1}) YIELD score RETURN score')).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ line: 2, column: 1 }) }),
    );
  });
  it('says that they are not loaded', () => {
    const run = (): unknown => new QueryEngine(new PropertyGraph()).query('CALL graph.pagerank()');
    expect(run).toThrow(
      expect.objectContaining({ detail: 'ProcedureNotFound', message: expect.stringMatching(/graph procedures are not loaded/) }),
    );
  });
});

describe('graph procedures while the graph changes', () => {
  it('see what the query has made, and not what it has deleted', async () => {
    const own = await new QueryEngine(new PropertyGraph()).load();
    own.query("CREATE (:A {name: 'a'})-[:T]->(:A {name: 'b'})-[:T]->(:A {name: 'c'})");
    const degrees = 'CALL graph.degree() YIELD node, score RETURN node.name, score ORDER BY node.name';
    const before = own.query(degrees).rows();
    expect(before).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
    const components = 'CALL graph.components() YIELD node, component RETURN node.name, component ORDER BY node.name';
    expect(own.query(components).rows()).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
    expect(own.query(`MATCH ({name: 'b'})-[r]->() DELETE r WITH count(*) AS n ${components}`).rows()).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
    expect(own.query(components).rows()).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
    expect(own.query(`MATCH (b {name: 'b'}) DETACH DELETE b WITH count(*) AS n ${degrees}`).rows()).toEqual([
      ['a', 0],
      ['c', 0],
    ]);
    own.query("MATCH (a {name: 'a'}), (c {name: 'c'}) CREATE (a)-[:T]->(c)");
    expect(own.query(components).rows()).toEqual([
      ['a', 0],
      ['c', 0],
    ]);
  });
  it('stop at the deadline', async () => {
    const graph = new PropertyGraph();
    for (let n = 0; n < 3000; n++) graph.addNode([]);
    const ends = Array.from({ length: 3000 }, (_, n) => n);
    for (const step of [1, 7, 11])
      graph.addEdges(
        'E',
        ends,
        ends.map((n) => (n + step) % 3000),
      );
    const large = await new QueryEngine(graph).load();
    for (const name of ['betweenness', 'closeness'])
      expect(() => large.query(`CALL graph.${name}()`, {}, { timeout: 20 }), name).toThrow(expect.objectContaining({ code: 'aborted' }));
  });
});
