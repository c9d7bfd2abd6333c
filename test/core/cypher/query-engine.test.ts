import { PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { beforeEach, describe, expect, it } from 'vitest';

let engine: QueryEngine;
beforeEach(async () => {
  engine = await new QueryEngine(new PropertyGraph(), { now: () => 0, random: () => 0.5 }).load();
  engine.query(`CREATE (a:Person {name: 'Ada', age: 36})-[:MET {on: '2025-03-03'}]->(b:Person {name: 'Bo', age: 41}),
    (b)-[:MET]->(c:Person {name: 'Cy'}), (a)-[:LIVES_IN]->(:City {name: 'Oslo'})`);
});
const rows = (text: string, parameters = {}): unknown[] => engine.query(text, parameters).rows();

describe('QueryEngine', () => {
  it('gives rows as objects, arrays and text', () => {
    const result = engine.query('MATCH (p:Person) RETURN p.name AS name, p.age AS age ORDER BY name');
    expect([...result][0]).toEqual({ name: 'Ada', age: 36 });
    expect(result.rows()).toEqual([
      ['Ada', 36],
      ['Bo', 41],
      ['Cy', null],
    ]);
    expect(result.toTable().rows[2]).toEqual(["'Cy'", 'null']);
  });
  it('keeps what a result holds when the graph changes', () => {
    const result = engine.query("MATCH (p {name: 'Ada'}) RETURN p");
    engine.query("MATCH (p {name: 'Ada'}) SET p.name = 'Eva'");
    expect([...result][0]?.p).toMatchObject({ labels: ['Person'], properties: { name: 'Ada' } });
  });
  it('takes parameters, and names the one that is missing', () => {
    expect(rows('MATCH (p:Person) WHERE p.age > $age RETURN p.name', { age: 40 })).toEqual([['Bo']]);
    expect(() => rows('RETURN $age')).toThrow(expect.objectContaining({ type: 'ParameterMissing', detail: 'MissingParameter' }));
  });
  it('leaves the graph as it was when a query fails', () => {
    const before = [engine.graph.order, engine.graph.size, rows('MATCH (n) RETURN n ORDER BY n.name')];
    const failing = "MATCH (p:Person) SET p.name = 'X', p:Gone CREATE (p)-[:T]->(:New) WITH p DETACH DELETE p WITH 1 AS x RETURN x / 0";
    expect(() => rows(failing)).toThrow(expect.objectContaining({ detail: 'DivisionByZero' }));
    expect([engine.graph.order, engine.graph.size, rows('MATCH (n) RETURN n ORDER BY n.name')]).toEqual(before);
  });
  it('refuses writes when it may only read', () => {
    expect(() => engine.query('CREATE (:X)', {}, { readOnly: true })).toThrow(expect.objectContaining({ detail: 'ReadOnly' }));
    expect(() => engine.query('CREATE INDEX FOR (p:Person) ON (p.name)', {}, { readOnly: true })).toThrow(/read only/);
    expect(rows('MATCH (x:X) RETURN x')).toEqual([]);
  });
  it('counts what a query did', () => {
    const { effects } = engine.query("MATCH (p {name: 'Ada'}) SET p.age = 37 CREATE (p)-[:MET]->(:Person:Envoy {name: 'Di'})");
    expect(effects).toMatchObject({ nodesCreated: 1, relationshipsCreated: 1, propertiesSet: 2, propertiesRemoved: 1, labelsAdded: 2 });
  });
  it('closes the gaps that deletions leave', () => {
    engine.query("MATCH (p {name: 'Bo'}) DETACH DELETE p");
    expect([engine.graph.order, engine.graph.size]).toEqual([3, 1]);
    expect(rows('MATCH (a)-[r]->(b) RETURN a.name, type(r), b.name')).toEqual([['Ada', 'LIVES_IN', 'Oslo']]);
  });
  it('explains and profiles', () => {
    const plan = engine.query('EXPLAIN MATCH (p:Person)-[:MET]->(q) WHERE p.age > 40 RETURN q.name ORDER BY q.name LIMIT 1');
    const operators = plan.rows().map(([operator]) => String(operator).trim());
    expect(operators).toEqual(['Top', 'Project', 'Expand(All)', 'Filter', 'NodeByLabelScan', 'Argument']);
    const profile = engine.query('PROFILE MATCH (p:Person) RETURN p.name');
    expect(profile.columns).toEqual(['operator', 'details', 'rows', 'milliseconds']);
    expect(profile.rows().map((row) => row[2])).toEqual([3, 3, 1]);
  });
  it('looks up in an index', () => {
    engine.query('CREATE INDEX people FOR (p:Person) ON (p.name)');
    const text = "MATCH (p:Person {name: 'Bo'}) RETURN p.age";
    expect(
      engine
        .query(`EXPLAIN ${text}`)
        .rows()
        .some(([operator]) => String(operator).includes('NodeIndexSeek')),
    ).toBe(true);
    expect(rows(text)).toEqual([[41]]);
    engine.query("MATCH (p:Person {name: 'Bo'}) SET p.name = 'Bob'");
    expect(rows(text)).toEqual([]);
    expect(() => engine.query('CREATE INDEX people FOR (p:Person) ON (p.name)')).toThrow(/already/);
    engine.query('DROP INDEX people');
    expect(() => engine.query('DROP INDEX people')).toThrow(/no index/);
  });
  it('stops at the deadline, when the caller aborts, and at the cap of rows', () => {
    engine.query('UNWIND range(1, 12) AS i CREATE (:K {i: i})');
    engine.query('MATCH (a:K), (b:K) WHERE a.i < b.i CREATE (a)-[:E]->(b)');
    const runaway = 'MATCH p = (a:K)-[*]-(b:K) RETURN count(p)';
    expect(() => engine.query(runaway, {}, { timeout: 20 })).toThrow(expect.objectContaining({ code: 'aborted' }));
    expect(() => engine.query(runaway, {}, { signal: AbortSignal.abort() })).toThrow(expect.objectContaining({ code: 'aborted' }));
    expect(() => engine.query('UNWIND range(1, 100) AS i RETURN i', {}, { maxRows: 10 })).toThrow(
      expect.objectContaining({ code: 'limit' }),
    );
  });
  it('finds shortest and quantified paths', () => {
    expect(rows("MATCH p = shortestPath((a {name: 'Ada'})-[:MET*]->(c {name: 'Cy'})) RETURN length(p)")).toEqual([[2]]);
    expect(rows("MATCH ANY SHORTEST (a {name: 'Ada'})-[r:MET]->+(c {name: 'Cy'}) RETURN size(r)")).toEqual([[2]]);
    expect(rows("MATCH (a {name: 'Ada'}) ((x)-[r:MET]->(y)){1,2} (z) RETURN [n IN y | n.name] AS names, z.name ORDER BY z.name")).toEqual([
      [['Bo'], 'Bo'],
      [['Bo', 'Cy'], 'Cy'],
    ]);
  });
  it('runs subqueries of every kind', () => {
    expect(rows('MATCH (p:Person) RETURN p.name, COUNT { (p)-[:MET]->() } AS n ORDER BY p.name')).toEqual([
      ['Ada', 1],
      ['Bo', 1],
      ['Cy', 0],
    ]);
    expect(rows('MATCH (p:Person) CALL (p) { MATCH (p)-[:MET]->(q) RETURN q.name AS met } RETURN p.name, met ORDER BY met')).toEqual([
      ['Ada', 'Bo'],
      ['Bo', 'Cy'],
    ]);
    expect(rows('MATCH (p:Person) WHERE NOT EXISTS { (p)-[:MET]->() } RETURN p.name')).toEqual([['Cy']]);
  });
});

describe('warnings', () => {
  it('name what the graph does not have, and what may have been meant', () => {
    const { warnings } = engine.query('MATCH (p:Persn)-[:MEET]->(q) RETURN p.nme');
    expect(warnings.map((w) => [w.code, w.found, w.hint])).toEqual([
      ['unknown-label', 'Persn', 'did you mean `Person`?'],
      ['unknown-type', 'MEET', 'did you mean `MET`?'],
      ['unknown-property', 'nme', 'did you mean `name`?'],
    ]);
    expect(engine.query('MATCH (p:Person)-[:MET]->(q) RETURN p.name').warnings).toEqual([]);
  });
});

describe('stream', () => {
  it('gives row after row and lets others work in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const found: unknown[] = [];
    for await (const { i } of engine.stream('UNWIND range(1, 20000) AS i RETURN i')) found.push(i);
    clearInterval(timer);
    expect([found.length, found[19_999]]).toEqual([20_000, 20_000]);
    expect(turns).toBeGreaterThan(0);
  });
  it('stops when the caller aborts', async () => {
    const controller = new AbortController();
    const run = async (): Promise<void> => {
      for await (const { i } of engine.stream('UNWIND range(1, 5000000) AS i RETURN i', {}, { signal: controller.signal }))
        if (i === 10) controller.abort();
    };
    await expect(run()).rejects.toMatchObject({ code: 'aborted', detail: 'Aborted' });
  });
  it('refuses to change the graph', async () => {
    await expect(engine.stream('CREATE (:X)').next()).rejects.toMatchObject({ detail: 'ReadOnly' });
  });
});

