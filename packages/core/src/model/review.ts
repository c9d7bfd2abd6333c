import { z } from 'zod';
import { contentHash } from '../base/hash.ts';
import { publishedSchema } from './document.ts';
import { type Statement, statementSchema } from './statement.ts';

/**
 * A person's decision on a statement that an extractor has read. The newest decision on a reading counts, and `retracted` takes it back: nothing
 * is overwritten. It carries the statement itself, so that it outlives the extraction that it was made on.
 */
export const reviewSchema = z
  .strictObject({
    verdict: z.enum(['accepted', 'rejected', 'corrected', 'retracted']),
    /** As it was read. */
    statement: statementSchema,
    /** What stands in its place, when corrected. */
    correction: statementSchema.optional(),
    by: z.string().optional(),
    at: publishedSchema.optional(),
    note: z.string().optional(),
  })
  .refine(
    (r) => (r.verdict === 'corrected') === (r.correction !== undefined),
    'expected a correction with `corrected`, and with no other verdict',
  );

export type Review = Readonly<z.infer<typeof reviewSchema>>;

/**
 * What makes two readings the same one, whichever extractor they come from: document, subject, relation, object, polarity, modality and the innermost
 * voice. Evidence, qualifiers and confidence may differ; see `restsOnSameWords`.
 */
export function readingKey({ evidence, subject, relation, object, polarity, modality, attribution }: Statement): string {
  return contentHash(JSON.stringify([evidence.document, subject, relation, object, polarity, modality, attribution.at(-1)?.agent]));
}

/** Whether the words that two statements rest on overlap: the same thing may be told of two happenings in one report. */
export function restsOnSameWords({ evidence: a }: Statement, { evidence: b }: Statement): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end;
}
