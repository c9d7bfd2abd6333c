import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { parseEdtf } from '../model/edtf.ts';
import { UNNAMED_SOURCE } from '../model/entity.ts';
import { type Fact, STATUSES } from '../model/fact.ts';

/** Numbers about a graph. */
export function statsOf(graph: KnowledgeGraph): Record<string, unknown> {
  const facts = graph.facts();
  const count = (names: Iterable<string>): Record<string, number> => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
  };
  return {
    documents: graph.documents.length,
    statements: graph.integrity.accepted,
    refused: graph.integrity.refused,
    entities: graph.entities.length,
    facts: facts.length,
    claims: graph.claims.length,
    anonymousOnly: facts.filter((f) => f.anonymousOnly).length,
    byStatus: Object.fromEntries(STATUSES.map((s) => [s, facts.filter((f) => f.status === s).length])),
    byLabel: count(graph.entities.map((e) => e.label)),
    byRelation: count(facts.map((f) => f.relation)),
  };
}

/** One voice and what it carries. */
export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'outlet' | 'speaker' | 'unnamed';
  readonly statements: number;
  readonly negated: number;
}

/** Who says how much: outlets and speakers, most statements first. */
export function sourcesOf(graph: KnowledgeGraph): SourceRow[] {
  const rows = new Map<string, { statements: number; negated: number; isSpeaker: boolean }>();
  for (const fact of graph.facts())
    for (const s of fact.statements)
      for (const { agent, role } of s.attribution) {
        const id = graph.entity(agent).id;
        const row = rows.get(id) ?? { statements: 0, negated: 0, isSpeaker: role === 'speaker' };
        row.statements++;
        if (s.polarity === 'negated') row.negated++;
        rows.set(id, row);
      }
  return [...rows]
    .map(([id, { isSpeaker, ...row }]) => {
      const { name, label } = graph.entity(id);
      return {
        id,
        name,
        kind: label === UNNAMED_SOURCE ? ('unnamed' as const) : isSpeaker ? ('speaker' as const) : ('outlet' as const),
        ...row,
      };
    })
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
}

/** Dated facts in the order of time; with `from` and `until`, those that overlap the span. */
export function timelineOf(graph: KnowledgeGraph, span: { from?: string | undefined; until?: string | undefined }): Fact[] {
  const from = span.from === undefined ? Number.NEGATIVE_INFINITY : parseEdtf(span.from).from;
  const until = span.until === undefined ? Number.POSITIVE_INFINITY : parseEdtf(span.until).until;
  return graph
    .facts()
    .filter((f) => f.time !== null)
    .map((fact) => ({ fact, bounds: parseEdtf(fact.time!) }))
    .filter(({ bounds }) => bounds.from < until && from < bounds.until)
    .sort((a, b) => a.bounds.from - b.bounds.from || a.bounds.until - b.bounds.until || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({ fact }) => fact);
}
