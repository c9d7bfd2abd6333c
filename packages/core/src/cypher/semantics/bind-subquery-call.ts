import type { Clause, Query, SingleQuery, SubqueryCall } from '../syntax/ast.ts';
import type { Analysis, QueryStart } from './analysis.ts';
import type { BoundSubqueryCall } from './bound.ts';
import { Scope } from './scope.ts';

/**
 * Binds `CALL { … }`; what the query returns becomes known in the scope.
 * @throws QueryError `VariableAlreadyBound` when it returns what is bound outside, `NoExpressionAlias` for a column without a name
 */
export function bindSubqueryCall(analysis: Analysis, node: SubqueryCall, scope: Scope): BoundSubqueryCall {
  const query = analysis.binders.query(analysis, node.query, startOf(analysis, node, scope));
  const last = lastClause(node.query);
  checkAliases(analysis, last);
  query.columns.forEach((name, i) => {
    if (scope.find(name)) throw analysis.alreadyBound(last, name, 'is bound outside of the subquery that returns it');
    scope.declare(name, query.output[i]!);
  });
  return { kind: 'SubqueryCall', query };
}

/** What each part of the subquery sees when it begins. */
function startOf(analysis: Analysis, { scope: imports }: SubqueryCall, around: Scope): QueryStart {
  if (imports === undefined) return (part) => importByWith(analysis, part, around);
  const seen = imports === '*' ? around.copy() : new Scope();
  if (imports !== '*') for (const variable of imports) importVariable(analysis, variable, around, seen);
  return ({ clauses }) => ({ scope: new Scope(seen), clauses });
}

/** The older form: a WITH at the start, of nothing but variables, says what the subquery sees. */
function importByWith(analysis: Analysis, { clauses }: SingleQuery, around: Scope): ReturnType<QueryStart> {
  const [first, ...rest] = clauses;
  const scope = new Scope(undefined, around.names());
  if (!isImport(first)) return { scope, clauses };
  if (first.star) for (const name of around.names()) scope.declare(name, around.find(name)!);
  for (const { expression } of first.items) if (expression.kind === 'Variable') importVariable(analysis, expression, around, scope);
  return { scope, clauses: rest };
}

function isImport(clause: Clause | undefined): clause is Extract<Clause, { kind: 'With' }> {
  return (
    clause?.kind === 'With' &&
    clause.items.every(({ expression, alias }) => expression.kind === 'Variable' && (!alias || alias.name === expression.name)) &&
    !(clause.distinct || clause.where || clause.skip || clause.limit || clause.orderBy.length > 0)
  );
}

function importVariable(analysis: Analysis, node: { name: string; start: number; end: number }, around: Scope, to: Scope): void {
  const slot = around.find(node.name);
  if (!slot) throw analysis.undefinedVariable(node, node.name, around);
  to.declare(node.name, slot);
}

function lastClause(query: Query): Clause {
  return (query.kind === 'Union' ? query.queries[0]! : query).clauses.at(-1)!;
}

function checkAliases(analysis: Analysis, last: Clause): void {
  if (last.kind !== 'Return') return;
  for (const item of last.items)
    if (!item.alias && item.expression.kind !== 'Variable')
      throw analysis.error(item, 'NoExpressionAlias', 'what a subquery returns needs a name', { hint: `${analysis.textAt(item)} AS …` });
}
