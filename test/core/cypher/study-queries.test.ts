import { beforeAll, describe, expect, it } from 'vitest';
import { load as loadGraphology } from '../../bench/query/engines/graphology.mjs';
import { load as loadLimit } from '../../bench/query/engines/limit.mjs';
import { load as loadOurs } from '../../bench/query/engines/ours.mjs';
import { comparable, interactiveParameters, QUERIES, STUDY } from '../../bench/query/queries.mjs';
import { socialGraph } from '../../bench/query/social-graph.mjs';

// The benchmark's network, tiny, and its queries answered by loops that enumerate every match and know no shortcut.
const { nodes, edges } = socialGraph('tiny');

type Cell = string | number;
type Row = readonly Cell[];
type Name = keyof typeof QUERIES;

interface Edge {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Every edge with the ids of its ends, which are unique among nodes with one label only. */
const all: readonly Edge[] = Object.entries(edges).flatMap(([type, { from, to }]) =>
  Array.from(from, (id, i) => ({ type, from: id, to: to[i]! })),
);
const ofType = (type: string): readonly Edge[] => all.filter((edge) => edge.type === type);
const [follows, livesIn, hasInterest, cityIn, stateIn] = Object.keys(edges).map(ofType) as [Edge[], Edge[], Edge[], Edge[], Edge[]];
const person = (id: number) => nodes.Person[id - 1]!;
const city = (id: number) => nodes.City[id - 1]!;
const state = (id: number) => nodes.State[id - 1]!;
const country = (id: number) => nodes.Country[id - 1]!;
const interest = (id: number) => nodes.Interest[id - 1]!;
const between = (value: number, from: number, to: number): boolean => value >= from && value <= to;

/** The ids of the countries that one or two edges lead to from a city. None is one edge away. */
const countriesOf = (id: number): number[] =>
  cityIn.filter((a) => a.from === id).flatMap((a) => stateIn.filter((b) => b.from === a.to).map((b) => b.to));

/** Groups rows by all cells but the last, which is folded. */
function group(rows: readonly Row[], fold: (values: number[]) => number): Row[] {
  const groups = new Map<string, { keys: Row; values: number[] }>();
  for (const row of rows) {
    const keys = row.slice(0, -1);
    const text = JSON.stringify(keys);
    if (!groups.has(text)) groups.set(text, { keys, values: [] });
    groups.get(text)!.values.push(row.at(-1) as number);
  }
  return [...groups.values()].map(({ keys, values }) => [...keys, fold(values)]);
}

const countOf = (values: number[]): number => values.length;
const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const compareCells = (a: Cell, b: Cell): number => (a < b ? -1 : a > b ? 1 : 0);
/** Descending by the last cell, then ascending by a cell. */
const byCount =
  (then: number) =>
  (a: Row, b: Row): number =>
    (b.at(-1) as number) - (a.at(-1) as number) || compareCells(a[then]!, b[then]!);
/** The count, which was folded last, to the front. */
const countFirst = (row: Row): Row => [row.at(-1)!, ...row.slice(0, -1)];

function followers(): Row[] {
  return group(
    follows.map(({ to }) => [to, person(to).name, 1]),
    countOf,
  ).sort(byCount(0));
}

function interested(wanted: string, accepts: (id: number) => boolean): number[] {
  const matches = hasInterest.filter((edge) => interest(edge.to).interest.toLowerCase() === wanted && accepts(edge.from));
  return matches.map((edge) => edge.from);
}

function pathsOfTwo(accepts: (middle: number, end: number) => boolean): Row[] {
  let count = 0;
  for (const [i, a] of follows.entries())
    for (const [j, b] of follows.entries()) if (i !== j && a.to === b.from && accepts(a.to, b.to)) count++;
  return [[count]];
}

function distance(from: number, to: number): number | undefined {
  const reached = new Set([from]);
  for (let length = 1; length <= 10; length++) {
    for (const id of [...reached]) for (const edge of follows) if (edge.from === id) reached.add(edge.to);
    if (reached.has(to)) return length;
  }
  return undefined;
}

/** What any of the queries takes. */
interface Parameters {
  readonly country: string;
  readonly city: string;
  readonly interest: string;
  readonly gender: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly younger: number;
  readonly older: number;
  readonly id: number;
  readonly other: number;
  readonly name: string;
}

const NAIVE: Readonly<Record<Name, (parameters: Parameters) => Row[]>> = {
  Q1: () => followers().slice(0, 3),
  Q2: () => {
    const [[id, name, count]] = followers() as [Row];
    return livesIn
      .filter((edge) => edge.from === id)
      .map((edge) => [name!, count!, city(edge.to).city, city(edge.to).state, city(edge.to).country]);
  },
  Q3: ({ country: wanted }) => {
    const rows = livesIn.flatMap(({ from, to }) =>
      countriesOf(to)
        .filter((id) => country(id).country === wanted)
        .map((): Row => [city(to).city, person(from).age]),
    );
    return group(rows, mean)
      .sort((a, b) => compareCells(a[1]!, b[1]!))
      .slice(0, 5);
  },
  Q4: ({ ageFrom, ageTo }) => {
    const homes = livesIn.filter((edge) => between(person(edge.from).age, ageFrom, ageTo));
    const rows = homes.flatMap((edge) => countriesOf(edge.to).map((id): Row => [country(id).country, 1]));
    return group(rows, countOf).sort(byCount(0)).slice(0, 3);
  },
  Q5: ({ interest: wanted, gender, city: name, country: land }) => {
    const persons = interested(wanted, (id) => person(id).gender === gender);
    const homes = persons.flatMap((id) => livesIn.filter((edge) => edge.from === id).map((edge) => city(edge.to)));
    return [[homes.filter((home) => home.city === name && home.country === land).length]];
  },
  Q6: ({ interest: wanted, gender }) => {
    const persons = interested(wanted, (id) => person(id).gender === gender);
    const homes = persons.flatMap((id) => livesIn.filter((edge) => edge.from === id).map((edge) => city(edge.to)));
    const rows = homes.map((home): Row => [home.city, home.country, 1]);
    return group(rows, countOf).sort(byCount(0)).slice(0, 5).map(countFirst);
  },
  Q7: ({ country: land, ageFrom, ageTo, interest: wanted }) => {
    const persons = interested(wanted, (id) => between(person(id).age, ageFrom, ageTo));
    const states = persons.flatMap((id) =>
      livesIn
        .filter((edge) => edge.from === id)
        .flatMap((home) => cityIn.filter((edge) => edge.from === home.to).map((edge) => state(edge.to))),
    );
    const rows = states.filter((found) => found.country === land).map((found): Row => [found.state, found.country, 1]);
    return group(rows, countOf).sort(byCount(0)).slice(0, 1).map(countFirst);
  },
  Q8: () => pathsOfTwo(() => true),
  Q9: ({ younger, older }) => pathsOfTwo((middle, end) => person(middle).age < younger && person(end).age > older),
  L0: () => [[1]],
  L1key: ({ id }) => [[person(id).name, person(id).age]],
  L1scan: ({ name }) => nodes.Person.filter((found) => found.name === name).map((found) => [found.id, found.age]),
  L2: ({ id }) => follows.filter((edge) => edge.from === id && person(edge.to).age > 40).map((edge) => [edge.to, person(edge.to).name]),
  L3: ({ id }) => {
    const firsts = follows.filter((edge) => edge.from === id);
    return [[new Set(firsts.flatMap((a) => follows.filter((b) => b.from === a.to && a !== b).map((b) => b.to))).size]];
  },
  L4: ({ id, other }) => {
    const length = distance(id, other);
    return length === undefined ? [] : [[length]];
  },
};

interface Engine {
  run(name: string, parameters: object): readonly object[];
}

let engines: Readonly<Record<string, Engine>>;
beforeAll(async () => {
  const data = { nodes, edges };
  engines = { ours: await loadOurs(data), 'the loops by hand': await loadLimit(data), 'the graphology loops': await loadGraphology(data) };
});

describe('the queries of the benchmark', () => {
  it.each(Object.keys(QUERIES) as Name[])('%s gives what enumerating every match gives', (name) => {
    const calls = name in STUDY ? [STUDY[name as keyof typeof STUDY].parameters] : interactiveParameters(nodes.Person, 5);
    for (const parameters of calls) {
      const expected = comparable(name, NAIVE[name](parameters as unknown as Parameters));
      for (const [engine, { run }] of Object.entries(engines)) expect(comparable(name, run(name, parameters)), engine).toEqual(expected);
      for (const empty of [[], ['[0]']]) if (name in STUDY) expect(expected).not.toEqual(empty);
    }
  });
});
