import { z } from 'zod';
import { contentHash } from '../base/hash.ts';
import type { Document } from './document.ts';
import { entitySchema } from './entity.ts';
import { documentIdSchema } from './ids.ts';
import { statementSchema } from './statement.ts';

/**
 * What an extractor has read in one report. It is derived: reading the report again replaces it as a whole, and what people have decided about
 * its statements is kept apart, see `Review`.
 */
export const extractionSchema = z.strictObject({
  document: documentIdSchema,
  /** `rules@1.0`, `llm:model-name`. */
  extractor: z.string().min(1),
  /** Hash of all that the extractor has looked at: see `extractionInput`. As long as it is the same, there is no need to read again. */
  input: z.string(),
  /** Those that are not among the project's own. */
  entities: z.array(entitySchema),
  statements: z.array(statementSchema),
});

export type Extraction = Readonly<z.infer<typeof extractionSchema>>;

/** The hash that tells whether a report has to be read again: of its text, its date and its publisher, of the extractor, and of what it was given besides. */
export function extractionInput(document: Document, extractor: string, besides: string = ''): string {
  const { text, title, published, publisher } = document;
  return contentHash(JSON.stringify([text, title, published, publisher, extractor, besides]));
}
