import { buildGraph, defineOntology, diplomacyData, entitySchema, type OntologyInput, PropertyGraph } from '@proj/core';
import { QueryEngine } from '@proj/core/cypher';
import { diplomacySchema, eq, from, schemaOf } from '@proj/core/query';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { smallProject } from '../../support/small-project.ts';

const kitchen = {
  name: 'kitchen',
  labels: {
    Food: { description: 'what can be eaten', abstract: true },
    Dish: { description: 'what is served', extends: ['Food'], kinds: ['soup', 'cake'] },
    Herb: { description: 'what grows', extends: ['Food'] },
    Cook: { description: 'who cooks' },
  },
  relations: {
    COOKED: { description: 'made', domain: ['Cook'], range: ['Dish'], distinguish: ['heat'] },
    GOES_WITH: { description: 'tastes well with', domain: ['Food'], range: 'same', symmetric: true },
  },
} as const satisfies OntologyInput;

const ships = {
  name: 'ships',
  extends: 'diplomacy',
  labels: { Ship: { description: 'a vessel', extends: ['Actor'] }, Place: { description: 'a port', extends: ['Entity'], kinds: ['port'] } },
  relations: { DOCKED_AT: { description: 'lay at', domain: ['Ship'], range: ['Place'] } },
} as const satisfies OntologyInput;

const engine = new QueryEngine(new PropertyGraph());

describe('schemaOf', () => {
  it('gives an ontology to the compiler', () => {
    const start = from(engine, schemaOf(kitchen));
    const query = start
      .match((m) => m.node('c', 'Cook').out('r', 'COOKED').node('d'))
      .where(({ d }) => eq(d.kind, 'soup'))
      .return(({ d, r }) => ({ dish: d.name, kind: d.kind, heat: r.heat }));
    expectTypeOf<ReturnType<typeof query.rows>[number]>().toEqualTypeOf<{
      readonly dish: string;
      readonly kind: 'soup' | 'cake' | null;
      readonly heat: string | number | boolean | readonly string[] | null;
    }>();
    // @ts-expect-error a cook is no food
    start.match((m) => m.node('f', 'Food').out('g', 'GOES_WITH').node('c', 'Cook'));
    // @ts-expect-error a dish goes with dishes
    start.match((m) => m.node('f', 'Dish').either('g', 'GOES_WITH').node('h', 'Herb'));
    // @ts-expect-error herbs have no kind
    start.match((m) => m.node('h', 'Herb')).return(({ h }) => ({ kind: h.kind }));
    expect(() => (start as ReturnType<typeof from>).match((m) => m.node('p', 'Person'))).toThrow(/no such label/);
    expect(query.toCypher()).toBe(
      'MATCH (c:Cook)-[r:COOKED]->(d) WHERE d.kind = $1\nRETURN d.name AS dish, d.kind AS kind, r.heat AS heat',
    );
  });
  it('adds an ontology to the one that it extends', async () => {
    const project = smallProject([]);
    const graph = buildGraph({
      ...project,
      ontology: defineOntology(ships, [defineOntology(diplomacyData).data]),
      entities: [...project.entities, entitySchema.parse({ id: 'fram', label: 'Ship', name: 'Fram' })],
    });
    const start = from(await new QueryEngine(graph.store).load(), schemaOf(ships, diplomacyData));
    const query = start
      .match((m) => m.node('a', 'Actor'))
      .where(({ a }) => eq(a.name, 'Fram'))
      .return(({ a }) => ({ name: a.name }));
    expect(query.rows()).toEqual([{ name: 'Fram' }]);
    const docked = start
      .match((m) => m.node('s', 'Ship').out('r', 'DOCKED_AT').node('p').and.node('s').either('m', 'MET_WITH').node('q', 'Person'))
      .return(({ p }) => ({ kind: p.kind }));
    expectTypeOf<ReturnType<typeof docked.rows>[number]['kind']>().toEqualTypeOf<'port' | null>();
    expect(docked.rows()).toEqual([]);
  });
  it('holds the names of the ontology', () => {
    expect(diplomacySchema.relations.has('MET_WITH')).toBe(true);
    expect([...schemaOf(kitchen).labels]).toEqual(['Food', 'Dish', 'Herb', 'Cook']);
  });
  it('refuses an ontology that is none', () => {
    expect(() => schemaOf({ name: 'x', relations: { R: { description: '', domain: ['Nobody'], range: 'same' } } })).toThrow(
      /unknown label/,
    );
  });
});
