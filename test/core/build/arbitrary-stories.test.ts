import {
  buildGraph,
  extendGraph,
  type Fact,
  type KnowledgeGraph,
  MODALITIES,
  originsOf,
  type Project,
  type Statement,
  toGexf,
} from '@proj/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../../support/arbitrary-project.ts';

const LAYER = { layer: 'statements' } as const;
const bytes = (graph: KnowledgeGraph): string => [...toGexf(graph)].join('') + JSON.stringify([graph.claims, graph.integrity]);

/** What a fact has to say of its statements, from the statements alone. */
function recount(graph: KnowledgeGraph, statements: readonly Statement[]): Partial<Fact> {
  const id = (agent: string) => graph.entity(agent).id;
  const isUnnamed = (agent: string) => graph.entity(agent).label === 'UnnamedSource';
  const origins = (polarity: string) =>
    statements.filter((s) => s.polarity === polarity).flatMap((s) => originsOf(s.attribution, isUnnamed).voices.map(id));
  const [affirmed, negated] = ['affirmed', 'negated'].map((polarity) => new Set(origins(polarity)).size) as [number, number];
  const outlets = statements.flatMap((s) => s.attribution.filter((a, i) => i === 0 || a.role !== 'speaker').map((a) => id(a.agent)));
  const affirming = statements.filter((s) => s.polarity === 'affirmed');
  const modalities = (affirming.length > 0 ? affirming : statements).map((s) => s.modality);
  return {
    id: `f:${statements[0]!.id.slice(2)}` as Fact['id'],
    status: affirmed === 0 ? 'denied' : negated > 0 ? 'disputed' : affirmed > 1 ? 'corroborated' : 'reported',
    affirmed,
    negated,
    outlets: [...new Set(outlets)].sort(),
    modality: MODALITIES.find((m) => modalities.includes(m))!,
    anonymousOnly: statements.every((s) => originsOf(s.attribution, isUnnamed).anonymous),
    firstReported: statements[0]!.published,
    lastReported: statements.at(-1)!.published,
  };
}

/** Who is quoted at the end of a chain. */
function speakers(graph: KnowledgeGraph, statements: readonly Statement[]): string[] {
  const quoted = statements.flatMap(({ attribution }) => {
    const last = attribution.at(-1)!;
    const isJoint = (i: number): boolean =>
      attribution.slice(i).every((a) => a.role === 'speaker' && (a === last || (a.cue !== undefined && a.cue === last.cue)));
    return attribution.filter((_, i) => isJoint(i)).map((a) => graph.entity(a.agent).id);
  });
  return [...new Set(quoted)].sort();
}

describe('buildGraph, for any story', () => {
  const check = (property: (project: Project) => void) => fc.assert(fc.property(arbitraryProject, property), { numRuns: 80 });

  it('gives every fact what its statements say', () => {
    check((project) => {
      const graph = buildGraph(project);
      for (const fact of graph.facts()) expect(fact).toMatchObject(recount(graph, fact.statements));
      const ids = graph.facts().flatMap((fact) => fact.statements.map((s) => s.id));
      expect([new Set(ids).size, ids.length]).toEqual([graph.integrity.accepted, graph.integrity.accepted]);
    });
  });
  it('gives every claim those who are quoted on either side', () => {
    check((project) => {
      const graph = buildGraph(project);
      const expected = graph.facts().flatMap((fact) => {
        const deniedBy = speakers(
          graph,
          fact.statements.filter((s) => s.polarity === 'negated'),
        );
        const confirming = fact.statements.filter(
          (s) => s.polarity === 'affirmed' && (deniedBy.length > 0 || s.attribution.at(-1)?.cue === 'confirmed'),
        );
        const confirmedBy = speakers(graph, confirming);
        return deniedBy.length + confirmedBy.length > 0 ? [{ fact: fact.id, deniedBy, confirmedBy }] : [];
      });
      const claims = graph.claims.map((c) => ({
        fact: c.fact.id,
        deniedBy: c.deniedBy.map((e) => e.id),
        confirmedBy: c.confirmedBy.map((e) => e.id),
      }));
      expect(claims).toEqual(expected);
      for (const { id, fact, deniedBy, confirmedBy } of graph.claims) {
        const node = graph.store.nodeById(id);
        expect(graph.store.nodes.row(node)).toMatchObject({ fact: fact.id, subject: fact.subject.id, object: fact.object.id });
        const edges = [...deniedBy.map((e) => `${id}/denied/${e.id}`), ...confirmedBy.map((e) => `${id}/confirmed/${e.id}`)];
        for (const [i, edge] of edges.map((key) => graph.store.edgeById(key)).entries()) {
          const by = [...deniedBy, ...confirmedBy][i]!;
          expect([graph.store.source(edge), graph.store.target(edge)]).toEqual([graph.store.nodeById(by.id), node]);
          expect(graph.store.edges.get(edge, 'fact')).toBe(fact.id);
        }
      }
    });
  });
  it('gives the same bytes whatever the order of the statements', () => {
    check((project) => {
      const { statements } = project;
      const turned = [...statements.slice(7), ...statements.slice(0, 7)].reverse();
      expect(bytes(buildGraph({ ...project, statements: turned }, LAYER))).toBe(bytes(buildGraph(project, LAYER)));
    });
  });
  it('gives the same bytes when a part of the statements comes later', () => {
    check((project) => {
      const [early, late] = [project.statements.slice(0, 9), project.statements.slice(9)];
      const graph = extendGraph(buildGraph({ ...project, statements: early }, LAYER), { statements: late }, LAYER);
      expect(bytes(graph)).toBe(bytes(buildGraph(project, LAYER)));
    });
  });
});
