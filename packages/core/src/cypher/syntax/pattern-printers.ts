import type {
  LabelExpression,
  NodePattern,
  ParenthesizedPath,
  PathPattern,
  PathQuantifier,
  PathSelector,
  RangeLiteral,
  RelationshipPattern,
} from './ast.ts';
import { type Print, type Printers, prefixed } from './print-node.ts';
import { quoteName } from './token.ts';

type Printed =
  | LabelExpression
  | NodePattern
  | ParenthesizedPath
  | PathPattern
  | PathQuantifier
  | PathSelector
  | RangeLiteral
  | RelationshipPattern;

/** How patterns are printed. */
export const patternPrinters: Printers<Printed> = {
  PathPattern: ({ variable, selector, elements }, print) => {
    const name = variable ? `${print(variable)} = ` : '';
    const path = elements.map((e) => (e.kind === 'ParenthesizedPath' ? ` ${print(e)} ` : print(e))).join('');
    const text = path.replaceAll('  ', ' ').trim();
    if (!selector) return name + text;
    return name + (isFunction(selector) ? `${print(selector)}(${text})` : `${print(selector)} ${text}`);
  },
  PathSelector: ({ mode, count }) => {
    switch (mode) {
      case 'any':
        return count === 1 ? 'ANY' : `ANY ${count}`;
      case 'all':
        return 'ALL';
      case 'shortest':
        return `SHORTEST ${count}`;
      case 'allShortest':
        return 'ALL SHORTEST';
      case 'shortestGroups':
        return `SHORTEST ${count} GROUPS`;
      default:
        return mode;
    }
  },
  NodePattern: (node, print) => `(${elementBody(node, '', print)})`,
  RelationshipPattern: (node, print) => {
    const { range, quantifier, direction } = node;
    const body = elementBody(node, prefixed('', range, print), print);
    const arrow = `${direction === 'incoming' ? '<' : ''}-${body === '' ? '' : `[${body}]`}-${direction === 'outgoing' ? '>' : ''}`;
    // `--+` and `--*` would be read as arithmetic in an expression.
    return arrow + (quantifier ? (direction === 'outgoing' ? print(quantifier) : printBounds(quantifier)) : '');
  },
  RangeLiteral: ({ lower, upper }) => {
    if (lower === upper) return `*${lower ?? ''}`;
    return `*${lower ?? ''}..${upper ?? ''}`;
  },
  PathQuantifier: (node) => (node.upper === undefined && node.lower < 2 ? (node.lower === 1 ? '+' : '*') : printBounds(node)),
  ParenthesizedPath: ({ pattern, where, quantifier }, print) =>
    `(${print(pattern)}${prefixed(' WHERE ', where, print)})${prefixed('', quantifier, print)}`,
  LabelName: ({ name }) => quoteName(name),
  LabelWildcard: () => '%',
  LabelNegation: ({ operand }, print) => `!${isJunction(operand) ? `(${nested(operand, print)})` : print(operand)}`,
  // Labels alone are joined as openCypher knows it; next to other operators only `&` can be.
  LabelConjunction: (node, print) => (node.operands.every(isName) ? node.operands.map(print).join(':') : nested(node, print)),
  LabelDisjunction: (node, print) => nested(node, print),
};

const isFunction = ({ mode }: PathSelector): boolean => mode === 'shortestPath' || mode === 'allShortestPaths';
const isJunction = ({ kind }: LabelExpression): boolean => kind === 'LabelConjunction' || kind === 'LabelDisjunction';
const isName = ({ kind }: LabelExpression): boolean => kind === 'LabelName';

/** A label expression within another, or of a relationship. */
function nested(node: LabelExpression, print: Print): string {
  if (node.kind === 'LabelDisjunction')
    return node.operands.map((o) => (o.kind === 'LabelDisjunction' ? `(${nested(o, print)})` : nested(o, print))).join('|');
  if (node.kind === 'LabelConjunction') return node.operands.map((o) => (isJunction(o) ? `(${nested(o, print)})` : print(o))).join('&');
  return print(node);
}

function elementBody(element: NodePattern | RelationshipPattern, range: string, print: Print): string {
  const { variable, properties, where } = element;
  const labels =
    element.kind === 'NodePattern' ? prefixed(':', element.labels, print) : element.types ? `:${nested(element.types, print)}` : '';
  const head = `${prefixed('', variable, print)}${labels}${range}`;
  return `${head}${prefixed(' ', properties, print)}${prefixed(' WHERE ', where, print)}`.trim();
}

function printBounds({ lower, upper }: PathQuantifier): string {
  return lower === upper ? `{${lower}}` : `{${lower},${upper ?? ''}}`;
}
