import { type EngineOptions, QueryEngine } from '@proj/core/cypher';
import { numeric, type Value } from '../../packages/core/src/cypher/values/value.ts';
import { type Assignment, type Bound, ReferenceEvaluator } from './cypher-reference.ts';
import { type Condition, type SampleGraph, type SampleQuery, storeSample, variablesOf } from './cypher-sample.ts';
import { writeClauses, writeColumns, writeCondition, writeGraph } from './cypher-sample-text.ts';

/** A graph, a query on it, and a condition on the query's variables. */
export interface Sample {
  readonly query: SampleQuery;
  readonly condition: Condition;
  readonly skip: number;
  readonly limit: number;
}

type Text = string | number | null | readonly Text[];

const RENAME = (name: string): string => `${name}_too`;
const NO_RULES: EngineOptions & { readonly optimize: boolean } = { optimize: false };

interface Engines {
  readonly usual: QueryEngine;
  readonly plain: QueryEngine;
  readonly renamed: QueryEngine;
}

/** Compares what an engine gives for many forms of the same query with the reference; counts the comparisons. */
export class CypherChecks {
  count = 0;
  readonly #graph: SampleGraph;
  readonly #reference: ReferenceEvaluator;
  readonly #engines: Engines;

  private constructor(graph: SampleGraph, engines: Engines) {
    this.#graph = graph;
    this.#reference = new ReferenceEvaluator(graph);
    this.#engines = engines;
  }

  /** @param loaded whether the engine has all that can be loaded: what works in batches is, too */
  static async on(graph: SampleGraph, loaded: boolean): Promise<CypherChecks> {
    const stored = storeSample(graph);
    const usual = new QueryEngine(stored);
    if (loaded) await usual.load();
    return new CypherChecks(graph, {
      usual,
      plain: new QueryEngine(stored, NO_RULES),
      renamed: new QueryEngine(storeSample(graph, RENAME)),
    });
  }

  /** @throws Error with the graph, the query and both answers, at the first difference */
  checkAll(sample: Sample): void {
    const rows = this.#reference.rows(sample.query);
    this.#checkForms(sample, rows);
    this.#checkParts(sample, rows);
    this.#checkOrder(sample);
    this.#checkAggregates(sample, rows);
  }

