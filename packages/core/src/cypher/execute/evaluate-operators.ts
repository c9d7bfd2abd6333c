import type { Span } from '../../base/text.ts';
import type { BoundExpression } from '../semantics/bound.ts';
import { add, divide, modulo, multiply, negate, power, subtract } from '../values/arithmetic.ts';
import { atLeast, atMost, greaterThan, lessThan } from '../values/comparison.ts';
import { differs, equals, isIn } from '../values/equality.ts';
import type { Truth } from '../values/logic.ts';
import { typeName } from '../values/type-name.ts';
import { isList, isNode, isRelationship, type Value } from '../values/value.ts';
import type { Environment } from './environment.ts';
import type { Evaluate, Of } from './evaluator.ts';
import { testLabels } from './label-test.ts';
import { locating, runtimeError } from './runtime-error.ts';

/** AND, OR and XOR in three-valued logic. The first operand that decides ends it. */
export function compileJunction(expression: Of<'And' | 'Or' | 'Xor'>, env: Environment): Evaluate {
  const operands = expression.operands.map((operand) => compileTruth(operand, env));
  if (expression.kind === 'Xor')
    return () => {
      let result: Truth = false;
      for (const operand of operands) {
        const value = operand();
        result = result === null || value === null ? null : result !== value;
      }
      return result;
    };
  const decides = expression.kind === 'Or';
  return () => {
    let result: Truth = !decides;
    for (const operand of operands) {
      const value = operand();
      if (value === decides) return decides;
      if (value === null) result = null;
    }
    return result;
  };
}

export function compileNot({ operand }: Of<'Not'>, env: Environment): Evaluate {
  const evaluate = compileTruth(operand, env);
  return () => {
    const value = evaluate();
    return value === null ? null : !value;
  };
}

/**
 * An expression that has to be true, false or null.
 * @throws QueryError `InvalidArgumentType`, when it runs
 */
export function compileTruth(expression: BoundExpression, env: Environment): () => Truth {
  const evaluate = env.compile(expression);
  return () => {
    const value = evaluate();
    if (value === true || value === false || value === null) return value;
    throw runtimeError(env, expression.span, 'a truth value is needed here', {
      type: 'TypeError',
      detail: 'InvalidArgumentType',
      found: typeName(value),
    });
  };
}

const COMPARISONS: Readonly<Record<Of<'Comparison'>['operator'], (a: Value, b: Value) => Truth>> = {
  '=': equals,
  '<>': differs,
  '<': lessThan,
  '<=': atMost,
  '>': greaterThan,
  '>=': atLeast,
};

export function compileComparison({ operator, left, right }: Of<'Comparison'>, env: Environment): Evaluate {
  const compare = COMPARISONS[operator];
  const [a, b] = [env.compile(left), env.compile(right)];
  return () => compare(a(), b());
}

const ARITHMETIC: Readonly<Record<Of<'Arithmetic'>['operator'], (a: Value, b: Value) => Value>> = {
  '+': add,
  '||': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
  '^': power,
};

export function compileArithmetic({ operator, left, right, span }: Of<'Arithmetic'>, env: Environment): Evaluate {
  const apply = ARITHMETIC[operator];
  if (operator === '+' || operator === '||') return compileSum(left, right, span, env);
  const [a, b] = [env.compile(left), env.compile(right)];
  return locating(env, span, () => {
    const result = apply(a(), b());
    // A list was copied.
    if (typeof result === 'object' && result !== null && isList(result)) env.check(result.length);
    return result;
  });
}

/** Sums are how lists and texts grow. */
function compileSum(left: BoundExpression, right: BoundExpression, span: Span, env: Environment): Evaluate {
  const [a, b] = [env.compile(left), env.compile(right)];
  return locating(env, span, () => {
    const sum = add(a(), b());
    if (typeof sum === 'string' || isList(sum)) env.budget.list(sum.length / (isList(sum) ? 1 : TEXT));
    return sum;
  });
}

/** A text may have so many times more characters than a list elements. */
const TEXT = 8;

export function compileSign({ negative, operand, span }: Of<'Sign'>, env: Environment): Evaluate {
  const evaluate = env.compile(operand);
  return locating(env, span, () => (negative ? negate(evaluate()) : add(evaluate(), 0)));
}

export function compileStringTest({ operator, left, right, span }: Of<'StringTest'>, env: Environment): Evaluate {
  const [a, b] = [env.compile(left), env.compile(right)];
  if (operator === '=~') return locating(env, span, () => env.matches(a(), b()));
  const test = TESTS[operator];
  return () => {
    const [text, part] = [a(), b()];
    return typeof text === 'string' && typeof part === 'string' ? test(text, part) : null;
  };
}

const TESTS = {
  'STARTS WITH': (text: string, part: string): boolean => text.startsWith(part),
  'ENDS WITH': (text: string, part: string): boolean => text.endsWith(part),
  CONTAINS: (text: string, part: string): boolean => text.includes(part),
} as const;

export function compileIn({ element, list, span }: Of<'In'>, env: Environment): Evaluate {
  const [a, b] = [env.compile(element), env.compile(list)];
  return () => {
    const [value, items] = [a(), b()];
    if (items === null) return null;
    if (isList(items)) return isIn(value, items);
    throw runtimeError(env, span, 'IN needs a list on its right', {
      type: 'TypeError',
      detail: 'InvalidArgumentType',
      found: typeName(items),
    });
  };
}

export function compileIsNull({ operand, negated }: Of<'IsNull'>, env: Environment): Evaluate {
  const evaluate = env.compile(operand);
  return () => (evaluate() === null) !== negated;
}

/** `n:A`: labels of a node, or the type of a relationship. */
export function compileLabels({ operand, labels, span }: Of<'HasLabels'>, env: Environment): Evaluate {
  const { session, row } = env;
  if (operand.kind === 'Slot' && operand.slot.kind === 'node') {
    const { index } = operand.slot;
    return () => ((row[index] as number) < 0 ? null : testLabels(labels, session.labels(row[index] as number)));
  }
  const evaluate = env.compile(operand);
  return () => {
    const value = evaluate();
    if (value === null) return null;
    if (isNode(value)) return testLabels(labels, session.labels(value.index));
    if (isRelationship(value)) return testLabels(labels, [session.type(value.index)]);
    throw runtimeError(env, span, 'labels are asked of a node or a relationship', {
      type: 'TypeError',
      detail: 'InvalidArgumentType',
      found: typeName(value),
    });
  };
}
