import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns } from '../../../../../packages/core/src/extract/rules/relations/diplomacy/index.ts';
import { diplomacy } from '../../../../../packages/core/src/model/diplomacy.ts';
import { readExample } from './read-example.ts';

const patterns = compilePatterns(diplomacyPatterns, diplomacy);

describe('patterns of diplomacy', () => {
  for (const { id, examples, labels } of patterns.set.patterns)
    it.each(examples)(`${id}: $text`, ({ text, expect: expected }) => {
      expect(readExample(text, expected, patterns, diplomacy, labels).sort()).toEqual([...expected].sort());
    });

  it('has an example for each pattern', () => {
    expect(patterns.set.patterns.filter((p) => p.examples.length === 0).map((p) => p.id)).toEqual([]);
  });
});
