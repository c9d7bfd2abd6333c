import type { Parsed } from '../../../../../packages/core/src/extract/rules/reading.ts';
import type { CompiledPatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { readRelations } from '../../../../../packages/core/src/extract/rules/relations/read-relations.ts';
import { loadTagger } from '../../../../../packages/core/src/extract/rules/segment/tagger.ts';
import { tokenize } from '../../../../../packages/core/src/extract/rules/segment/tokenize.ts';
import { parse } from '../../../../../packages/core/src/extract/rules/syntax/parse.ts';
import type { Ontology } from '../../../../../packages/core/src/model/ontology.ts';
import { nameEntities, readExpected } from './name-entities.ts';

const tagger = await loadTagger();

export function parseText(text: string): Parsed {
  return parse(tokenize(text, tagger));
}

/** What the patterns read in a sentence, in the notation of the examples. The names in `expected` are the entities. */
export function readExample(
  text: string,
  expected: readonly string[],
  patterns: CompiledPatterns,
  ontology: Ontology,
  labels: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  const named = nameEntities(parseText(text), expected.map(readExpected), ontology, labels);
  return readRelations(named, patterns, ontology).map((r) => {
    const name = (entity: number): string => named.entities[entity]?.entity.name ?? '';
    const marks = [r.polarity, r.modality, r.certainty].filter((mark) => !['affirmed', 'actual', 'certain'].includes(mark));
    return `${name(r.subject)} ${r.relation} ${name(r.object)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
  });
}
