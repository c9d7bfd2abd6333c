import type { TypeName } from '../functions/argument.ts';
import type { Analysis } from './analysis.ts';
import type { BoundExpression } from './bound.ts';
import { requireType } from './require-type.ts';
import { ANY, isNumeric, isOpen, join, listOf, STRING, type StaticType, WITH_PROPERTIES } from './static-type.ts';

type Of<Kind extends BoundExpression['kind']> = Extract<BoundExpression, { readonly kind: Kind }>;

/** `object.key`. The TCK has a TypeError for what has no properties, but a SyntaxError for a path. */
export function checkProperty(analysis: Analysis, { object, key }: Of<'Property'>, type: StaticType): StaticType {
  const notes = { type: type.kind === 'path' ? 'SyntaxError' : 'TypeError' } as const;
  requireType(analysis, object, type, WITH_PROPERTIES, `\`.${key}\` is read from`, notes);
  return ANY;
}

/** `container[index]`. That the key of a map is no string is left to be found when running, as the TCK has it. */
export function checkIndex(analysis: Analysis, expression: Of<'Index'>, container: StaticType, index: StaticType): StaticType {
  const notes = { type: 'TypeError' } as const;
  requireType(analysis, expression.container, container, ['list', 'map', 'node', 'relationship'], 'an index is taken of', notes);
  if (container.kind !== 'list') return ANY;
  requireType(analysis, expression.index, index, ['integer'], 'the index of a list is', notes);
  return container.element;
}

/** `list[from..to]`. */
export function checkSlice(
  analysis: Analysis,
  { list, from, to }: Of<'Slice'>,
  type: StaticType,
  check: (part: BoundExpression) => StaticType,
): StaticType {
  requireType(analysis, list, type, ['list'], 'a slice is taken of');
  for (const bound of [from, to]) if (bound) requireType(analysis, bound, check(bound), ['integer'], 'the bound of a slice is');
  return type;
}

const TEMPORAL: readonly TypeName[] = ['date', 'localtime', 'time', 'localdatetime', 'datetime', 'duration'];

/** What each operator can take on either side; `+` depends on both. */
const OPERANDS: Record<Exclude<Of<'Arithmetic'>['operator'], '+'>, readonly TypeName[]> = {
  '-': ['number', ...TEMPORAL],
  '*': ['number', 'duration'],
  '/': ['number', 'duration'],
  '%': ['number'],
  '^': ['number'],
  '||': ['string', 'list'],
};

/** Operators between values: `a + b`. */
export function checkArithmetic(analysis: Analysis, expression: Of<'Arithmetic'>, left: StaticType, right: StaticType): StaticType {
  const { operator } = expression;
  if (operator === '+') return checkSum(analysis, expression, left, right);
  requireType(analysis, expression.left, left, OPERANDS[operator], `\`${operator}\` takes`);
  requireType(analysis, expression.right, right, OPERANDS[operator], `\`${operator}\` takes`);
  if (operator === '||') return join(left, right);
  return isNumeric(left) && isNumeric(right) ? typeOfNumbers(operator, left, right) : ANY;
}

function typeOfNumbers(operator: string, left: StaticType, right: StaticType): StaticType {
  return operator === '^' ? { kind: 'float' } : left.kind === 'float' || right.kind === 'float' ? { kind: 'float' } : join(left, right);
}

const ADDABLE: readonly TypeName[] = ['number', 'string', 'boolean', 'point', ...TEMPORAL];

function checkSum(analysis: Analysis, expression: Of<'Arithmetic'>, left: StaticType, right: StaticType): StaticType {
  if (left.kind === 'list') return listOf(join(left.element, right.kind === 'list' ? right.element : right));
  if (right.kind === 'list') return listOf(join(left, right.element));
  if (isOpen(left) || isOpen(right)) return ANY;
  requireType(analysis, expression.left, left, ADDABLE, '`+` takes');
  requireType(analysis, expression.right, right, ADDABLE, '`+` takes');
  if (isNumeric(left) && isNumeric(right)) return typeOfNumbers('+', left, right);
  return left.kind === 'string' || right.kind === 'string' ? STRING : ANY;
}
