import { PropertyGraph } from '../graph/property-graph.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Claim, Fact } from '../model/fact.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Properties } from '../model/property.ts';
import { compareStatements } from './group-statements.ts';
import { speakersOf } from './origins.ts';

/** How much of the story becomes nodes: facts as edges; plus claims; plus documents and statements. */
export type Layer = 'facts' | 'claims' | 'statements';

/** What the property graph is made from; entities and facts in their final order. */
export interface Parts {
  readonly ontology: Ontology;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
  readonly entity: (id: string) => Entity;
}

/** Fills the columns of the property graph. Facts must come sorted by relation: each relation is added at once. */
export function assemble(parts: Parts, layer: Layer): PropertyGraph {
  const graph = new PropertyGraph();
  const nodes = new Map<string, number>();
  for (const entity of parts.entities) nodes.set(entity.id, graph.addNode(parts.ontology.labelsOf(entity.label), entityProperties(entity)));
  addFacts(graph, parts.facts, nodes);
  if (layer !== 'facts') addClaims(graph, parts.claims, nodes);
  if (layer === 'statements') addStatements(graph, parts, nodes);
  return graph;
}

function entityProperties(entity: Entity): Properties {
  const { label: _label, aliases, properties, ...rest } = entity;
  return { ...rest, ...(aliases.length > 0 && { aliases }), ...properties };
}

function addFacts(graph: PropertyGraph, facts: readonly Fact[], nodes: ReadonlyMap<string, number>): void {
  graph.reserveEdges(facts.length);
  for (let i = 0; i < facts.length; ) {
    const relation = facts[i]!.relation;
    const sources: number[] = [];
    const targets: number[] = [];
    for (; i < facts.length && facts[i]!.relation === relation; i++) {
      sources.push(nodes.get(facts[i]!.subject.id)!);
      targets.push(nodes.get(facts[i]!.object.id)!);
    }
    graph.addEdges(relation, sources, targets);
  }
  const column = graph.edges;
  const [id, status, modality] = [column.ensure('id', 'string'), column.ensure('status', 'string'), column.ensure('modality', 'string')];
  const [time, place] = [column.ensure('time', 'string'), column.ensure('place', 'string')];
  const [affirmed, negated] = [column.ensure('affirmed', 'number'), column.ensure('negated', 'number')];
  const [outlets, statements] = [column.ensure('outlets', 'strings'), column.ensure('statements', 'strings')];
  const [first, last] = [column.ensure('firstReported', 'string'), column.ensure('lastReported', 'string')];
  const anonymous = column.ensure('anonymousOnly', 'boolean');
  for (let e = 0; e < facts.length; e++) {
    const fact = facts[e]!;
    id.set(e, fact.id);
    status.set(e, fact.status);
    modality.set(e, fact.modality);
    if (fact.time !== null) time.set(e, fact.time);
    if (fact.place !== null) place.set(e, fact.place.id);
    affirmed.set(e, fact.affirmed);
    negated.set(e, fact.negated);
    outlets.set(e, fact.outlets);
    statements.set(
      e,
      fact.statements.map((s) => s.id),
    );
    first.set(e, fact.firstReported);
    last.set(e, fact.lastReported);
    anonymous.set(e, fact.anonymousOnly);
    for (const key in fact.qualifiers) {
      const value = fact.qualifiers[key];
      if (key !== 'time' && key !== 'place' && value !== undefined) graph.setEdgeProperty(e, key, value);
    }
  }
}

function addClaims(graph: PropertyGraph, claims: readonly Claim[], nodes: Map<string, number>): void {
  for (const { id, name, fact, deniedBy, confirmedBy } of claims) {
    const { subject, relation, object, status } = fact;
    const node = graph.addNode(['Claim'], { id, name, fact: fact.id, subject: subject.id, relation, object: object.id, status });
    for (const who of deniedBy) graph.addEdge('DENIED', nodes.get(who.id)!, node, { id: `${id}/denied/${who.id}`, fact: fact.id });
    for (const who of confirmedBy) graph.addEdge('CONFIRMED', nodes.get(who.id)!, node, { id: `${id}/confirmed/${who.id}`, fact: fact.id });
  }
}

function addStatements(graph: PropertyGraph, { documents, facts, entity }: Parts, nodes: Map<string, number>): void {
  const node = (id: string): number => nodes.get(entity(id).id)!;
  for (const { id, title, publisher, published, url, language } of documents) {
    const document = graph.addNode(['Document'], { id, name: title, published, url, language });
    nodes.set(`document ${id}`, document);
    graph.addEdge('PUBLISHED', node(publisher), document, { id: `${id}/published` });
  }
  const all = facts.flatMap((fact) => fact.statements.map((statement) => ({ statement, fact })));
  all.sort((a, b) => compareStatements(a.statement, b.statement));
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
    graph.addEdge('STATED_IN', statement, nodes.get(`document ${evidence.document}`)!, { id: `${s.id}/in` });
    graph.addEdge('HAS_SUBJECT', statement, node(s.subject), { id: `${s.id}/subject` });
    graph.addEdge('HAS_OBJECT', statement, node(s.object), { id: `${s.id}/object` });
    for (const { agent, cue } of speakersOf(s.attribution))
      graph.addEdge('ATTRIBUTED_TO', statement, node(agent), { id: `${s.id}/said/${agent}`, cue });
  }
}
