import { NumberColumn, StringColumn } from '../../../graph/column.ts';
import type { BoundExpression } from '../../semantics/bound.ts';
import { toDouble, type Value } from '../../values/value.ts';
import type { Test } from '../compile-test.ts';
import type { Environment } from '../environment.ts';
import { onlyNodeOf } from '../only-slot-of.ts';

/**
 * A predicate as a faster test: comparisons of a property with a constant run on its column, and what depends on one node is remembered.
 * @param test what the predicate is without that
 */
export function compileFastTest(predicate: BoundExpression, env: Environment, test: Test): Test | undefined {
  const special = compileColumnTest(predicate, env);
  if (special) return special;
  const node = env.session.writer ? undefined : onlyNodeOf(predicate);
  return node && remembering(test, node.index, env);
}

/** How many calls are worth a byte for each node. */
const WORTH = 2_000;

/** A test that looks at each node once, from the time on when it has been called often. */
function remembering(test: Test, slot: number, { row, session }: Environment): Test {
  let calls = 0;
  let known: Uint8Array | undefined;
  return () => {
    if (!known) {
      if (calls++ < WORTH) return test();
      known = new Uint8Array(session.graph.order);
    }
    const node = row[slot] as number;
    const before = known[node];
    if (before === 1) return true;
    if (before === 2) return false;
    const accepted = test();
    known[node] = accepted ? 1 : 2;
    return accepted;
  };
}

/** `n.key < 5` and `n.key = 'text'` on the columns of a graph that is only read; undefined for anything else. */
function compileColumnTest(predicate: BoundExpression, env: Environment): Test | undefined {
  if (predicate.kind !== 'Comparison' || env.session.writer) return undefined;
  const { left, right } = predicate;
  return columnTest(left, predicate.operator, right, env) ?? columnTest(right, MIRRORED[predicate.operator], left, env);
}

type Operator = Extract<BoundExpression, { kind: 'Comparison' }>['operator'];

const MIRRORED: Readonly<Record<Operator, Operator>> = { '=': '=', '<>': '<>', '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

function columnTest(property: BoundExpression, operator: Operator, other: BoundExpression, env: Environment): Test | undefined {
  if (property.kind !== 'Property' || property.object.kind !== 'Slot' || property.object.slot.kind === 'value') return undefined;
  const value = constantOf(other, env);
  if (value === undefined) return undefined;
  const { slot } = property.object;
  const { graph } = env.session;
  const column = (slot.kind === 'node' ? graph.nodes : graph.edges).column(property.key);
  if (column instanceof NumberColumn) {
    const number = toDouble(value);
    return number === undefined || typeof value === 'bigint' ? undefined : numberTest(column, operator, number, slot.index, env);
  }
  if (column instanceof StringColumn && typeof value === 'string' && operator === '=') {
    const [code, { row }, at] = [column.dictionary.find(value), env, slot.index];
    return () => code >= 0 && column.codes[row[at] as number] === code;
  }
  return undefined;
}

function constantOf(expression: BoundExpression, env: Environment): Value | undefined {
  if (expression.kind === 'Constant') return expression.value;
  return expression.kind === 'Parameter' ? env.parameters.get(expression.name) : undefined;
}

function numberTest({ values, present }: NumberColumn, operator: Operator, n: number, at: number, { row }: Environment): Test {
  switch (operator) {
    case '=':
      return () => present[row[at] as number] === 1 && values[row[at] as number] === n;
    case '<>':
      return () => present[row[at] as number] === 1 && values[row[at] as number] !== n;
    case '<':
      return () => present[row[at] as number] === 1 && values[row[at] as number]! < n;
    case '<=':
      return () => present[row[at] as number] === 1 && values[row[at] as number]! <= n;
    case '>':
      return () => present[row[at] as number] === 1 && values[row[at] as number]! > n;
    case '>=':
      return () => present[row[at] as number] === 1 && values[row[at] as number]! >= n;
  }
}
