import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns } from '../../../../../packages/core/src/extract/rules/relations/diplomacy/index.ts';
import { parsePatterns } from '../../../../../packages/core/src/extract/rules/relations/parse-patterns.ts';
import { diplomacy, diplomacyData } from '../../../../../packages/core/src/model/diplomacy.ts';
import { defineOntology } from '../../../../../packages/core/src/model/ontology.ts';
import { readExample } from './read-example.ts';

const fisheries = `
name: fisheries
extends: diplomacy
patterns:
  - id: license
    relation: LICENSED
    reason: a state lets a fleet fish in its waters
    verbs: license, grant licence to
    roles: { subject: subject, object: 'object, to' }
    examples:
      - { text: Oslo licensed the Faroese fleet., expect: [Oslo LICENSED Faroese fleet] }
`;

describe('a set of patterns', () => {
  it('is extended by a YAML text for another ontology', () => {
    const relation = { description: 'let fish', domain: ['Country'], range: ['Organization'] };
    const ontology = defineOntology({ name: 'fisheries', extends: 'diplomacy', relations: { LICENSED: relation } }, [
      defineOntology(diplomacyData).data,
    ]);
    const patterns = compilePatterns(parsePatterns(fisheries, 'patterns.yaml'), ontology, [diplomacyPatterns]);
    const expected = ['Oslo LICENSED Faroese fleet', 'Oslo MET_WITH Torshavn'];
    const text = 'Oslo granted a licence to the Faroese fleet. Oslo met Torshavn.';
    expect(readExample(text, expected, patterns, ontology)).toEqual(expected);
  });

  it('names file and line of what does not fit', () => {
    expect(() => parsePatterns('name: x\npatterns:\n  - id: a\n    relaton: MET_WITH\n', 'patterns.yaml')).toThrow(
      expect.objectContaining({
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ found: 'relaton', place: expect.objectContaining({ file: 'patterns.yaml', line: 4 }) }),
        ]),
      }),
    );
  });

  it('proposes a relation for one that the ontology does not have', () => {
    const pattern = { id: 'meet', relation: 'MEET_WITH', reason: 'x', verbs: 'meet', roles: { subject: 'subject', object: 'object' } };
    expect(() => compilePatterns({ name: 'x', patterns: [pattern] }, diplomacy)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('MET_WITH') }),
    );
  });

  it('refuses an unknown parent', () => {
    expect(() => compilePatterns({ name: 'x', extends: 'diplomcy' }, diplomacy, [diplomacyPatterns])).toThrow(/extend unknown/);
  });

  it('replaces a pattern of the same id', () => {
    const pattern = {
      id: 'meet',
      relation: 'MET_WITH',
      reason: 'x',
      verbs: 'palaver with',
      roles: { subject: 'subject', object: 'object' },
    };
    const { set } = compilePatterns({ name: 'x', extends: 'diplomacy', patterns: [pattern] }, diplomacy, [diplomacyPatterns]);
    expect(set.patterns.filter((p) => p.id === 'meet').map((p) => p.verbs)).toEqual([['palaver with']]);
  });
});
