import type { Diagnostic } from '../base/diagnostic.ts';
import { QueryError } from '../base/query-error.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import { changeIndex } from './change-index.ts';
import { type CompletionSchema, type GraphSchema, schemaOf } from './complete/schema.ts';
import { asQueryError } from './execute/as-query-error.ts';
import { Budget, type BudgetOptions } from './execute/budget.ts';
import type { Batches, Environment } from './execute/environment.ts';
import { executePlan } from './execute/execute-plan.ts';
import { IndexCatalog } from './execute/index-catalog.ts';
import type { Profile } from './execute/operators/profiled.ts';
import type { Procedure, ProcedureRegistry } from './execute/procedures.ts';
import { Session } from './execute/session.ts';
import { Snapshot } from './execute/snapshot.ts';
import { cautious, statisticsOf } from './execute/statistics.ts';
import { signature } from './functions/argument.ts';
import type { FunctionContext, FunctionDefinition } from './functions/define.ts';
import { createFunctionRegistry } from './functions/index.ts';
import type { Definition, FunctionRegistry } from './functions/registry.ts';
import { explain } from './plan/explain.ts';
import type { Plan, QueryPlan, Statistics } from './plan/plan.ts';
import { planQuery } from './plan/plan-query.ts';
import { FulltextCatalog, type FulltextIndex } from './procedures/fulltext-catalog.ts';
import { createProcedureRegistry } from './procedures/index.ts';
import { type QueryRecord, QueryResult, type QueryStream, toRecord } from './query-result.ts';
import { analyze } from './semantics/analyze.ts';
import type { BoundStatement } from './semantics/bound.ts';
import { parse } from './syntax/parser.ts';
import type { Statement } from './syntax/statement.ts';
import { unknownNames } from './unknown-names.ts';
import { fromJs } from './values/js-value.ts';
import type { Value } from './values/value.ts';

/** How to run a query. */
export interface QueryOptions extends BudgetOptions {
  /** Refuse queries that change the graph or its indexes. */
  readonly readOnly?: boolean | undefined;
  /** The most rows that a result may have; a million unless told otherwise. */
  readonly maxRows?: number | undefined;
}

/** What an engine is made with. */
export interface EngineOptions {
  /** Besides, or instead of, those of the same names that every engine has. */
  readonly procedures?: readonly Procedure[] | undefined;
  /** Besides, or instead of, those of the same names that every engine has. */
  readonly functions?: readonly Definition[] | undefined;
  /** Full-text indexes that are there from the start. */
  readonly fulltextIndexes?: readonly FulltextIndex[] | undefined;
  /** The graph never changes: every query that would change it is refused. Indexes can still be made. */
  readonly readOnly?: boolean | undefined;
  /** Milliseconds since the epoch; the clock of the machine unless another is given. */
  readonly now?: (() => number) | undefined;
  /** A number from 0 up to 1. */
  readonly random?: (() => number) | undefined;
  /** False: every row is enumerated and every query planned without rewriting, so that tests can compare. */
  readonly optimize?: boolean | undefined;
}

/** Values by name, without the dollar. */
export type Parameters = Readonly<Record<string, unknown>>;

interface Prepared {
  readonly mode: Statement['mode'];
  readonly bound: BoundStatement;
  readonly plan: QueryPlan;
  readonly slotCount: number;
  readonly warnings: readonly Diagnostic[];
}

const DAY = 86_400_000;
const CACHE_SIZE = 200;
const MAX_ROWS = 1_000_000;
/** Milliseconds that a stream works before others have their turn. */
const SLICE = 8;

/** Runs Cypher over one graph. A query that was run before is not planned again until the graph changes. */
export class QueryEngine {
  readonly graph: PropertyGraph;
  readonly #indexes: IndexCatalog;
  readonly #functions: FunctionRegistry = createFunctionRegistry();
  readonly #procedures: ProcedureRegistry;
  readonly #options: EngineOptions;
  readonly #prepared = new Map<string, Prepared>();
  #known: Statistics | undefined;
  #batches: Batches | undefined;
  #compileChain: Environment['compileChain'];
  #version: number;
  #schema: { readonly version: number; readonly of: GraphSchema } | undefined;

