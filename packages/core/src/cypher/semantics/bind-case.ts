import type { CaseExpression } from '../syntax/ast.ts';
import { type Context, spanOf } from './analysis.ts';
import { bind } from './bind.ts';
import type { BoundExpression } from './bound.ts';

/** `CASE WHEN condition THEN value …` or `CASE operand WHEN value THEN …`. */
export function bindCase(context: Context, node: CaseExpression): BoundExpression {
  if (!node.operand) return bindAlternatives(context, node, undefined);
  const operand = bind(context, node.operand);
  return isCheap(operand) ? bindAlternatives(context, node, operand) : bindOnce(context, node, operand);
}

function bindAlternatives(context: Context, node: CaseExpression, operand: BoundExpression | undefined): BoundExpression {
  const alternatives = node.alternatives.map((alternative) => {
    const tested = bind(context, alternative.condition);
    const condition: BoundExpression = operand
      ? { kind: 'Comparison', operator: '=', left: operand, right: tested, span: tested.span }
      : tested;
    return { condition, value: bind(context, alternative.value) };
  });
  return { kind: 'Case', alternatives, otherwise: node.otherwise && bind(context, node.otherwise), span: spanOf(node) };
}

function isCheap({ kind }: BoundExpression): boolean {
  return kind === 'Slot' || kind === 'Constant' || kind === 'Parameter' || kind === 'Property';
}

/**
 * A reduction over one element lets the operand be computed once, for all alternatives: needed where computing it again could give
 * another value (`CASE toInteger(rand() * 3) WHEN 0 …`).
 */
function bindOnce(context: Context, node: CaseExpression, initial: BoundExpression): BoundExpression {
  const { span } = initial;
  const accumulator = context.analysis.slot(' case', 'value');
  const slot = context.analysis.slot(' once', 'value');
  const list: BoundExpression = { kind: 'List', items: [{ kind: 'Constant', value: null, span }], span };
  const body = bindAlternatives(context, node, { kind: 'Slot', slot: accumulator, span });
  return { kind: 'Reduce', accumulator, initial, slot, list, body, span: spanOf(node) };
}
