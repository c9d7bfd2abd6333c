import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QueryEngine } from '../../../../packages/core/src/cypher/query-engine.ts';
import { ReferenceEvaluator, type Walk } from '../../../support/cypher-reference.ts';
import { edgePart, type SampleGraph, sampleGraph, storeSample } from '../../../support/cypher-sample.ts';
import { writeEdge, writeGraph } from '../../../support/cypher-sample-text.ts';

const RUNS = Number(process.env.RUNS ?? 110);
/** So many comparisons are made at least by default. */
const CHECKS = 6_000;
const SEED = Number(process.env.SEED ?? 28);

const walkRequest = fc.record({
  edge: edgePart,
  least: fc.nat(2),
  more: fc.option(fc.nat(2), { nil: undefined }),
  count: fc.integer({ min: 1, max: 3 }),
  /** Whether only relationships with `w = 1` may be used. */
  ones: fc.boolean(),
});
type Request = typeof walkRequest extends fc.Arbitrary<infer T> ? T : never;

/** Walks by the pair of their ends, shortest first. */
function byEnds(walks: readonly Walk[]): Walk[][] {
  const groups = new Map<string, Walk[]>();
  for (const walk of walks) {
    const key = `${walk.start} ${walk.end}`;
    groups.set(key, [...(groups.get(key) ?? []), walk]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.edges.length - b.edges.length));
}

const write = ({ start, edges, end }: Walk): string => `${start} ${JSON.stringify(edges)} ${end}`;
const lengths = (walks: readonly Walk[]): string[] => walks.map(({ start, edges, end }) => `${start} ${edges.length} ${end}`).sort();

class WalkChecks {
  count = 0;
  readonly #graph: SampleGraph;
  readonly #engine: QueryEngine;
  readonly #reference: ReferenceEvaluator;

  constructor(graph: SampleGraph) {
    this.#graph = graph;
    this.#engine = new QueryEngine(storeSample(graph));
    this.#reference = new ReferenceEvaluator(graph);
  }

  checkAll({ edge, least, more, count, ones }: Request): void {
    const most = more === undefined ? undefined : Math.max(1, least + more);
    const plain = { ...edge, name: 'r', range: undefined, w: ones ? 1 : null };
    const bounds = `{${least},${most ?? ''}}`;
    const walks = this.#reference.walks(plain, least, most ?? Number.POSITIVE_INFINITY);
    const groups = byEnds(walks);
    const all = walks.map(write).sort();
    const group = `(a) ((u)${writeEdge({ ...plain, w: null }, same)}(v)${ones ? ' WHERE r.w = 1' : ''})${bounds} (b)`;
    const arrow = `(a)${writeEdge({ ...plain, w: null }, same, { where: ones ? ' WHERE r.w = 1' : '', after: bounds })}(b)`;
    const star = `(a)${writeEdge({ ...plain, range: [least, most ?? ''] }, same)}(b)`;
    for (const pattern of [group, arrow, star]) this.#same(`MATCH ${pattern}`, all);
    this.#same(`MATCH (a), (b) MATCH ${group}`, all);
    this.#same(`MATCH (b) MATCH ${group}`, all);
    const shortest = groups.flatMap((g) => g.filter((w) => w.edges.length === g[0]!.edges.length));
    const inGroups = groups.flatMap((g) => {
      const wanted = [...new Set(g.map((w) => w.edges.length))].slice(0, count);
      return g.filter((w) => wanted.includes(w.edges.length));
    });
    for (const pattern of [group, arrow]) {
      for (const before of ['', 'MATCH (a), (b) ']) {
        this.#same(`${before}MATCH ALL SHORTEST ${pattern}`, shortest.map(write).sort());
        this.#same(`${before}MATCH SHORTEST ${count} GROUPS ${pattern}`, inGroups.map(write).sort());
        this.#sameLengths(
          `${before}MATCH SHORTEST ${count} ${pattern}`,
          groups.flatMap((g) => g.slice(0, count)),
          all,
        );
      }
    }
    if (least > 1) return;
    this.#same(`MATCH p = allShortestPaths(${star})`, shortest.map(write).sort());
    this.#sameLengths(
      `MATCH p = shortestPath(${star})`,
      groups.map((g) => g[0]!),
      all,
    );
    if (!ones) return;
    const free = `(a)${writeEdge({ ...plain, w: null, range: [least, most ?? ''] }, same)}(b)`;
    this.#same(`MATCH p = allShortestPaths(${free}) WHERE all(e IN r WHERE e.w = 1)`, shortest.map(write).sort());
    this.#sameLengths(
      `MATCH p = shortestPath(${free}) WHERE none(e IN relationships(p) WHERE coalesce(e.w <> 1, true))`,
      groups.map((g) => g[0]!),
      all,
    );
  }

  #walksOf(text: string): Walk[] {
    this.count++;
    const { values } = this.#engine.query(`${text} RETURN a.k, [e IN r | e.k], b.k`);
    return values.map(([start, edges, end]) => ({ start, edges, end }) as Walk);
  }

  #same(text: string, expected: readonly string[]): void {
    this.#compare(text, this.#walksOf(text).map(write).sort(), expected);
  }

  /** Of walks of equal length any may be chosen: what is chosen has to be one of all, and as long as expected. */
  #sameLengths(text: string, expected: readonly Walk[], all: readonly string[]): void {
    const found = this.#walksOf(text);
    this.#compare(text, lengths(found), lengths(expected));
    const written = found.map(write);
    this.#compare(
      text,
      written.filter((w) => !all.includes(w)),
      [],
    );
    this.#compare(text, [...new Set(written)], written);
  }

  #compare(text: string, found: readonly string[], expected: readonly string[]): void {
    if (found.length === expected.length && found.every((line, i) => line === expected[i])) return;
    throw new Error(`${writeGraph(this.#graph)}\n${text}\nexpected ${expected.join('; ')}\nfound    ${found.join('; ')}`);
  }
}

const same = (name: string): string => name;

it('finds the walks, and the shortest of them, that trying all of them finds', { timeout: 600_000 }, () => {
  let checks = 0;
  fc.assert(
    fc.property(sampleGraph, fc.array(walkRequest, { minLength: 3, maxLength: 3 }), (graph, requests) => {
      const all = new WalkChecks(graph);
      for (const request of requests) all.checkAll(request);
      checks += all.count;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(checks).toBeGreaterThanOrEqual(process.env.RUNS === undefined ? CHECKS : RUNS * 40);
});
