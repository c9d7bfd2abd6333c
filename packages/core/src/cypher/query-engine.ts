import { type Limits, stopwatch } from '../base/limits.ts';
import { QueryError } from '../base/query-error.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import { changeIndex } from './change-index.ts';
import { asQueryError } from './execute/as-query-error.ts';
import { type ExecutionInput, executePlan } from './execute/execute-plan.ts';
import { IndexCatalog } from './execute/index-catalog.ts';
import type { Profile } from './execute/operators/profiled.ts';
import type { Procedure } from './execute/procedures.ts';
import { Session } from './execute/session.ts';
import { Snapshot } from './execute/snapshot.ts';
import { statisticsOf } from './execute/statistics.ts';
import type { FunctionContext, FunctionDefinition } from './functions/define.ts';
import { createFunctionRegistry } from './functions/index.ts';
import type { FunctionRegistry } from './functions/registry.ts';
import { explain } from './plan/explain.ts';
import type { Plan, QueryPlan } from './plan/plan.ts';
import { planQuery } from './plan/plan-query.ts';
import { QueryResult } from './query-result.ts';
import { analyze } from './semantics/analyze.ts';
import type { BoundStatement } from './semantics/bound.ts';
import { parse } from './syntax/parser.ts';
import type { Statement } from './syntax/statement.ts';
import { fromJs } from './values/js-value.ts';
import { MAX_LIST_SIZE } from './values/size-limit.ts';
import type { Value } from './values/value.ts';

/** How to run a query. */
export interface QueryOptions extends Limits {
  /** Refuse queries that change the graph. */
  readonly readOnly?: boolean | undefined;
  /** The most rows that a result may have; a million unless told otherwise. */
  readonly maxRows?: number | undefined;
}

/** What an engine is made with. */
export interface EngineOptions {
  readonly procedures?: readonly Procedure[] | undefined;
  /** Milliseconds since the epoch; the clock of the machine unless another is given. */
  readonly now?: (() => number) | undefined;
  /** A number from 0 up to 1. */
  readonly random?: (() => number) | undefined;
}

/** Values by name, without the dollar. */
export type Parameters = Readonly<Record<string, unknown>>;

interface Prepared {
  readonly mode: Statement['mode'];
  readonly bound: BoundStatement;
  readonly plan: QueryPlan;
}

const DAY = 86_400_000;
const CACHE_SIZE = 200;
const MAX_ROWS = 1_000_000;

/** Runs Cypher over one graph. A query that was run before is not planned again until the graph changes. */
export class QueryEngine {
  readonly graph: PropertyGraph;
  readonly #indexes: IndexCatalog;
  readonly #functions: FunctionRegistry = createFunctionRegistry();
  readonly #procedures: ReadonlyMap<string, Procedure>;
  readonly #options: EngineOptions;
  readonly #prepared = new Map<string, Prepared>();

  constructor(graph: PropertyGraph, options: EngineOptions = {}) {
    this.graph = graph;
    this.#indexes = new IndexCatalog(graph);
    this.#options = options;
    this.#procedures = new Map((options.procedures ?? []).map((p) => [p.name, p]));
  }

  /** Loads the parts of the function library that are not there from the start: temporal functions, `=~`, EDTF. */
  async load(): Promise<this> {
    await this.#functions.load();
    return this;
  }

  /**
   * Runs a query to its end. A query that fails leaves the graph as it was. EXPLAIN gives the plan, PROFILE the plan with rows and times.
   * @throws QueryError with type, phase, detail and place; its code is `limit` or `aborted` when a cap, the deadline or the caller ended it
   */
  query(text: string, parameters: Parameters = {}, options: QueryOptions = {}): QueryResult {
    try {
      return this.#query(text, parameters, options);
    } catch (error) {
      throw asQueryError(error, text);
    }
  }

