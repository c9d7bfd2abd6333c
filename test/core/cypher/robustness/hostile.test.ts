import { PropertyGraph } from '@proj/core';
import { formatValue, QueryEngine, QueryError } from '@proj/core/cypher';
import { beforeEach, describe, expect, it } from 'vitest';
import { cypherQueries } from '../../../support/cypher-queries.ts';

const GRAPH = `CREATE (a:A {n: 1, x: 1.5}), (b:A:B {n: 2, s: 'b'}), (c {n: 3, l: [1, 2]}), (a)-[:R {w: 1}]->(b), (b)-[:S]->(c), (b)-[:R]->(b)`;
let engine: QueryEngine;
beforeEach(async () => {
  engine = await new QueryEngine(new PropertyGraph(), { now: () => 0, random: () => 0.5 }).load();
  engine.query(GRAPH);
});

const content = (): string[] =>
  ['MATCH (n) RETURN n ORDER BY n.n', 'MATCH (a)-[r]->(b) RETURN a, r, b ORDER BY a.n, type(r)'].flatMap((text) =>
    engine.query(text).values.map((row) => row.map(formatValue).join(' ')),
  );

describe('names that mean something to JavaScript', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '', ' ', '`', '\u0000', '😀', "'; DROP"];
  it.each(names)('are labels, types, keys and variables like any other: %j', (name) => {
    const quoted = `\`${name.replaceAll('`', '``')}\``;
    if (name === '') return expect(() => engine.query(`CREATE (:${quoted})`)).not.toThrow(TypeError);
    engine.query(`CREATE (:Odd:${quoted} {${quoted}: 1})-[:${quoted} {${quoted}: 2}]->()`);
    const text = `MATCH (${quoted}:${quoted} {${quoted}: 1})-[r:${quoted} {${quoted}: 2}]->() RETURN labels(${quoted}), type(r), keys(r), {${quoted}: 3} AS ${quoted}`;
    const [row] = [...engine.query(text)];
    expect(Object.values(row ?? {})).toEqual([['Odd', name], name, [name], Object.fromEntries([[name, 3]])]);
    expect(Object.keys(row ?? {})).toContain(name);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(engine.query('MATCH (n:A {n: 1}) RETURN n.constructor, n.__proto__, n.toString').rows()).toEqual([[null, null, null]]);
  });
  it('are parameters like any other', () => {
    const given = Object.fromEntries([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
    expect(engine.query('RETURN $__proto__, $constructor', given).rows()).toEqual([[1, 2]]);
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(() => engine.query(`RETURN $${name}`)).toThrow(expect.objectContaining({ detail: 'MissingParameter' }));
    expect(engine.query('RETURN $m.__proto__, $m.constructor', { m: JSON.parse('{"__proto__": {"x": 1}}') }).rows()).toEqual([
      [{ x: 1 }, null],
    ]);
  });
});

describe('parameters that are no values', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []);
  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a date of JavaScript', new Date(0)],
    ['a set', new Set()],
    ['a circle', circle],
    ['a bigint of more than 64 bits', 2n ** 64n],
    ['a map with keys that are no strings', new Map([[1, 2]])],
    ['a very deep list', deep],
  ])('are refused: %s', (_, p) => {
    expect(() => engine.query('RETURN $p', { p })).toThrow(QueryError);
  });
  it('are taken up to the edge of 64 bits, and as floats beyond the safe integers', () => {
    const p = [2n ** 63n - 1n, -(2n ** 63n), Number.MAX_SAFE_INTEGER, 2 ** 53, -0, Number.NaN, undefined];
    expect(formatValue(engine.query('RETURN $p', { p }).values[0]![0]!)).toBe(
      '[9223372036854775807, -9223372036854775808, 9007199254740991, 9007199254740992.0, 0, NaN, null]',
    );
  });
});

describe('a write that fails', () => {
  it.each([
    'MATCH (n) SET n.x = 9, n:Z WITH n RETURN 1 / 0',
    'MATCH (n:A) REMOVE n.x, n:A WITH n SET n.y = {a: 1}',
    'MATCH (n:A) DETACH DELETE n WITH count(*) AS c RETURN c / 0',
    'CREATE (:New)-[:T]->(:New) WITH 1 AS x UNWIND [1, 0] AS y RETURN x / y',
    'MATCH ()-[r]->() DELETE r CREATE (:New {x: 1 / 0})',
    'MATCH (n:B) DELETE n',
    'UNWIND [1, null] AS x MERGE (:M {x: x})',
    'FOREACH (x IN [1, 0] | CREATE (:F {x: 1 / x}))',
    'MATCH (n) CALL (n) { CREATE (:Copy {of: n.n / (n.n - 3)}) } RETURN count(*)',
    'MATCH (n) SET n = {} WITH n SET n.q = n',
    'CREATE (:New) WITH 1 AS x UNWIND range(1, 2000000) AS y RETURN y',
  ])('leaves the graph as it was: %s', (text) => {
    const before = content();
    expect(() => engine.query(text)).toThrow(QueryError);
    expect(content()).toEqual(before);
    expect(engine.query('CREATE (n:After {n: 4}) RETURN n.n').rows()).toEqual([[4]]);
  });
});

describe('a query that is cut or lacks a character', () => {
  const parameters = { name: 'Ada', id: 1, map: { a: 1 }, param: 1, sep: ',', 1: 1, 'a b': 1 };
  it.each(cypherQueries)('gives rows or a QueryError: %s', (query) => {
    const texts = [...query].flatMap((_, i) => [query.slice(0, i), query.slice(0, i) + query.slice(i + 1)]);
    for (const text of [...texts, query])
      try {
        engine.query(text, parameters, { timeout: 20 });
      } catch (error) {
        if (!(error instanceof QueryError)) throw new Error(`crashed on ${text}`, { cause: error });
        expect(error.format()).not.toBe('');
      }
  });
});
