import type { QueryEngine } from '../cypher/query-engine.ts';
import { addCondition, addSortKey, type ClauseDraft, type ProjectionDraft, projection, setRowCount } from './clauses.ts';
import { type DiplomacyTypes, diplomacySchema } from './diplomacy-schema.ts';
import {
  type Binding,
  type BindingOf,
  type Expr,
  isExpression,
  type Optional,
  type Refs,
  reference,
  references,
  type Scope,
  type ValueBinding,
  type ValueOf,
  value,
} from './expression.ts';
import { FinalQuery, type RunContext } from './final-query.ts';
import { makePattern, type NodeStep, type PatternStart } from './pattern.ts';
import type { NewAlias } from './pattern-types.ts';
import type { Condition } from './predicates.ts';
import type { GraphSchema, GraphTypes } from './schema.ts';
import { Subqueries } from './subqueries.ts';

/** Columns by their aliases. */
export type Columns = Readonly<Record<string, Expr<unknown>>>;
/** What the aliases of columns stand for. */
type ScopeOf<C extends Columns> = { readonly [K in keyof C]: BindingOf<C[K]> };
/** One row. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> };
/** Something made from the aliases in scope. */
export type Build<T extends GraphTypes, S extends Scope, R> = (aliases: Refs<S>, subqueries: Subqueries<T, S>) => R;

type WithOptional<S extends Scope, S2 extends Scope> = { readonly [K in keyof S2]: K extends keyof S ? S2[K] : Optional<S2[K]> };
type WithAlias<S extends Scope, A extends string, V> = { readonly [K in keyof S | A]: K extends keyof S ? S[K] : ValueBinding<V> };

/** The clauses of a query so far, and where it is to run. */
interface QueryDraft extends RunContext {
  readonly schema: GraphSchema;
  readonly clauses: readonly ClauseDraft[];
}

/**
 * A query that reads a graph, as far as it has been written. It never changes: every method gives a new one.
 * `T` is what the graph holds, `S` what the aliases stand for.
 */
export class Query<T extends GraphTypes, S extends Scope> {
  protected readonly draft: QueryDraft;

  constructor(draft: QueryDraft) {
    this.draft = draft;
  }

  /** `MATCH`: a row for each way in which the pattern is found. */
  match<S2 extends Scope, L extends string>(pattern: (start: PatternStart<T, S>) => NodeStep<T, S2, L>): FilteredQuery<T, S2> {
    return new FilteredQuery(this.#match(pattern, false));
  }

  /** `OPTIONAL MATCH`: nulls where the pattern is not found. */
  optionalMatch<S2 extends Scope, L extends string>(
    pattern: (start: PatternStart<T, S>) => NodeStep<T, S2, L>,
  ): FilteredQuery<T, WithOptional<S, S2>> {
    return new FilteredQuery(this.#match(pattern, true));
  }

  /** `UNWIND`: a row for each element of a list, which may be made from aliases. */
  unwind<const A extends string, V>(
    alias: NewAlias<S, A>,
    list: readonly V[] | Expr<readonly V[] | null> | Build<T, S, Expr<readonly V[] | null>>,
  ): FilteredQuery<T, WithAlias<S, A, V>> {
    const made = typeof list === 'function' ? this.build(list) : list;
    return new FilteredQuery(this.add({ kind: 'unwind', alias, list: isExpression(made) ? made : value(made) }));
  }

  /** `WITH`: what the clauses after it see. With aggregates among the columns, the others group the rows. */
  with<C extends Columns>(columns: Build<T, S, C>): WithQuery<T, ScopeOf<C>> {
    return new WithQuery(this.add(projection('with', this.build(columns))));
  }

  /** `RETURN`: the columns of the rows. With aggregates among them, the others group the rows. */
  return<C extends Columns>(columns: Build<T, S, C>): ReturnQuery<T, Omit<S, keyof C> & ScopeOf<C>, RowOf<C>> {
    return new ReturnQuery(this.draft, projection('return', this.build(columns)));
  }

  protected build<R>(from: Build<T, S, R>): R {
    return from(references<S>(), new Subqueries<T, S>(this.draft.schema));
  }

  protected add(clause: ClauseDraft): QueryDraft {
    return { ...this.draft, clauses: [...this.draft.clauses, clause] };
  }

  #match<S2 extends Scope, L extends string>(make: (start: PatternStart<T, S>) => NodeStep<T, S2, L>, optional: boolean): QueryDraft {
    return this.add({ kind: 'match', optional, pattern: makePattern(this.draft.schema, make), where: [] });
  }
}

/** A query that has rows to filter. */
export class FilteredQuery<T extends GraphTypes, S extends Scope> extends Query<T, S> {
  /** `WHERE`: keeps the rows for which a condition is true; after `optionalMatch` it is part of what is looked for. */
  where(condition: Build<T, S, Condition>): FilteredQuery<T, S> {
    return new FilteredQuery({ ...this.draft, clauses: addCondition(this.draft.clauses, this.build(condition)) });
  }
}

/** A query after `WITH`, whose rows can be sorted and counted off before they go on. */
export class WithQuery<T extends GraphTypes, S extends Scope> extends FilteredQuery<T, S> {
  /** Each row but once. */
  distinct(): WithQuery<T, S> {
    return this.#shape((to) => ({ ...to, distinct: true }));
  }

