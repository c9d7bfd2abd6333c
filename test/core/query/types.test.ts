import { PropertyGraph, type Status } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import {
  add,
  and,
  avg,
  call,
  coalesce,
  collect,
  contains,
  count,
  distinct,
  eq,
  from,
  gt,
  includes,
  isIn,
  lt,
  many,
  max,
  not,
  overlaps,
  parameter,
  property,
  size,
  sum,
  toLower,
  value,
} from '@proj/core/query';
import { describe, expect, expectTypeOf, it } from 'vitest';

const start = from(await new QueryEngine(new PropertyGraph()).load());
const meetings = start.match((m) => m.node('p', 'Person').either('r', 'MET_WITH').node('q', 'Person'));

describe('types of rows', () => {
  it('follow the properties that are returned', () => {
    const rows = meetings
      .return(({ p, r, q }) => ({ who: q.name, when: r.time, how: r.status, by: r.outlets, affirmed: r.affirmed, aliases: p.aliases }))
      .orderBy('when')
      .limit(10)
      .rows();
    expectTypeOf(rows).toEqualTypeOf<
      readonly {
        readonly who: string;
        readonly when: string | null;
        readonly how: Status;
        readonly by: readonly string[];
        readonly affirmed: number;
        readonly aliases: readonly string[] | null;
      }[]
    >();
    expect(rows).toEqual([]);
  });
  it('follow functions and aggregates', () => {
    const query = meetings.return(({ p, r }) => ({
      meetings: count(),
      outlets: collect(distinct(r.place)),
      origins: sum(r.affirmed),
      mean: avg(r.affirmed),
      last: max(r.time),
      lower: toLower(p.name),
      place: toLower(r.place),
      length: size(r.outlets),
      topic: coalesce(r.topic, 'none'),
      more: add(r.affirmed, r.count),
      root: call<number>('sqrt', r.affirmed),
      any: call('keys', p),
      extra: property<number>(p, 'height'),
    }));
    type Row = ReturnType<typeof query.rows>[number];
    expectTypeOf<Row>().toEqualTypeOf<{
      readonly meetings: number;
      readonly outlets: readonly string[];
      readonly origins: number;
      readonly mean: number | null;
      readonly last: string | null;
      readonly lower: string;
      readonly place: string | null;
      readonly length: number;
      readonly topic: string;
      readonly more: number | null;
      readonly root: number;
      readonly any: unknown;
      readonly extra: number | null;
    }>();
    expect(query.compile().parameters).toEqual({ 1: 'none' });
  });
  it('give nodes with the properties of their label', () => {
    const query = start
      .match((m) => m.node('o', 'Organization').in('h', 'HOLDS').node('p', 'Person'))
      .return(({ o, h, p }) => ({ o, h, p }));
    type Row = ReturnType<typeof query.rows>[number];
    expectTypeOf<Row['o']['properties']['name']>().toEqualTypeOf<string>();
    expectTypeOf<Row['o']['properties']['kind']>().toEqualTypeOf<
      'government' | 'military' | 'legislature' | 'judiciary' | 'party' | 'company' | 'igo' | 'ngo' | 'outlet' | 'group' | undefined
    >();
    expectTypeOf<Row['h']['properties']['office']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Row['p']['labels']>().toEqualTypeOf<readonly string[]>();
    // @ts-expect-error a person has no kind
    expectTypeOf<Row['p']['properties']['kind']>().toBeNever();
    expect(query.rows()).toEqual([]);
  });
  it('are null where an optional pattern may not be found', () => {
    const query = start
      .match((m) => m.node('p', 'Person'))
      .optionalMatch((m) => m.node('p').out('h', 'HOLDS').node('o'))
      .return(({ p, h, o }) => ({ name: p.name, status: h.status, office: h.office, of: o.name }));
    expectTypeOf<ReturnType<typeof query.rows>[number]>().toEqualTypeOf<{
      readonly name: string;
      readonly status: Status | null;
      readonly office: string | null;
      readonly of: string | null;
    }>();
    expect(query.rows()).toEqual([]);
  });
  it('go through WITH, UNWIND and UNION', () => {
    const query = start
      .unwind('wanted', [{ name: 'Ada', since: 3 }])
      .match((m) => m.node('p', 'Person'))
      .where(({ p, wanted }) => eq(p.name, wanted.name))
      .with(({ p, wanted }) => ({ p, since: wanted.since, n: count() }))
      .return(({ p, since, n }) => ({ name: p.name, since, n }));
    const other = start.match((m) => m.node('e', 'Plan')).return(({ e }) => ({ name: e.name, since: e.wikidata, n: count() }));
    expectTypeOf<ReturnType<typeof query.rows>[number]>().toEqualTypeOf<{
      readonly name: string;
      readonly since: number;
      readonly n: number;
    }>();
    const both = query.union(other);
    expectTypeOf<ReturnType<typeof both.rows>[number]['since']>().toEqualTypeOf<number | string | null>();
    // @ts-expect-error the columns differ
    query.union(start.match((m) => m.node('e', 'Plan')).return(({ e }) => ({ title: e.name })));
    expect(both.rows()).toEqual([]);
  });
  it('tell lists, paths and what only some labels have', () => {
    const query = start
      .match((m) =>
        m
          .path('way')
          .node('a', ['Organization', 'Event'])
          .out('parts', many('PART_OF', 1, 3))
          .node('b'),
      )
      .return(({ way, parts, a }) => ({ hops: size(parts), way, kind: a.kind }));
    type Row = ReturnType<typeof query.rows>[number];
    expectTypeOf<Row['hops']>().toEqualTypeOf<number>();
    expectTypeOf<Row['way']['kind']>().toEqualTypeOf<'path'>();
    expectTypeOf<null>().toExtend<Row['kind']>();
    expect(query.rows()).toEqual([]);
  });
});

