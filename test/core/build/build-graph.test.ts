import { asOf, buildGraph, defineOntology, diff, diplomacy, diplomacyData, extendGraph, type Project, toGexf } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, meeting, smallProject } from '../../support/small-project.ts';

const all = smallProject([
  ['a', affirmedByOfficial],
  ['b', affirmedCitingTheDaily],
  ['b', deniedByCy],
]);
const gexf = (project: Project): string => [...toGexf(buildGraph(project))].join('');

describe('buildGraph', () => {
  it('counts an outlet that repeats another one as the same origin', () => {
    const [fact, ...more] = buildGraph(
      smallProject([
        ['a', affirmedByOfficial],
        ['b', affirmedCitingTheDaily],
      ]),
    ).facts();
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      status: 'reported',
      affirmed: 1,
      outlets: ['the-daily', 'the-post'],
      time: '2025-03-03',
      anonymousOnly: false,
    });
    expect(fact?.place?.id).toBe('oslo');
  });
  it('keeps a denial beside the assertion, as a dispute and a claim', () => {
    const graph = buildGraph(all);
    expect(graph.facts()).toHaveLength(1);
    expect(graph.facts()[0]).toMatchObject({ status: 'disputed', affirmed: 1, negated: 1 });
    expect(graph.claims[0]?.deniedBy.map((e) => e.id)).toEqual(['cy']);
    expect(graph.claims[0]?.confirmedBy.map((e) => e.id)).toEqual(['a-official']);
    expect(
      graph
        .toGraphology()
        .directedEdges()
        .filter((e) => graph.toGraphology().getEdgeAttribute(e, 'kind') === 'DENIED'),
    ).toHaveLength(1);
  });
  it('corroborates what two independent origins affirm', () => {
    const own = { ...meeting, evidence: 'Ada met Bo in Oslo on 3 March', qualifiers: { time: '2025-03' } };
    const graph = buildGraph(
      smallProject([
        ['a', affirmedByOfficial],
        ['b', own],
      ]),
    );
    expect(graph.facts().map((f) => [f.status, f.time])).toEqual([['corroborated', '2025-03-03']]);
  });
  it('never merges meetings on different days, nor guesses which one a vague report means', () => {
    const later = { ...meeting, qualifiers: { time: '2025-03-05' }, evidence: 'Ada met Bo in Oslo on 3 March, according' };
    const vague = { ...meeting, qualifiers: { time: '2025-03' }, evidence: 'according to The Daily' };
    const graph = buildGraph(
      smallProject([
        ['a', affirmedByOfficial],
        ['b', later],
        ['b', vague],
      ]),
    );
    expect(graph.facts().map((f) => f.time)).toEqual(['2025-03', '2025-03-03', '2025-03-05']);
    expect(graph.integrity.diagnostics.map((d) => d.code)).toContain('contradicting-dates');
  });
  it('keeps an undated report apart from what happened after it appeared', () => {
    const undated = { ...meeting, evidence: 'Ada met Bo in Oslo on 3 March' };
    const later = { ...meeting, qualifiers: { time: '2025-05' }, evidence: 'according to The Daily', modality: 'planned' as const };
    const [told, planned] = [undated, { ...undated, modality: 'planned' as const }].map((early) =>
      buildGraph(
        smallProject([
          ['a', early],
          ['b', later],
        ]),
      ),
    );
    expect([told?.facts().length, planned?.facts().length]).toEqual([2, 1]);
  });
  it('gives the same bytes whatever the order of its parts', () => {
    const shuffled = {
      ...all,
      statements: [...all.statements].reverse(),
      entities: [...all.entities].reverse(),
      documents: [...all.documents].reverse(),
    };
    expect(gexf(shuffled)).toBe(gexf(all));
  });
  it('gives the same graph when a report is added later', () => {
    const first = { ...all, statements: all.statements.slice(0, 1) };
    const graph = extendGraph(buildGraph(first), { statements: all.statements.slice(1) });
    expect([...toGexf(graph)].join('')).toBe(gexf(all));
  });
  it('keeps a qualifier that is called like a property of the builder, and the ids of facts beside it', () => {
    const graph = buildGraph(
      smallProject([
        ['a', { ...affirmedByOfficial, qualifiers: { fact: 7 } }],
        ['b', deniedByCy],
      ]),
    );
    const facts = [...Array(graph.store.size).keys()].map((edge) => graph.store.edges.get(edge, 'fact'));
    expect(facts).toEqual([7, ...graph.claims.flatMap((c) => [...c.deniedBy, ...c.confirmedBy].map(() => c.fact.id))]);
  });
  it('tells happenings apart by lists of words that are no entities', () => {
    const ontology = defineOntology(
      { name: 'own', extends: 'diplomacy', relations: { MET_WITH: { ...diplomacyData.relations.MET_WITH, distinguish: ['tags'] } } },
      [diplomacy.data],
    );
    const tagged = (tags: string[]) => ({ ...meeting, evidence: 'Ada met Bo in Oslo on 3 March', qualifiers: { tags } });
    const project = smallProject([
      ['a', tagged(['gas', 'oil'])],
      ['b', tagged(['coal'])],
    ]);
    expect(buildGraph({ ...project, ontology }).facts()).toHaveLength(2);
    expect(buildGraph(project).facts()).toHaveLength(1);
  });
  it('leaves the statements of a fact alone when the graph is changed', () => {
    const graph = buildGraph(all);
    graph.store.setEdgeProperty(0, 'statements', ['other']);
    graph.store.setEdgeProperty(0, 'outlets', null);
    expect([graph.store.edges.get(0, 'statements'), graph.store.edges.get(0, 'outlets')]).toEqual([['other'], null]);
    expect(graph.facts()[0]?.statements).toHaveLength(3);
  });
  it('refuses statements with errors and says why', () => {
    const [good] = all.statements;
    const broken = [
      { ...good, id: 's:00000000000000000001', relation: 'MET_WTH' },
      { ...good, id: 's:00000000000000000002', object: 'oslo' },
      { ...good, id: 's:00000000000000000003', subject: 'adda' },
      { ...good, id: 's:00000000000000000004', evidence: { ...good?.evidence, exact: 'other words than these, really' } },
    ] as unknown as Project['statements'];
    const graph = buildGraph({ ...all, statements: broken });
    expect(graph.integrity).toMatchObject({ accepted: 0, refused: 4 });
    expect(graph.integrity.diagnostics.map((d) => d.code).sort()).toEqual([
      'domain-range',
      'evidence-not-found',
      'unknown-entity',
      'unknown-relation',
    ]);
    expect(graph.integrity.diagnostics.find((d) => d.code === 'unknown-relation')?.hint).toContain('`MET_WITH`');
    expect(() => buildGraph({ ...all, statements: broken }, { strict: true })).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
  it('merges entities that are judged the same, and undoes it', () => {
    const same = { verdict: 'same', left: 'ada', right: 'cy' } as unknown as Project['judgements'][number];
    const undone = { ...same, verdict: 'retracted' } as Project['judgements'][number];
    expect(buildGraph({ ...all, judgements: [same] }).entity('cy').id).toBe('ada');
    expect(buildGraph({ ...all, judgements: [same, undone] }).entity('cy').id).toBe('cy');
  });
  it('names an unknown id and what was probably meant', () => {
    expect(() => buildGraph(all).facts({ involving: 'adaa' })).toThrow(
      expect.objectContaining({ code: 'not-found', hint: 'did you mean `ada`?' }),
    );
  });
});

describe('asOf and diff', () => {
  it('shows what a later report changes', () => {
    const changes = diff(buildGraph(asOf(all, '2025-03-05')), buildGraph(asOf(all, '2025-03-06')));
    expect(changes.disputed.map((c) => [c.before.status, c.after.status])).toEqual([['reported', 'disputed']]);
    expect(changes.added).toEqual([]);
    expect(changes.statements).toHaveLength(2);
  });
});
