import { z } from 'zod';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { throwOnErrors } from '../../base/errors.ts';
import { parseYaml } from '../../base/yaml-source.ts';
import { publishedSchema } from '../../model/document.ts';
import { checkValue } from '../../model/schema-diagnostics.ts';

const frontMatterSchema = z.strictObject({
  id: z.string().optional(),
  title: z.string().min(1).optional(),
  /** The outlet by name, alias or entity id. */
  publisher: z.string().min(1).optional(),
  published: publishedSchema.optional(),
  url: z.string().optional(),
  language: z.string().optional(),
  origin: z.string().optional(),
});

/** What a person says about a report at the top of its file. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/**
 * Reads YAML front matter.
 * @throws KgError `invalid` with file and line of every key that is not as it should be
 */
export function parseFrontMatter(yaml: string, file: string): FrontMatter {
  const source = parseYaml(yaml, file, 1);
  throwOnErrors(source.diagnostics, 'the front matter is not YAML');
  const diagnostics: Diagnostic[] = [];
  const value = checkValue(frontMatterSchema, source.value ?? {}, source.place, diagnostics);
  throwOnErrors(diagnostics, 'the front matter is not as it should be');
  return value ?? {};
}
