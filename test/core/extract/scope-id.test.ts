import { describe, expect, it } from 'vitest';
import { scopeId } from '../../../packages/core/src/extract/scope-id.ts';

type Id = Parameters<typeof scopeId>[0];
const scoped = (id: string, label: string, name: string, document = '03-TASS_peskov.v2') => scopeId(id as Id, { label, name }, document);

describe('scopeId', () => {
  it.each([
    ['an unnamed source, named bodies in it or not', 'us-officials', 'UnnamedSource', 'U.S. officials', '03-tass-peskov-v2-us-officials'],
    ['a thing without a name', 'deal', 'Plan', 'the deal', '03-tass-peskov-v2-deal'],
  ])('puts the report before %s', (_what, id, label, name, expected) => expect(scoped(id, label, name)).toBe(expected));

  it.each([
    ['a proper name', 'oslo-accord', 'Plan', 'Oslo accord'],
    ['a number', '28-point-plan', 'Plan', '28-point plan'],
    ['letters without case', '協定', 'Plan', '協定'],
  ])('leaves %s alone', (_what, id, label, name) => expect(scoped(id, label, name)).toBe(id));

  it('stays an id, whatever the report is called', () => {
    expect(scoped('deal', 'Plan', 'deal', '...')).toBe('deal');
    expect(scoped('deal', 'Plan', 'deal', 'x'.repeat(300))).toMatch(/^x{195}-deal$/);
  });
});