  /** Sorts by a column, or by something made from aliases; further calls sort what is equal. */
  orderBy(by: (keyof S & string) | Build<T, S, Expr<unknown>>, direction: 'asc' | 'desc' = 'asc'): WithQuery<T, S> {
    return this.#shape((to) => addSortKey(to, typeof by === 'string' ? reference(by) : this.build(by), direction));
  }

  /** Leaves out the first rows. */
  skip(rows: number | Expr<number>): WithQuery<T, S> {
    return this.#shape((to) => setRowCount(to, 'skip', rows));
  }

  /** Takes no more rows than this. */
  limit(rows: number | Expr<number>): WithQuery<T, S> {
    return this.#shape((to) => setRowCount(to, 'limit', rows));
  }

  #shape(change: (to: ProjectionDraft) => ProjectionDraft): WithQuery<T, S> {
    const { clauses } = this.draft;
    return new WithQuery({ ...this.draft, clauses: [...clauses.slice(0, -1), change(clauses.at(-1) as ProjectionDraft)] });
  }
}

/** A query that gives rows, which can still be sorted and counted off. `S` is what sorting can use. */
export class ReturnQuery<T extends GraphTypes, S extends Scope, Row> extends FinalQuery<Row> {
  readonly #before: QueryDraft;
  readonly #projection: ProjectionDraft;

  constructor(before: QueryDraft, last: ProjectionDraft) {
    super(before, [[...before.clauses, last]]);
    this.#before = before;
    this.#projection = last;
  }

  /** Each row but once. */
  distinct(): ReturnQuery<T, S, Row> {
    return new ReturnQuery(this.#before, { ...this.#projection, distinct: true });
  }

  /** Sorts by a column, or by something made from aliases; further calls sort what is equal. */
  orderBy(by: (keyof Row & string) | Build<T, S, Expr<unknown>>, direction: 'asc' | 'desc' = 'asc'): ReturnQuery<T, S, Row> {
    const made = typeof by === 'string' ? reference(by) : by(references<S>(), new Subqueries<T, S>(this.#before.schema));
    return new ReturnQuery(this.#before, addSortKey(this.#projection, made, direction));
  }

  /** Leaves out the first rows. */
  skip(rows: number | Expr<number>): ReturnQuery<T, S, Row> {
    return new ReturnQuery(this.#before, setRowCount(this.#projection, 'skip', rows));
  }

  /** Takes no more rows than this. */
  limit(rows: number | Expr<number>): ReturnQuery<T, S, Row> {
    return new ReturnQuery(this.#before, setRowCount(this.#projection, 'limit', rows));
  }
}

/** No aliases yet. */
type NoAliases = Readonly<Record<never, never>>;

/**
 * Begins a query over the graph of an engine. Queries that use EDTF or `matches` need an engine that is loaded: `await engine.load()`.
 * @param schema what the graph holds; that of the default ontology unless another is given, see `schemaOf`
 */
export function from(engine: QueryEngine): Query<DiplomacyTypes, NoAliases>;
export function from<T extends GraphTypes>(engine: QueryEngine, schema: GraphSchema<T>): Query<T, NoAliases>;
export function from(engine: QueryEngine, schema: GraphSchema = diplomacySchema): Query<GraphTypes, Readonly<Record<string, Binding>>> {
  return new Query({ engine, schema, clauses: [] });
}
