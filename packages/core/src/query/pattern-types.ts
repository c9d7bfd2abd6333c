// Which aliases, labels and relations the compiler lets stand at each place of a pattern.
import type { JsPath } from '../cypher/values/js-value.ts';
import type { Binding, NodeValue, Operand, RelationshipValue, Scope } from './expression.ts';
import type { GraphTypes } from './schema.ts';

/** How a relationship is passed, seen from the left. */
export type Direction = 'outgoing' | 'incoming' | 'both';

export type Label<T extends GraphTypes> = keyof T['labels'] & string;
export type RelationName<T extends GraphTypes> = keyof T['relations'] & string;
/** Every concrete label. */
export type AnyLabel<T extends GraphTypes> = keyof T['nodes'] & string;

type End<T extends GraphTypes, R extends string, L extends string> = T['relations'][R]['to'] extends 'same' ? L : T['relations'][R]['to'];

/** The concrete labels at the far end of a relation, from a node with one of the labels `L`; never when it cannot begin there. */
export type Reached<T extends GraphTypes, R extends string, L extends string, D extends Direction> = R extends unknown
  ?
      | (D extends 'outgoing' | 'both' ? Onward<T, R, Extract<L, T['relations'][R]['from']>> : never)
      | (D extends 'incoming' | 'both' ? Backward<T, R, Extract<L, End<T, R, L>>> : never)
  : never;
type Onward<T extends GraphTypes, R extends string, L extends string> = [L] extends [never] ? never : End<T, R, L>;
type Backward<T extends GraphTypes, R extends string, L extends string> = [L] extends [never]
  ? never
  : T['relations'][R]['to'] extends 'same'
    ? L
    : T['relations'][R]['from'];

/** The relations that can be passed from a node with one of the labels `L`: index it by all, so that errors list them. */
export type RelationsAt<T extends GraphTypes, L extends string, D extends Direction> = {
  [R in RelationName<T>]: [Reached<T, R, L, D>] extends [never] ? never : R;
};

/** The labels, abstract ones too, that a node can have which has one of the concrete labels `L`; index it by all, so that errors list them. */
export type LabelsAmong<T extends GraphTypes, L extends string> = {
  [N in Label<T>]: [Extract<T['labels'][N], L>] extends [never] ? never : N;
};

type KeysOf<P> = P extends unknown ? keyof P : never;
/** The properties of what is one of several: null where only some have them. */
type Merged<P> = { readonly [K in KeysOf<P>]: P extends unknown ? (K extends keyof P ? P[K] : null) : never };

export type NodeProperties<T extends GraphTypes, L extends string> = Merged<T['nodes'][L]>;
export type RelationProperties<T extends GraphTypes, R extends string> = Merged<T['relations'][R]['properties']>;

/** Properties that an element must have, written inside the pattern. */
export type Inline<P> = { readonly [K in keyof P]?: Operand<P[K]> };

export type NodeBinding<T extends GraphTypes, L extends string> = Binding<NodeValue<NodeProperties<T, L>>, NodeProperties<T, L>, L>;
export type PathBinding = Binding<JsPath, unknown, never>;

/** Relations that are passed several times, one after another. */
export interface Many<R extends string> {
  readonly relation: R | readonly R[];
  readonly least: number;
  readonly most: number | undefined;
}

/** What a step of a path can pass: one relation, one of several, or a number of them. */
export type Passing<R extends string> = R | readonly R[] | Many<R>;
/** The relations that are passed. */
export type Passed<P> = P extends string ? P : P extends Many<infer R> ? R : P extends readonly (infer R extends string)[] ? R : never;

/** A relationship, or a list of them where there can be many. */
export type PassedBinding<T extends GraphTypes, P> = BoundRelationship<RelationProperties<T, Passed<P>>, P>;
type BoundRelationship<Properties, P> =
  P extends Many<string>
    ? Binding<readonly RelationshipValue<Properties>[], unknown, never>
    : Binding<RelationshipValue<Properties>, Properties, never>;

/** A scope with one more alias; `_` stands for none, and an alias that is known stays what it is. */
export type Bind<S extends Scope, A extends string, B extends Binding> = A extends '_' | keyof S
  ? S
  : { readonly [K in keyof S | A]: K extends keyof S ? S[K] : B };

/** An alias that a node may have: a new one, or that of a known node with one of the labels `L`; else a sentence for the reader. */
export type NodeAlias<S extends Scope, A extends string, L extends string> = A extends keyof S
  ? [S[A]['labels']] extends [never]
    ? `${A} is no node`
    : [Extract<S[A]['labels'], L>] extends [never]
      ? `the node ${A} cannot stand here`
      : A
  : A;

/** An alias that nothing has yet; else a sentence for the reader. */
export type NewAlias<S extends Scope, A extends string> = A extends keyof S ? `the alias ${A} is taken` : A;

/** The labels of a node with an alias: those of a known one, else those that its place allows. */
export type LabelsAt<S extends Scope, A extends string, L extends string> = A extends keyof S ? Extract<S[A]['labels'], L> : L;
