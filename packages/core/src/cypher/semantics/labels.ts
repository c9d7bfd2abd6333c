import type { LabelExpression } from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import type { LabelTree } from './bound.ts';

/** Binds what is asked of labels, or of a type. */
export function bindLabels(analysis: Analysis, node: LabelExpression, kind: 'label' | 'type'): LabelTree {
  switch (node.kind) {
    case 'LabelName':
      analysis.note(kind, node.name, node);
      return { kind: 'name', name: node.name };
    case 'LabelWildcard':
      return { kind: 'any' };
    case 'LabelNegation':
      return { kind: 'not', operand: bindLabels(analysis, node.operand, kind) };
    case 'LabelConjunction':
    case 'LabelDisjunction':
      return {
        kind: node.kind === 'LabelConjunction' ? 'and' : 'or',
        operands: node.operands.map((operand) => bindLabels(analysis, operand, kind)),
      };
  }
}

/**
 * The labels of a node to be made.
 * @throws QueryError `UnexpectedSyntax` for what does not say which labels it has
 */
export function labelsToCreate(analysis: Analysis, node: LabelExpression | undefined): string[] {
  if (!node) return [];
  if (node.kind === 'LabelName') return [node.name];
  if (node.kind === 'LabelConjunction') return [...new Set(node.operands.flatMap((operand) => labelsToCreate(analysis, operand)))];
  throw analysis.error(node, 'UnexpectedSyntax', 'a node is created with labels, not with a choice of them', { hint: 'write :A:B' });
}
