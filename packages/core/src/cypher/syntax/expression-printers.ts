import type { AllPropertiesSelector, CaseAlternative, Expression, MapEntry, Name, PropertySelector } from './ast.ts';
import { commas, type Print, type Printers, prefixed } from './print-node.ts';
import { isReserved, quoteName } from './token.ts';

/** How tightly a kind of expression binds, as in the parser: 11 needs no parentheses anywhere. */
function level(node: Expression): number {
  switch (node.kind) {
    case 'Or':
      return 1;
    case 'Xor':
      return 2;
    case 'And':
      return 3;
    case 'Not':
      return 4;
    case 'Comparison':
    case 'ComparisonChain':
      return 5;
    case 'StringPredicate':
    case 'ListPredicate':
    case 'NullPredicate':
    case 'LabelPredicate':
      return 6;
    case 'Arithmetic':
      return node.operator === '^' ? 9 : '*/%'.includes(node.operator) ? 8 : 7;
    case 'UnaryArithmetic':
      return 10;
    case 'IntegerLiteral':
    case 'FloatLiteral':
      return node.value < 0 || Object.is(node.value, -0) ? 10 : 11;
    default:
      return 11;
  }
}

/** Prints an operand, in parentheses where it binds looser than `least`. */
function operand(node: Expression, least: number, print: Print): string {
  const text = print(node);
  if (level(node) >= least) return text;
  // `(n:A) - [x] - (m)` and `(n:A) < --(m)` would be read as paths; doubled parentheses cannot be.
  return node.kind === 'LabelPredicate' ? `((${text}))` : `(${text})`;
}

/** Prints an expression before a `|`, where a label expression must not show a bar of its own. */
export function beforeBar(node: Expression, print: Print): string {
  return showsBar(node) ? `(${print(node)})` : print(node);
}

function showsBar(node: Expression): boolean {
  switch (node.kind) {
    case 'LabelPredicate':
      return node.labels.kind === 'LabelDisjunction' || showsBar(node.operand);
    case 'Or':
    case 'Xor':
    case 'And':
    case 'ComparisonChain':
      return node.operands.some(showsBar);
    case 'Not':
    case 'NullPredicate':
      return showsBar(node.operand);
    case 'Comparison':
    case 'StringPredicate':
      return showsBar(node.left) || showsBar(node.right);
    case 'ListPredicate':
      return showsBar(node.element);
    default:
      return false;
  }
}

/** True when a list that begins with this would be read as a comprehension: `[x IN xs]`, `[(a)-->(b) AND c]`. */
function looksLikeComprehension(node: Expression): boolean {
  switch (node.kind) {
    case 'PatternPredicate':
      return true;
    case 'ListPredicate':
      return node.element.kind === 'Variable' || looksLikeComprehension(node.element);
    case 'Or':
    case 'Xor':
    case 'And':
    case 'ComparisonChain':
      return looksLikeComprehension(node.operands[0]!);
    case 'Comparison':
    case 'StringPredicate':
      return looksLikeComprehension(node.left);
    case 'NullPredicate':
    case 'LabelPredicate':
      return looksLikeComprehension(node.operand);
    default:
      return false;
  }
}

function printVariable({ name }: { readonly name: string }): string {
  return isReserved(name) ? `\`${name}\`` : quoteName(name);
}

/** Functions whose names begin forms of their own. */
const FORMS: ReadonlySet<string> = new Set(['all', 'any', 'none', 'single', 'reduce', 'shortestpath', 'allshortestpaths']);