  constructor(graph: PropertyGraph, options: EngineOptions = {}) {
    this.graph = graph;
    this.#version = graph.version;
    this.#indexes = new IndexCatalog(graph);
    this.#options = options;
    this.#functions.add(options.functions ?? []);
    const fulltext = new FulltextCatalog(options.fulltextIndexes);
    this.#procedures = createProcedureRegistry({ indexes: this.#indexes, fulltext, functions: this.#functions });
    this.#procedures.add(options.procedures ?? []);
  }

  /**
   * Loads what is not there from the start: temporal functions, `=~`, EDTF; selectors over several relationships; graph and full-text
   * procedures; what makes aggregations, scans and shortest paths fast.
   */
  async load(): Promise<this> {
    const [{ batches, compileChain }] = await Promise.all([
      import('./execute/batch/batches.ts'),
      this.#functions.load(),
      this.#procedures.load(),
    ]);
    this.#compileChain = compileChain;
    if (this.#options.optimize ?? true) this.#batches = batches;
    return this;
  }

  /** What queries can name here, for completion: labels, types, properties, functions and procedures; made anew when the graph has changed. */
  schema(): CompletionSchema {
    if (this.#schema?.version !== this.graph.version) this.#schema = { version: this.graph.version, of: schemaOf(this.graph) };
    const procedures = this.#procedures
      .list()
      .map(({ name, doc, columns }) => ({ name, detail: doc, columns: columns.map((c) => c.name) }));
    return { ...this.#schema.of, functions: this.#functions.list().map((f) => ({ name: f.name, detail: signature(f) })), procedures };
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
    const prepared = this.#prepare(text, options);
    if (!prepared) return new QueryResult([], []);
    const { mode, bound, plan } = prepared;
    if (mode === 'explain') return explained(plan, text);
    const profiles = mode === 'profile' ? new Map<Plan, Profile>() : undefined;
    const session = new Session(this.graph, bound.writes, this.#indexes);
    try {
      const { maxRows = MAX_ROWS } = options;
      const rows: Value[][] = [];
      for (const row of this.#run(prepared, session, parameters, options, profiles)) {
        if (rows.push(row) > maxRows) throw tooManyRows(maxRows);
      }
      session.writer?.verify();
      const result = new QueryResult(plan.columns, rows, session.writer?.effects(), prepared.warnings);
      session.writer?.finish();
      return profiles ? explained(plan, text, profiles) : result;
    } catch (error) {
      session.writer?.rollback();
      throw error;
    }
  }

  /**
   * Runs a query that only reads, row by row, as the rows are asked for; now and then it lets the event loop do other work, so that an
   * AbortSignal can fire. The graph must not change meanwhile.
   * @throws QueryError as {@link query}; `ReadOnly` for a query that would change the graph
   */
  async *stream(text: string, parameters: Parameters = {}, options: QueryOptions = {}): AsyncGenerator<QueryRecord> {
    const { columns, values } = this.open(text, parameters, options);
    for await (const row of values) yield toRecord(columns, row);
  }

  /**
   * As {@link stream}, with the columns and warnings at once and the rows in the query's own values.
   * @throws QueryError at once when the query is wrong, from the rows when it fails or `maxRows` is given and passed
   */
  open(text: string, parameters: Parameters = {}, options: QueryOptions = {}): QueryStream {
    const prepared = this.#prepare(text, { ...options, readOnly: true });
    if (prepared?.mode !== 'run') {
      const { columns, values, warnings } = this.query(text, parameters, options);
      return { columns, warnings, values };
    }
    const { warnings } = prepared;
    return { columns: prepared.plan.columns, warnings, values: this.#stream(prepared, parameters, options) };
  }

  async *#stream(prepared: Prepared, parameters: Parameters, options: QueryOptions): AsyncGenerator<readonly Value[]> {
    const { maxRows = Number.POSITIVE_INFINITY } = options;
    let rows = 0;
    let next = performance.now() + SLICE;
    try {
      for (const row of this.#run(prepared, new Session(this.graph, false, this.#indexes), parameters, options)) {
        if (++rows > maxRows) throw tooManyRows(maxRows);
        yield row;
        if (performance.now() < next) continue;
        await new Promise<void>((resume) => setTimeout(resume));
        next = performance.now() + SLICE;
      }
    } catch (error) {
      throw asQueryError(error, prepared.bound.text);
    }
  }

  *#run(
    { bound, plan, slotCount }: Prepared,
    session: Session,
    parameters: Parameters,
    options: QueryOptions,
    profiles?: Map<Plan, Profile>,
  ): Generator<Value[]> {
    const budget = new Budget(options);
    if (session.writer) session.writer.budget = budget;
    const functions = this.#functionContext(budget);
    const snapshot = new Snapshot(budget.step);
    const rows = executePlan(plan, {
      session,
      slotCount,
      parameters: valuesOf(bound, parameters),
      functions,
      matches: (subject, pattern) => (this.#functions.find('=~') as FunctionDefinition).evaluate(functions, subject, pattern),
      procedures: this.#procedures,
      budget,
      batches: this.#batches,
      compileChain: this.#compileChain,
      text: bound.text,
      profiles,
    });
    for (const row of rows) if (plan.columns.length > 0) yield row.map((value) => snapshot.take(value));
  }

  /** What was found out about the graph holds only while it stays as it is. */
  #forgetWhatHasChanged(): void {
    if (this.graph.version === this.#version) return;
    this.#version = this.graph.version;
    this.#indexes.forget();
    this.#prepared.clear();
    this.#known = undefined;
  }

  /** The plan of a query, made when it is new; undefined for a command that makes or drops an index, which is then done. */
  #prepare(text: string, options: QueryOptions): Prepared | undefined {
    this.#forgetWhatHasChanged();
    let prepared = this.#prepared.get(text);
    if (!prepared) {
      const statement = parse(text);
      const { body } = statement;
      if (body.kind === 'CreateIndex' || body.kind === 'DropIndex') {
        if (options.readOnly) throw readOnly(text);
        changeIndex(this.#indexes, body, text);
        this.#prepared.clear();
        return undefined;
      }
      prepared = this.#plan(statement, text);
    }
    const { mode, bound } = prepared;
    const isRefused = (bound.writes && (options.readOnly || this.#options.readOnly)) || (bound.changesSchema && options.readOnly);
    if (mode !== 'explain' && isRefused) throw readOnly(text);
    return prepared;
  }

  #plan(statement: Statement, text: string): Prepared {
    const bound = analyze(statement, text, { functions: this.#functions, procedures: this.#procedures }) as BoundStatement;
    let { slotCount } = bound;
    const plan = planQuery(bound.query, {
      statistics: this.#statistics(bound.writes),
      optimize: this.#options.optimize ?? true,
      slot: (name) => ({ index: slotCount++, name, kind: 'value' }),
    });
    if (this.#prepared.size >= CACHE_SIZE) this.#prepared.clear();
    const prepared = { mode: statement.mode, bound, plan, slotCount, warnings: unknownNames(bound, this.graph) };
    this.#prepared.set(text, prepared);
    return prepared;
  }

  #statistics(writes: boolean): Statistics {
    this.#known ??= statisticsOf(this.graph, this.#indexes);
    return writes ? cautious(this.#known) : this.#known;
  }

  #functionContext({ maxListSize, step }: Budget): FunctionContext {
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
      maxListSize,
      check: step,
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
  const values = new Map<string, Value>();
  for (const name of Object.keys(given)) values.set(name, fromJs(given[name], `$${name}`));
  return values;
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
  return new QueryResult(['operator', 'details', ...(profiles ? ['rows', 'milliseconds'] : [])], rows);
}

function readOnly(text: string): QueryError {
  return new QueryError('this query would change the graph, which is read only here', {
    type: 'SemanticError',
    phase: 'compile time',
    detail: 'ReadOnly',
    query: text,
  });
}

function tooManyRows(most: number): QueryError {
  return new QueryError(`the result has more than ${most} rows`, {
    type: 'SemanticError',
    phase: 'runtime',
    detail: 'TooManyRows',
    code: 'limit',
  });
}
