import type { Slot } from '../semantics/bound.ts';
import { makeNode, makeRelationship, type Value } from '../values/value.ts';
import type { Environment } from './environment.ts';
import type { Evaluate, Of } from './evaluator.ts';
import { located } from './runtime-error.ts';

/** Reads a slot; the index of a node or relationship becomes a reference. */
export function compileSlot({ index, kind }: Slot, { row, session }: Environment): Evaluate {
  switch (kind) {
    case 'node':
      return () => ((row[index] as number) < 0 ? null : makeNode(session, row[index] as number));
    case 'relationship':
      return () => ((row[index] as number) < 0 ? null : makeRelationship(session, row[index] as number));
    case 'value':
      return () => row[index]!;
  }
}

/** A parameter; that all are given has been checked before. */
export function compileParameter({ name }: Of<'Parameter'>, env: Environment): Evaluate {
  const value = env.parameters.get(name)!;
  return () => value;
}

/** Calls a function; its errors get their place in the query. */
export function compileCall({ function: definition, arguments: args, span }: Of<'Call'>, env: Environment): Evaluate {
  const [a, b, ...rest] = args.map(env.compile);
  const { evaluate } = definition;
  const { functions } = env;
  const guarded = (call: () => Value): Evaluate => {
    return () => {
      try {
        return call();
      } catch (error) {
        throw located(error, env, span);
      }
    };
  };
  if (!a) return guarded(() => evaluate(functions));
  if (!b) return guarded(() => evaluate(functions, a()));
  if (rest.length === 0) return guarded(() => evaluate(functions, a(), b()));
  return guarded(() => evaluate(functions, a(), b(), ...rest.map((argument) => argument())));
}
