import type { Parameters, QueryEngine, QueryOptions } from '../cypher/query-engine.ts';
import type { Query as QuerySyntax, SingleQuery, Union } from '../cypher/syntax/ast.ts';
import { print } from '../cypher/syntax/printer.ts';
import type { Statement } from '../cypher/syntax/statement.ts';
import { type ClauseDraft, compileClause } from './clauses.ts';
import { ParameterList, syntax } from './expression.ts';

/** Where a query is to run. */
export interface RunContext {
  readonly engine: QueryEngine;
}

/** A query as text, with the values of its parameters. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A query that gives rows of the type `Row`. */
export class FinalQuery<Row> {
  readonly #context: RunContext;
  readonly #parts: readonly (readonly ClauseDraft[])[];
  readonly #all: boolean;

  /** @param parts the clauses of each query of a union, or of one query */
  constructor(context: RunContext, parts: readonly (readonly ClauseDraft[])[], all = false) {
    this.#context = context;
    this.#parts = parts;
    this.#all = all;
  }

  /** `UNION`: the rows of both queries, each but once. The columns must be the same, in the same order. */
  union<Other extends Record<keyof Row, unknown>>(other: FinalQuery<Other>): FinalQuery<Row | Other> {
    return new FinalQuery(this.#context, [...this.#parts, ...other.#parts]);
  }

  /** `UNION ALL`: the rows of both queries. */
  unionAll<Other extends Record<keyof Row, unknown>>(other: FinalQuery<Other>): FinalQuery<Row | Other> {
    return new FinalQuery(this.#context, [...this.#parts, ...other.#parts], true);
  }

  /** The query as Cypher, and the values in it: these are never part of the text. */
  compile(): CompiledQuery {
    const parameters = new ParameterList();
    const queries = this.#parts.map((clauses) =>
      syntax<SingleQuery>({ kind: 'SingleQuery', clauses: clauses.map((clause) => compileClause(clause, parameters)) }),
    );
    const body: QuerySyntax = queries.length === 1 ? queries[0]! : syntax<Union>({ kind: 'Union', all: this.#all, queries });
    return { text: print(syntax<Statement>({ kind: 'Statement', mode: 'run', body })), parameters: parameters.values };
  }

  /** The query as Cypher: the text that the engine runs. */
  toCypher(): string {
    return this.compile().text;
  }

  /**
   * Runs the query to its end.
   * @param parameters the values of the parameters that have names
   * @throws QueryError as the engine does
   */
  rows(parameters: Parameters = {}, options: QueryOptions = {}): readonly Row[] {
    const { text, parameters: own } = this.compile();
    const result = this.#context.engine.query(text, { ...parameters, ...own }, { ...options, readOnly: true });
    return [...result] as unknown as readonly Row[];
  }
}
