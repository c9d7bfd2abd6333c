import type { Expression } from '../syntax/ast.ts';
import type { Analysis, Context } from './analysis.ts';
import type { BoundExpression } from './bound.ts';
import { checkTypes } from './check-types.ts';
import { requireType } from './require-type.ts';
import type { Scope } from './scope.ts';

/** A context without aggregations. `where` continues "an aggregation cannot stand …". */
export function makeContext(analysis: Analysis, scope: Scope, where: string): Context {
  return { analysis, scope, aggregation: { kind: 'none', detail: 'InvalidAggregation', where } };
}

/** Binds a part of an expression. */
export function bind(context: Context, node: Expression): BoundExpression {
  return context.analysis.binders.expression(context, node);
}

/** Binds a whole expression and checks its types. */
export function bindValue(context: Context, node: Expression): BoundExpression {
  const bound = bind(context, node);
  checkTypes(context.analysis, bound);
  return bound;
}

/** Binds a whole expression that says what is kept. */
export function bindPredicate(context: Context, node: Expression): BoundExpression {
  const bound = bind(context, node);
  requireType(context.analysis, bound, checkTypes(context.analysis, bound), ['boolean'], 'a condition is');
  return bound;
}

/** Binds a condition and splits it into the parts that must all be true. */
export function bindConjuncts(context: Context, node: Expression | undefined): BoundExpression[] {
  return node ? conjunctsOf(bindPredicate(context, node)) : [];
}

function conjunctsOf(expression: BoundExpression): BoundExpression[] {
  return expression.kind === 'And' ? expression.operands.flatMap(conjunctsOf) : [expression];
}
