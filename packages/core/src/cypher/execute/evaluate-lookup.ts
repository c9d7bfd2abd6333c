import { element, property, slice } from '../values/access.ts';
import type { Value } from '../values/value.ts';
import type { Environment } from './environment.ts';
import type { Evaluate, Of } from './evaluator.ts';
import { locating } from './runtime-error.ts';

/** `object.key`. A property of a node or relationship slot is read from its column without making a reference. */
export function compileProperty({ object, key, span }: Of<'Property'>, env: Environment): Evaluate {
  const { session, row } = env;
  if (object.kind === 'Slot' && object.slot.kind !== 'value') {
    const { index, kind } = object.slot;
    const { graph } = session;
    const column = session.writer ? undefined : (kind === 'node' ? graph.nodes : graph.edges).column(key);
    if (column) return () => ((row[index] as number) < 0 ? null : (column.get(row[index] as number) as Value));
    const table = kind === 'node' ? session.nodes : session.edges;
    return () => ((row[index] as number) < 0 ? null : (table.get(row[index] as number, key) as Value));
  }
  const evaluate = env.compile(object);
  return locating(env, span, () => property(evaluate(), key));
}

/** `container[index]`. */
export function compileElement({ container, index, span }: Of<'Index'>, env: Environment): Evaluate {
  const [a, b] = [env.compile(container), env.compile(index)];
  return locating(env, span, () => element(a(), b()));
}

/** `list[from..to]`. */
export function compileSlice({ list, from, to, span }: Of<'Slice'>, env: Environment): Evaluate {
  const items = env.compile(list);
  const [start, end] = [from && env.compile(from), to && env.compile(to)];
  return locating(env, span, () => slice(items(), start?.(), end?.()));
}
