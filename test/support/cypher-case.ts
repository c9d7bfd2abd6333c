import { PropertyGraph } from '@proj/core';
import { formatValue, type Parameters, parse, QueryEngine, QueryError } from '@proj/core/cypher';
import type { Value } from '../../packages/core/src/cypher/values/value.ts';

/** What a case needs besides its query, and how its rows are compared. */
export interface CaseOptions {
  readonly parameters?: Parameters;
  /** True when the items of lists come in no order. */
  readonly anyListOrder?: true;
  /** Where Neo4j 5 does otherwise: what, and why we do not. */
  readonly neo4j?: string;
}

/**
 * A query, and what it gives on its group's graph: the rows, each written as its values in the TCK's notation with ` | ` between them, in
 * order where the query ends with ORDER BY; or an error, as type, phase and detail.
 */
export type QueryCase = readonly [query: string, expected: readonly string[] | string, options?: CaseOptions];

/** Cases about one thing, on one graph. */
export interface CaseGroup {
  readonly about: string;
  /** A query that makes the graph; none for an empty one. */
  readonly graph?: string;
  readonly cases: readonly QueryCase[];
}

/** What a query gives on a fresh graph, written as a case expects it. */
export async function outcomeOf(graph: string | undefined, [query, , options = {}]: QueryCase): Promise<readonly string[] | string> {
  const engine = await new QueryEngine(new PropertyGraph(), { now: () => 0, random: () => 0.5 }).load();
  if (graph) engine.query(graph);
  try {
    const { values } = engine.query(query, options.parameters);
    return inOrder(
      query,
      values.map((row) =>
        row.map((value) => formatValue(options.anyListOrder && Array.isArray(value) ? sorted(value) : value)).join(' | '),
      ),
    );
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return `${error.type} ${error.phase} ${error.detail}`;
  }
}

/** What a case expects, in the order in which {@link outcomeOf} gives it. */
export function expectedOf([query, expected]: QueryCase): readonly string[] | string {
  return typeof expected === 'string' ? expected : inOrder(query, expected);
}

/** Rows as they are where the query says in which order they come, else sorted. */
function inOrder(query: string, rows: readonly string[]): readonly string[] {
  const { body } = parse(query);
  const last = body.kind === 'SingleQuery' ? body.clauses.at(-1) : undefined;
  return last?.kind === 'Return' && last.orderBy.length > 0 ? rows : [...rows].sort();
}

function sorted(list: readonly Value[]): Value[] {
  return [...list].sort((a, b) => (formatValue(a) < formatValue(b) ? -1 : 1));
}
