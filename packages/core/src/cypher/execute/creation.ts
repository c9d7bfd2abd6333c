import type { BoundExpression, Creation, NewEdge, NewNode, PatternNode } from '../semantics/bound.ts';
import { typeName } from '../values/type-name.ts';
import { isMap, isNode, type Value } from '../values/value.ts';
import { typeError } from '../values/value-error.ts';
import type { Environment } from './environment.ts';
import { compilePath } from './operators/build-path.ts';
import { toProperties } from './property-value.ts';
import { locating } from './runtime-error.ts';

type PropertiesOf = () => ReadonlyMap<string, Value>;

/** What CREATE does for a row: nodes, relationships between them, and the paths that have names. */
export function compileCreation(creation: Creation, env: Environment): () => void {
  const steps = [
    ...creation.nodes.map((node) => compileNode(node, env)),
    ...creation.edges.map((edge) => compileEdge(edge, env)),
    ...creation.paths.map((path) => compilePath(path, env)),
  ];
  return () => {
    for (const step of steps) step();
  };
}

function compileNode({ slot, labels, properties }: NewNode, env: Environment): () => void {
  const read = compileProperties(properties, env);
  const { row, session } = env;
  return () => {
    row[slot.index] = session.writer!.createNode(labels, toProperties(read()));
  };
}

function compileEdge({ slot, type, source, target, properties }: NewEdge, env: Environment): () => void {
  const read = compileProperties(properties, env);
  const [from, to] = [compileEnd(source, env), compileEnd(target, env)];
  const { row, session } = env;
  return () => {
    row[slot.index] = session.writer!.createEdge(type, from(), to(), toProperties(read()));
  };
}

/** The node at an end of a new relationship. @throws QueryError `TypeError` when it is null or no node */
function compileEnd({ slot, from }: PatternNode, { row }: Environment): () => number {
  const check = (index: number, found: Value): number => {
    if (index >= 0) return index;
    throw typeError('a relationship needs a node at either end', 'InvalidArgumentType', { found: typeName(found) });
  };
  if (!from) return () => check(row[slot.index] as number, null);
  return () => {
    const value = row[from.index]!;
    return check(isNode(value) ? value.index : -1, value);
  };
}

export function compileProperties(properties: BoundExpression | undefined, env: Environment): PropertiesOf {
  if (!properties) return () => NONE;
  const evaluate = env.compile(properties);
  return locating(env, properties.span, () => {
    const value = evaluate();
    if (value !== null && isMap(value)) return value;
    throw typeError('properties are given as a map', 'InvalidArgumentType', { found: typeName(value) });
  });
}

const NONE: ReadonlyMap<string, Value> = new Map();

/** Refuses to merge what could never be found again: a property that is null. */
export function compileMergeCheck({ nodes, edges }: Creation, env: Environment, refuse: (key: string) => Error): () => void {
  const reads = [...nodes, ...edges].map(({ properties }) => compileProperties(properties, env));
  return () => {
    for (const read of reads) for (const [key, value] of read()) if (value === null) throw refuse(key);
  };
}
