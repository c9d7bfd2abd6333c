import { z } from 'zod';
import { KgError } from '../base/errors.ts';
import { didYouMean } from '../base/suggest.ts';

const labelSchema = z.strictObject({
  description: z.string(),
  /** Labels that every node with this label carries too, for example `Actor`. */
  extends: z.array(z.string()).default([]),
  /** True for a label that no entity may have as its own. */
  abstract: z.boolean().default(false),
  /** The values allowed for an entity's `kind`; none means that it has no kind. */
  kinds: z.array(z.string()).default([]),
  /** True for nodes that the builder makes; no file of entities may hold them. */
  derived: z.boolean().default(false),
});

const relationSchema = z.strictObject({
  description: z.string(),
  /** Labels that a subject may have; an abstract label stands for all that extend it. */
  domain: z.array(z.string()).min(1),
  /** Labels that an object may have, or `same`: the label of the subject. */
  range: z.union([z.array(z.string()).min(1), z.literal('same')]),
  symmetric: z.boolean().default(false),
  /** How the edge reads from its object's side, for example `PROPOSED_BY`. */
  inverse: z.string().optional(),
  /** Event class of PLOVER, with its mode after a slash. */
  plover: z.string().optional(),
  /** Qualifiers that tell two happenings apart: statements that differ in one of them are never the same fact. */
  distinguish: z.array(z.string()).default([]),
  /** True when the relation says that its subject lies inside its object, so that "Anchorage" and "Alaska" are compatible places. */
  contains: z.boolean().default(false),
  /** True for edges that the builder makes; no statement may use them. */
  derived: z.boolean().default(false),
});

/** An ontology as data: labels of nodes and relations between them. */
export const ontologySchema = z.strictObject({
  name: z.string().min(1),
  /** Name of an ontology that this one adds to; equal names replace. */
  extends: z.string().optional(),
  labels: z.record(z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'expected a label such as `Person`'), labelSchema).default({}),
  relations: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'expected a relation such as `MET_WITH`'), relationSchema).default({}),
});

export type OntologyInput = z.input<typeof ontologySchema>;
export type OntologyData = z.infer<typeof ontologySchema>;
export type LabelData = OntologyData['labels'][string];
export type RelationData = OntologyData['relations'][string];

/** One relation with its domain and range written out as concrete labels. */
export interface Relation extends Omit<RelationData, 'domain' | 'range'> {
  readonly name: string;
  readonly domain: ReadonlySet<string>;
  readonly range: ReadonlySet<string> | 'same';
}

/** An ontology ready for use. Make it with {@link defineOntology}. */
export interface Ontology {
  readonly data: OntologyData;
  readonly labels: ReadonlyMap<string, LabelData>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** The label and all labels that it extends, itself first. */
  labelsOf(label: string): readonly string[];
  /** True when a statement may join a subject and an object with these labels. */
  allows(relation: Relation, subjectLabel: string, objectLabel: string): boolean;
}

/**
 * Checks an ontology and makes it ready for use.
 * @param known ontologies that it may extend
 * @throws KgError `invalid` for an unknown label in `extends`, `domain` or `range`, and for an unknown parent
 */
export function defineOntology(input: OntologyInput, known: readonly OntologyData[] = []): Ontology {
  const data = extend(ontologySchema.parse(input), known);
  const labels = new Map(Object.entries(data.labels));
  const chains = new Map([...labels.keys()].map((label) => [label, chainOf(label, labels)]));
  const concrete = (names: readonly string[], where: string): Set<string> => {
    for (const name of names) if (!labels.has(name)) throw unknownLabel(name, where, labels.keys());
    return new Set([...labels].filter(([l, d]) => !d.abstract && chains.get(l)?.some((x) => names.includes(x))).map(([l]) => l));
  };
  const relations = new Map<string, Relation>();
  for (const [name, r] of Object.entries(data.relations)) {
    const range = r.range === 'same' ? ('same' as const) : concrete(r.range, `range of ${name}`);
    relations.set(name, { ...r, name, domain: concrete(r.domain, `domain of ${name}`), range });
  }
  return {
    data,
    labels,
    relations,
    labelsOf: (label) => chains.get(label) ?? [label],
    allows: ({ domain, range }, subject, object) => domain.has(subject) && (range === 'same' ? subject === object : range.has(object)),
  };
}

function extend(data: OntologyData, known: readonly OntologyData[]): OntologyData {
  if (data.extends === undefined) return data;
  const parent = known.find((o) => o.name === data.extends);
  if (!parent)
    throw new KgError('invalid', `ontology ${data.name} extends an unknown one`, {
      found: data.extends,
      expected: known.map((o) => o.name).join(', '),
    });
  return { ...data, labels: { ...parent.labels, ...data.labels }, relations: { ...parent.relations, ...data.relations } };
}

function chainOf(label: string, labels: ReadonlyMap<string, LabelData>): string[] {
  const chain = [label];
  for (const name of chain)
    for (const parent of labels.get(name)?.extends ?? []) {
      if (!labels.has(parent)) throw unknownLabel(parent, `extends of ${name}`, labels.keys());
      if (!chain.includes(parent)) chain.push(parent);
    }
  return chain;
}

function unknownLabel(name: string, where: string, labels: Iterable<string>): KgError {
  const all = [...labels];
  return new KgError('invalid', `unknown label in ${where}`, { found: name, expected: all.join(', '), hint: didYouMean(name, all) });
}
