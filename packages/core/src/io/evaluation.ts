import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { KgError, throwOnErrors } from '../base/errors.ts';
import { type Document, documentSchema } from '../model/document.ts';
import { type Entity, entitySchema, UNNAMED_SOURCE } from '../model/entity.ts';
import { checkValue, schemaDiagnostics } from '../model/schema-diagnostics.ts';
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
  if (!parsed.success)
    throwOnErrors(schemaDiagnostics(parsed.error, place, { schema: evaluationSchema, value: json }), 'not an evaluation file');
  const data = parsed.data as z.output<typeof evaluationSchema>;
  const findings: Diagnostic[] = [];
  const unnamed = new Set(data.entities.filter((e) => e.label === UNNAMED_SOURCE).map((e) => e.id));
  const prefix = data.id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const idOf = (id: string): string => (unnamed.has(id) && !/^r\d\d-/.test(id) ? `${prefix}-${id}` : id);
  const document = readDocument(data, findings);
  const entities = data.entities.map(({ mentions, affiliation, ...e }) => {
    const aliases = mentions.filter((m) => m !== e.name);
    const entity = { ...e, id: idOf(e.id), aliases, ...(affiliation !== undefined && { affiliation: idOf(affiliation) }) };
    return checked(entitySchema, entity, `entity ${e.id}`, findings);
  });
  const statements = data.statements.map((s) => {
    const input = checked(statementInputSchema, statementInput(s, data.text, idOf, recorded), subjectOf(s), findings);
    return input && document && completed(input, document, findings);
  });
  throwOnErrors(findings, 'the annotated report does not fit the model');
  return { document: document!, entities: entities as Entity[], statements: statements as Statement[] };
}

type Evaluation = z.output<typeof evaluationSchema>;
type EvaluationStatement = Evaluation['statements'][number];

function subjectOf({ subject, relation, object }: EvaluationStatement): string {
  return `statement ${subject} ${relation} ${object}`;
}

function readDocument({ id, title, publisher, published, text, entities }: Evaluation, findings: Diagnostic[]): Document | undefined {
  const outlet = entities.find((e) => e.label === 'Organization' && e.name === publisher);
  if (outlet) return checked(documentSchema, { id, title, publisher: outlet.id, published, text }, `document ${id}`, findings);
  const message = 'the publisher is not among the entities';
  findings.push({ severity: 'error', code: 'unknown-publisher', message, place: { subject: `document ${id}` }, found: publisher });
  return undefined;
}

function statementInput(s: EvaluationStatement, text: string, idOf: (id: string) => string, recorded: string): unknown {
  const { time, place, qualifiers, attribution, evidence, subject, object, ...rest } = s;
  const { with: others, to, ...more } = qualifiers ?? {};
  const start = text.indexOf(evidence);
  return {
    ...rest,
    subject: idOf(subject),
    object: idOf(object),
    qualifiers: {
      ...more,
      ...(time !== undefined && { time }),
      ...(place !== undefined && { place }),
      ...(others && { with: others.map(idOf) }),
      ...(to && { to: to.map(idOf) }),
    },
    attribution: attribution.map((a) => ({ ...a, agent: idOf(a.agent) })),
    evidence: { exact: evidence, ...(start >= 0 && { start }) },
    recorded,
    extractor: 'hand',
    review: 'accepted',
  };
}

function checked<T>(schema: z.ZodType<T>, value: unknown, subject: string, findings: Diagnostic[]): T | undefined {
  return checkValue(schema, value, { subject }, findings);
}

function completed(input: Parameters<typeof completeStatement>[0], document: Document, findings: Diagnostic[]): Statement | undefined {
  try {
    return completeStatement(input, document);
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    const { message, place, found, expected, hint } = error;
    findings.push({ severity: 'error', code: 'evidence', message, place, found, expected, hint });
    return undefined;
  }
}
