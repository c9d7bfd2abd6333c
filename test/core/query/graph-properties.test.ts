import { buildGraph } from '@proj/core';
import { readProject } from '@proj/core/node';
import type { ClaimProperties, DiplomacyTypes, DocumentProperties, FactProperties, StatementProperties } from '@proj/core/query';
import { describe, expect, it } from 'vitest';

/** What the types say about each property, as values: the compiler keeps both together. */
type Presence<P> = { readonly [K in keyof P]-?: null extends P[K] ? 'maybe' : 'always' };
type Nodes = DiplomacyTypes['nodes'];

const entity = { id: 'always', name: 'always', aliases: 'maybe', description: 'maybe', wikidata: 'maybe', wikipedia: 'maybe' } as const;
const nodes: { readonly [L in keyof Nodes]: Presence<Nodes[L]> } = {
  Person: entity,
  Organization: { ...entity, kind: 'maybe' },
  Country: entity,
  UnnamedSource: { ...entity, count: 'maybe', affiliation: 'maybe' },
  Place: entity,
  Plan: entity,
  Event: entity,
  Claim: {
    ...{ id: 'always', name: 'always', fact: 'always', subject: 'always', relation: 'always', object: 'always', status: 'always' },
  } satisfies Presence<ClaimProperties>,
  Document: {
    ...{ id: 'always', name: 'always', published: 'always', url: 'maybe', language: 'maybe' },
  } satisfies Presence<DocumentProperties>,
  Statement: {
    ...{ id: 'always', name: 'always', fact: 'always', relation: 'always', exact: 'always', start: 'always', end: 'always' },
    ...{ polarity: 'always', modality: 'always', certainty: 'always', utterance: 'always' },
    ...{ extractor: 'always', confidence: 'always', review: 'always' },
  } satisfies Presence<StatementProperties>,
};
const fact: Presence<FactProperties> = {
  ...{ id: 'always', status: 'always', modality: 'always', time: 'maybe', place: 'maybe', affirmed: 'always', negated: 'always' },
  ...{ outlets: 'always', statements: 'always', firstReported: 'always', lastReported: 'always', anonymousOnly: 'always' },
  ...{ office: 'maybe', topic: 'maybe', with: 'maybe', to: 'maybe', count: 'maybe' },
};
const relations: Partial<{ [R in keyof DiplomacyTypes['relations']]: Presence<DiplomacyTypes['relations'][R]['properties']> }> = {
  DENIED: { id: 'always', fact: 'always' },
  CONFIRMED: { id: 'always', fact: 'always' },
  ATTRIBUTED_TO: { id: 'always', cue: 'maybe' },
  PUBLISHED: { id: 'always' },
  STATED_IN: { id: 'always' },
  HAS_SUBJECT: { id: 'always' },
  HAS_OBJECT: { id: 'always' },
};
const { store } = buildGraph(await readProject('data'), { layer: 'statements' });

function expectPresent(row: Readonly<Record<string, unknown>>, presence: Readonly<Record<string, 'always' | 'maybe'>>): void {
  const known = Object.keys(presence);
  expect(Object.keys(row).filter((key) => !known.includes(key))).toEqual([]);
  expect(known.filter((key) => presence[key] === 'always' && row[key] === undefined)).toEqual([]);
}

describe('the types of properties', () => {
  it('are those of every node of the dossier', () => {
    expect(store.order).toBeGreaterThan(600);
    for (let node = 0; node < store.order; node++) expectPresent(store.nodes.row(node), nodes[store.labels(node)[0] as keyof Nodes]);
  });
  it('are those of every edge of the dossier', () => {
    expect(store.size).toBeGreaterThan(1800);
    for (let edge = 0; edge < store.size; edge++)
      expectPresent(store.edges.row(edge), relations[store.type(edge) as keyof typeof relations] ?? fact);
  });
});
