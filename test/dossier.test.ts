import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGraph, type Fact, toGexf, toGraphologyJson } from '@proj/core';
import { readProject } from '@proj/core/node';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { disputedPoints } from './support/disputed-points.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const project = await readProject(path('data'));
const graph = buildGraph(project);

describe('the dossier', () => {
  it('builds without a finding', () => {
    expect(graph.integrity.diagnostics).toEqual([]);
    expect(graph.integrity.refused).toBe(0);
  });

  it('has lost nothing', () => {
    expect(project.documents.map((d) => d.id.slice(0, 2))).toEqual(Array.from({ length: 18 }, (_, i) => `${i + 1}`.padStart(2, '0')));
    expect(graph.integrity.accepted).toBe(project.statements.length);
    expect(graph.integrity.accepted).toBeGreaterThanOrEqual(440);
    expect(withStatus('disputed').length).toBeGreaterThanOrEqual(12);
    expect(withStatus('denied').length).toBeGreaterThanOrEqual(24);
  });

  it.each(project.documents.map((d) => d.id))('has the statements of %s', (id) => {
    const statements = project.statements.filter((s) => s.evidence.document === id);
    expect(statements.length).toBeGreaterThanOrEqual(12);
    expect(statements.every((s) => s.extractor === 'hand' && s.review === 'accepted')).toBe(true);
  });

  it('quotes every statement as the report has it', () => {
    const texts = new Map(project.documents.map((d) => [d.id, d.text]));
    for (const { evidence } of project.statements)
      expect(texts.get(evidence.document)?.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  });

  it('lists only entities that a report names or a statement needs', () => {
    const texts = project.documents.map((d) => d.text).join('\n');
    const needed = new Set<string | undefined>([
      ...project.documents.map((d) => d.publisher),
      ...project.entities.map((e) => e.affiliation),
    ]);
    for (const { subject, object, attribution, qualifiers } of project.statements)
      for (const id of [
        subject,
        object,
        qualifiers.place,
        ...(qualifiers.with ?? []),
        ...(qualifiers.to ?? []),
        ...attribution.map((a) => a.agent),
      ])
        needed.add(id);
    const isNamed = (names: readonly string[]): boolean => names.some((name) => texts.includes(name));
    const idle = project.entities.filter((e) => e.label !== 'UnnamedSource' && !needed.has(e.id) && !isNamed([e.name, ...e.aliases]));
    expect(idle.map((e) => e.id)).toEqual([]);
  });

  it('exports every edge to GEXF and to graphology', () => {
    expect([...toGexf(graph)].join('').match(/<edge /g)).toHaveLength(graph.store.size);
    const read = MultiDirectedGraph.from(JSON.parse([...toGraphologyJson(graph)].join('')));
    expect([read.order, read.size]).toEqual([graph.store.order, graph.store.size]);
  });
});

describe('the disputed points', () => {
  it.each(disputedPoints)('$point: $words ($status)', ({ fact, status, deniedBy, confirmedBy = [], reports }) => {
    const [subject, relation, object] = fact;
    const found = graph.facts({ subject, relation, object }).filter((f) => f.status === status && hasVoices(f, deniedBy, confirmedBy));
    expect(found).toHaveLength(1);
    expect(reportsOf(found[0]!)).toEqual(expect.arrayContaining([...reports]));
  });

  it('are all in docs/dossier.md, shown or with the reason why not', () => {
    const [shown = '', missing = ''] = readFileSync(path('docs/dossier.md'), 'utf8').split('## Not shown');
    const rows = (table: string): string[] => [...table.matchAll(/^\| (D\d\d) /gm)].map((m) => m[1]!);
    expect(rows(shown)).toEqual([...new Set(disputedPoints.map((p) => p.point))]);
    expect([...rows(shown), ...rows(missing)].sort()).toEqual(Array.from({ length: 34 }, (_, i) => `D${`${i + 1}`.padStart(2, '0')}`));
  });
});

function withStatus(status: Fact['status']): readonly Fact[] {
  return graph.facts().filter((f) => f.status === status);
}

function hasVoices(fact: Fact, deniedBy: readonly string[], confirmedBy: readonly string[]): boolean {
  const claim = graph.claims.find((c) => c.fact === fact);
  const ids = (voices: readonly { readonly id: string }[] = []): string[] => voices.map((v) => v.id);
  const covers = (voices: readonly string[], expected: readonly string[]): boolean => expected.every((id) => voices.includes(id));
  return covers(ids(claim?.deniedBy), deniedBy) && covers(ids(claim?.confirmedBy), confirmedBy);
}

function reportsOf(fact: Fact): string[] {
  return [...new Set(fact.statements.map((s) => s.evidence.document.slice(0, 2)))].sort();
}
