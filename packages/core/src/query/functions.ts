import type { Arithmetic, FunctionInvocation } from '../cypher/syntax/ast.ts';
import type { JsNode, JsPath, JsRelationship, JsValue } from '../cypher/values/js-value.ts';
import { compile, type Expr, expression, type Operand, syntax, toExpression, type ValueOf, type Widen } from './expression.ts';
import { mapLiteral } from './pattern.ts';
import type { Condition } from './predicates.ts';

/** Null where the argument can be null. */
type Propagate<A, R> = null extends A ? R | null : R;

/**
 * Any function of the engine by its name, its result of a type that you vouch for: `call<number>('sqrt', x)`.
 * Arguments that are no expressions become parameters.
 */
export function call<T = JsValue>(name: string, ...args: readonly unknown[]): Expr<T> {
  return invoke(name, args, false);
}

/** A call with or without DISTINCT. */
export function invoke<T>(name: string, args: readonly unknown[], distinct: boolean): Expr<T> {
  const operands = args.map(toExpression);
  return expression((parameters) =>
    syntax<FunctionInvocation>({
      ...{ kind: 'FunctionInvocation', name: { kind: 'Name', name, start: 0, end: 0 }, distinct },
      arguments: operands.map((operand) => compile(operand, parameters)),
    }),
  );
}

/** Whether two EDTF dates such as `2025-11` and `2025-11-17/2025-11-19` have a moment in common. */
export function overlaps(time: Expr<string | null>, other: Operand<string>): Condition {
  return call('edtf.overlaps', time, other);
}

/** The number of elements of a list, or of characters of a text. */
export function size<A extends string | readonly unknown[] | null>(of: Expr<A>): Expr<Propagate<A, number>> {
  return call('size', of);
}

/** A text in lower case. */
export function toLower<A extends string | null>(text: Expr<A>): Expr<Propagate<A, string>> {
  return call('toLower', text);
}

/** A text in upper case. */
export function toUpper<A extends string | null>(text: Expr<A>): Expr<Propagate<A, string>> {
  return call('toUpper', text);
}

/** A value, or another where it is null. */
export function coalesce<A, B extends Widen<A>>(first: Expr<A>, fallback: Expr<B> | B): Expr<NonNullable<A> | B> {
  return call('coalesce', first, fallback);
}

/** The labels of a node. */
export function labels<A extends Pick<JsNode, 'kind'> | null>(node: Expr<A>): Expr<Propagate<A, readonly string[]>> {
  return call('labels', node);
}

/** The relation of a relationship. */
export function type<A extends Pick<JsRelationship, 'kind'> | null>(relationship: Expr<A>): Expr<Propagate<A, string>> {
  return call('type', relationship);
}

/** How many relationships a path has. */
export function length<A extends JsPath | null>(path: Expr<A>): Expr<Propagate<A, number>> {
  return call('length', path);
}

/** A map of expressions. */
export function map<F extends Readonly<Record<string, Expr<unknown>>>>(fields: F): Expr<{ readonly [K in keyof F]: ValueOf<F[K]> }> {
  return expression((parameters) => mapLiteral(Object.entries(fields), parameters));
}

type Numeric = number | null;

/** The sum of two numbers. */
export function add<A extends Numeric, B extends Numeric>(left: Expr<A>, right: Expr<B> | B): Expr<Propagate<A | B, number>> {
  return calculate('+', left, right);
}

/** The difference of two numbers. */
export function subtract<A extends Numeric, B extends Numeric>(left: Expr<A>, right: Expr<B> | B): Expr<Propagate<A | B, number>> {
  return calculate('-', left, right);
}

/** The product of two numbers. */
export function multiply<A extends Numeric, B extends Numeric>(left: Expr<A>, right: Expr<B> | B): Expr<Propagate<A | B, number>> {
  return calculate('*', left, right);
}

/** The quotient of two numbers; of integers it is cut to an integer, as Cypher has it. */
export function divide<A extends Numeric, B extends Numeric>(left: Expr<A>, right: Expr<B> | B): Expr<Propagate<A | B, number>> {
  return calculate('/', left, right);
}

function calculate<R>(operator: Arithmetic['operator'], left: Expr<unknown>, right: unknown): Expr<R> {
  const other = toExpression(right);
  return expression((parameters) =>
    syntax<Arithmetic>({ kind: 'Arithmetic', operator, left: compile(left, parameters), right: compile(other, parameters) }),
  );
}
