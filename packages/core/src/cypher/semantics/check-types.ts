import type { TypeName } from '../functions/argument.ts';
import { kindOf } from '../values/value.ts';
import type { Analysis } from './analysis.ts';
import type { BoundExpression } from './bound.ts';
import { checkCall } from './check-call.ts';
import { checkArithmetic, checkIndex, checkProperty, checkSlice } from './check-operators.ts';
import { requireType } from './require-type.ts';
import { ANY, BOOLEAN, elementOf, INTEGER, join, joinAll, listOf, MAP, type StaticType } from './static-type.ts';

type Of<Kind extends BoundExpression['kind']> = Extract<BoundExpression, { readonly kind: Kind }>;

/**
 * Finds the type of an expression from its parts upwards, and on the way refuses what can only go wrong.
 * @throws QueryError `InvalidArgumentType`
 */
export function checkTypes(analysis: Analysis, expression: BoundExpression): StaticType {
  const check = (part: BoundExpression): StaticType => checkTypes(analysis, part);
  const require = (part: BoundExpression, names: readonly TypeName[], what: string): StaticType => {
    const type = check(part);
    requireType(analysis, part, type, names, what);
    return type;
  };
  switch (expression.kind) {
    case 'Constant':
      return typeOfConstant(expression);
    case 'Parameter':
      return ANY;
    case 'Slot':
      return analysis.typeOf(expression.slot);
    case 'Property':
      return checkProperty(analysis, expression, check(expression.object));
    case 'Index':
      return checkIndex(analysis, expression, check(expression.container), check(expression.index));
    case 'Slice':
      return checkSlice(analysis, expression, check(expression.list), check);
    case 'Call':
      return checkCall(analysis, expression, expression.arguments.map(check));
    case 'And':
    case 'Or':
    case 'Xor':
      for (const operand of expression.operands) require(operand, ['boolean'], `${expression.kind.toUpperCase()} takes`);
      return BOOLEAN;
    case 'Not':
      require(expression.operand, ['boolean'], 'NOT takes');
      return BOOLEAN;
    case 'Comparison':
    case 'StringTest':
      check(expression.left);
      check(expression.right);
      return BOOLEAN;
    case 'In':
      check(expression.element);
      require(expression.list, ['list'], 'IN takes');
      return BOOLEAN;
    case 'IsNull':
      check(expression.operand);
      return BOOLEAN;
    case 'HasLabels':
      require(expression.operand, ['node', 'relationship'], 'a test of labels takes');
      return BOOLEAN;
    case 'Arithmetic':
      return checkArithmetic(analysis, expression, check(expression.left), check(expression.right));
    case 'Sign':
      return require(expression.operand, ['number', 'duration'], 'a sign takes');
    case 'List':
      return listOf(joinAll(expression.items.map(check)));
    case 'Map':
      for (const { value } of expression.entries) check(value);
      return MAP;
    case 'MapProjection':
      require(expression.object, ['map', 'node', 'relationship'], 'a map projection takes');
      for (const { value } of expression.entries) check(value);
      return MAP;
    case 'Case':
      return checkCase(expression, check, require);
    case 'ListComprehension':
      bindElement(analysis, expression, require(expression.list, ['list'], 'a list comprehension takes'));
      if (expression.where) require(expression.where, ['boolean'], 'a condition is');
      return listOf(expression.projection ? check(expression.projection) : analysis.typeOf(expression.slot));
    case 'Quantifier':
      bindElement(analysis, expression, require(expression.list, ['list'], `\`${expression.quantifier}\` takes`));
      require(expression.where, ['boolean'], 'a condition is');
      return BOOLEAN;
    case 'Reduce':
      return checkReduce(analysis, expression, check, require);
    case 'Subquery':
      return typeOfSubquery(analysis, expression);
  }
}

type Check = (part: BoundExpression) => StaticType;
type Require = (part: BoundExpression, names: readonly TypeName[], what: string) => StaticType;

function bindElement(analysis: Analysis, { slot }: Of<'ListComprehension' | 'Quantifier' | 'Reduce'>, list: StaticType): void {
  analysis.setType(slot, elementOf(list));
}

function checkCase({ alternatives, otherwise }: Of<'Case'>, check: Check, require: Require): StaticType {
  const values = alternatives.map(({ condition, value }) => {
    require(condition, ['boolean'], 'a condition is');
    return check(value);
  });
  return joinAll(otherwise ? [...values, check(otherwise)] : values);
}

function checkReduce(analysis: Analysis, expression: Of<'Reduce'>, check: Check, require: Require): StaticType {
  const initial = check(expression.initial);
  bindElement(analysis, expression, require(expression.list, ['list'], '`reduce` takes'));
  // The accumulator may change its type from round to round.
  return join(initial, check(expression.body));
}

function typeOfConstant({ value }: Of<'Constant'>): StaticType {
  const kind = kindOf(value);
  return kind === 'list' ? listOf(ANY) : kind === 'structured' ? ANY : { kind };
}

function typeOfSubquery(analysis: Analysis, { mode, query }: Of<'Subquery'>): StaticType {
  if (mode === 'exists') return BOOLEAN;
  if (mode === 'count') return INTEGER;
  const [column] = query.output;
  const type = column ? analysis.typeOf(column) : ANY;
  return mode === 'collect' ? listOf(type) : type;
}
