import type { BoundChange, BoundExpression } from '../semantics/bound.ts';
import { propertiesOf } from '../values/access.ts';
import { typeName } from '../values/type-name.ts';
import { isNode, isPath, isRelationship, type NodeValue, type RelationshipValue, type Value } from '../values/value.ts';
import { typeError } from '../values/value-error.ts';
import type { Environment } from './environment.ts';
import { toProperty } from './property-value.ts';
import { locating } from './runtime-error.ts';
import type { GraphWriter } from './writer.ts';

/** What SET and REMOVE do for a row, change by change. */
export function compileChanges(changes: readonly BoundChange[], env: Environment): () => void {
  const steps = changes.map((change) => locating(env, change.span, compileChange(change, env)));
  return () => {
    for (const step of steps) step();
  };
}

function compileChange(change: BoundChange, env: Environment): () => void {
  const target = compileTarget(change.target, env);
  const writer = env.session.writer!;
  switch (change.kind) {
    case 'property': {
      const evaluate = env.compile(change.value);
      return () => {
        const entity = target();
        if (entity) writer.setProperty(entity.kind, entity.index, change.key, toProperty(evaluate()));
      };
    }
    case 'properties': {
      const evaluate = env.compile(change.value);
      return () => {
        const entity = target();
        if (entity) setAll(entity, evaluate(), change.replace, writer);
      };
    }
    case 'addLabels':
    case 'removeLabels':
      return () => {
        const entity = target();
        if (entity) changeLabels(entity, change.labels, change.kind === 'addLabels', writer);
      };
  }
}

function setAll(entity: NodeValue | RelationshipValue, value: Value, replace: boolean, writer: GraphWriter): void {
  const properties = value === null ? undefined : propertiesOf(value);
  if (!properties)
    throw typeError('properties are given as a map, a node or a relationship', 'InvalidArgumentType', { found: typeName(value) });
  const entries = [...properties].map(([key, property]) => [key, toProperty(property)] as const);
  if (replace)
    for (const key of propertiesOf(entity)!.keys()) if (!properties.has(key)) writer.setProperty(entity.kind, entity.index, key, null);
  for (const [key, property] of entries) writer.setProperty(entity.kind, entity.index, key, property);
}

function changeLabels(entity: NodeValue | RelationshipValue, labels: readonly string[], adds: boolean, writer: GraphWriter): void {
  if (!isNode(entity)) throw typeError('only nodes have labels', 'InvalidArgumentType', { found: typeName(entity) });
  if (adds) writer.addLabels(entity.index, labels);
  else writer.removeLabels(entity.index, labels);
}

/** The node or relationship to change; undefined for null. */
function compileTarget(expression: BoundExpression, env: Environment): () => NodeValue | RelationshipValue | undefined {
  const evaluate = env.compile(expression);
  return () => {
    const value = evaluate();
    if (value === null) return undefined;
    if (isNode(value) || isRelationship(value)) return value;
    throw typeError('only nodes and relationships can be changed', 'InvalidArgumentType', { found: typeName(value) });
  };
}

/** What DELETE does for a row: nodes, relationships and all of a path; null is nothing. */
export function compileDeletion(expressions: readonly BoundExpression[], detach: boolean, env: Environment): () => void {
  const writer = env.session.writer!;
  const steps = expressions.map((expression) => {
    const evaluate = env.compile(expression);
    return locating(env, expression.span, () => remove(evaluate(), detach, writer));
  });
  return () => {
    for (const step of steps) step();
  };
}

function remove(value: Value, detach: boolean, writer: GraphWriter): void {
  if (value === null) return;
  if (isNode(value)) removeNode(value.index, detach, writer);
  else if (isRelationship(value)) writer.deleteEdge(value.index);
  else if (isPath(value)) {
    for (const edge of Array.from(value.relationships)) writer.deleteEdge(edge);
    for (const node of Array.from(value.nodes)) removeNode(node, detach, writer);
  } else throw typeError('only nodes, relationships and paths can be deleted', 'InvalidArgumentType', { found: typeName(value) });
}

function removeNode(node: number, detach: boolean, writer: GraphWriter): void {
  if (detach) for (const edge of writer.edgesAt(node)) writer.deleteEdge(edge);
  writer.deleteNode(node);
}
