import type { BoundExpression } from '../semantics/bound.ts';
import { propertiesOf } from '../values/access.ts';
import type { Truth } from '../values/logic.ts';
import { limitSize } from '../values/size-limit.ts';
import { typeName } from '../values/type-name.ts';
import { isList, type ListValue, type Value } from '../values/value.ts';
import type { Environment } from './environment.ts';
import type { Evaluate, Of } from './evaluator.ts';
import { runtimeError } from './runtime-error.ts';
import { writeSlot } from './write-slot.ts';

export function compileList({ items }: Of<'List'>, env: Environment): Evaluate {
  const evaluates = items.map(env.compile);
  return () => {
    const list = evaluates.map((evaluate) => evaluate());
    return limitSize(list, list);
  };
}

export function compileMap({ entries }: Of<'Map'>, env: Environment): Evaluate {
  const evaluates = entries.map(({ key, value }) => [key, env.compile(value)] as const);
  return () => {
    const map = new Map(evaluates.map(([key, evaluate]) => [key, evaluate()]));
    return limitSize(map, map.values());
  };
}

/** `n {.*, .a, b: 1}`. */
export function compileMapProjection({ object, all, keys, entries, span }: Of<'MapProjection'>, env: Environment): Evaluate {
  const evaluate = env.compile(object);
  const evaluates = entries.map(({ key, value }) => [key, env.compile(value)] as const);
  return () => {
    const value = evaluate();
    if (value === null) return null;
    const properties = propertiesOf(value);
    if (!properties)
      throw runtimeError(env, span, 'a map projection needs a map, node or relationship', {
        type: 'TypeError',
        detail: 'InvalidArgumentType',
        found: typeName(value),
      });
    const map = new Map<string, Value>(all ? properties : []);
    for (const key of keys) map.set(key, properties.get(key) ?? null);
    for (const [key, entry] of evaluates) map.set(key, entry());
    return map;
  };
}

export function compileCase({ alternatives, otherwise }: Of<'Case'>, env: Environment): Evaluate {
  const branches = alternatives.map(({ condition, value }) => [env.compile(condition), env.compile(value)] as const);
  const last = otherwise && env.compile(otherwise);
  return () => {
    for (const [condition, value] of branches) if (condition() === true) return value();
    return last ? last() : null;
  };
}

/** The list that a comprehension, quantifier or reduction runs over; null for null. */
function compileItems(list: BoundExpression, env: Environment): () => ListValue | null {
  const evaluate = env.compile(list);
  return () => {
    const value = evaluate();
    if (value === null || isList(value)) return value;
    throw runtimeError(env, list.span, 'a list is needed here', {
      type: 'TypeError',
      detail: 'InvalidArgumentType',
      found: typeName(value),
    });
  };
}

export function compileComprehension({ slot, list, where, projection }: Of<'ListComprehension'>, env: Environment): Evaluate {
  const items = compileItems(list, env);
  const [accepts, project] = [where && env.compile(where), projection && env.compile(projection)];
  return () => {
    const values = items();
    if (values === null) return null;
    const result: Value[] = [];
    for (const value of values) {
      env.check();
      writeSlot(env.row, slot, value);
      if (!accepts || accepts() === true) result.push(project ? project() : value);
    }
    return limitSize(result, result);
  };
}

export function compileQuantifier({ quantifier, slot, list, where }: Of<'Quantifier'>, env: Environment): Evaluate {
  const items = compileItems(list, env);
  const accepts = env.compile(where);
  return () => {
    const values = items();
    if (values === null) return null;
    let [yes, unknown] = [0, 0];
    for (const value of values) {
      env.check();
      writeSlot(env.row, slot, value);
      const truth = accepts();
      if (truth === true) yes++;
      else if (truth === null) unknown++;
    }
    return decide(quantifier, values.length, yes, unknown);
  };
}

function decide(quantifier: Of<'Quantifier'>['quantifier'], size: number, yes: number, unknown: number): Truth {
  switch (quantifier) {
    case 'any':
      return yes > 0 ? true : unknown > 0 ? null : false;
    case 'none':
      return yes > 0 ? false : unknown > 0 ? null : true;
    case 'all':
      return yes + unknown < size ? false : unknown > 0 ? null : true;
    case 'single':
      return yes > 1 ? false : unknown > 0 ? null : yes === 1;
  }
}

export function compileReduce({ accumulator, initial, slot, list, body }: Of<'Reduce'>, env: Environment): Evaluate {
  const items = compileItems(list, env);
  const [start, step] = [env.compile(initial), env.compile(body)];
  return () => {
    const values = items();
    if (values === null) return null;
    let result = start();
    for (const value of values) {
      env.check();
      writeSlot(env.row, accumulator, result);
      writeSlot(env.row, slot, value);
      result = step();
    }
    return result;
  };
}
