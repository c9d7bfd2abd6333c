import type { Expression, Node, PathPattern, Query } from './ast.ts';
import { clausePrinters } from './clause-printers.ts';
import { expressionPrinters } from './expression-printers.ts';
import { patternPrinters } from './pattern-printers.ts';
import type { Print } from './print-node.ts';
import type { Statement } from './statement.ts';

const printers = { ...clausePrinters, ...patternPrinters, ...expressionPrinters } as unknown as Record<
  string,
  (node: Node, print: Print) => string
>;

const printNode: Print = (node) => printers[node.kind]!(node, printNode);

/**
 * Prints a tree as canonical Cypher: keywords in capitals, a line for each clause of a statement, parentheses only where needed.
 * Parsing the text gives an equal tree, but for the spans; the names of columns without AS follow their text and can change with it.
 */
export function print(node: Statement | Query | PathPattern | Expression): string {
  return printNode(node);
}
