import { buildGraph } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { except, FACETS, facetRows, only, passes, toggled } from '../../../packages/viewer/src/state/filters.ts';
import { search } from '../../../packages/viewer/src/state/search.ts';
import { hashToView, viewToHash } from '../../../packages/viewer/src/state/view-hash.ts';
import { segments } from '../../../packages/viewer/src/ui/segments.ts';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';

const approved = { subject: 'ada', relation: 'APPROVED', object: 'accord', evidence: 'Ada approved the Accord' } as const;
const facts = buildGraph(
  smallProject([
    ['a', affirmedByOfficial],
    ['b', deniedByCy],
    ['a', approved],
  ]),
).facts();

describe('filters', () => {
  const [status, type, relation] = FACETS as [(typeof FACETS)[number], (typeof FACETS)[number], (typeof FACETS)[number]];
  it('count what would be there under the other filters', () => {
    const rows = facetRows(relation, facts, { status: only('disputed') });
    expect(rows.map((r) => [r.value, r.total, r.count, r.on])).toEqual([
      ['APPROVED', 1, 0, true],
      ['MET_WITH', 1, 1, true],
    ]);
    expect(facetRows(status, facts, {}).map((r) => r.value)).toEqual(['reported', 'disputed']);
    expect(facetRows(type, facts, {}).find((r) => r.value === 'Person')?.count).toBe(2);
  });
  it('let a fact pass when every value does', () => {
    expect(facts.filter((f) => passes(f, { type: except('Plan') })).map((f) => f.relation)).toEqual(['MET_WITH']);
    expect(facts.filter((f) => passes(f, { relation: only() }))).toEqual([]);
  });
  it('are gone when nothing is switched off any more', () => {
    expect(toggled(toggled({}, 'type', 'Plan'), 'type', 'Plan')).toEqual({});
  });
});

describe('the address bar', () => {
  it.each([
    { selection: null, filters: {} },
    { selection: { kind: 'entity', id: 'vladimir-putin' }, filters: { status: only('denied', 'disputed') } },
    { selection: { kind: 'fact', id: 'f:12', statement: 's:34' }, filters: { relation: except('HOLDS', 'a,b & c=d#é') } },
    { selection: { kind: 'document', id: '01-a' }, filters: { type: only() } },
  ] as const)('keeps a view: %j', (view) => {
    expect(hashToView(viewToHash(view))).toEqual(view);
  });
  it.each(['', '#', '#fact=', '#%E0%A4%A', '#entity=%zz&status=', '#x=y&=&&', `#fact=${'a'.repeat(100_000)}`])(
    'takes any text: %.20s',
    (hash) => {
      expect(() => hashToView(hash)).not.toThrow();
    },
  );
});

describe('search', () => {
  const item = (name: string, aliases: string[] = [], weight = 1) =>
    ({ kind: 'entity', id: name, name, aliases, label: 'Person', weight }) as const;
  const items = [item('Türkiye'), item('Volodymyr Zelenskyy', ['Zelensky'], 9), item('Zel', [], 1), item('Office of Zelenskyy', [], 2)];
  it('ranks whole names first, then beginnings, then words, and knows aliases and accents', () => {
    expect(search('zel', items).map((f) => f.item.name)).toEqual(['Zel', 'Volodymyr Zelenskyy', 'Office of Zelenskyy']);
    expect(search('turkiye', items).map((f) => f.item.name)).toEqual(['Türkiye']);
    expect(search('zelensky', items)[0]).toMatchObject({ alias: 'Zelensky' });
    expect(search('  ', items)).toEqual([]);
  });
});

it('cuts a text where quotations begin and end, also where they overlap', () => {
  const text = 'one two three four';
  const spans = [
    { id: 'a', start: 0, end: 7 },
    { id: 'b', start: 4, end: 13 },
  ];
  const pieces = segments(text, spans);
  expect(pieces.map((p) => p.text).join('')).toBe(text);
  expect(pieces.map((p) => [p.text, [...p.ids].sort().join()])).toEqual([
    ['one ', 'a'],
    ['two', 'a,b'],
    [' three', 'b'],
    [' four', ''],
  ]);
});
