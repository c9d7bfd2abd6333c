import { z } from 'zod';
import { entityIdSchema } from './ids.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A node of the story: a person, organisation, country, place, plan, event or unnamed source, or whatever label the ontology adds.
 * Ids of Wikidata and Wikipedia are identifiers only; nothing is fetched.
 */
export const entitySchema = z.strictObject({
  id: entityIdSchema,
  /** A concrete label of the ontology. */
  label: z.string().min(1),
  name: z.string().min(1).max(500),
  /** Other names, transliterations and descriptions under which reports mention it. */
  aliases: z.array(z.string().min(1).max(500)).default([]),
  description: z.string().optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'expected a Wikidata item id such as `Q7747`')
    .optional(),
  wikipedia: z.string().optional(),
  /** One of the kinds that the ontology lists for the label, for example `ministry` for an organisation. */
  kind: z.string().optional(),
  /** Unnamed sources: how many people speak, null where the report does not say. */
  count: z.int().positive().nullable().optional(),
  /** Unnamed sources: the body that they belong to. */
  affiliation: entityIdSchema.optional(),
  /** Whatever else the user wants to keep with the entity. */
  properties: z.record(z.string(), scalar).optional(),
});

export type Entity = Readonly<z.infer<typeof entitySchema>>;
export type EntityInput = z.input<typeof entitySchema>;

/** The label of "a senior official": a voice that no reader can identify. One node per document and description. */
export const UNNAMED_SOURCE = 'UnnamedSource';
