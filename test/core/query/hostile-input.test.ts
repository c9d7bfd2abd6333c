import { PropertyGraph } from '@proj/core';
import { parse, QueryEngine } from '@proj/core/cypher';
import { print } from '@proj/core/cypher/print';
import {
  and,
  call,
  type Expr,
  eq,
  from,
  type GraphSchema,
  type GraphTypes,
  hasLabel,
  map,
  parameter,
  property,
  value,
} from '@proj/core/query';
import { beforeEach, describe, expect, it } from 'vitest';

const nasty = [
  "'",
  '"',
  '`',
  '``',
  '\\',
  "\\'",
  "' OR true //",
  '` OR true //',
  '} RETURN 1 //',
  ') DETACH DELETE p //',
  '$1',
  '/* */',
  '\n',
  '\0',
  '\u{1F600}',
  'order',
  '__proto__',
  'constructor',
];
let engine: QueryEngine;
/** What the compiler knows; the names that it does not know are given as `never`. */
interface People extends GraphTypes {
  readonly nodes: { readonly Person: { readonly name: string } };
  readonly labels: { readonly Person: 'Person' };
  readonly relations: { readonly KNOWS: { readonly from: 'Person'; readonly to: 'Person'; readonly properties: Record<never, never> } };
}
const schema: GraphSchema<People> = { labels: new Set(['Person', ...nasty]), relations: new Set(['KNOWS', ...nasty]) };
const begin = () => from(engine, schema);
let start: ReturnType<typeof begin>;

beforeEach(() => {
  engine = new QueryEngine(new PropertyGraph());
  engine.query("CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Bo'})");
  start = begin();
});

describe.each(nasty)('%j', (text) => {
  it('is a value like any other', () => {
    engine.query('CREATE (:Person {name: $text})', { text });
    const query = start
      .match((m) => m.node('p', 'Person', { name: text }))
      .where(({ p }) => and(eq(p.name, text), eq(value(text), text)))
      .return(({ p }) => ({ name: p.name, text: value(text), map: map({ [text]: value(text) }) }));
    expect(query.rows()).toEqual([{ name: text, text, map: Object.fromEntries([[text, text]]) }]);
    expect(
      start
        .match((m) => m.node('p', 'Person', { name: text }))
        .return(() => ({ x: value(text) }))
        .toCypher(),
    ).toBe('MATCH (p:Person {name: $1})\nRETURN $2 AS x');
  });
  it('is a name like any other', () => {
    engine.query('MATCH (p {name: $ada}) SET p += $map', { ada: 'Ada', map: new Map([[text, 1]]) });
    const alias = text as 'x';
    const labels = ['Person', text] as 'Person'[];
    const query = start
      .match((m) =>
        m
          .node(alias, labels)
          .either('r', ['KNOWS', text as 'KNOWS'])
          .node('_'),
      )
      .where((aliases) => eq(property<number>(aliases[alias], text), 1))
      .return((aliases) => ({ [alias]: aliases[alias].name, labelled: hasLabel(aliases[alias], text) }));
    const cypher = query.toCypher();
    expect(print(parse(cypher))).toBe(cypher);
    expect(query.orderBy(alias).rows()).toEqual([{ [alias]: 'Ada', labelled: false }]);
  });
  it('calls no function but one of this name', () => {
    const query = start.match((m) => m.node('p')).return(() => ({ x: call(text, 1) }));
    expect(() => query.rows()).toThrow(expect.objectContaining({ detail: 'UnknownFunction' }));
  });
});

