import { defineOntology, type OntologyInput } from '../model/ontology.ts';
import type { DerivedNodes, DerivedRelations, EntityProperties, FactProperties, UnnamedSourceProperties } from './graph-properties.ts';
import type { GraphSchema } from './schema.ts';

type Labels = Readonly<Record<string, object>>;
/** An ontology as the compiler sees it: what `as const satisfies OntologyInput` keeps. */
interface Data {
  readonly labels?: Labels;
  readonly relations?: Readonly<Record<string, { readonly domain: readonly string[]; readonly range: readonly string[] | 'same' }>>;
}

type LabelsOf<D extends Data> = NonNullable<D['labels']>;
type RelationsOf<D extends Data> = NonNullable<D['relations']>;

/** A label and all that it extends. */
type Chain<D extends Labels, L> = L extends keyof D
  ? L | (D[L] extends { readonly extends: readonly (infer P)[] } ? Chain<D, P> : never)
  : never;

/** The concrete labels. */
type ConcreteOf<D extends Labels> = { [M in keyof D & string]: D[M] extends { readonly abstract: true } ? never : M }[keyof D & string];

/** For every label the concrete labels that it stands for. */
type Table<D extends Labels> = {
  readonly [L in keyof D & string]: { [M in ConcreteOf<D>]: L extends Chain<D, M> ? M : never }[ConcreteOf<D>];
};

type Kind<D> = D extends { readonly kinds: readonly (infer K extends string)[] } ? { readonly kind: K | null } : unknown;
type Source<L> = L extends 'UnnamedSource' ? UnnamedSourceProperties : unknown;
type NodeOf<D, L> = L extends keyof DerivedNodes ? DerivedNodes[L] : EntityProperties & Kind<D> & Source<L>;

type Distinguished<R> = R extends { readonly distinguish: readonly (infer K extends string)[] } ? Exclude<K, keyof FactProperties> : never;
type Qualified<R> = { readonly [K in Distinguished<R>]: string | number | boolean | readonly string[] | null };
type EdgeOf<R, Name> = R extends { readonly derived: true }
  ? Name extends keyof DerivedRelations
    ? DerivedRelations[Name]
    : { readonly id: string }
  : FactProperties & Qualified<R>;

/** What a graph built with an ontology holds: labels and relations from the ontology, properties from the builder. */
export interface TypesOf<D extends Data> {
  readonly nodes: { readonly [L in ConcreteOf<LabelsOf<D>>]: NodeOf<LabelsOf<D>[L], L> };
  readonly labels: Table<LabelsOf<D>>;
  readonly relations: {
    readonly [R in keyof RelationsOf<D> & string]: {
      readonly from: Table<LabelsOf<D>>[RelationsOf<D>[R]['domain'][number]];
      readonly to: RelationsOf<D>[R]['range'] extends readonly string[] ? Table<LabelsOf<D>>[RelationsOf<D>[R]['range'][number]] : 'same';
      readonly properties: EdgeOf<RelationsOf<D>[R], R>;
    };
  };
}

/** An ontology with what it adds to another; equal names replace. */
type Extended<D extends Data, P extends Data> = {
  readonly labels: Omit<LabelsOf<P>, keyof LabelsOf<D>> & LabelsOf<D>;
  readonly relations: Omit<RelationsOf<P>, keyof RelationsOf<D>> & RelationsOf<D>;
};

/**
 * The schema of graphs built with an ontology. Write the ontology with `as const satisfies OntologyInput`, so that the compiler sees its names.
 * @param parent the ontology that it extends
 * @throws KgError `invalid` for an ontology that {@link defineOntology} refuses
 */
export function schemaOf<const D extends OntologyInput & Data>(data: D): GraphSchema<TypesOf<D>>;
export function schemaOf<const D extends OntologyInput & Data, const P extends OntologyInput & Data>(
  data: D,
  parent: P,
): GraphSchema<TypesOf<Extended<D, P>>>;
export function schemaOf(data: OntologyInput, parent?: OntologyInput): GraphSchema {
  const ontology = defineOntology(data, parent ? [defineOntology(parent).data] : []);
  return { labels: new Set(ontology.labels.keys()), relations: new Set(ontology.relations.keys()) };
}
