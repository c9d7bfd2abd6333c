import type { Diagnostic } from '../../../base/diagnostic.ts';
import { throwOnErrors } from '../../../base/errors.ts';
import { parseYaml } from '../../../base/yaml-source.ts';
import { checkValue } from '../../../model/schema-diagnostics.ts';
import { type PatternSet, patternSetSchema } from './pattern-schema.ts';

/**
 * Reads a set of patterns from YAML, as a user writes it for an ontology of his own:
 *
 * ```yaml
 * name: fisheries
 * extends: diplomacy
 * patterns:
 *   - id: license
 *     relation: LICENSED
 *     reason: a state lets a fleet fish in its waters
 *     verbs: license, grant licence to
 *     roles: { subject: subject, object: 'object, to' }
 *     examples: [{ text: Oslo licensed the Faroese fleet., expect: [Oslo LICENSED Faroese fleet] }]
 * ```
 *
 * @param file for the places of findings
 * @throws KgError `invalid` with every finding, each with file and line
 */
export function parsePatterns(text: string, file: string): PatternSet {
  const { value, diagnostics: found, place } = parseYaml(text, file);
  const diagnostics: Diagnostic[] = [...found];
  const set = diagnostics.length > 0 ? undefined : checkValue(patternSetSchema, value, place, diagnostics);
  throwOnErrors(diagnostics, 'the patterns cannot be used');
  return set!;
}
