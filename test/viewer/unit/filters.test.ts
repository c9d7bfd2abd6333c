import { buildGraph } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { except, FACETS, type Facet, facetRows, only, passes, toggled, withChoice } from '../../../packages/viewer/src/state/filters.ts';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';

const approval = { subject: 'ada', relation: 'APPROVED', object: 'accord', evidence: 'Ada approved the Accord' } as const;
const facts = buildGraph(
  smallProject([
    ['a', affirmedByOfficial],
    ['b', deniedByCy],
    ['a', approval],
  ]),
).facts();
const facet = (id: string): Facet => FACETS.find((f) => f.id === id)!;
const counts = (id: string, filters = {}) => Object.fromEntries(facetRows(facet(id), facts, filters).map((r) => [r.value, r.count]));

describe('filters', () => {
  it('count facts by status and relation, and entities by type', () => {
    expect(counts('status')).toEqual({ disputed: 1, reported: 1 });
    expect(counts('relation')).toEqual({ MET_WITH: 1, APPROVED: 1 });
    expect(counts('type')).toEqual({ Person: 2, Plan: 1 });
  });

  it('count under the filters of the other facets but not of their own', () => {
    const filters = { status: only('disputed') };
    expect(counts('status', filters)).toEqual({ disputed: 1, reported: 1 });
    expect(counts('relation', filters)).toEqual({ MET_WITH: 1, APPROVED: 0 });
    expect(counts('type', filters)).toEqual({ Person: 2, Plan: 0 });
  });

  it('list statuses in their fixed order, and other values by frequency', () => {
    expect(facetRows(facet('status'), facts, {}).map((r) => r.value)).toEqual(['reported', 'disputed']);
    expect(facetRows(facet('type'), facts, {}).map((r) => r.value)).toEqual(['Person', 'Plan']);
  });

  it('let a fact pass only when both its ends do', () => {
    const filters = { type: except('Plan') };
    expect(facts.filter((f) => passes(f, filters)).map((f) => f.relation)).toEqual(['MET_WITH']);
  });

  it('switch one value off and on again', () => {
    const off = toggled({}, 'status', 'disputed');
    expect(off).toEqual({ status: except('disputed') });
    expect(toggled(off, 'status', 'disputed')).toEqual({});
    expect(toggled({ status: only('denied') }, 'status', 'disputed')).toEqual({ status: only('denied', 'disputed') });
  });

  it('let nothing pass with an empty `only`, and are gone with an empty `except`', () => {
    expect(facts.filter((f) => passes(f, { status: only() }))).toEqual([]);
    expect(withChoice({ status: only() }, 'status', except())).toEqual({});
    expect(withChoice({ status: only() }, 'status', null)).toEqual({});
  });
});