/** Prints the dotted name of a function or procedure. */
export function qualifiedName({ name }: Name): string {
  const [first = '', ...more] = name.split('.');
  const isForm = more.length === 0 && FORMS.has(first.toLowerCase());
  return [isForm ? `\`${first}\`` : printVariable({ name: first }), ...more.map(quoteName)].join('.');
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

function printFloat(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text.replace('e+', 'e') : `${text}.0`;
}

type Printed = Expression | CaseAlternative | MapEntry | Name | PropertySelector | AllPropertiesSelector;

/** How expressions are printed. */
export const expressionPrinters: Printers<Printed> = {
  NullLiteral: () => 'null',
  BooleanLiteral: ({ value }) => String(value),
  IntegerLiteral: ({ value }) => String(value),
  FloatLiteral: ({ value }) => printFloat(value),
  StringLiteral: ({ value }) => `'${value.replace(/[\\'\n\r\t\f\b]/g, (char) => ESCAPES[char]!)}'`,
  ListLiteral: ({ items }, print) => {
    const [first, ...more] = items;
    if (!first) return '[]';
    const head = looksLikeComprehension(first) ? `(${print(first)})` : print(first);
    return `[${[head, ...more.map(print)].join(', ')}]`;
  },
  MapLiteral: ({ entries }, print) => `{${commas(entries, print)}}`,
  MapEntry: ({ key, value }, print) => `${print(key)}: ${print(value)}`,
  Name: ({ name }) => quoteName(name),
  Or: ({ operands }, print) => operands.map((o) => operand(o, 2, print)).join(' OR '),
  Xor: ({ operands }, print) => operands.map((o) => operand(o, 3, print)).join(' XOR '),
  And: ({ operands }, print) => operands.map((o) => operand(o, 4, print)).join(' AND '),
  Not: (node, print) => `NOT ${operand(node.operand, 4, print)}`,
  Comparison: ({ operator, left, right }, print) => `${operand(left, 6, print)} ${operator} ${operand(right, 6, print)}`,
  ComparisonChain: ({ operators, operands }, print) =>
    operands.map((o, i) => (i === 0 ? operand(o, 6, print) : `${operators[i - 1]} ${operand(o, 6, print)}`)).join(' '),
  StringPredicate: (node, print) => `${operand(node.left, 6, print)} ${node.operator} ${operand(node.right, 7, print)}`,
  ListPredicate: ({ element, list }, print) => `${operand(element, 6, print)} IN ${operand(list, 7, print)}`,
  NullPredicate: (node, print) => `${operand(node.operand, 6, print)} IS ${node.negated ? 'NOT NULL' : 'NULL'}`,
  LabelPredicate: (node, print) => `${operand(node.operand, node.operand.kind === 'LabelPredicate' ? 7 : 6, print)}:${print(node.labels)}`,
  Arithmetic: (node, print) => {
    const own = level(node);
    return `${operand(node.left, own, print)} ${node.operator} ${operand(node.right, own + 1, print)}`;
  },
  UnaryArithmetic: (node, print) => `${node.operator}${operand(node.operand, 10, print)}`,
  Parameter: ({ name }) => `$${/^\d+$/.test(name) ? name : quoteName(name)}`,
  Variable: printVariable,
  PropertyLookup: ({ object, key }, print) => `${operand(object, 11, print)}.${print(key)}`,
  ContainerIndex: ({ container, index }, print) => `${operand(container, 11, print)}[${print(index)}]`,
  ListSlice: ({ list, from, to }, print) => `${operand(list, 11, print)}[${prefixed('', from, print)}..${prefixed('', to, print)}]`,
  FunctionInvocation: ({ name, distinct, arguments: args }, print) =>
    `${qualifiedName(name)}(${distinct ? 'DISTINCT ' : ''}${commas(args, print)})`,
  CountStar: () => 'count(*)',
  CaseExpression: (node, print) => {
    const alternatives = node.alternatives.map(print).join(' ');
    return `CASE${prefixed(' ', node.operand, print)} ${alternatives}${prefixed(' ELSE ', node.otherwise, print)} END`;
  },
  CaseAlternative: ({ condition, value }, print) => `WHEN ${print(condition)} THEN ${print(value)}`,
  MapProjection: ({ variable, items }, print) => {
    const { name } = variable;
    const subject = /^(exists|count|collect)$/i.test(name) ? `\`${name}\`` : print(variable);
    return `${subject} {${commas(items, print)}}`;
  },
  PropertySelector: ({ key }, print) => `.${print(key)}`,
  AllPropertiesSelector: () => '.*',
  ListComprehension: ({ variable, list, where, projection }, print) => {
    const filter = where ? ` WHERE ${beforeBar(where, print)}` : '';
    return `[${print(variable)} IN ${beforeBar(list, print)}${filter}${prefixed(' | ', projection, print)}]`;
  },
  Quantifier: ({ quantifier, variable, list, where }, print) => `${quantifier}(${print(variable)} IN ${print(list)} WHERE ${print(where)})`,
  Reduce: ({ accumulator, initial, variable, list, expression }, print) => {
    const loop = `${print(variable)} IN ${beforeBar(list, print)} | ${print(expression)}`;
    return `reduce(${print(accumulator)} = ${print(initial)}, ${loop})`;
  },
  PatternPredicate: ({ pattern }, print) => print(pattern),
  PatternComprehension: ({ pattern, where, projection }, print) => {
    const filter = where ? ` WHERE ${beforeBar(where, print)}` : '';
    return `[${print(pattern)}${filter} | ${print(projection)}]`;
  },
  ShortestPathExpression: ({ pattern }, print) => print(pattern),
  ExistsSubquery: ({ query }, print) => `EXISTS { ${print(query)} }`,
  CountSubquery: ({ query }, print) => `COUNT { ${print(query)} }`,
  CollectSubquery: ({ query }, print) => `COLLECT { ${print(query)} }`,
};
