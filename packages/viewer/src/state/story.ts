import type { Document, Entity, Fact, KnowledgeGraph, Statement } from '@proj/core';
import type { Findable } from './search.ts';

/** A statement with the fact that it belongs to. */
export interface Placed {
  readonly statement: Statement;
  readonly fact: Fact;
}

/** The graph with the indexes that the panels ask for. Made once a load; never changes. */
export interface Story {
  readonly graph: KnowledgeGraph;
  readonly facts: readonly Fact[];
  /** Entities that a fact names: the nodes of the picture, sorted by id. */
  readonly drawn: readonly Entity[];
  readonly findables: readonly Findable[];
  factOrNull(id: string): Fact | null;
  entityOrNull(id: string): Entity | null;
  documentOrNull(id: string): Document | null;
  /** What an entity says, as a speaker or as an outlet that others cite. */
  saidBy(entity: string): readonly Placed[];
  /** The statements of a report, in the order of its text. */
  statedIn(document: string): readonly Placed[];
  publishedBy(outlet: string): readonly Document[];
}

export function makeStory(graph: KnowledgeGraph): Story {
  const facts = graph.facts();
  const byId = new Map(facts.map((f) => [f.id as string, f]));
  const drawn = new Map(facts.flatMap((f) => [f.subject, f.object].map((e) => [e.id as string, e])));
  const entities = new Map(graph.entities.map((e) => [e.id as string, e]));
  const documents = new Map(graph.documents.map((d) => [d.id as string, d]));
  const placed = facts.flatMap((fact) => fact.statements.map((statement) => ({ statement, fact })));
  const said = groupBy(placed, ({ statement }) => {
    const cited = statement.attribution.filter(({ role }) => role !== 'publisher');
    return [...new Set(cited.map(({ agent }) => graph.entity(agent).id as string))];
  });
  const stated = groupBy(placed, ({ statement }) => [statement.evidence.document as string]);
  for (const list of stated.values()) list.sort((a, b) => a.statement.evidence.start - b.statement.evidence.start);
  const published = groupBy(graph.documents, (d) => [graph.entity(d.publisher).id as string]);
  return {
    graph,
    facts,
    drawn: [...drawn.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    findables: [...graph.entities.map((e) => entityFindable(e, graph)), ...graph.documents.map(documentFindable)],
    factOrNull: (id) => byId.get(id) ?? null,
    entityOrNull: (id) => entities.get(id) ?? null,
    documentOrNull: (id) => documents.get(id) ?? null,
    saidBy: (id) => said.get(id) ?? [],
    statedIn: (id) => stated.get(id) ?? [],
    publishedBy: (id) => published.get(id) ?? [],
  };
}

function entityFindable({ id, name, aliases, label }: Entity, graph: KnowledgeGraph): Findable {
  return { kind: 'entity', id, name, aliases, label, weight: graph.factsOf(id).length };
}

function documentFindable({ id, title }: Document): Findable {
  return { kind: 'document', id, name: title, aliases: [], label: 'Document', weight: 0 };
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
