import { describe, expect, it } from 'vitest';
import { CUE_VERBS } from '../../../../../packages/core/src/extract/rules/attribution/cue-verbs.ts';
import { cueEntry, words } from '../../../../../packages/core/src/extract/rules/attribution/lexicon.ts';

describe('the lexicon of cue verbs', () => {
  it('joins what its rows say of one verb', () => {
    const entry = cueEntry('ask')!;
    expect(entry.takes.has('quote') && entry.takes.has('hearer')).toBe(true);
    expect(entry.prepositions.has('for')).toBe(true);
  });

  it('knows British spelling and particles', () => {
    expect(cueEntry('criticise')).toBe(cueEntry('criticize'));
    expect(cueEntry('point out')).toBeDefined();
    expect(cueEntry('sail')).toBeUndefined();
  });

  it.each(CUE_VERBS.map((row) => [row.reason, row] as const))('has a use for each row: %s', (_reason, row) => {
    expect(words(row.verbs)).not.toHaveLength(0);
    expect(row.takes.length + words(row.prepositions ?? '').length).toBeGreaterThan(0);
  });

  it('lists no verb twice in one row', () => {
    for (const row of CUE_VERBS) expect(new Set(words(row.verbs)).size, row.reason).toBe(words(row.verbs).length);
  });
});
