import { join } from 'node:path';
import { compilePatterns } from '../extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns, shippedPatterns } from '../extract/rules/relations/diplomacy/index.ts';
import { parsePatterns } from '../extract/rules/relations/parse-patterns.ts';
import type { PatternSetInput } from '../extract/rules/relations/pattern-schema.ts';
import type { Ontology } from '../model/ontology.ts';
import type { FileSystem } from './file-system.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { LIMITS, readText } from './text-file.ts';

/**
 * The words that carry relations in a project: those of its `patterns.yaml`, which adds to the shipped ones with `extends: diplomacy`, or stands in
 * their place; without such a file, the shipped ones.
 * @throws KgError `invalid` with file and line of every field that is wrong, or for a relation that the ontology does not have; `io`
 */
export async function readPatterns(folder: string, ontology: Ontology, fs: FileSystem = nodeFileSystem): Promise<PatternSetInput> {
  const file = join(folder, 'patterns.yaml');
  if (!(await fs.list(folder)).includes('patterns.yaml')) return shippedPatterns;
  const patterns = parsePatterns(await readText(file, LIMITS.yaml, fs), file);
  compilePatterns(patterns, ontology, [diplomacyPatterns]);
  return patterns;
}
