import { z } from 'zod';
import { throwOnErrors } from '../base/errors.ts';
import { type Document, documentSchema } from '../model/document.ts';
import { type Entity, entitySchema, UNNAMED_SOURCE } from '../model/entity.ts';
import { schemaDiagnostics } from '../model/project.ts';
import { completeStatement, type Statement, statementInputSchema } from '../model/statement.ts';

const idList = z.union([z.string(), z.array(z.string())]).transform((v) => [v].flat());

const evaluationSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  text: z.string(),
  entities: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      name: z.string(),
      mentions: z.array(z.string()),
      count: z.number().nullable().optional(),
      affiliation: z.string().optional(),
    }),
  ),
  statements: z.array(
    z.object({
      subject: z.string(),
      relation: z.string(),
      object: z.string(),
      polarity: z.string(),
      modality: z.string(),
      certainty: z.string(),
      utterance: z.string(),
      time: z.string().optional(),
      place: z.string().optional(),
      qualifiers: z
        .object({ with: idList.optional(), to: idList.optional() })
        .catchall(z.union([z.string(), z.number()]))
        .optional(),
      attribution: z.array(z.object({ agent: z.string(), role: z.string(), cue: z.string().optional() })),
      evidence: z.string(),
    }),
  ),
});

/** One annotated report: its document, its entities and its statements. */
export interface AnnotatedReport {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

/**
 * Reads the evaluation format: one JSON object with id, title, publisher (a name), published, text, entities and statements, as the gold
 * annotations have it. An evidence that stands more than once in the text is taken at its first place. Ids of unnamed sources get the
 * document's id in front, for they are one node per document.
 * @param recorded ISO 8601, when the statements enter the store
 * @throws KgError `invalid` with every place that does not fit
 */
export function fromEvaluation(json: unknown, recorded: string): AnnotatedReport {
  const parsed = evaluationSchema.safeParse(json);
  const place = { subject: 'evaluation file' };
  if (!parsed.success) throwOnErrors(schemaDiagnostics(parsed.error, place), 'not an evaluation file');
  const data = parsed.data as z.output<typeof evaluationSchema>;
  const unnamed = new Set(data.entities.filter((e) => e.label === UNNAMED_SOURCE).map((e) => e.id));
  const prefix = data.id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const idOf = (id: string): string => (unnamed.has(id) && !/^r\d\d-/.test(id) ? `${prefix}-${id}` : id);
  const name = data.publisher;
  const publisher = data.entities.find((e) => e.label === 'Organization' && e.name === name)?.id;
  const document = documentSchema.parse({ id: data.id, title: data.title, publisher, published: data.published, text: data.text });
  const entities = data.entities.map(({ mentions, affiliation, ...e }) =>
    entitySchema.parse({
      ...e,
      id: idOf(e.id),
      aliases: mentions.filter((m) => m !== e.name),
      ...(affiliation !== undefined && { affiliation: idOf(affiliation) }),
    }),
  );
  const statements = data.statements.map(({ time, place: where, qualifiers, attribution, evidence, subject, object, ...s }) => {
    const { with: others, to, ...rest } = qualifiers ?? {};
    const start = data.text.indexOf(evidence);
    const input = statementInputSchema.parse({
      ...s,
      subject: idOf(subject),
      object: idOf(object),
      qualifiers: {
        ...rest,
        ...(time !== undefined && { time }),
        ...(where !== undefined && { place: where }),
        ...(others && { with: others.map(idOf) }),
        ...(to && { to: to.map(idOf) }),
      },
      attribution: attribution.map((a) => ({ ...a, agent: idOf(a.agent) })),
      evidence: { exact: evidence, ...(start >= 0 && { start }) },
      recorded,
      extractor: 'hand',
      review: 'accepted',
    });
    return completeStatement(input, document);
  });
  return { document, entities, statements };
}
