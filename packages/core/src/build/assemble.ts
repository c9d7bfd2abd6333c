import { compareText } from '../base/diagnostic.ts';
import type { StringColumn } from '../graph/column.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Properties } from '../model/property.ts';
import type { ClaimRow } from './find-claims.ts';
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

/**
 * Adds a node for every claim, with the edges of those who deny and confirm it. Edge `f` must be fact `f`, node `r` the entity of rank `r`.
 */
export function addClaims(graph: PropertyGraph, claims: readonly ClaimRow[]): void {
  const { nodes, edges } = graph;
  const first = graph.order;
  const text = (node: number, key: string): string => nodes.get(node, key) as string;
  for (const { fact } of claims) {
    const [subject, object, id] = [graph.source(fact), graph.target(fact), edges.get(fact, 'id') as string];
    graph.addNode(['Claim'], {
      id: `c:${id.slice(2)}`,
      name: `${text(subject, 'name')} ${graph.type(fact)} ${text(object, 'name')}`,
      fact: id,
      subject: text(subject, 'id'),
      relation: graph.type(fact),
      object: text(object, 'id'),
      status: edges.get(fact, 'status'),
    });
  }
  for (const [type, side] of [
    ['DENIED', 'deniedBy'],
    ['CONFIRMED', 'confirmedBy'],
  ] as const)
    addVoices(graph, claims, first, type, side);
}

function addVoices(graph: PropertyGraph, claims: readonly ClaimRow[], first: number, type: string, side: 'deniedBy' | 'confirmedBy'): void {
  const sources = claims.flatMap((claim) => claim[side]);
  const targets = claims.flatMap((claim, i) => claim[side].map(() => first + i));
  const ids = graph.edges.ensure('id', 'string') as StringColumn;
  const facts = graph.edges.ensure('fact', 'string');
  let edge = graph.addEdges(type, sources, targets);
  for (let i = 0; i < sources.length; i++, edge++) {
    const claim = graph.nodes.get(targets[i]!, 'id');
    ids.setUnique(edge, `${claim}/${type.toLowerCase()}/${graph.nodes.get(sources[i]!, 'id')}`);
    facts.set(edge, graph.nodes.get(targets[i]!, 'fact'));
  }
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
