import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QueryEngine } from '../../../../packages/core/src/cypher/query-engine.ts';
import { type Assignment, ReferenceEvaluator } from '../../../support/cypher-reference.ts';
import {
  type EdgePart,
  edgePart,
  type NodePart,
  type PathPart,
  type SampleGraph,
  sampleGraph,
  storeSample,
} from '../../../support/cypher-sample.ts';
import { writeEdge, writeGraph } from '../../../support/cypher-sample-text.ts';

const RUNS = Number(process.env.RUNS ?? 60);
const SEED = Number(process.env.SEED ?? 28);

type Link = Omit<EdgePart, 'name'>;
const open = (edge: Link): Link => ({ ...edge, range: edge.range && [edge.range[0], Number.POSITIVE_INFINITY] });
const anyLink: fc.Arbitrary<Link> = fc.tuple(edgePart, fc.boolean()).map(([edge, isOpen]) => (isOpen ? open(edge) : edge));
/** Parts that can have no relationship in common, so that not every walk need be followed. */
const apart = (type: string): fc.Arbitrary<Link> =>
  fc.record({
    types: fc.constant([type]),
    direction: fc.constantFrom('out', 'in'),
    range: fc.constantFrom(undefined, [0, Number.POSITIVE_INFINITY], [1, Number.POSITIVE_INFINITY]),
    w: fc.constant(null),
  });
const links = fc.oneof(
  fc.array(anyLink, { minLength: 2, maxLength: 3 }),
  fc.tuple(apart('R'), apart('S')),
  fc.tuple(apart('S'), apart('R')),
);
const place = fc.record({ label: fc.constantFrom('', '', '', 'A', '!A'), x: fc.constantFrom(null, null, null, 1) });
const request = fc.record({
  links,
  places: fc.array(place, { minLength: 4, maxLength: 4 }),
  names: fc.constantFrom('abcd', 'abcd', 'abcd', 'abca', 'aacd', 'abbd', 'abcc'),
  count: fc.integer({ min: 1, max: 3 }),
});
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

function pathOf({ links: parts, places, names }: Request): PathPart {
  const node = (i: number): NodePart => ({ name: names[i]!, ...places[i]! });
  return { nodes: [...parts.map((_, i) => node(i)), node(parts.length)], edges: parts.map((edge, i) => ({ ...edge, name: `r${i}` })) };
}

/** Quantifiers, where the reference has ranges. */
function write({ nodes, edges }: PathPart): string {
  const ends = nodes.map(({ name, label, x }) => `(${name}${label && `:${label}`}${x === null ? '' : ` {x: ${String(x)}}`})`);
  const between = edges.map((edge) => {
    const { range } = edge;
    const after = range ? `{${range[0]},${range[1] === Number.POSITIVE_INFINITY ? '' : range[1]}}` : '';
    return writeEdge({ ...edge, range: undefined }, (name) => name, { after });
  });
  return ends.map((end, i) => end + (between[i] ?? '')).join('');
}

interface Found {
  readonly ends: string;
  readonly length: number;
  /** All that was matched. */
  readonly text: string;
}

class Checks {
  count = 0;
  readonly #graph: SampleGraph;
  readonly #engine: QueryEngine;
  readonly #reference: ReferenceEvaluator;

  constructor(graph: SampleGraph, engine: QueryEngine) {
    this.#graph = graph;
    this.#engine = engine;
    this.#reference = new ReferenceEvaluator(graph);
  }

  check(asked: Request): void {
    const path = pathOf(asked);
    const [first, last] = [path.nodes[0]!.name, path.nodes.at(-1)!.name];
    const all = this.#reference.rows([{ optional: false, paths: [path], where: undefined }]).map((row) => foundIn(row, path));
    const pairs = [...groupsOf(all).values()].map((group) => group.sort((x, y) => x.length - y.length));
    const { count } = asked;
    const inGroups = (n: number): Found[] =>
      pairs.flatMap((group) => {
        const wanted = [...new Set(group.map(({ length }) => length))].slice(0, n);
        return group.filter(({ length }) => wanted.includes(length));
      });
    const pattern = write(path);
    for (const before of ['', first === last ? `MATCH (${first}) ` : `MATCH (${first}), (${last}) `]) {
      this.#same(`${before}MATCH p = ALL SHORTEST ${pattern}`, path, inGroups(1));
      this.#same(`${before}MATCH p = SHORTEST ${count} GROUPS ${pattern}`, path, inGroups(count));
      for (const [selector, n] of [
        ['ANY SHORTEST', 1],
        [`SHORTEST ${count}`, count],
      ] as const)
        this.#some(
          `${before}MATCH p = ${selector} ${pattern}`,
          path,
          pairs.flatMap((group) => group.slice(0, n)),
          all,
        );
    }
  }

  #run(text: string, path: PathPart): Found[] {
    this.count++;
    const nodes = path.nodes.map(({ name }) => `${name}.k`);
    const edges = path.edges.map(({ name, range }) => (range ? `[e IN ${name} | e.k]` : `${name}.k`));
    const { values } = this.#engine.query(`${text} RETURN length(p), [${nodes}], [${edges}]`);
    return values.map(([length, n, e]) => describeFound(n as number[], e as (number | number[])[], length as number));
  }

  #same(text: string, path: PathPart, expected: readonly Found[]): void {
    this.#compare(text, texts(this.#run(text, path)), texts(expected));
  }

  /** Of walks of equal length any may be chosen. */
  #some(text: string, path: PathPart, expected: readonly Found[], all: readonly Found[]): void {
    const found = this.#run(text, path);
    const lengths = (list: readonly Found[]): string[] => list.map(({ ends, length }) => `${ends} ${length}`).sort();
    this.#compare(text, lengths(found), lengths(expected));
    const known = new Set(texts(all));
    this.#compare(
      text,
      texts(found).filter((one) => !known.has(one)),
      [],
    );
    this.#compare(text, [...new Set(texts(found))], texts(found));
  }

  #compare(text: string, found: readonly string[], expected: readonly string[]): void {
    if (found.join() === expected.join()) return;
    throw new Error(`${writeGraph(this.#graph)}\n${text}\nexpected ${expected.join('; ')}\nfound    ${found.join('; ')}`);
  }
}

function foundIn(row: Assignment, { nodes, edges }: PathPart): Found {
  const matched = edges.map(({ name }) => row.get(name) as number | readonly number[]);
  return describeFound(
    nodes.map(({ name }) => row.get(name) as number),
    matched,
    matched.flat().length,
  );
}

const describeFound = (nodes: readonly number[], edges: readonly (number | readonly number[])[], length: number): Found => ({
  ends: `${nodes[0]} ${nodes.at(-1)}`,
  length,
  text: JSON.stringify([nodes, edges, length]),
});
function groupsOf(all: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of all) groups.set(one.ends, [...(groups.get(one.ends) ?? []), one]);
  return groups;
}

const texts = (found: readonly Found[]): string[] => found.map(({ text }) => text).sort();

it('finds the shortest walks through several parts that trying all of them finds', { timeout: 600_000 }, async () => {
  let checks = 0;
  await fc.assert(
    fc.asyncProperty(sampleGraph, fc.array(request, { minLength: 2, maxLength: 2 }), async (graph, requests) => {
      const all = new Checks(graph, await new QueryEngine(storeSample(graph)).load());
      for (const asked of requests) all.check(asked);
      checks += all.count;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(checks).toBe(RUNS * 16);
});
