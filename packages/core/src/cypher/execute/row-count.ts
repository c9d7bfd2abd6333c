import type { BoundExpression } from '../semantics/bound.ts';
import { typeName } from '../values/type-name.ts';
import { isInteger } from '../values/value.ts';
import type { Environment } from './environment.ts';
import { runtimeError } from './runtime-error.ts';

/** How many rows SKIP or LIMIT asks for. @throws QueryError `SyntaxError` (so the TCK) for what is no integer, or negative */
export function rowCount(expression: BoundExpression, env: Environment): () => number {
  const evaluate = env.compile(expression);
  return () => {
    const value = evaluate();
    if (!isInteger(value))
      throw runtimeError(env, expression.span, 'a number of rows is an integer', {
        type: 'SyntaxError',
        detail: 'InvalidArgumentType',
        found: typeName(value),
      });
    if (value < 0)
      throw runtimeError(env, expression.span, 'a number of rows is not negative', {
        type: 'SyntaxError',
        detail: 'NegativeIntegerArgument',
        found: String(value),
      });
    return Number(value);
  };
}
