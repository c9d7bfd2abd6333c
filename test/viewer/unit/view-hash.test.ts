import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { except, FACETS, type Filters, only, withChoice } from '../../../packages/viewer/src/state/filters.ts';
import type { Selection } from '../../../packages/viewer/src/state/view.ts';
import { hashToView, viewToHash } from '../../../packages/viewer/src/state/view-hash.ts';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const choice = fc.oneof(
  fc.array(text, { maxLength: 4 }).map((values) => only(...values)),
  fc.array(text, { minLength: 1, maxLength: 4 }).map((values) => except(...values)),
);
const filters = fc
  .array(fc.tuple(fc.constantFrom(...FACETS.map((f) => f.id)), choice))
  .map((pairs) => pairs.reduce<Filters>((all, [facet, c]) => withChoice(all, facet, c), {}));
const selection = fc.oneof<fc.Arbitrary<Selection | null>[]>(
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('entity' as const, 'document' as const), id: text }),
  fc.record({ kind: fc.constant('fact' as const), id: text, statement: text }, { requiredKeys: ['kind', 'id'] }),
);

describe('viewToHash and hashToView', () => {
  it('say a view in a readable way', () => {
    const view = {
      selection: { kind: 'fact', id: 'f:1', statement: 's:2' },
      filters: { status: only('denied', 'disputed'), type: except('Place') },
    } as const;
    expect(viewToHash(view)).toBe('#fact=f:1&at=s:2&status=denied,disputed&type=!Place');
    expect(viewToHash({ selection: null, filters: {} })).toBe('');
  });

  it('give every view back', () => {
    fc.assert(
      fc.property(fc.record({ selection, filters }), (view) => {
        expect(hashToView(viewToHash(view))).toEqual(view);
      }),
    );
  });

  it('survive whatever stands in a link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const view = hashToView(hash);
        expect(hashToView(viewToHash(view))).toEqual(view);
      }),
    );
  });

  it.each([
    ['#', null],
    ['#fact=', null],
    ['#fact=%', null],
    ['#fact=%E0%A4%A', null],
    ['#__proto__=x&constructor=y', null],
    ['#entity=a&fact=f&at=%ZZ', { kind: 'entity', id: 'a' }],
    ['#fact=f&at=%ZZ', { kind: 'fact', id: 'f' }],
    ['#entity=<img src=x>', { kind: 'entity', id: '<img src=x>' }],
    ['#entity=%26%3D%23', { kind: 'entity', id: '&=#' }],
  ])('read %s', (hash, expected) => {
    expect(hashToView(hash)).toEqual({ selection: expected, filters: {} });
  });

  it('ignore facets that are unknown and an exclusion of nothing', () => {
    expect(hashToView('#colour=red&status=!&type=').filters).toEqual({ type: only() });
  });
});
