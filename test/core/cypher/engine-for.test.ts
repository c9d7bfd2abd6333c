import { fileURLToPath } from 'node:url';
import { buildGraph } from '@proj/core';
import { engineFor } from '@proj/core/cypher';
import { readProject } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, smallProject } from '../../support/small-project.ts';

const WHO_DENIES_WHAT = `MATCH (subject)-[fact]->(object) UNWIND kg.statements(fact) AS s
  WITH * WHERE s.polarity = 'negated'
  RETURN s.attribution[-1].name AS who, subject.name + ' ' + type(fact) + ' ' + object.name AS what, s.evidence.exact AS words,
    kg.evidence(s).title AS report ORDER BY s.published, words`;

const project = smallProject([
  ['a', affirmedByOfficial],
  ['b', affirmedCitingTheDaily],
  ['b', deniedByCy],
]);
const graph = buildGraph(project, { layer: 'statements' });
const engine = await engineFor(graph).load();
const rows = (text: string, parameters = {}): unknown[] => engine.query(text, parameters).rows();

describe('an engine for a knowledge graph', () => {
  it('tells in one query who denies what, in which words', () => {
    const found = rows(`${WHO_DENIES_WHAT}`);
    const denial = ['Cy', 'Ada MET_WITH Bo', 'Ada never met Bo', 'B'];
    // Once from the fact, once from the edge that says that Cy denied it.
    expect(found).toEqual([denial, ['Cy', 'Cy DENIED Ada MET_WITH Bo', 'Ada never met Bo', 'B']]);
  });
  it('gives the statements of a fact in order of publication', () => {
    const [official, daily, cy] = rows('MATCH ()-[r:MET_WITH]->() UNWIND kg.statements(r) AS s RETURN s').flat();
    expect(official).toEqual({
      id: expect.stringMatching(/^s:/),
      polarity: 'affirmed',
      modality: 'actual',
      certainty: 'certain',
      utterance: 'indirect',
      attribution: [
        { id: 'the-daily', name: 'The Daily', role: 'publisher', cue: null },
        { id: 'a-official', name: 'an official', role: 'speaker', cue: 'told' },
      ],
      published: '2025-03-05',
      evidence: { exact: 'Ada met Bo in Oslo on 3 March', start: 0, end: 29, document: 'a' },
      extractor: 'hand',
      confidence: 1,
      review: 'unreviewed',
    });
    const texts = [daily, cy].map((s) => (s as { evidence: { exact: string } }).evidence.exact);
    expect(texts.sort()).toEqual(['Ada met Bo in Oslo on 3 March, according to The Daily', 'Ada never met Bo']);
  });
  it('gives the statements of those who deny and confirm', () => {
    const text =
      'MATCH (who)-[r:DENIED|CONFIRMED]->(claim) UNWIND kg.statements(r) AS s RETURN type(r), who.name, s.evidence.exact ORDER BY type(r)';
    expect(rows(text)).toEqual([
      ['CONFIRMED', 'an official', 'Ada met Bo in Oslo on 3 March'],
      ['DENIED', 'Cy', 'Ada never met Bo'],
    ]);
  });
  it('has no statements for other relationships', () => {
    expect(rows('MATCH ()-[r:PUBLISHED|STATED_IN]->() RETURN DISTINCT kg.statements(r), kg.sources(r)')).toEqual([[[], []]]);
    expect(rows('RETURN kg.statements(null), kg.sources(null), kg.evidence(null)')).toEqual([[null, null, null]]);
  });
  it('gives everyone through whom a fact is known', () => {
    expect(
      rows('MATCH ()-[r:MET_WITH]->() UNWIND kg.sources(r) AS s RETURN s.id, s.label, s.roles, s.affirms, s.negates ORDER BY s.id'),
    ).toEqual([
      ['a-official', 'UnnamedSource', ['speaker'], 1, 0],
      ['cy', 'Person', ['speaker'], 0, 1],
      ['the-daily', 'Organization', ['publisher', 'outlet'], 2, 0],
      ['the-post', 'Organization', ['publisher'], 1, 1],
    ]);
  });
  it('shows where words stand, by id, by statement and by node', () => {
    const [denial] = project.statements.filter((s) => s.polarity === 'negated');
    const place = { statement: denial!.id, exact: 'Ada never met Bo', start: 0, end: 16, line: 1, column: 1 };
    const report = { document: 'b', title: 'B', publisher: 'The Post', published: '2025-03-06', url: null };
    const evidence = { ...place, ...report, prefix: '', suffix: expect.anything() };
    expect(rows('RETURN kg.evidence($id)', { id: denial!.id })).toEqual([[evidence]]);
    expect(rows('MATCH (s:Statement {id: $id}) RETURN kg.evidence(s), kg.evidence({id: s.id})', { id: denial!.id })).toEqual([
      [evidence, evidence],
    ]);
  });
  it.each([
    ["kg.evidence('s:0')", /no statement/],
    ['kg.evidence({})', /no statement/],
    ['kg.evidence(n)', /no statement/],
  ])('refuses %s', (call, message) => {
    expect(() => rows(`MATCH (n {id: 'ada'}) RETURN ${call}`)).toThrow(message);
  });
  it('compares the times of facts', () => {
    const during = (date: string): unknown[] =>
      rows('MATCH ()-[r]->() WHERE edtf.overlaps(r.time, $date) RETURN type(r), r.time, edtf.precision(r.time)', { date });
    expect(during('2025-03')).toEqual([['MET_WITH', '2025-03-03', 'day']]);
    expect(during('2025-02-01/2025-03-03')).toEqual([['MET_WITH', '2025-03-03', 'day']]);
    expect(during('2025-04')).toEqual([]);
    expect(rows('MATCH ()-[r:MET_WITH]->() RETURN edtf.until(r.time) - edtf.from(r.time)')).toEqual([[86_400_000]]);
  });
  it('searches names and words', () => {
    const search = (query: string): unknown[] =>
      rows("CALL db.index.fulltext.queryNodes('nodes', $query) YIELD node RETURN node.name", { query }).flat();
    expect(search('accord')).toEqual(['The Accord']);
    expect(search('never')).toEqual(['Ada never met Bo']);
  });
  it('changes nothing, but makes indexes', () => {
    expect(() => rows('CREATE (:X)')).toThrow(expect.objectContaining({ detail: 'ReadOnly' }));
    expect(() => engine.query('MATCH (n) SET n.x = 1', {}, { readOnly: false })).toThrow(/read only/);
    rows('CREATE INDEX ids FOR (p:Person) ON (p.id)');
    rows("CALL db.index.fulltext.createNodeIndex('people', 'Person', 'name')");
    expect(rows('SHOW INDEXES YIELD name RETURN name')).toEqual([['ids'], ['nodes'], ['people']]);
  });
});

