import { z } from 'zod';
import { publishedSchema } from './document.ts';
import { entityIdSchema } from './ids.ts';

/**
 * A person's word on whether two entities are one. The newest judgement on a pair counts, and `retracted` takes it back:
 * nothing is overwritten. `unsure` keeps the pair on the list of open questions. (The scheme of nomenklatura, the resolver of FollowTheMoney.)
 */
export const judgementSchema = z
  .strictObject({
    verdict: z.enum(['same', 'not-same', 'unsure', 'retracted']),
    left: entityIdSchema,
    right: entityIdSchema,
    by: z.string().optional(),
    at: publishedSchema.optional(),
    note: z.string().optional(),
  })
  .refine((j) => j.left !== j.right, 'expected two different entities');

export type Judgement = Readonly<z.infer<typeof judgementSchema>>;