  /** The same rows in whatever form the query is written. */
  #checkForms({ query }: Sample, rows: readonly Assignment[]): void {
    const expected = rows.map((row) => identify(query, row));
    const clauses = writeClauses(query);
    const columns = writeColumns(query).join(', ');
    const named = writeColumns(query).map((column, i) => `${column} AS c${i}`);
    this.#same('as it is', `${clauses} RETURN ${columns}`, expected);
    this.#same('without optimizer', `${clauses} RETURN ${columns}`, expected, this.#engines.plain);
    this.#same('reversed', `${writeClauses(query, { reversed: true })} RETURN ${writeColumns(query, { reversed: true })}`, expected);
    const writing = { rename: RENAME };
    this.#same('renamed', `${writeClauses(query, writing)} RETURN ${writeColumns(query, writing)}`, expected, this.#engines.renamed);
    const turned = query.map((clause) => ({ ...clause, paths: [...clause.paths].reverse() }));
    this.#same('paths in another order', `${writeClauses(turned)} RETURN ${columns}`, expected);
    this.#same('with WITH *', `${query.map((clause) => writeClauses([clause])).join(' WITH * ')} RETURN ${columns}`, expected);
    this.#same('in CALL', `CALL { ${clauses} RETURN ${named} } RETURN ${named.map((_, i) => `c${i}`)}`, expected);
    this.#same('DISTINCT', `${clauses} RETURN DISTINCT ${columns}`, unique(expected));
  }

  /** The rows where a condition is true, false and unknown, apart and together. */
  #checkParts({ query, condition }: Sample, rows: readonly Assignment[]): void {
    const clauses = writeClauses(query);
    const columns = writeColumns(query);
    const forms: Condition[] = [condition, { kind: 'not', inner: condition }, { kind: 'unknown', inner: condition }];
    const parts = forms.map((form) => {
      const expected = rows.filter((row) => this.#reference.test(form, row) === true).map((row) => identify(query, row));
      const text = `${clauses} WITH * WHERE ${writeCondition(form)} RETURN ${columns.map((column, i) => `${column} AS c${i}`)}`;
      this.#same(`rows where it is ${form.kind}`, text, expected);
      return text;
    });
    const expected = rows.map((row) => identify(query, row));
    this.#same('parts together', parts.join(' UNION ALL '), expected);
    const last = query.at(-1)!;
    if (last.optional) return;
    const [first, second] = [last.where ?? condition, condition];
    const where = (left: Condition, right: Condition): string =>
      `${writeClauses([...query.slice(0, -1), { ...last, where: { kind: 'and', left, right } }])} RETURN ${columns}`;
    const both = rows.filter((row) => this.#reference.test(condition, row) === true).map((row) => identify(query, row));
    if (last.where) {
      this.#same('conditions in order', where(first, second), both);
      this.#same('conditions in another order', where(second, first), both);
    } else this.#same('a condition twice', where(second, second), both);
  }

  /** SKIP and LIMIT give a part of all rows in order. */
  #checkOrder({ query, skip, limit }: Sample): void {
    const columns = writeColumns(query);
    const order = `${writeClauses(query)} RETURN ${columns.map((column, i) => `${column} AS c${i}`)} ORDER BY ${columns.map((_, i) => `c${i}${i % 2 ? ' DESC' : ''}`)}`;
    const all = this.#run(order);
    this.#same('a part of the order', `${order} SKIP ${skip} LIMIT ${limit}`, all.slice(skip, skip + limit), this.#engines.usual, true);
    const text = `${order.replace(' RETURN ', ' WITH ')} LIMIT ${limit} RETURN ${columns.map((_, i) => `c${i}`)}`;
    this.#same('WITH in order', text, all.slice(0, limit));
  }

  #checkAggregates({ query }: Sample, rows: readonly Assignment[]): void {
    const clauses = writeClauses(query);
    const { nodes } = variablesOf(query);
    const [a, b] = [nodes[0]!, nodes.at(-1)!];
    const of = (name: string) => (row: Assignment) => row.get(name) as number | null;
    const x = (row: Assignment): Text => plain(this.#reference.property(row, a, 'x'));
    const present = (list: readonly (number | null)[]): number[] => list.filter((n) => n !== null);
    const inB = present(rows.map(of(b)));
    this.#same('count(*)', `${clauses} RETURN count(*)`, [[rows.length]]);
    this.#same('counts', `${clauses} RETURN count(${b}), count(DISTINCT ${b})`, [[inB.length, new Set(inB).size]]);
    this.#same('COUNT', `RETURN COUNT { ${clauses} RETURN 1 AS one }`, [[rows.length]]);
    this.#same('EXISTS', `RETURN EXISTS { ${clauses} RETURN 1 AS one }`, [[String(rows.length > 0)]]);
    this.#same('count of nodes', `${clauses} WITH DISTINCT ${a}.k AS a, ${b} AS b RETURN count(*)`, [
      [unique(rows.map((row) => [of(a)(row), of(b)(row)])).length],
    ]);
    const byNode = grouped(rows, of(a));
    const counts = byNode.map(([, group]) => present(group.map(of(b))).length);
    this.#same(
      'count a node',
      `${clauses} RETURN ${a}.k, count(${b})`,
      byNode.map(([k], i) => [k, counts[i]!]),
    );
    this.#same(
      'count a node, kept',
      `${clauses} WITH ${a}, count(${b}) AS c RETURN ${a}.k, c`,
      byNode.map(([k], i) => [k, counts[i]!]),
    );
    this.#same(
      'counts counted',
      `${clauses} WITH ${a}, count(${b}) AS c RETURN c, count(*)`,
      grouped(counts, (c) => c).map(([c, group]) => [c, group.length]),
    );
    const byValue = grouped(rows, x);
    this.#same(
      'count a value',
      `${clauses} RETURN ${a}.x, count(*)`,
      byValue.map(([value, group]) => [value, group.length]),
    );
    this.#same(
      'aggregates',
      `${clauses} RETURN ${a}.x, sum(${b}.k), min(${b}.k), max(${b}.k), count(DISTINCT ${b}.k)`,
      byValue.map(([value, group]) => {
        const ks = present(group.map(of(b)));
        const [least, most] = ks.length > 0 ? [Math.min(...ks), Math.max(...ks)] : [null, null];
        return [value, ks.reduce((sum, k) => sum + k, 0), least, most, new Set(ks).size];
      }),
    );
  }

  #run(text: string, engine: QueryEngine = this.#engines.usual): Text[][] {
    return engine.query(text).values.map((row) => row.map(fromValue));
  }

  #same(what: string, text: string, expected: readonly Text[][], engine = this.#engines.usual, inOrder = false): void {
    this.count++;
    const [found, wanted] = [this.#run(text, engine), expected].map((rows) => {
      const lines = rows.map((row) => JSON.stringify(row));
      return inOrder ? lines : lines.sort();
    }) as [string[], string[]];
    if (found.length === wanted.length && found.every((line, i) => line === wanted[i])) return;
    throw new Error(`${what}:\n${writeGraph(this.#graph)}\n${text}\nexpected ${wanted.join(' ')}\nfound    ${found.join(' ')}`);
  }
}

function identify(query: SampleQuery, row: Assignment): Text[] {
  const { nodes, edges, chains } = variablesOf(query);
  return [...nodes, ...edges, ...chains].map((name): Bound => row.get(name)!);
}

/** A value so that `1` and `1.0`, which are one in groups, look the same. */
function fromValue(value: Value): Text {
  if (value === null || typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(fromValue) : plain(value);
}

function plain(value: Value): Text {
  const number = numeric(value);
  return number === undefined ? (value === null ? null : String(value)) : Number(number);
}

function grouped<T, K extends Text>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}

function unique(rows: readonly Text[][]): Text[][] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
