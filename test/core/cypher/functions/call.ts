import type { AggregateDefinition } from '../../../../packages/core/src/cypher/functions/aggregate.ts';
import type { FunctionContext } from '../../../../packages/core/src/cypher/functions/define.ts';
import { createFunctionRegistry } from '../../../../packages/core/src/cypher/functions/index.ts';
import { formatValue } from '../../../../packages/core/src/cypher/values/format-value.ts';
import { Structure } from '../../../../packages/core/src/cypher/values/structure.ts';
import { isList, isMap, isNode, isPath, isRelationship, type Value } from '../../../../packages/core/src/cypher/values/value.ts';
import { Float } from '../../../../packages/core/src/model/property.ts';

/** All functions, every pack loaded. */
export const registry = createFunctionRegistry();
await registry.load();

/** Clocks that stand at 2024-10-04T12:30:00.5Z and a source of chance that always says a half. */
export const context: FunctionContext = {
  now: () => ({ day: 20_000, nanos: 45_000_500_000_000 }),
  random: () => 0.5,
  zone: 0,
  maxListSize: 1000,
  check: () => {},
};

/** What test tables may hold beside values: plain objects, which stand for maps. */
export type Input = Value | undefined | readonly Input[] | { readonly [key: string]: Input };

/** Turns plain objects into maps. */
export function toValue(input: Input): Value {
  if (typeof input !== 'object' || input === null) return input ?? null;
  if (input instanceof Float || input instanceof Structure) return input;
  const value = input as Value;
  if (isNode(value) || isRelationship(value) || isPath(value) || isMap(value)) return value;
  if (isList(value)) return value.map(toValue);
  return new Map(Object.entries(input).map(([key, item]) => [key, toValue(item as Input)]));
}

/** Calls a function. */
export function call(name: string, ...inputs: Input[]): Value {
  const definition = registry.find(name);
  if (definition?.kind !== 'scalar') throw new Error(`no function ${name}`);
  return definition.evaluate(context, ...inputs.map(toValue));
}

/** Calls a function; the result in the notation of Cypher. */
export function show(name: string, ...inputs: Input[]): string {
  return formatValue(call(name, ...inputs));
}

/** Aggregates values, each step with the same parameter. */
export function aggregate(name: string, values: readonly Input[], parameter?: Value): Value {
  const definition = registry.find(name) as AggregateDefinition;
  let state = definition.init();
  for (const value of values) state = definition.step(state, toValue(value), parameter);
  return definition.result(state);
}
