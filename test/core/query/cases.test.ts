import { buildGraph, type Project } from '@proj/core';
import { parse, QueryEngine } from '@proj/core/cypher';
import { print } from '@proj/core/cypher/print';
import { readProject } from '@proj/core/node';
import { from } from '@proj/core/query';
import { describe, expect, it } from 'vitest';
import { affirmedByOfficial, affirmedCitingTheDaily, deniedByCy, smallProject } from '../../support/small-project.ts';
import { cases } from './cases.ts';

const engineOf = (project: Project): Promise<QueryEngine> => new QueryEngine(buildGraph(project, { layer: 'statements' }).store).load();
const small = await engineOf(
  smallProject([
    ['a', affirmedByOfficial],
    ['b', affirmedCitingTheDaily],
    ['b', deniedByCy],
    ['a', { subject: 'ada', relation: 'APPROVED', object: 'accord', evidence: 'Ada approved the Accord' }],
  ]),
);
const dossier = await engineOf(await readProject('data'));

/** Rows as text, sorted: what no ORDER BY decides is not compared. */
const asSet = (rows: Iterable<unknown>): string[] => [...rows].map((row) => JSON.stringify(row)).sort();

describe.each(cases)('a query for $title', ({ query, prints, byHand, given = {}, sorted = false }) => {
  it('prints as Cypher, with all values as parameters', () => {
    const text = query(from(dossier)).toCypher();
    expect(text).toBe(prints);
    expect(print(parse(text))).toBe(text);
  });
  it.each([
    ['a small story', small],
    ['the dossier', dossier],
  ])('gives the same rows as the question written by hand, over %s', (name, engine) => {
    const rows = query(from(engine)).rows(given);
    expect(asSet(rows)).toEqual(asSet(engine.query(byHand)));
    if (sorted) expect(rows).toEqual([...engine.query(byHand)]);
    if (name === 'the dossier') expect(rows).not.toEqual([]);
  });
});
