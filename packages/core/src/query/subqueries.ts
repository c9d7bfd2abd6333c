import type { SubqueryExpression } from '../cypher/syntax/ast.ts';
import { compileClause } from './clauses.ts';
import { type Expr, expression, type Refs, references, type Scope, syntax } from './expression.ts';
import { makePattern, type NodeStep, type PatternStart } from './pattern.ts';
import type { Condition } from './predicates.ts';
import type { GraphSchema, GraphTypes } from './schema.ts';

/** Patterns inside an expression, which see the aliases around them. Both functions can be taken out of the object: `(_, { exists }) => …`. */
export class Subqueries<T extends GraphTypes, S extends Scope> {
  readonly #schema: GraphSchema;

  constructor(schema: GraphSchema) {
    this.#schema = schema;
  }

  /** Whether a pattern is found, with a condition or without. */
  readonly exists = <S2 extends Scope, L extends string>(
    pattern: (start: PatternStart<T, S>) => NodeStep<T, S2, L>,
    where?: (aliases: Refs<S2>) => Condition,
  ): Expr<boolean> => this.#subquery('ExistsSubquery', pattern, where);

  /** In how many ways a pattern is found. */
  readonly countOf = <S2 extends Scope, L extends string>(
    pattern: (start: PatternStart<T, S>) => NodeStep<T, S2, L>,
    where?: (aliases: Refs<S2>) => Condition,
  ): Expr<number> => this.#subquery('CountSubquery', pattern, where);

  #subquery<R, S2 extends Scope, L extends string>(
    kind: SubqueryExpression['kind'],
    make: (start: PatternStart<T, S>) => NodeStep<T, S2, L>,
    where: ((aliases: Refs<S2>) => Condition) | undefined,
  ): Expr<R> {
    const pattern = makePattern(this.#schema, make);
    const conditions = where ? [where(references<S2>())] : [];
    return expression((parameters) => {
      const match = compileClause({ kind: 'match', optional: false, pattern, where: conditions }, parameters);
      return syntax<SubqueryExpression>({ kind, query: { kind: 'SingleQuery', clauses: [match], start: 0, end: 0 } });
    });
  }
}
