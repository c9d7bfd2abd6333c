import type { BoundExpression } from '../semantics/bound.ts';
import type { Environment } from './environment.ts';
import { compileCall, compileParameter, compileSlot } from './evaluate-access.ts';
import {
  compileCase,
  compileComprehension,
  compileList,
  compileMap,
  compileMapProjection,
  compileQuantifier,
  compileReduce,
} from './evaluate-collections.ts';
import { compileElement, compileProperty, compileSlice } from './evaluate-lookup.ts';
import {
  compileArithmetic,
  compileComparison,
  compileIn,
  compileIsNull,
  compileJunction,
  compileLabels,
  compileNot,
  compileSign,
  compileStringTest,
} from './evaluate-operators.ts';
import { compileSubquery } from './evaluate-subquery.ts';
import type { Evaluate } from './evaluator.ts';

/** Turns an expression into a closure over the row of the environment. */
export function compile(expression: BoundExpression, env: Environment): Evaluate {
  switch (expression.kind) {
    case 'Constant': {
      const { value } = expression;
      return () => value;
    }
    case 'Parameter':
      return compileParameter(expression, env);
    case 'Slot':
      return compileSlot(expression.slot, env);
    case 'Property':
      return compileProperty(expression, env);
    case 'Index':
      return compileElement(expression, env);
    case 'Slice':
      return compileSlice(expression, env);
    case 'Call':
      return compileCall(expression, env);
    case 'And':
    case 'Or':
    case 'Xor':
      return compileJunction(expression, env);
    case 'Not':
      return compileNot(expression, env);
    case 'Comparison':
      return compileComparison(expression, env);
    case 'StringTest':
      return compileStringTest(expression, env);
    case 'In':
      return compileIn(expression, env);
    case 'IsNull':
      return compileIsNull(expression, env);
    case 'HasLabels':
      return compileLabels(expression, env);
    case 'Arithmetic':
      return compileArithmetic(expression, env);
    case 'Sign':
      return compileSign(expression, env);
    case 'List':
      return compileList(expression, env);
    case 'Map':
      return compileMap(expression, env);
    case 'MapProjection':
      return compileMapProjection(expression, env);
    case 'Case':
      return compileCase(expression, env);
    case 'ListComprehension':
      return compileComprehension(expression, env);
    case 'Quantifier':
      return compileQuantifier(expression, env);
    case 'Reduce':
      return compileReduce(expression, env);
    case 'Subquery':
      return compileSubquery(expression, env);
  }
}
