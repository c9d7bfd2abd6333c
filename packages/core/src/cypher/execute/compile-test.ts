import type { BoundExpression } from '../semantics/bound.ts';
import type { Environment } from './environment.ts';
import { compileTruth } from './evaluate-operators.ts';

/** True where a predicate is, for the row as it stands. */
export type Test = () => boolean;

/** Turns a predicate into a test; where it is at hand, into one that is made to be fast. */
export function compileTest(predicate: BoundExpression, env: Environment): Test {
  const evaluate = compileTruth(predicate, env);
  const test = (): boolean => evaluate() === true;
  return env.compileFastTest?.(predicate, env, test) ?? test;
}

/** All tests as one. */
export function allOf(tests: readonly Test[]): Test | undefined {
  const [a, b, ...more] = tests;
  if (!a) return undefined;
  if (!b) return a;
  if (more.length === 0) return () => a() && b();
  return () => tests.every((test) => test());
}
