// The examples of docs/query-builder.md, as they stand there.
import { buildGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { readProject } from '@proj/core/node';
import { and, collect, count, distinct, eq, from, gte, isNotNull, length, many, not, overlaps, parameter } from '@proj/core/query';

const graph = buildGraph(await readProject('data'));
const engine = await new QueryEngine(graph.store).load();
const start = from(engine);

export const meetings = start
  .match((m) => m.node('p', 'Person').either('r', ['MET_WITH', 'SPOKE_WITH']).node('q', 'Person'))
  .where(({ p, r }) => and(eq(p.name, 'Steve Witkoff'), overlaps(r.time, '2025-10')))
  .return(({ q, r }) => ({ who: q.name, when: r.time, how: r.status }))
  .orderBy('when')
  .limit(3);

export const denials = start
  .match((m) => m.node('who', 'Actor').out('d', 'DENIED').node('claim', 'Claim', { status: 'disputed' }))
  .with(({ who, claim }) => ({ who, claims: collect(claim.name), n: count(distinct(claim.id)) }))
  .where(({ n }) => gte(n, 1))
  .return(({ who, claims, n }) => ({ who: who.name, claims, n }))
  .orderBy('n', 'desc')
  .orderBy('who');

export const offices = start
  .match((m) => m.node('p', 'Person').out('r', 'DRAFTED').node('plan', 'Plan'))
  .optionalMatch((m) => m.node('p').out('h', 'HOLDS').node('body'))
  .where(({ h }) => isNotNull(h.office))
  .return(({ p, plan, h, body }) => ({ who: p.name, drafted: plan.name, office: h.office, of: body.name }))
  .distinct();

export const silent = start
  .match((m) => m.node('a', 'Country'))
  .where((_, { exists }) => not(exists((m) => m.node('a').out('x', ['SUPPORTS', 'CRITICIZED', 'REJECTED']).node('plan', 'Plan'))))
  .return(({ a }, { countOf }) => ({ country: a.name, talks: countOf((m) => m.node('a').either('t', 'NEGOTIATED_WITH').node('_')) }))
  .orderBy('country');

export const inside = start
  .match((m) =>
    m
      .path('way')
      .node('x', 'Place')
      .out('parts', many('LOCATED_IN', 1, 3))
      .node('y', 'Country'),
  )
  .return(({ x, y, way }) => ({ place: x.name, country: y.name, steps: length(way) }));

export const byName = start
  .unwind('name', parameter<readonly string[]>('names'))
  .match((m) => m.node('p', 'Person'))
  .where(({ p, name }) => eq(p.name, name))
  .return(({ p }) => ({ id: p.id, name: p.name }));
