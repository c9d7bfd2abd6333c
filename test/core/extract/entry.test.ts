import { diplomacy, documentSchema, entitySchema } from '@proj/core';
import { loadRulesExtractor } from '@proj/core/extract';
import { describe, expect, it } from 'vitest';

describe('@proj/core/extract', () => {
  it('reads a text into statements that rest on its words, the same every time', async () => {
    const publisher = entitySchema.parse({ id: 'gazette', label: 'Organization', name: 'Gazette', kind: 'outlet' });
    const text = 'President Ana Roy of Kenya denied that Egypt had attacked Ethiopia, Reuters reported on Monday.';
    const document = documentSchema.parse({ id: 'r', title: 'A denial', publisher: 'gazette', published: '2031-05-07', text });
    const extractor = await loadRulesExtractor();
    const read = () => extractor.read(document, { entities: [publisher], ontology: diplomacy }, '2031-05-08');
    const { statements, mentions } = await read();
    const attack = statements.find((s) => s.relation === 'ATTACKED');
    expect(attack).toMatchObject({ subject: 'egypt', object: 'ethiopia', polarity: 'negated', review: 'unreviewed' });
    expect(attack?.attribution.map((a) => a.agent)).toEqual(['gazette', 'reuters', 'ana-roy']);
    for (const { evidence } of statements) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    expect(mentions.get('egypt')).toEqual(['Egypt']);
    expect(await read()).toEqual({ statements, mentions, entities: expect.anything(), findings: [] });
  });
});
