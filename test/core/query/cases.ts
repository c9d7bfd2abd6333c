import type { DiplomacyTypes, FinalQuery, Query } from '@proj/core/query';
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
  divide,
  endsWith,
  eq,
  gt,
  gte,
  hasLabel,
  includes,
  isIn,
  isNotNull,
  isNull,
  labels,
  length,
  lt,
  lte,
  many,
  map,
  matches,
  max,
  min,
  multiply,
  ne,
  not,
  or,
  overlaps,
  parameter,
  property,
  size,
  startsWith,
  subtract,
  sum,
  toLower,
  toUpper,
  type,
  value,
} from '@proj/core/query';

type Start = Query<DiplomacyTypes, Record<never, never>>;

/** A query of the builder, the text that it prints, and the same question as a person writes it. */
export interface BuilderCase {
  readonly title: string;
  readonly query: (start: Start) => FinalQuery<unknown>;
  readonly prints: string;
  readonly byHand: string;
  /** True when both queries say how their rows are sorted. */
  readonly sorted?: boolean;
  /** Values of the parameters that have names. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** Every part of the builder at least once. Over the dossier each gives at least one row. */
export const cases: readonly BuilderCase[] = [
  {
    title: 'a relationship, conditions, sorting and a limit',
    sorted: true,
    query: (start) =>
      start
        .match((m) => m.node('p', 'Actor').out('r', 'NEGOTIATED_WITH').node('q'))
        .where(({ p, r }) => and(ne(p.name, 'Nobody'), overlaps(r.time, '2025')))
        .return(({ p, q, r }) => ({ who: p.name, whom: q.name, when: r.time, how: r.status }))
        .orderBy('when', 'desc')
        .orderBy('who')
        .orderBy(({ q }) => q.id)
        .skip(1)
        .limit(5),
    prints: `MATCH (p:Actor)-[r:NEGOTIATED_WITH]->(q) WHERE p.name <> $1 AND edtf.overlaps(r.time, $2)
RETURN p.name AS who, q.name AS whom, r.time AS \`when\`, r.status AS how ORDER BY \`when\` DESC, who, q.id SKIP $3 LIMIT $4`,
    byHand: `MATCH (q)<-[r:NEGOTIATED_WITH]-(p:Actor) WHERE edtf.overlaps('2025', r.time) AND NOT p.name = 'Nobody'
      WITH p, q, r ORDER BY r.time DESC, p.name ASC, q.id SKIP 1 LIMIT 5
      RETURN p.name AS who, q.name AS whom, r.time AS \`when\`, r.status AS how`,
  },
  {
    title: 'either direction, inline properties, abstract labels, several relations and labels',
    query: (start) =>
      start
        .match((m) =>
          m
            .node('a', 'Actor', { name: 'Steve Witkoff' })
            .either('r', ['MET_WITH', 'SPOKE_WITH'], { negated: 0 })
            .node('b', ['Person', 'Country']),
        )
        .return(({ b, r }) => ({ name: b.name, relation: type(r), labels: labels(b) })),
    prints: `MATCH (a:Actor {name: $1})-[r:MET_WITH|SPOKE_WITH {negated: $2}]-(b:Person|Country)
RETURN b.name AS name, type(r) AS relation, labels(b) AS labels`,
    byHand: `MATCH (a:Actor)-[r]-(b) WHERE a.name = 'Steve Witkoff' AND type(r) IN ['MET_WITH', 'SPOKE_WITH'] AND r.negated = 0
      AND (b:Person OR b:Country) RETURN b.name AS name, type(r) AS relation, labels(b) AS labels`,
  },
  {
    title: 'incoming relationships, several paths, nodes without alias and nodes that are known',
    query: (start) =>
      start
        .match((m) =>
          m
            .node('plan', 'Plan')
            .in('d', 'DRAFTED')
            .node('p')
            .and.node('p')
            .either('s', 'MET_WITH')
            .node('_')
            .and.node('plan')
            .out('c', 'CONCERNS')
            .node('x'),
        )
        .return(({ plan, p }) => ({ plan: plan.name, p: p.name }))
        .distinct(),
    prints: `MATCH (plan:Plan)<-[d:DRAFTED]-(p), (p)-[s:MET_WITH]-(), (plan)-[c:CONCERNS]->(x)
RETURN DISTINCT plan.name AS plan, p.name AS p`,
    byHand: `MATCH (p)-[:DRAFTED]->(plan:Plan) WHERE EXISTS { (p)-[:MET_WITH]-() } AND EXISTS { (plan)-[:CONCERNS]->() }
      RETURN DISTINCT plan.name AS plan, p.name AS p`,
  },
  {
    title: 'an optional pattern with a condition of its own',
    query: (start) =>
      start
        .match((m) => m.node('p', 'Person'))
        .optionalMatch((m) => m.node('p').out('h', 'HOLDS').node('o', 'Organization'))
        .where(({ o }) => isNotNull(o.aliases))
        .where(({ h }) => isNotNull(h.office))
        .return(({ p, h, o }) => ({ p: p.name, office: h.office, of: o.name })),
    prints: `MATCH (p:Person)
OPTIONAL MATCH (p)-[h:HOLDS]->(o:Organization) WHERE o.aliases IS NOT NULL AND h.office IS NOT NULL
RETURN p.name AS p, h.office AS office, o.name AS of`,
    byHand: `MATCH (p:Person) OPTIONAL MATCH (o:Organization)<-[h:HOLDS]-(p) WHERE NOT (o.aliases IS NULL OR h.office IS NULL)
      RETURN p.name AS p, h.office AS office, o.name AS of`,
  },
  {
    title: 'relationships in a row, a path and its length',
    query: (start) =>
      start
        .match((m) =>
          m
            .path('way')
            .node('a', ['Place', 'Event'])
            .out('parts', many(['LOCATED_IN', 'PART_OF'], 1, 3))
            .node('b'),
        )
        .return(({ a, b, way, parts }) => ({ a: a.name, b: b.name, hops: length(way), parts: size(parts), way })),
    prints: `MATCH way = (a:Place|Event)-[parts:LOCATED_IN|PART_OF*1..3]->(b)
RETURN a.name AS a, b.name AS b, length(way) AS hops, size(parts) AS parts, way AS way`,
    byHand: `MATCH way = (a)-[parts:LOCATED_IN|PART_OF*..3]->(b) WHERE a:Place OR a:Event
      RETURN a.name AS a, b.name AS b, size(relationships(way)) AS hops, length(way) AS parts, way`,
  },
  {
    title: 'a shortest path of any length',
    query: (start) =>
      start
        .match((m) => m.node('a', 'Person', { id: 'steve-witkoff' }).and.node('b', 'Person'))
        .where(({ a, b }) => ne(a.id, b.id))
        .match((m) => m.shortestPath('way').node('a').either('steps', many('MET_WITH')).node('b'))
        .return(({ b, way }) => ({ b: b.name, hops: length(way) })),
    prints: `MATCH (a:Person {id: $1}), (b:Person) WHERE a.id <> b.id
MATCH way = shortestPath((a)-[steps:MET_WITH*1..]-(b))
RETURN b.name AS b, length(way) AS hops`,
    byHand: `MATCH p = SHORTEST 1 (a:Person {id: 'steve-witkoff'})-[:MET_WITH]-+(b:Person) WHERE a <> b RETURN b.name AS b, length(p) AS hops`,
  },
  {
    title: 'groups, filtered and sorted before they go on',
    query: (start) =>
      start
        .match((m) => m.node('s', 'Statement').out('said', 'ATTRIBUTED_TO').node('who'))
        .with(({ who, s }) => ({ who, n: count(s), words: max(size(s.exact)) }))
        .distinct()
        .orderBy('n', 'desc')
        .orderBy(({ who }) => who.id)
        .skip(1)
        .limit(10)
        .where(({ n }) => gte(n, 2))
        .return(({ who, n, words }) => ({ who: who.name, n, words })),
    prints: `MATCH (s:Statement)-[said:ATTRIBUTED_TO]->(who)
WITH DISTINCT who AS who, count(s) AS n, max(size(s.exact)) AS words ORDER BY n DESC, who.id SKIP $1 LIMIT $2 WHERE n >= $3
RETURN who.name AS who, n AS n, words AS words`,
    byHand: `MATCH (who)<-[:ATTRIBUTED_TO]-(s:Statement) WITH who, collect(s) AS all ORDER BY size(all) DESC, who.id SKIP 1 LIMIT 10
      WHERE size(all) > 1 UNWIND all AS s RETURN who.name AS who, count(*) AS n, max(size(s.exact)) AS words`,
  },
  {
    title: 'aggregates',
    query: (start) =>
      start
        .match((m) => m.node('p', 'Person').out('r', 'NEGOTIATED_WITH').node('q'))
        .return(({ p, r, q }) => ({
          rows: count(),
          people: count(distinct(p)),
          origins: sum(r.affirmed),
          mean: avg(r.affirmed),
          first: min(r.firstReported),
          last: max(r.lastReported),
          names: size(collect(distinct(q.name))),
          all: size(collect(map({ p: p.name, q: q.name }))),
        })),
    prints: `MATCH (p:Person)-[r:NEGOTIATED_WITH]->(q)
RETURN count(*) AS rows, count(DISTINCT p) AS people, sum(r.affirmed) AS origins, avg(r.affirmed) AS mean, min(r.firstReported) AS first, max(r.lastReported) AS last, size(collect(DISTINCT q.name)) AS names, size(collect({p: p.name, q: q.name})) AS all`,
    byHand: `MATCH (p:Person)-[r:NEGOTIATED_WITH]->(q) WITH collect(r) AS rs, collect(DISTINCT p) AS ps, collect(DISTINCT q.name) AS names
      RETURN size(rs) AS rows, size(ps) AS people, reduce(s = 0, r IN rs | s + r.affirmed) AS origins,
      toFloat(reduce(s = 0, r IN rs | s + r.affirmed)) / size(rs) AS mean,
      nullIf(reduce(t = 'z', r IN rs | CASE WHEN r.firstReported < t THEN r.firstReported ELSE t END), 'z') AS first,
      nullIf(reduce(t = '', r IN rs | CASE WHEN r.lastReported > t THEN r.lastReported ELSE t END), '') AS last,
      size(names) AS names, size(rs) AS all`,
  },
  {
    title: 'what is so by a subquery, and what is not',
    sorted: true,
    query: (start) =>
      start
        .match((m) => m.node('a', 'Actor'))
        .where((_, { exists }) =>
          and(
            exists(
              (m) => m.node('a').out('d', 'DENIED').node('c', 'Claim'),
              ({ c }) => ne(c.status, 'reported'),
            ),
            not(exists((m) => m.node('a').out('k', 'CONFIRMED').node('x', 'Claim'))),
          ),
        )
        .return(({ a }, { countOf }) => ({
          who: a.name,
          denials: countOf((m) => m.node('a').out('d', 'DENIED').node('c')),
          firm: countOf(
            (m) => m.node('a').out('d', 'DENIED').node('c'),
            ({ c }) => eq(c.status, 'disputed'),
          ),
        }))
        .orderBy((_, { countOf }) => countOf((m) => m.node('a').out('d', 'DENIED').node('c')), 'desc')
        .orderBy('who'),
    prints: `MATCH (a:Actor) WHERE EXISTS { MATCH (a)-[d:DENIED]->(c:Claim) WHERE c.status <> $1 } AND NOT EXISTS { MATCH (a)-[k:CONFIRMED]->(x:Claim) }
RETURN a.name AS who, COUNT { MATCH (a)-[d:DENIED]->(c) } AS denials, COUNT { MATCH (a)-[d:DENIED]->(c) WHERE c.status = $2 } AS firm ORDER BY COUNT { MATCH (a)-[d:DENIED]->(c) } DESC, who`,
    byHand: `MATCH (a:Actor)-[:DENIED]->(c:Claim) WHERE NOT (a)-[:CONFIRMED]->(:Claim) WITH a, collect(c.status) AS s
      WHERE any(x IN s WHERE x <> 'reported')
      RETURN a.name AS who, size(s) AS denials, size([x IN s WHERE x = 'disputed']) AS firm ORDER BY denials DESC, who`,
  },
  {
    title: 'lists of values and of maps as rows',
    query: (start) =>
      start
        .unwind('wanted', [
          { id: 'steve-witkoff', note: "it's" },
          { id: 'ada', note: '`' },
        ])
        .where(({ wanted }) => isNotNull(wanted.id))
        .match((m) => m.node('p', 'Person'))
        .where(({ p, wanted }) => eq(p.id, wanted.id))
        .unwind('alias', ({ p }) => coalesce(p.aliases, ['none']))
        .return(({ p, wanted, alias }) => ({ p: p.name, note: wanted.note, alias })),
    prints: `UNWIND $1 AS wanted
WITH * WHERE wanted.id IS NOT NULL
MATCH (p:Person) WHERE p.id = wanted.id
UNWIND coalesce(p.aliases, $2) AS alias
RETURN p.name AS p, wanted.note AS note, alias AS alias`,
    byHand: `MATCH (p:Person) WHERE p.id IN ['steve-witkoff', 'ada'] UNWIND CASE WHEN p.aliases IS NULL THEN ['none'] ELSE p.aliases END AS alias
      RETURN p.name AS p, CASE p.id WHEN 'ada' THEN '\`' ELSE 'it\\'s' END AS note, alias`,
  },
  {
    title: 'parameters with names',
    query: (start) =>
      start
        .unwind('name', parameter<readonly string[]>('names'))
        .match((m) => m.node('p', 'Person', { name: parameter<string>('one') }))
        .where(({ name, p }) => eq(p.name, name))
        .return(({ p }) => ({ id: p.id }))
        .skip(parameter<number>('from'))
        .limit(parameter<number>('most')),
    prints: `UNWIND $names AS name
MATCH (p:Person {name: $one}) WHERE p.name = name
RETURN p.id AS id SKIP $from LIMIT $most`,
    byHand: "MATCH (p:Person) WHERE p.name = 'Steve Witkoff' RETURN p.id AS id",
    given: { names: ['Ada', 'Steve Witkoff'], one: 'Steve Witkoff', from: 0, most: 5 },
  },
  {
    title: 'texts',
    query: (start) =>
      start
        .match((m) => m.node('e', 'Entity'))
        .where(({ e }) =>
          or(
            startsWith(e.name, 'S'),
            endsWith(toLower(e.name), 'plan'),
            contains(toUpper(e.name), 'UKR'),
            matches(e.id, '[a-c].*'),
            eq(e.name, value('Oslo')),
          ),
        )
        .return(({ e }) => ({ e: e.name })),
    prints: `MATCH (e:Entity) WHERE e.name STARTS WITH $1 OR toLower(e.name) ENDS WITH $2 OR toUpper(e.name) CONTAINS $3 OR e.id =~ $4 OR e.name = $5
RETURN e.name AS e`,
    byHand: `MATCH (e:Entity) WHERE left(e.name, 1) = 'S' OR right(toLower(e.name), 4) = 'plan' OR e.name =~ '(?i).*ukr.*'
      OR left(e.id, 1) IN ['a', 'b', 'c'] OR e.name = 'Oslo' RETURN e.name AS e`,
  },
  {
    title: 'numbers',
    query: (start) =>
      start
        .match((m) => m.node('a').out('r', ['SUPPORTS', 'NEGOTIATED_WITH']).node('b'))
        .where(({ r }) => and(gt(add(r.affirmed, 1), 1), lt(r.negated, 5), lte(subtract(r.affirmed, r.negated), multiply(value(2), 3))))
        .return(({ a, r }) => ({
          a: a.name,
          half: divide(r.affirmed, 2),
          root: call<number>('sqrt', r.affirmed),
          always: and(),
          or: or(),
        })),
    prints: `MATCH (a)-[r:SUPPORTS|NEGOTIATED_WITH]->(b) WHERE r.affirmed + $1 > $2 AND r.negated < $3 AND r.affirmed - r.negated <= $4 * $5
RETURN a.name AS a, r.affirmed / $6 AS half, sqrt(r.affirmed) AS root, true AS always, false AS \`or\``,
    byHand: `MATCH (a)-[r]->(b) WHERE (r:SUPPORTS OR r:NEGOTIATED_WITH) AND r.affirmed > 0 AND r.negated <= 4 AND r.affirmed - r.negated < 7
      RETURN a.name AS a, r.affirmed / 2 AS half, r.affirmed ^ 0.5 AS root, true AS always, false AS \`or\``,
  },
  {
    title: "lists, nulls, labels and properties of one's own",
    sorted: true,
    query: (start) =>
      start
        .match((m) => m.node('e', ['Person', 'Organization', 'Plan']))
        .where(({ e }) =>
          and(
            isIn(e.id, ['steve-witkoff', 'ada', 'the-daily', 'axios']),
            or(isNull(e.aliases), not(includes(e.aliases, 'Nobody'))),
            not(hasLabel(e, 'Plan')),
            isNull(property(e, 'no such')),
          ),
        )
        .return(({ e }) => ({ e, kind: coalesce(e.kind, 'none') }))
        .orderBy(({ e }) => e.id),
    prints: `MATCH (e:Person|Organization|Plan) WHERE e.id IN $1 AND (e.aliases IS NULL OR NOT $2 IN e.aliases) AND NOT e:Plan AND e.\`no such\` IS NULL
RETURN e AS e, coalesce(e.kind, $3) AS kind ORDER BY e.id`,
    byHand: `MATCH (e) WHERE (e:Person OR e:Organization) AND e.id IN ['axios', 'the-daily', 'ada', 'steve-witkoff']
      AND none(a IN coalesce(e.aliases, []) WHERE a = 'Nobody')
      RETURN e, CASE WHEN e.kind IS NULL THEN 'none' ELSE e.kind END AS kind ORDER BY e.id`,
  },
  {
    title: 'a union without duplicates',
    query: (start) =>
      start
        .match((m) => m.node('p', 'Person').out('r', 'HOLDS').node('o'))
        .return(({ p }) => ({ name: p.name }))
        .union(start.match((m) => m.node('p', 'Person').out('r', 'REPRESENTS').node('o')).return(({ p }) => ({ name: p.name })))
        .union(start.match((m) => m.node('p', 'Country', { name: 'Norway' })).return(({ p }) => ({ name: p.name }))),
    prints: `MATCH (p:Person)-[r:HOLDS]->(o)
RETURN p.name AS name
UNION
MATCH (p:Person)-[r:REPRESENTS]->(o)
RETURN p.name AS name
UNION
MATCH (p:Country {name: $1})
RETURN p.name AS name`,
    byHand:
      "MATCH (p)-[:HOLDS|REPRESENTS]->() WHERE p:Person RETURN DISTINCT p.name AS name UNION MATCH (p:Country) WHERE p.name = 'Norway' RETURN p.name AS name",
  },
  {
    title: 'a union of all rows',
    query: (start) =>
      start
        .match((m) => m.node('d', 'Document'))
        .return(({ d }) => ({ name: d.name }))
        .unionAll(start.match((m) => m.node('d', 'Document').in('p', 'PUBLISHED').node('o')).return(({ d }) => ({ name: d.name }))),
    prints: `MATCH (d:Document)
RETURN d.name AS name
UNION ALL
MATCH (d:Document)<-[p:PUBLISHED]-(o)
RETURN d.name AS name`,
    byHand: 'UNWIND [1, 2] AS i MATCH (d:Document) RETURN d.name AS name',
  },
];
