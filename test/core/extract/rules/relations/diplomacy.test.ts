import { beforeAll, describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns } from '../../../../../packages/core/src/extract/rules/relations/diplomacy/index.ts';
import { readRelations } from '../../../../../packages/core/src/extract/rules/relations/read-relations.ts';
import { loadTagger, type Tagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../../packages/core/src/extract/rules/syntax/parse.ts';
import { diplomacy } from '../../../../../packages/core/src/model/diplomacy.ts';
import { nameEntities, readExpected } from './name-entities.ts';

const patterns = compilePatterns(diplomacyPatterns, diplomacy);
let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** What the patterns read in a sentence, in the notation of the examples. */
function read(text: string, expected: readonly string[], labels: Readonly<Record<string, readonly string[]>>): string[] {
  const named = nameEntities(parse(tokenize(text, tagger)), expected.map(readExpected), diplomacy, labels);
  return readRelations(named, patterns, diplomacy).map((r) => {
    const name = (entity: number): string => named.entities[entity]?.entity.name ?? '';
    const marks = [r.polarity, r.modality, r.certainty].filter((mark) => !['affirmed', 'actual', 'certain'].includes(mark));
    return `${name(r.subject)} ${r.relation} ${name(r.object)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  });
}

describe('patterns of diplomacy', () => {
  for (const { id, examples, labels } of patterns.set.patterns)
    it.each(examples)(`${id}: $text`, ({ text, expect: expected }) => {
      expect(read(text, expected, labels).sort()).toEqual([...expected].sort());
    });

  it('has an example for each pattern', () => {
    expect(patterns.set.patterns.filter((p) => p.examples.length === 0).map((p) => p.id)).toEqual([]);
  });
});
