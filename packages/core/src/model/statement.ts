import { z } from 'zod';
import { KgError } from '../base/errors.ts';
import { contentHash } from '../base/hash.ts';
import { nearestQuotation } from '../base/nearest-quotation.ts';
import { findQuotation, lineAndColumn, selectorAt } from '../base/text.ts';
import { type Document, publishedSchema } from './document.ts';
import { edtfSchema } from './edtf.ts';
import { documentIdSchema, entityIdSchema, type StatementId, statementIdSchema } from './ids.ts';

/** One voice in the chain through which a statement reached us. */
export const attributionSchema = z.strictObject({
  agent: entityIdSchema,
  role: z.enum(['publisher', 'outlet', 'speaker']),
  /** The words that hand over: `told`, `according to`. */
  cue: z.string().optional(),
});
export type Attribution = Readonly<z.infer<typeof attributionSchema>>;

/** When, where and in which respect the relation holds. A user's ontology may add keys of its own. */
export const qualifiersSchema = z
  .object({
    time: edtfSchema.optional(),
    place: entityIdSchema.optional(),
    office: z.string().optional(),
    topic: z.string().optional(),
    with: z.array(entityIdSchema).optional(),
    to: z.array(entityIdSchema).optional(),
    count: z.number().optional(),
  })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
export type Qualifiers = Readonly<z.infer<typeof qualifiersSchema>>;

/** The words that a statement rests on: W3C Web Annotation selectors into one document, in UTF-16 code units. */
export const evidenceSchema = z.strictObject({
  document: documentIdSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** The extractor had quoted these words or given their offsets wrongly, and they were found in the text. */
  repaired: z.literal(true).optional(),
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

const statementFields = {
  subject: entityIdSchema,
  relation: z.string().min(1),
  object: entityIdSchema,
  polarity: z.enum(['affirmed', 'negated']).default('affirmed'),
  /** Whether the relation is told as a fact, a plan, a possibility or under a condition. */
  modality: z.enum(['actual', 'planned', 'possible', 'hypothetical']).default('actual'),
  /** How sure the speaker is, after FactBank; never to be confused with `confidence`. */
  certainty: z.enum(['certain', 'probable', 'possible', 'unknown']).default('certain'),
  utterance: z.enum(['direct', 'indirect', 'mixed', 'none']).default('none'),
  qualifiers: qualifiersSchema.default({}),
  /** When the statement entered the store. */
  recorded: publishedSchema,
  /** Who read it: `hand`, `rules@1.2`, `llm:model-name`. */
  extractor: z.string().min(1),
  /** How sure the extractor is of its reading, 0 to 1. */
  confidence: z.number().min(0).max(1).default(1),
  review: z.enum(['unreviewed', 'accepted', 'rejected']).default('unreviewed'),
};

/** That one report says, through a chain of voices, that a relation holds or does not hold. */
export const statementSchema = z.strictObject({
  id: statementIdSchema,
  ...statementFields,
  /** Outermost first: the publisher, the outlets that it cites, at the end the one who says so. */
  attribution: z.array(attributionSchema).min(1),
  evidence: evidenceSchema,
  /** When the document appeared. */
  published: publishedSchema,
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;

/**
 * A statement as a person writes it: the id, the dates and the publisher are filled in, and the evidence may be just a quotation.
 * A quotation that stands more than once in the document needs its `prefix`, `suffix` or `start`.
 */
export const statementInputSchema = z.strictObject({
  ...statementFields,
  id: statementIdSchema.optional(),
  attribution: z.array(attributionSchema).default([]),
  evidence: z.union([
    z.string().min(1),
    z.strictObject({
      exact: z.string().min(1),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      start: z.int().nonnegative().optional(),
    }),
  ]),
});
export type StatementInput = z.input<typeof statementInputSchema>;

/**
 * The id of a statement: a hash of its document, subject, relation, object, qualifiers, polarity, attribution and evidence span.
 * The same input gives the same id on every machine; review, confidence and dates do not change it.
 */
export function statementId(
  s: Pick<Statement, 'subject' | 'relation' | 'object' | 'qualifiers' | 'polarity' | 'attribution' | 'evidence'>,
): StatementId {
  const qualifiers = Object.entries(s.qualifiers)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const chain = s.attribution.map((a) => [a.agent, a.role, a.cue ?? null]);
  const { document, start, end } = s.evidence;
  return `s:${contentHash(JSON.stringify([document, s.subject, s.relation, s.object, qualifiers, s.polarity, chain, start, end]))}` as StatementId;
}

/**
 * Completes what a person wrote: finds the quotation in the document, puts the publisher first, and computes the id.
 * @throws KgError `invalid` when the quotation is not in the document, or is there more than once, or a given id is not the hash of the rest
 */
export function completeStatement(input: z.output<typeof statementInputSchema>, document: Document): Statement {
  const quote = typeof input.evidence === 'string' ? { exact: input.evidence } : input.evidence;
  const { start: given, ...context } = { start: undefined, ...quote };
  const places = findQuotation(document.text, context, given === undefined ? 3 : 1000).filter(
    (p) => given === undefined || p.start === given,
  );
  const [span, second] = places;
  const place = { subject: `${input.subject} ${input.relation} ${input.object} in ${document.id}` };
  if (!span)
    throw new KgError('invalid', 'the evidence is not in the report', {
      place,
      found: quote.exact,
      expected: given === undefined ? 'words of the report' : `these words at offset ${given}`,
      hint: whereInstead(document.text, quote),
    });
  if (second) {
    const lines = places.map((p) => `line ${lineAndColumn(document.text, p.start).line} (start: ${p.start})`).join(', ');
    throw new KgError('invalid', 'the evidence is in the report more than once', {
      place,
      found: lines,
      expected: 'one place',
      hint: 'add `start`, `prefix` or `suffix`, or quote more words',
    });
  }
  const first = input.attribution[0];
  const attribution =
    first?.role === 'publisher' ? input.attribution : [{ agent: document.publisher, role: 'publisher' as const }, ...input.attribution];
  const evidence = { document: document.id, ...selectorAt(document.text, span) };
  const { id, evidence: _, ...rest } = input;
  const statement = { ...rest, attribution, evidence, published: document.published };
  const hash = statementId(statement);
  if (id !== undefined && id !== hash)
    throw new KgError('invalid', 'the id does not fit the statement', {
      place,
      found: id,
      expected: hash,
      hint: 'leave `id` out: it is computed',
    });
  return { id: hash, ...statement };
}

function whereInstead(text: string, { exact }: { exact: string }): string | undefined {
  const [elsewhere] = findQuotation(text, { exact }, 1);
  if (elsewhere)
    return `these words stand in line ${lineAndColumn(text, elsewhere.start).line} (start: ${elsewhere.start}), but not where \`start\`, \`prefix\` and \`suffix\` say`;
  const near = nearestQuotation(text, exact);
  return near && `line ${lineAndColumn(text, near.start).line} of the text has: ${text.slice(near.start, near.end)}`;
}
