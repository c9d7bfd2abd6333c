import type {
  Comparison,
  ComparisonOperator,
  Junction,
  LabelPredicate,
  ListPredicate,
  Not,
  NullPredicate,
  StringPredicate,
} from '../cypher/syntax/ast.ts';
import type { JsNode } from '../cypher/values/js-value.ts';
import { compile, type Expr, expression, type Operand, syntax, toExpression } from './expression.ts';

/** True, false, or null where an operand is null; only true rows are kept. */
export type Condition = Expr<boolean | null>;

/** Equal. */
export function eq<T>(left: Expr<T>, right: Operand<NoInfer<T>>): Condition {
  return compare('=', left, right);
}

/** Not equal; null when an operand is null. */
export function ne<T>(left: Expr<T>, right: Operand<NoInfer<T>>): Condition {
  return compare('<>', left, right);
}

/** Less than. */
export function lt<T>(left: Expr<T>, right: Operand<NoInfer<T>>): Condition {
  return compare('<', left, right);
}

/** Less than or equal. */
export function lte<T>(left: Expr<T>, right: Operand<NoInfer<T>>): Condition {
  return compare('<=', left, right);
}

/** Greater than. */
export function gt<T>(left: Expr<T>, right: Operand<NoInfer<T>>): Condition {
  return compare('>', left, right);
}

/** Greater than or equal. */
export function gte<T>(left: Expr<T>, right: Operand<NoInfer<T>>): Condition {
  return compare('>=', left, right);
}

function compare(operator: ComparisonOperator, left: Expr<unknown>, right: unknown): Condition {
  const other = toExpression(right);
  return expression((parameters) =>
    syntax<Comparison>({ kind: 'Comparison', operator, left: compile(left, parameters), right: compile(other, parameters) }),
  );
}

/** All of the conditions; true of none. */
export function and(...conditions: readonly Condition[]): Condition {
  return join('And', conditions, true);
}

/** At least one of the conditions; false of none. */
export function or(...conditions: readonly Condition[]): Condition {
  return join('Or', conditions, false);
}

function join(kind: Junction['kind'], conditions: readonly Condition[], ofNone: boolean): Condition {
  const [only, ...more] = conditions;
  if (!only) return expression(() => ({ kind: 'BooleanLiteral', value: ofNone, start: 0, end: 0 }));
  if (more.length === 0) return only;
  return expression((parameters) => syntax<Junction>({ kind, operands: conditions.map((c) => compile(c, parameters)) }));
}

/** The contrary; null stays null. */
export function not(condition: Condition): Condition {
  return expression((parameters) => syntax<Not>({ kind: 'Not', operand: compile(condition, parameters) }));
}

/** Whether there is no value. */
export function isNull(operand: Expr<unknown>): Expr<boolean> {
  return nullPredicate(operand, false);
}

/** Whether there is a value. */
export function isNotNull(operand: Expr<unknown>): Expr<boolean> {
  return nullPredicate(operand, true);
}

function nullPredicate(operand: Expr<unknown>, negated: boolean): Expr<boolean> {
  return expression((parameters) => syntax<NullPredicate>({ kind: 'NullPredicate', operand: compile(operand, parameters), negated }));
}

type Text = Expr<string | null>;

/** Whether a text begins with another. */
export function startsWith(text: Text, prefix: Operand<string>): Condition {
  return stringPredicate('STARTS WITH', text, prefix);
}

/** Whether a text ends with another. */
export function endsWith(text: Text, suffix: Operand<string>): Condition {
  return stringPredicate('ENDS WITH', text, suffix);
}

/** Whether a text has another in it. */
export function contains(text: Text, part: Operand<string>): Condition {
  return stringPredicate('CONTAINS', text, part);
}

/** Whether the whole of a text matches a regular expression (Java's syntax, as in Neo4j; linear time). */
export function matches(text: Text, pattern: Operand<string>): Condition {
  return stringPredicate('=~', text, pattern);
}

function stringPredicate(operator: StringPredicate['operator'], left: Text, right: unknown): Condition {
  const other = toExpression(right);
  return expression((parameters) =>
    syntax<StringPredicate>({ kind: 'StringPredicate', operator, left: compile(left, parameters), right: compile(other, parameters) }),
  );
}

/** Whether a value is one of a list. */
export function isIn<T>(element: Expr<T>, list: readonly NonNullable<NoInfer<T>>[] | Operand<readonly NoInfer<T>[]>): Condition {
  return listPredicate(element, list);
}

/** Whether a list has a value in it: `isIn` the other way round. */
export function includes<T>(list: Expr<readonly T[] | null>, element: Operand<NoInfer<T>>): Condition {
  return listPredicate(element, list);
}

function listPredicate(element: unknown, list: unknown): Condition {
  const [left, right] = [toExpression(element), toExpression(list)];
  return expression((parameters) =>
    syntax<ListPredicate>({ kind: 'ListPredicate', element: compile(left, parameters), list: compile(right, parameters) }),
  );
}

/** Whether a node has a label. */
export function hasLabel(node: Expr<Pick<JsNode, 'kind'> | null>, label: string): Condition {
  return expression((parameters) =>
    syntax<LabelPredicate>({
      kind: 'LabelPredicate',
      operand: compile(node, parameters),
      labels: { kind: 'LabelName', name: label, start: 0, end: 0 },
    }),
  );
}
