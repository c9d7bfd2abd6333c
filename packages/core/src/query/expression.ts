import { KgError } from '../base/errors.ts';
import type { Expression as ExpressionSyntax, Node, Parameter, Variable } from '../cypher/syntax/ast.ts';
import type { JsNode, JsRelationship, JsValue } from '../cypher/values/js-value.ts';

/** Gives the syntax of a part of a query; the values in it become parameters. */
export type Compile<N> = (parameters: ParameterList) => N;

/** Under this key an expression keeps how it is compiled: every other key of a reference is a property of the graph. */
export const COMPILE: unique symbol = Symbol('compile');
declare const VALUE: unique symbol;
declare const BINDING: unique symbol;

/** Something that has a value of type `T` in every row. */
export interface Expr<out T> {
  readonly [COMPILE]: Compile<ExpressionSyntax>;
  readonly [VALUE]: T;
}

/** The type of an expression's value. */
export type ValueOf<E> = E extends Expr<infer T> ? T : never;

/** What an alias stands for: its value, the properties that can be read from it, and, of a node, the concrete labels that it may have. */
export interface Binding<out V = unknown, out P = unknown, out L extends string = string> {
  readonly value: V;
  readonly properties: P;
  readonly labels: L;
}

/** The aliases that a part of a query can use. */
export type Scope = Readonly<Record<string, Binding>>;

/** An alias as an expression: `p`, and `p.name` for its properties. */
export type Ref<B extends Binding> = Expr<B['value']> & { readonly [BINDING]: B } & {
  readonly [K in keyof B['properties']]: Expr<B['properties'][K]>;
};

/** All aliases of a scope as expressions. */
export type Refs<S extends Scope> = { readonly [K in keyof S]: Ref<S[K]> };

/** What an alias stands for that is given to an expression. */
export type BindingOf<E> = E extends { readonly [BINDING]: infer B extends Binding } ? B : ValueBinding<ValueOf<E>>;

/** A value by an alias; keys of a map can be read from it. */
export type ValueBinding<V> = Binding<V, V extends { readonly [key: string]: JsValue } ? V : unknown, never>;

/** The same where there may be nothing, as after OPTIONAL MATCH. */
export type Optional<B extends Binding> = Binding<
  B['value'] | null,
  { readonly [K in keyof B['properties']]: B['properties'][K] | null },
  B['labels']
>;

/** The properties of a node or relationship as rows hold them: what is null is not there. */
type Stored<P> = { readonly [K in keyof P as null extends P[K] ? never : K]: P[K] } & {
  readonly [K in keyof P as null extends P[K] ? K : never]?: Exclude<P[K], null>;
};

/** A node in a row. */
export type NodeValue<P> = Omit<JsNode, 'properties'> & { readonly properties: Stored<P> };

/** A relationship in a row. */
export type RelationshipValue<P> = Omit<JsRelationship, 'properties'> & { readonly properties: Stored<P> };

/** Literal types made wide, so that a column of statuses can be compared with any other text. */
export type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer E)[]
        ? readonly Widen<E>[]
        : T extends { readonly kind: 'node' }
          ? Pick<JsNode, 'kind'>
          : T extends { readonly kind: 'relationship' }
            ? Pick<JsRelationship, 'kind'>
            : T;

/** What can stand beside a `T` in an operator: an expression of its kind, or a value, which becomes a parameter. Never null: see `isNull`. */
export type Operand<T> = Expr<Widen<T> | null> | NonNullable<T>;

/** The values of a query by the names of their parameters: `$1`, `$2`, … in the order in which they stand in the text. */
export class ParameterList {
  readonly values: Record<string, unknown> = {};
  #count = 0;

  add(value: unknown): Parameter {
    const name = String(++this.#count);
    this.values[name] = value;
    return syntax<Parameter>({ kind: 'Parameter', name });
  }
}

/** A node of the syntax tree, which has no place in any text. */
export function syntax<N extends Node>(fields: Omit<N, 'start' | 'end'>): N {
  return { ...fields, start: 0, end: 0 } as N;
}

export function variable(name: string): Variable {
  return syntax<Variable>({ kind: 'Variable', name });
}

export function expression<T>(compile: Compile<ExpressionSyntax>): Expr<T> {
  return { [COMPILE]: compile } as Expr<T>;
}

export function isExpression(value: unknown): value is Expr<unknown> {
  return typeof value === 'object' && value !== null && COMPILE in value;
}

/**
 * A value as an expression. It is passed as a parameter, whatever is in it.
 * @throws KgError `invalid` for undefined, which would silently match nothing
 */
export function value<const T>(given: T): Expr<T> {
  if (given === undefined) throw new KgError('invalid', 'a value in a query is undefined', { expected: 'a value; for null use isNull' });
  return expression((parameters) => parameters.add(given));
}

/** The syntax of an expression, or of a parameter for what is none. */
export function compile(operand: unknown, parameters: ParameterList): ExpressionSyntax {
  return toExpression(operand)[COMPILE](parameters);
}

/** An expression as it is, anything else as a parameter. */
export function toExpression(operand: unknown): Expr<unknown> {
  return isExpression(operand) ? operand : value(operand);
}

/**
 * A parameter that is given when the query runs: `rows({ name: … })`.
 * @throws KgError `invalid` for a number, since those are the names of the builder's own parameters
 */
export function parameter<T>(name: string): Expr<T> {
  if (/^\d*$/.test(name)) throw new KgError('invalid', 'no name for a parameter', { found: name, expected: 'a name such as `since`' });
  return expression(() => syntax<Parameter>({ kind: 'Parameter', name }));
}

/** An alias whose properties are read as if they were its own. */
export function reference<B extends Binding>(alias: string): Ref<B> {
  return withProperties(expression(() => variable(alias))) as unknown as Ref<B>;
}

/** Every key of the result is a lookup of the property with this name. */
export function withProperties(object: Expr<unknown>): Expr<unknown> {
  return new Proxy(object, { get: (target, key) => (typeof key === 'string' ? lookup(target, key) : Reflect.get(target, key)) });
}

/** The aliases of a scope; the engine refuses those that it does not know. */
export function references<S extends Scope>(): Refs<S> {
  return new Proxy({} as Refs<S>, { get: (_, key) => (typeof key === 'string' ? reference(key) : undefined) });
}

/** A property by its name, of a type that the schema does not know: `property<number>(p, 'population')`. */
export function property<T = JsValue>(object: Expr<unknown>, key: string): Expr<T | null> {
  return lookup(object, key) as Expr<T | null>;
}

function lookup(object: Expr<unknown>, key: string): Expr<unknown> {
  return expression((parameters) => ({
    ...{ kind: 'PropertyLookup', object: compile(object, parameters), start: 0, end: 0 },
    key: { kind: 'Name', name: key, start: 0, end: 0 },
  }));
}
