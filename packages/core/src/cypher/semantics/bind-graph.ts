import type { PathPattern, PatternComprehension, PatternPredicate, ShortestPathExpression, SubqueryExpression } from '../syntax/ast.ts';
import { type Context, spanOf } from './analysis.ts';
import { bind, makeContext } from './bind.ts';
import { bindMatch } from './bind-match.ts';
import type { BoundExpression, BoundMatch, BoundProjection, BoundQuery, Slot } from './bound.ts';
import { checkTypes } from './check-types.ts';
import { readSlot } from './pattern-binder.ts';
import { Scope } from './scope.ts';

/** `(a)-->(b)` as a condition: all its variables are known before. */
export function bindPatternPredicate({ analysis, scope }: Context, node: PatternPredicate): BoundExpression {
  const match = bindMatch(analysis, { ...spanOf(node), pattern: [node.pattern], where: undefined }, new Scope(scope), false);
  return { kind: 'Subquery', mode: 'exists', query: queryOf(match), span: spanOf(node) };
}

/** `[p = (a)-->(b) WHERE condition | projection]`. */
export function bindPatternComprehension(context: Context, node: PatternComprehension): BoundExpression {
  const { analysis } = context;
  const inner = new Scope(context.scope);
  const match = bindMatch(analysis, { ...spanOf(node), pattern: [node.pattern], where: node.where }, inner);
  const expression = bind(makeContext(analysis, inner, 'inside a pattern comprehension'), node.projection);
  return { kind: 'Subquery', mode: 'collect', query: queryOf(match, project(context, expression)), span: spanOf(node) };
}

/** `shortestPath(…)` as a value: a path or null; `allShortestPaths(…)`: a list of paths. */
export function bindShortestPath(context: Context, node: ShortestPathExpression): BoundExpression {
  const { analysis, scope } = context;
  for (const element of node.pattern.elements)
    if (element.kind === 'NodePattern' && element.variable && !scope.find(element.variable.name))
      throw analysis.undefinedVariable(element.variable, element.variable.name, scope);
  const inner = new Scope(scope);
  const name = ' path';
  const pattern: PathPattern = { ...node.pattern, variable: { kind: 'Variable', name, ...spanOf(node) } };
  const match = bindMatch(analysis, { ...spanOf(node), pattern: [pattern], where: undefined }, inner);
  const mode = node.pattern.selector?.mode === 'allShortestPaths' ? 'collect' : 'first';
  const [path] = match.paths;
  return { kind: 'Subquery', mode, query: queryOf(match, project(context, readSlot(path!.slot, node))), span: spanOf(node) };
}

/** `EXISTS { … }`, `COUNT { … }` or `COLLECT { … }`. */
export function bindSubquery({ analysis, scope }: Context, node: SubqueryExpression): BoundExpression {
  const mode = node.kind === 'ExistsSubquery' ? 'exists' : node.kind === 'CountSubquery' ? 'count' : 'collect';
  const query = analysis.binders.query(analysis, node.query, ({ clauses }) => ({ scope: new Scope(scope), clauses }));
  if (mode === 'collect' && query.columns.length !== 1)
    throw analysis.error(node, 'InvalidArgumentType', `COLLECT takes a query with one column, not ${query.columns.length}`);
  return { kind: 'Subquery', mode, query, span: spanOf(node) };
}

function queryOf(match: BoundMatch, projection?: BoundProjection): BoundQuery {
  const output = projection?.output ?? [];
  const clauses = projection ? [match, projection] : [match];
  return { all: true, parts: [{ clauses, output }], columns: output.map(({ name }) => name), output };
}

/** RETURN with one column. */
function project({ analysis }: Context, expression: BoundExpression): BoundProjection {
  const type = checkTypes(analysis, expression);
  const slot: Slot = expression.kind === 'Slot' ? expression.slot : analysis.slot(' value', 'value', type);
  return {
    ...{ kind: 'Projection', aggregation: undefined, distinct: false, orderBy: [], skip: undefined, limit: undefined, where: undefined },
    items: expression.kind === 'Slot' ? [] : [{ slot, expression }],
    output: [slot],
  };
}
