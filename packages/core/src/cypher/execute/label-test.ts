import type { LabelTree } from '../semantics/bound.ts';

/** Whether a node with these labels, or a relationship whose type is the only one, is what a label expression asks for. */
export function testLabels(tree: LabelTree, labels: readonly string[]): boolean {
  switch (tree.kind) {
    case 'name':
      return labels.includes(tree.name);
    case 'any':
      return labels.length > 0;
    case 'not':
      return !testLabels(tree.operand, labels);
    case 'and':
      return tree.operands.every((operand) => testLabels(operand, labels));
    case 'or':
      return tree.operands.some((operand) => testLabels(operand, labels));
  }
}
