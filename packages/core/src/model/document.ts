import { z } from 'zod';
import { documentIdSchema, entityIdSchema } from './ids.ts';

/** ISO 8601: a day, or a time with its offset from UTC. */
export const publishedSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/,
    'expected `2025-11-20` or `2025-11-20T09:08:00+03:00`',
  )
  .refine((s) => !Number.isNaN(Date.parse(s)) && isRealDay(s.slice(0, 10)), 'expected a day that exists');

/** One report as it was published. Statements point into `text` by UTF-16 offsets, so it never changes once statements exist. */
export const documentSchema = z.strictObject({
  id: documentIdSchema,
  title: z.string().min(1),
  /** The outlet, as an entity. */
  publisher: entityIdSchema,
  published: publishedSchema,
  url: z.string().optional(),
  /** BCP 47. */
  language: z.string().default('en'),
  /** Where the report comes from, when it restates another one. */
  origin: z.string().optional(),
  /** Paragraphs separated by one blank line; line ends are `\n`. */
  text: z.string(),
});

export type Document = Readonly<z.infer<typeof documentSchema>>;

/** True for a report that the English rules can read. One in another language, or too short to tell, is kept and left alone. */
export function isEnglish({ language }: Pick<Document, 'language'>): boolean {
  return /^en(?:-|$)/i.test(language);
}

function isRealDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