describe('queries on the dossier', () => {
  const path = fileURLToPath(new URL('../../../data', import.meta.url));
  it('tell who denies what, in which words', async () => {
    const dossier = buildGraph(await readProject(path), { layer: 'facts' });
    const { values } = (await engineFor(dossier).load()).query(WHO_DENIES_WHAT);
    const negated = dossier
      .facts()
      .flatMap((fact) =>
        fact.statements
          .filter((s) => s.polarity === 'negated')
          .map((s) => [
            dossier.entity(s.attribution.at(-1)!.agent).name,
            `${fact.subject.name} ${fact.relation} ${fact.object.name}`,
            s.evidence.exact,
            dossier.document(s.evidence.document).title,
          ]),
      );
    expect(negated.length).toBeGreaterThan(20);
    expect([...values].sort()).toEqual(negated.sort());
    expect(values).toContainEqual([
      'Dmitry Peskov',
      'Dan Driscoll MET_WITH Russia',
      expect.stringContaining('"No such plans"'),
      expect.any(String),
    ]);
  });
  it('rank those who met most, by weight of who says so', async () => {
    const dossier = await engineFor(buildGraph(await readProject(path))).load();
    const [first] = dossier.query(`CALL graph.pagerank({types: ['MET_WITH'], direction: 'both'}) YIELD node, score
      MATCH (node)-[r:MET_WITH]-() WHERE edtf.overlaps(r.time, '2025') RETURN node.name AS name, score, count(r) AS meetings ORDER BY score DESC`);
    expect(first).toMatchObject({ name: 'Vladimir Putin' });
  });
});
