import { compareText } from '../base/diagnostic.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Properties } from '../model/property.ts';
import { speakersOf } from './origins.ts';
import type { Ranks } from './ranks.ts';

/** Every {@link Layer}, each with all of those before it. */
export const LAYERS = ['facts', 'claims', 'statements'] as const;

/** How much of the story becomes nodes: facts as edges; plus claims; plus documents and statements. */
export type Layer = (typeof LAYERS)[number];

/** Adds a node for every entity, in the order of ranks. */
export function addEntities(graph: PropertyGraph, { entities }: Ranks, ontology: Ontology): void {
  for (const entity of entities) graph.addNode(ontology.labelsOf(entity.label), entityProperties(entity));
}

function entityProperties(entity: Entity): Properties {
  const { label: _label, aliases, properties, ...rest } = entity;
  return { ...rest, ...(aliases.length > 0 && { aliases }), ...properties };
}

/** Adds a node for every document and statement, with the edges that say who published what, who is quoted, and on what. */
export function addStatements(graph: PropertyGraph, documents: readonly Document[], facts: readonly Fact[], { rankOf }: Ranks): void {
  const node = (id: string): number => rankOf.get(id)!;
  const nodes = new Map<string, number>();
  for (const { id, title, publisher, published, url, language } of documents) {
    const document = graph.addNode(['Document'], { id, name: title, published, url, language });
    nodes.set(id, document);
    graph.addEdge('PUBLISHED', node(publisher), document, { id: `${id}/published` });
  }
  const all = facts.flatMap((fact) =>
    fact.statements.map((statement) => ({ statement, fact, published: Date.parse(statement.published) })),
  );
  all.sort((a, b) => a.published - b.published || compareText(a.statement.id, b.statement.id));
  for (const { statement: s, fact } of all) {
    const { polarity, modality, certainty, utterance, evidence, extractor, confidence, review } = s;
    const quotation = { exact: evidence.exact, start: evidence.start, end: evidence.end };
    const how = { polarity, modality, certainty, utterance, extractor, confidence, review };
    const statement = graph.addNode(['Statement'], {
      id: s.id,
      name: evidence.exact.slice(0, 80),
      fact: fact.id,
      relation: s.relation,
      ...quotation,
      ...how,
    });
    graph.addEdge('STATED_IN', statement, nodes.get(evidence.document)!, { id: `${s.id}/in` });
    graph.addEdge('HAS_SUBJECT', statement, node(s.subject), { id: `${s.id}/subject` });
    graph.addEdge('HAS_OBJECT', statement, node(s.object), { id: `${s.id}/object` });
    for (const { agent, cue } of speakersOf(s.attribution))
      graph.addEdge('ATTRIBUTED_TO', statement, node(agent), { id: `${s.id}/said/${agent}`, cue });
  }
}