describe('an engine that is not loaded', () => {
  it('says so where a selector has several relationships', () => {
    const text = 'MATCH SHORTEST 1 (a)-->(b)-->+(c) RETURN a';
    expect(() => new QueryEngine(new PropertyGraph()).query(text)).toThrow(
      expect.objectContaining({ detail: 'UnsupportedFeature', hint: 'load it first: await engine.load()' }),
    );
  });
});

describe('limits', () => {
  it.each([
    ['TooManySteps', 'MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)', { maxSteps: 1000 }],
    ['TooMuchMemory', 'UNWIND range(1, 10000) AS i RETURN collect(i)', { maxMemory: 50_000 }],
    ['TooMuchMemory', 'UNWIND range(1, 10000) AS i WITH i ORDER BY i RETURN count(*)', { maxMemory: 50_000 }],
    ['PathTooLong', 'MATCH p = (:City)-[*]-() RETURN p', { maxPathLength: 1 }],
    ['ListTooLong', 'RETURN reduce(l = [1], i IN range(1, 30) | l + l)', { maxListSize: 1000 }],
  ] as const)('%s: %s', (detail, text, options) => {
    expect(() => engine.query(text, {}, options)).toThrow(expect.objectContaining({ detail, code: 'limit' }));
  });
});

describe('what the planner relies on', () => {
  it('is looked at again when the graph has changed behind the engine', () => {
    const text = 'MATCH ()-[:MET]->(b)-[:MET]->() RETURN count(*) AS n';
    expect(rows(text)).toEqual([[1]]);
    engine.graph.addEdge('MET', 1, 1);
    expect(rows(text)).toEqual([[3]]);
  });
  it('does not hold in a query that changes the graph', () => {
    const loop = 'MATCH (p {name: "Bo"}) CREATE (p)-[:MET]->(p) WITH count(*) AS made MATCH ()-[:MET]->(b)-[:MET]->() RETURN count(*)';
    expect(rows(loop)).toEqual([[3]]);
    const nameless = 'CREATE (:Person)-[:MET]->(:Dog) WITH 1 AS one MATCH (p:Person)-[:MET]->(q:Person) RETURN count(p.name), count(*)';
    expect(rows(nameless)).toEqual([[3, 3]]);
  });
});
