import { NumberColumn, StringColumn } from '../../../graph/column.ts';
import type { BoundExpression, Slot } from '../../semantics/bound.ts';
import { toDouble, type Value } from '../../values/value.ts';
import type { Test } from '../compile-test.ts';
import type { Environment } from '../environment.ts';
import { onlyNodeOf } from '../only-slot-of.ts';
import { NULL_INDEX } from '../row.ts';
import type { Buffers } from './buffers.ts';
import { CodeTest, EveryTest, type NodeTest, RangeTest, RememberingTest, type TestInput } from './node-test.ts';

/** Predicates as tests of the nodes in one slot; those that look at anything else are left over. */
export interface SplitPredicates {
  readonly test: NodeTest | undefined;
  readonly others: readonly BoundExpression[];
}

/** Takes from predicates those that depend on one slot and nothing else. */
export function compileNodeTest(predicates: readonly BoundExpression[], slot: Slot, env: Environment, buffers: Buffers): SplitPredicates {
  const own = predicates.filter((p) => onlyNodeOf(p)?.index === slot.index);
  const others = predicates.filter((p) => !own.includes(p));
  const input: TestInput = { order: env.session.graph.order, makeMask: () => buffers.mask() };
  const ranges = new Map<NumberColumn, readonly [number, number]>();
  const tests: NodeTest[] = [];
  for (const predicate of own) {
    const range = rangeOf(predicate, env);
    if (range) {
      const [least, most] = ranges.get(range.column) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      ranges.set(range.column, [Math.max(least, range.ends[0]), Math.min(most, range.ends[1])]);
    } else tests.push(textTest(predicate, input, env) ?? remembering(predicate, slot, input, env));
  }
  const all = [...[...ranges].map(([column, ends]) => new RangeTest(input, column, ends)), ...tests];
  return { test: all.length > 1 ? new EveryTest(all) : all[0], others };
}

interface Comparison {
  readonly column: NumberColumn | StringColumn;
  readonly operator: Extract<BoundExpression, { kind: 'Comparison' }>['operator'];
  readonly value: Value;
}

const MIRRORED: Readonly<Record<Comparison['operator'], Comparison['operator']>> = {
  ...{ '=': '=', '<>': '<>', '<': '>', '>': '<', '<=': '>=', '>=': '<=' },
};

/** `n.key < 5`, with a column of numbers or texts and a constant, whichever way round. */
function comparisonOf(predicate: BoundExpression, env: Environment): Comparison | undefined {
  if (predicate.kind !== 'Comparison') return undefined;
  const { left, right, operator } = predicate;
  for (const [side, other, seen] of [
    [left, right, operator],
    [right, left, MIRRORED[operator]],
  ] as const) {
    const value = constantOf(other, env);
    const column = side.kind === 'Property' && side.object.kind === 'Slot' ? env.session.graph.nodes.column(side.key) : undefined;
    if (value !== undefined && (column instanceof NumberColumn || column instanceof StringColumn)) return { column, operator: seen, value };
  }
  return undefined;
}

function constantOf(expression: BoundExpression, env: Environment): Value | undefined {
  if (expression.kind === 'Constant') return expression.value;
  return expression.kind === 'Parameter' ? env.parameters.get(expression.name) : undefined;
}

function rangeOf(predicate: BoundExpression, env: Environment): { column: NumberColumn; ends: readonly [number, number] } | undefined {
  const comparison = comparisonOf(predicate, env);
  if (!(comparison?.column instanceof NumberColumn) || typeof comparison.value === 'bigint') return undefined;
  const { column, operator, value } = comparison;
  const number = toDouble(value);
  if (number === undefined || operator === '<>') return undefined;
  const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (operator) {
    case '=':
      return { column, ends: [number, number] };
    case '<=':
      return { column, ends: [least, number] };
    case '>=':
      return { column, ends: [number, most] };
    case '<':
      return { column, ends: [least, -nextAbove(-number)] };
    case '>':
      return { column, ends: [nextAbove(number), most] };
  }
}

/** The least double that is greater; NaN for infinity, as nothing is. */
function nextAbove(number: number): number {
  if (number === Number.POSITIVE_INFINITY || Number.isNaN(number)) return Number.NaN;
  if (number === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  view[0] = number;
  bits[0]! += number > 0 ? 1n : -1n;
  return view[0]!;
}

function textTest(predicate: BoundExpression, input: TestInput, env: Environment): NodeTest | undefined {
  const comparison = comparisonOf(predicate, env);
  if (!(comparison?.column instanceof StringColumn) || comparison.operator !== '=') return undefined;
  const { column, value } = comparison;
  if (typeof value !== 'string') return undefined;
  const code = column.dictionary.find(value);
  return new CodeTest(input, column.codes, code < 0 ? -2 : code);
}

/** Looks at a predicate once for each text or set of labels where it depends on nothing else of a node, else once for each node. */
function remembering(predicate: BoundExpression, slot: Slot, input: TestInput, env: Environment): NodeTest {
  const { graph } = env.session;
  const decide = deciding(env.test(predicate), slot, env);
  if (predicate.kind === 'HasLabels' && predicate.operand.kind === 'Slot')
    return new RememberingTest(new Uint8Array(graph.labelSets().length + 1), decide, graph.labelSetCodes());
  const keys = propertiesOf(predicate);
  const column = keys?.size === 1 ? graph.nodes.column([...keys][0]!) : undefined;
  if (column instanceof StringColumn && column.dictionary.size < graph.order)
    return new RememberingTest(new Uint8Array(column.dictionary.size + 1), decide, column.codes);
  return new RememberingTest(input.makeMask(), decide);
}

function deciding(test: Test, { index }: Slot, { row, session }: Environment): (node: number) => boolean {
  const { order } = session.graph;
  return (node) => {
    row[index] = node === order ? NULL_INDEX : node;
    return test();
  };
}

/** The properties of the node that an expression looks at; undefined when it looks at the node itself. */
function propertiesOf(expression: BoundExpression, found = new Set<string>()): Set<string> | undefined {
  if (expression.kind === 'Property' && expression.object.kind === 'Slot') return found.add(expression.key);
  if (expression.kind === 'Slot' || expression.kind === 'HasLabels') return undefined;
  for (const part of Object.values(expression).flat())
    if (
      typeof part === 'object' &&
      part !== null &&
      'kind' in part &&
      part.kind !== 'scalar' &&
      !propertiesOf(part as BoundExpression, found)
    )
      return undefined;
  return found;
}
