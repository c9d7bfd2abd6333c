import type { Expression, MapEntry, Variable } from '../syntax/ast.ts';
import { makeFloat, type Value } from '../values/value.ts';
import { type Context, spanOf } from './analysis.ts';
import { bind } from './bind.ts';
import { bindListComprehension, bindQuantifier, bindReduce } from './bind-binders.ts';
import { bindCase } from './bind-case.ts';
import { bindCountStar, bindInvocation } from './bind-function.ts';
import { bindPatternComprehension, bindPatternPredicate, bindShortestPath, bindSubquery } from './bind-graph.ts';
import type { BoundExpression } from './bound.ts';
import { bindLabels } from './labels.ts';

type Of<Kind extends Expression['kind'], Node = Expression> = Node extends { readonly kind: infer K }
  ? Kind extends K
    ? Node
    : never
  : never;

/**
 * Binds an expression: names become slots, functions their definitions, and sugar is taken away.
 * @throws QueryError for unknown names, wrong numbers of arguments and misplaced aggregations
 */
export function bindExpression(context: Context, node: Expression): BoundExpression {
  const span = spanOf(node);
  const part = (child: Expression): BoundExpression => bind(context, child);
  const optional = (child: Expression | undefined): BoundExpression | undefined => child && part(child);
  switch (node.kind) {
    case 'NullLiteral':
      return { kind: 'Constant', value: null, span };
    case 'BooleanLiteral':
    case 'IntegerLiteral':
    case 'StringLiteral':
      return { kind: 'Constant', value: node.value, span };
    case 'FloatLiteral':
      return { kind: 'Constant', value: makeFloat(node.value) as Value, span };
    case 'ListLiteral':
      return { kind: 'List', items: node.items.map(part), span };
    case 'MapLiteral':
      return { kind: 'Map', entries: bindEntries(context, node.entries), span };
    case 'And':
    case 'Or':
    case 'Xor':
      return { kind: node.kind, operands: node.operands.map(part), span };
    case 'Not':
      return { kind: 'Not', operand: part(node.operand), span };
    case 'Comparison':
      return { kind: 'Comparison', operator: node.operator, left: part(node.left), right: part(node.right), span };
    case 'ComparisonChain':
      return bindChain(context, node);
    case 'StringPredicate':
      return { kind: 'StringTest', operator: node.operator, left: part(node.left), right: part(node.right), span };
    case 'ListPredicate':
      return { kind: 'In', element: part(node.element), list: part(node.list), span };
    case 'NullPredicate':
      return { kind: 'IsNull', operand: part(node.operand), negated: node.negated, span };
    case 'LabelPredicate':
      return bindLabelPredicate(context, node);
    case 'Arithmetic':
      return { kind: 'Arithmetic', operator: node.operator, left: part(node.left), right: part(node.right), span };
    case 'UnaryArithmetic':
      return { kind: 'Sign', negative: node.operator === '-', operand: part(node.operand), span };
    case 'Parameter':
      context.analysis.parameters.add(node.name);
      return { kind: 'Parameter', name: node.name, span };
    case 'Variable':
      return bindVariable(context, node);
    case 'PropertyLookup':
      return bindProperty(context, node);
    case 'ContainerIndex':
      return { kind: 'Index', container: part(node.container), index: part(node.index), span };
    case 'ListSlice':
      return { kind: 'Slice', list: part(node.list), from: optional(node.from), to: optional(node.to), span };
    case 'FunctionInvocation':
      return bindInvocation(context, node);
    case 'CountStar':
      return bindCountStar(context, node);
    case 'CaseExpression':
      return bindCase(context, node);
    case 'MapProjection':
      return bindMapProjection(context, node);
    case 'ListComprehension':
      return bindListComprehension(context, node);
    case 'Quantifier':
      return bindQuantifier(context, node);
    case 'Reduce':
      return bindReduce(context, node);
    case 'PatternPredicate':
      return bindPatternPredicate(context, node);
    case 'PatternComprehension':
      return bindPatternComprehension(context, node);
    case 'ShortestPathExpression':
      return bindShortestPath(context, node);
    case 'ExistsSubquery':
    case 'CountSubquery':
    case 'CollectSubquery':
      return bindSubquery(context, node);
  }
}

function bindVariable({ analysis, scope }: Context, node: Variable): BoundExpression {
  const slot = scope.find(node.name);
  if (!slot) throw analysis.undefinedVariable(node, node.name, scope);
  return { kind: 'Slot', slot, span: spanOf(node) };
}

function bindProperty(context: Context, node: Of<'PropertyLookup'>): BoundExpression {
  const object = bind(context, node.object);
  if (object.kind === 'Slot' && object.slot.kind !== 'value') context.analysis.note('property', node.key.name, node.key);
  return { kind: 'Property', object, key: node.key.name, span: spanOf(node) };
}

function bindLabelPredicate(context: Context, node: Of<'LabelPredicate'>): BoundExpression {
  const operand = bind(context, node.operand);
  const kind = operand.kind === 'Slot' && operand.slot.kind === 'relationship' ? 'type' : 'label';
  return { kind: 'HasLabels', operand, labels: bindLabels(context.analysis, node.labels, kind), span: spanOf(node) };
}

/** `a < b <= c` is `a < b AND b <= c`. */
function bindChain(context: Context, node: Of<'ComparisonChain'>): BoundExpression {
  const bound = node.operands.map((operand) => bind(context, operand));
  const operands = node.operators.map((operator, i): BoundExpression => {
    const [left, right] = [bound[i]!, bound[i + 1]!];
    return { kind: 'Comparison', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  });
  return { kind: 'And', operands, span: spanOf(node) };
}

function bindEntries(context: Context, entries: readonly MapEntry[]): { key: string; value: BoundExpression }[] {
  return entries.map(({ key, value }) => ({ key: key.name, value: bind(context, value) }));
}

function bindMapProjection(context: Context, node: Of<'MapProjection'>): BoundExpression {
  const object = bindVariable(context, node.variable);
  const keys: string[] = [];
  const entries: { key: string; value: BoundExpression }[] = [];
  let all = false;
  for (const item of node.items) {
    if (item.kind === 'AllPropertiesSelector') all = true;
    else if (item.kind === 'PropertySelector') keys.push(item.key.name);
    else if (item.kind === 'Variable') entries.push({ key: item.name, value: bindVariable(context, item) });
    else entries.push({ key: item.key.name, value: bind(context, item.value) });
  }
  return { kind: 'MapProjection', object, all, keys, entries, span: spanOf(node) };
}