describe('a query that cannot be', () => {
  it('is refused with what was meant', () => {
    expect(() => start.match((m) => m.node('p', 'Persn' as never))).toThrow(
      expect.objectContaining({ code: 'invalid', found: 'Persn', hint: expect.stringContaining('Person') }),
    );
    expect(() =>
      start.match((m) =>
        m
          .node('p')
          .out('r', 'KNOW' as never)
          .node('q'),
      ),
    ).toThrow(/no such relation/);
  });
  it('is refused for a value that is undefined', () => {
    const { name } = {} as { name: string };
    expect(() => start.match((m) => m.node('p')).where(({ p }) => eq(p.name, name))).toThrow(/undefined/);
    const inline = start.match((m) => m.node('p', 'Person', { name })).return(({ p }) => ({ p }));
    expect(() => inline.rows()).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
  it('is refused for a pattern that is none', () => {
    expect(() => start.match((m) => m.node('p').out('r', 'KNOWS') as never)).toThrow(/does not end in a node/);
    expect(() => start.match(() => undefined as never)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
  it('takes what is no expression for a value', () => {
    const people = start.match((m) => m.node('p', 'Person'));
    const query = people.where(() => and(true as never, eq('a' as never, 'a'))).return(() => ({ x: 3 as never }));
    expect(query.rows()).toEqual([{ x: 3 }, { x: 3 }]);
    expect(() => people.return(() => ({ x: undefined as never })).rows()).toThrow(/undefined/);
  });
  it('is refused for a parameter with the name of one of its own', () => {
    expect(() => parameter('1')).toThrow(expect.objectContaining({ code: 'invalid' }));
    expect(() => parameter('')).toThrow(/no name/);
  });
  it('says which parameter is missing, and which value is none', () => {
    const people = start.match((m) => m.node('p'));
    expect(() => people.return(() => ({ x: parameter('since') })).rows()).toThrow(expect.objectContaining({ detail: 'MissingParameter' }));
    expect(() => people.return(() => ({ x: value(() => 1) })).rows()).toThrow(expect.objectContaining({ type: 'TypeError' }));
    expect(() =>
      people
        .return(() => ({ x: value(1) }))
        .limit(-1)
        .rows(),
    ).toThrow(expect.objectContaining({ name: 'QueryError' }));
  });
  it('says which alias is unknown', () => {
    const query = start.match((m) => m.node('p')).return((aliases) => ({ x: (aliases as unknown as { q: Expr<string> }).q }));
    expect(() => query.rows()).toThrow(expect.objectContaining({ detail: 'UndefinedVariable' }));
  });
});

describe('a query', () => {
  it('does not change when it goes on', () => {
    const people = start.match((m) => m.node('p', 'Person'));
    const named = people.return(({ p }) => ({ name: p.name }));
    const before = [
      named.toCypher(),
      people
        .where(({ p }) => eq(p.name, 'Ada'))
        .return(({ p }) => ({ p }))
        .rows().length,
    ];
    named.orderBy('name').limit(1);
    people.match((m) => m.node('q'));
    const grouped = people.with(({ p }) => ({ p }));
    grouped.limit(1).where(({ p }) => eq(p.name, 'Bo'));
    expect(grouped.return(({ p }) => ({ p })).rows()).toHaveLength(2);
    expect([named.toCypher(), 1]).toEqual(before);
    expect(named.rows()).toEqual(named.rows());
  });
  it('keeps one pattern apart from those that begin with it', () => {
    const patterns: string[] = [];
    start.match((m) => {
      const begin = m.node('p');
      for (const relation of ['KNOWS', '$1'])
        patterns.push(
          start
            .match(() => begin.out('r', relation as never).node('q') as never)
            .return(() => ({ n: value(1) }))
            .toCypher(),
        );
      return begin;
    });
    expect(patterns).toEqual(['MATCH (p)-[r:KNOWS]->(q)\nRETURN $1 AS n', 'MATCH (p)-[r:`$1`]->(q)\nRETURN $1 AS n']);
  });
  it('can be waited for with its aliases and expressions', async () => {
    await start.match((m) => m.node('p')).return(({ p }) => ({ p }));
    expect(await value(1)).toBeDefined();
  });
  it('passes limits and the wish to stop to the engine', () => {
    const query = start.match((m) => m.node('p')).return(({ p }) => ({ p }));
    expect(() => query.rows({}, { maxRows: 1 })).toThrow(expect.objectContaining({ code: 'limit' }));
    expect(() => query.rows({}, { signal: AbortSignal.abort() })).toThrow(expect.objectContaining({ code: 'aborted' }));
  });
});