  #query(text: string, parameters: Parameters, options: QueryOptions): QueryResult {
    const statement = this.#prepared.has(text) ? undefined : parse(text);
    if (statement && statement.body.kind !== 'SingleQuery' && statement.body.kind !== 'Union') {
      if (options.readOnly) throw readOnly(text);
      changeIndex(this.#indexes, statement.body, text);
      this.#prepared.clear();
      return new QueryResult([], [], undefined);
    }
    const prepared = this.#prepare(text, statement);
    const { mode, bound, plan } = prepared;
    if (mode === 'explain') return explained(plan, text);
    if (bound.writes && options.readOnly) throw readOnly(text);
    const values = valuesOf(bound, parameters);
    const profiles = mode === 'profile' ? new Map<Plan, Profile>() : undefined;
    const session = new Session(this.graph, bound.writes, this.#indexes);
    try {
      const rows = this.#rows(prepared, session, values, options, profiles);
      session.writer?.verify();
      const result = new QueryResult(plan.columns, rows, session.writer?.effects());
      if (session.writer) this.#commit(session);
      return profiles ? explained(plan, text, profiles) : result;
    } catch (error) {
      session.writer?.rollback();
      throw error;
    }
  }

  #rows(
    { bound, plan }: Prepared,
    session: Session,
    parameters: ReadonlyMap<string, Value>,
    options: QueryOptions,
    profiles?: Map<Plan, Profile>,
  ): Value[][] {
    const { maxRows = MAX_ROWS } = options;
    const rows: Value[][] = [];
    const input = this.#input(options);
    const snapshot = new Snapshot(input.check);
    for (const row of executePlan(plan, {
      ...input,
      session,
      slotCount: bound.slotCount,
      parameters,
      text: bound.text,
      profiles,
    })) {
      if (plan.columns.length === 0) continue;
      if (rows.length >= maxRows) throw limitReached(`the result has more than ${maxRows} rows`);
      rows.push(row.map((value) => snapshot.take(value)));
    }
    return rows;
  }

  #input(options: QueryOptions): Pick<ExecutionInput, 'functions' | 'matches' | 'procedures' | 'check'> {
    const check = stopwatch(options);
    const functions = this.#functionContext(check);
    return {
      functions,
      matches: (subject, pattern) => (this.#functions.find('=~') as FunctionDefinition).evaluate(functions, subject, pattern),
      procedures: this.#procedures,
      check,
    };
  }

  #commit(session: Session): void {
    session.writer!.finish();
    this.#indexes.forget();
    this.#prepared.clear();
  }

  #prepare(text: string, statement: Statement | undefined): Prepared {
    const known = this.#prepared.get(text);
    if (known) return known;
    const procedures = { find: (name: string) => this.#procedures.get(name), list: () => [...this.#procedures.values()] };
    const bound = analyze(statement!, text, { functions: this.#functions, procedures }) as BoundStatement;
    const plan = planQuery(bound.query, statisticsOf(this.graph, bound.writes ? undefined : this.#indexes));
    if (this.#prepared.size >= CACHE_SIZE) this.#prepared.clear();
    const prepared = { mode: statement!.mode, bound, plan };
    this.#prepared.set(text, prepared);
    return prepared;
  }

  #functionContext(check: FunctionContext['check']): FunctionContext {
    const { now = Date.now, random = Math.random } = this.#options;
    const start = now();
    return {
      now: (clock) => {
        const time = clock === 'realtime' ? now() : start;
        const day = Math.floor(time / DAY);
        return { day, nanos: (time - day * DAY) * 1e6 };
      },
      random,
      zone: 0,
      maxListSize: MAX_LIST_SIZE,
      check,
    };
  }
}

/** @throws QueryError `MissingParameter` */
function valuesOf({ parameters, text }: BoundStatement, given: Parameters): Map<string, Value> {
  for (const name of parameters)
    if (!Object.hasOwn(given, name))
      throw new QueryError(`the parameter $${name} was not given`, {
        type: 'ParameterMissing',
        phase: 'compile time',
        detail: 'MissingParameter',
        query: text,
        span: parameterSpan(text, name),
        expected: parameters.map((p) => `$${p}`).join(', '),
      });
  return new Map(Object.entries(given).map(([name, value]) => [name, fromJs(value, `$${name}`)]));
}

function parameterSpan(text: string, name: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(`$${name}`));
  return { start, end: start + name.length + 1 };
}

function explained(plan: QueryPlan, text: string, profiles?: ReadonlyMap<Plan, Profile>): QueryResult {
  const rows = explain(plan, text).map(({ depth, operator, details, plan: part }): Value[] => {
    const profile = profiles?.get(part);
    return [
      `${'  '.repeat(depth)}${operator}`,
      details,
      ...(profile ? [profile.rows, Math.round(profile.time * 1000) / 1000] : profiles ? [null, null] : []),
    ];
  });
  return new QueryResult(['operator', 'details', ...(profiles ? ['rows', 'milliseconds'] : [])], rows, undefined);
}

function readOnly(text: string): QueryError {
  return new QueryError('this query would change the graph, which is read only here', {
    type: 'SemanticError',
    phase: 'compile time',
    detail: 'ReadOnly',
    query: text,
  });
}

function limitReached(message: string): QueryError {
  return new QueryError(message, { type: 'SemanticError', phase: 'runtime', detail: 'LimitReached', code: 'limit' });
}
