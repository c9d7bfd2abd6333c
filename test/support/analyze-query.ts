import { describe, expect, it } from 'vitest';
import { QueryError } from '../../packages/core/src/base/query-error.ts';
import { parseArgument } from '../../packages/core/src/cypher/functions/argument.ts';
import { createFunctionRegistry } from '../../packages/core/src/cypher/functions/index.ts';
import { analyze } from '../../packages/core/src/cypher/semantics/analyze.ts';
import type { BoundStatement } from '../../packages/core/src/cypher/semantics/bound.ts';
import type { Environment, ProcedureSignature } from '../../packages/core/src/cypher/semantics/environment.ts';
import { parse } from '../../packages/core/src/cypher/syntax/parser.ts';

const functions = createFunctionRegistry();
await functions.load();

const PROCEDURES: readonly ProcedureSignature[] = [
  {
    ...{ name: 'graph.rank', mode: 'read', arguments: [] },
    columns: [
      { name: 'node', type: 'node' },
      { name: 'score', type: 'float' },
    ],
  },
  {
    ...{ name: 'test.near', mode: 'read', arguments: [parseArgument('to :: STRING'), parseArgument('most? :: FLOAT')] },
    columns: [{ name: 'found', type: 'string' }],
  },
  { name: 'test.touch', mode: 'write', arguments: [parseArgument('times :: INTEGER')], columns: [] },
  {
    ...{ name: 'db.indexes', mode: 'read', arguments: [] },
    columns: [
      { name: 'name', type: 'string' },
      { name: 'state', type: 'string' },
    ],
  },
];

const ENVIRONMENT: Environment = {
  functions,
  procedures: {
    find: (name) => PROCEDURES.find((known) => known.name === name),
    list: () => [...PROCEDURES],
    missingPack: () => undefined,
  },
};

/** What a query means. All functions are loaded; the procedures are `graph.rank`, `test.near`, `test.touch` and `db.indexes`. */
export function analyzeQuery(text: string, environment = ENVIRONMENT): BoundStatement {
  const statement = analyze(parse(text), text, environment);
  if (statement.kind !== 'Query') throw new Error(`a ${statement.kind} is no query`);
  return statement;
}

/** The error of a query, which must have one. */
export function analysisError(text: string, environment = ENVIRONMENT): QueryError {
  try {
    analyzeQuery(text, environment);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`no error: ${text}`);
}

/** A query with the place of its error between `«` and `»`, the error's detail, and what its message and hint must contain. */
export type ErrorCase = readonly [query: string, detail: string, message?: string, hint?: string];

/** Tests that each query is refused, in the right place. They are SyntaxErrors unless a type is given. */
export function testErrors(what: string, cases: readonly ErrorCase[], type = 'SyntaxError'): void {
  describe(what, () => {
    for (const [marked, detail, message = '', hint] of cases) {
      it(`${detail}: ${marked}`, () => {
        const error = analysisError(marked.replace(/[«»]/g, ''));
        expect([error.type, error.phase, error.detail]).toEqual([type, 'compile time', detail]);
        expect(error.message).toContain(message);
        if (hint !== undefined) expect(error.hint).toContain(hint);
        const { start, end } = error.span!;
        const { query } = error;
        expect(`${query!.slice(0, start)}«${query!.slice(start, end)}»${query!.slice(end)}`).toBe(marked);
      });
    }
  });
}

/** Tests that queries are accepted. */
export function testAccepted(what: string, queries: readonly string[]): void {
  describe(what, () => {
    it.each(queries)('%s', (query) => {
      expect(analyzeQuery(query).kind).toBe('Query');
    });
  });
}
