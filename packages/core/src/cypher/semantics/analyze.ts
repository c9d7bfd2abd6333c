import type { CreateIndex, DropIndex, Statement } from '../syntax/statement.ts';
import { Analysis, type Binders } from './analysis.ts';
import { bindExpression } from './bind-expression.ts';
import { bindQuery } from './bind-query.ts';
import type { BoundStatement } from './bound.ts';
import type { Environment } from './environment.ts';
import { Scope } from './scope.ts';

const BINDERS: Binders = { expression: bindExpression, query: bindQuery };

/**
 * Finds out what a statement means: the bound tree, or, for a command that makes or drops an index, the command itself.
 * @throws QueryError of phase `compile time` for every mistake that can be known before running, with its place and, where one is near, the
 * name that may have been meant
 */
export function analyze({ body }: Statement, text: string, environment: Environment): BoundStatement | CreateIndex | DropIndex {
  if (body.kind === 'CreateIndex' || body.kind === 'DropIndex') return body;
  const analysis = new Analysis(text, environment, BINDERS);
  const query = bindQuery(analysis, body, ({ clauses }) => ({ scope: new Scope(), clauses }));
  const { slotCount, writes, changesSchema, parameters, names } = analysis;
  return { kind: 'Query', query, slotCount, writes, changesSchema, parameters: [...parameters], names, text };
}