/** What is in here is only compiled: each line is a mistake that the compiler must find. */
function mistakes(): void {
  // @ts-expect-error no such label
  start.match((m) => m.node('p', 'Persn'));
  // @ts-expect-error no such relation
  start.match((m) => m.node('p', 'Person').out('r', 'MET').node('q'));
  // @ts-expect-error a plan meets nobody
  start.match((m) => m.node('p', 'Plan').out('r', 'MET_WITH').node('q'));
  // @ts-expect-error nobody meets a plan
  start.match((m) => m.node('p', 'Person').out('r', 'MET_WITH').node('q', 'Plan'));
  // @ts-expect-error a person signs, and is not signed
  start.match((m) => m.node('p', 'Person').in('r', 'SIGNED').node('q'));
  // @ts-expect-error one of the two is no relation
  start.match((m) => m.node('p', 'Person').out('r', ['MET_WITH', 'MET']).node('q'));
  // @ts-expect-error no such relation among many
  start.match((m) => m.node('p', 'Person').out('r', many('MET')).node('q'));
  // @ts-expect-error a plan is part of a plan alone
  start.match((m) => m.node('p', 'Plan').out('r', 'PART_OF').node('q', 'Event'));
  // @ts-expect-error the relation says that q is an organization or a country, which p is not
  start.match((m) => m.node('p', 'Person').out('r', 'HOLDS').node('p'));
  // @ts-expect-error r is a relationship
  start.match((m) => m.node('p', 'Person').out('r', 'HOLDS').node('r'));
  // @ts-expect-error the alias p is taken
  start.match((m) => m.node('p', 'Person').out('p', 'HOLDS').node('q'));
  // @ts-expect-error a pattern ends in a node
  start.match((m) => m.node('p', 'Person').out('r', 'HOLDS'));
  // @ts-expect-error no such property in a pattern
  start.match((m) => m.node('p', 'Person', { nam: 'Ada' }));
  // @ts-expect-error a name is text
  start.match((m) => m.node('p', 'Person', { name: 3 }));
  // @ts-expect-error no such status
  start.match((m) => m.node('p').out('r', 'MET_WITH', { status: 'rumoured' }).node('q'));
  // @ts-expect-error no such property of a node
  meetings.where(({ p }) => eq(p.nam, 'Ada'));
  // @ts-expect-error no such property of a relationship
  meetings.where(({ r }) => eq(r.when, '2025'));
  // @ts-expect-error text and number
  meetings.where(({ p }) => eq(p.name, 3));
  // @ts-expect-error number and text
  meetings.where(({ r }) => gt(r.affirmed, '3'));
  // @ts-expect-error number and text, both from the graph
  meetings.where(({ r, p }) => lt(r.affirmed, p.name));
  // @ts-expect-error no such status
  meetings.where(({ r }) => eq(r.status, 'rumoured'));
  // @ts-expect-error nothing equals null: isNull
  meetings.where(({ r }) => eq(r.time, null));
  // @ts-expect-error a node is no text
  meetings.where(({ p }) => eq(p, 'Ada'));
  // @ts-expect-error a number has no text in it
  meetings.where(({ r }) => contains(r.affirmed, '1'));
  // @ts-expect-error a list of texts has no number
  meetings.where(({ r }) => includes(r.outlets, 3));
  // @ts-expect-error a text is not in a list of numbers
  meetings.where(({ p }) => isIn(p.name, [1, 2]));
  // @ts-expect-error times are text
  meetings.where(({ r }) => overlaps(r.affirmed, '2025'));
  // @ts-expect-error a name is no condition
  meetings.where(({ p }) => p.name);
  // @ts-expect-error a name is no condition
  meetings.where(({ p, q }) => and(eq(p.name, q.name), p.name));
  // @ts-expect-error a number is no condition
  meetings.where(({ r }) => not(r.affirmed));
  // @ts-expect-error no such alias
  meetings.where(({ x }) => eq(x.name, 'Ada'));
  // @ts-expect-error no such alias
  meetings.return(({ x }) => ({ x }));
  // @ts-expect-error columns are expressions
  meetings.return(({ p }) => ({ name: p.name, n: 3 }));
  // @ts-expect-error no such column
  meetings.return(({ p }) => ({ name: p.name })).orderBy('nam');
  // @ts-expect-error p does not go through WITH
  meetings.with(({ q }) => ({ q })).return(({ p }) => ({ p }));
  // @ts-expect-error a row count is a number
  meetings.return(({ p }) => ({ p })).limit('3');
  // @ts-expect-error names are not added up
  meetings.return(({ p }) => ({ n: sum(p.name) }));
  // @ts-expect-error names are not added up
  meetings.return(({ p }) => ({ n: add(p.name, 1) }));
  // @ts-expect-error nothing to filter yet
  start.where(() => value(true));
  // after WHERE, rows are only counted off by another WITH
  meetings
    .with(({ p }) => ({ p }))
    .where(({ p }) => eq(p.name, 'Ada'))
    // @ts-expect-error
    .limit(1);
  // @ts-expect-error a text parameter beside a number
  meetings.where(({ r }) => eq(r.affirmed, parameter<string>('n')));
  // @ts-expect-error no such relation inside a subquery
  meetings.where((_, { exists }) => exists((m) => m.node('p').out('d', 'DENIES').node('c', 'Claim')));
  // @ts-expect-error the alias p is taken
  meetings.unwind('p', [1]);
}

describe('the compiler', () => {
  it('finds mistakes', () => {
    expect(mistakes).toBeTypeOf('function');
  });
});
