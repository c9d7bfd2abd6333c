import { z } from 'zod';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Ontology } from '../../model/ontology.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';

/** The most of each kind that is looked at in one answer; a report of 1,000 words has about 60 entities and 60 statements. */
const MOST_ENTITIES = 300;
const MOST_STATEMENTS = 300;

const reference = z.string().trim().min(1).max(100);
const words = (most: number) => z.string().trim().max(most);

const entityFields = {
  ref: reference,
  name: words(300),
  known: words(200).nullish(),
  mentions: z.array(words(300)).max(60),
  kind: words(60).nullish(),
  count: z.int().positive().max(100_000).nullish(),
  affiliation: reference.nullish(),
};

// What has a value in every statement, or a list that may be empty, is never null for a model: providers allow but a few fields that may be.
const statementFields = {
  subject: reference,
  object: reference,
  quote: words(1000).min(1),
  start: z.int().nonnegative().nullish(),
  polarity: z.enum(['affirmed', 'negated']).optional(),
  modality: z.enum(['actual', 'planned', 'possible', 'hypothetical']).optional(),
  certainty: z.enum(['certain', 'probable', 'possible', 'unknown']).optional(),
  utterance: z.enum(['direct', 'indirect', 'mixed', 'none']).optional(),
  voices: z
    .array(z.object({ agent: reference, role: z.enum(['outlet', 'speaker']), cue: words(100).nullish() }))
    .max(6)
    .optional(),
  time: z.object({ edtf: words(60), words: words(200) }).nullish(),
  place: reference.nullish(),
  office: words(200).nullish(),
  topic: words(200).nullish(),
  with: z.array(reference).max(20).optional(),
  to: z.array(reference).max(20).optional(),
};

const looseEntitySchema = z.object({ ...entityFields, label: z.string() });
const looseStatementSchema = z.object({ ...statementFields, relation: z.string() });

/** An entity as a model names it. Statements refer to it by `ref`; its id is made later. */
export type ModelEntity = Readonly<z.infer<typeof looseEntitySchema>>;

/** A statement as a model words it: entities by their `ref`, evidence as a quotation with an offset if it gave one. */
export type ModelStatement = Readonly<z.infer<typeof looseStatementSchema>>;

/** What is left of a model's answer once each item has been looked at by itself. Nothing of it is grounded yet. */
export interface ModelAnswer {
  readonly entities: readonly ModelEntity[];
  readonly statements: readonly ModelStatement[];
  /** Items that are not of the form that was asked for. */
  readonly findings: readonly Diagnostic[];
}

/** The form of an answer, for one ontology: labels and relations are closed to it. */
export class AnswerForm {
  /** JSON Schema, draft 7, as models are given it: every field required, no further ones. */
  readonly jsonSchema: object;
  readonly #entity: z.ZodType<ModelEntity>;
  readonly #statement: z.ZodType<ModelStatement>;

  constructor(ontology: Ontology) {
    const entity = z.object({ ...entityFields, label: z.enum(usableLabels(ontology)) });
    const statement = z.object({ ...statementFields, relation: z.enum(usableRelations(ontology)) });
    this.#entity = entity;
    this.#statement = statement;
    const answer = z.object({ entities: z.array(entity), statements: z.array(statement) });
    this.jsonSchema = z.toJSONSchema(answer, { target: 'draft-7', io: 'input', override: ({ jsonSchema }) => simplify(jsonSchema) });
  }

  /** Looks at each item of an answer by itself, so that a bad one does not take the others with it; undefined when it is no answer at all. */
  read(value: unknown): ModelAnswer | undefined {
    const parsed = outerSchema.safeParse(value);
    if (!parsed.success) return undefined;
    const findings: Diagnostic[] = [];
    const entities = sound(parsed.data.entities, MOST_ENTITIES, this.#entity, 'entity', findings);
    const statements = sound(parsed.data.statements, MOST_STATEMENTS, this.#statement, 'statement', findings);
    return { entities, statements, findings };
  }
}

const outerSchema = z.object({ entities: z.array(z.unknown()), statements: z.array(z.unknown()) });

/** Labels that a report's entities may have. */
export function usableLabels({ labels }: Ontology): string[] {
  return [...labels].filter(([, data]) => !data.abstract && !data.derived).map(([name]) => name);
}

/** Relations that statements may have. */
export function usableRelations({ relations }: Ontology): string[] {
  return [...relations.values()].filter((r) => !r.derived).map((r) => r.name);
}

function sound<T>(items: readonly unknown[], most: number, schema: z.ZodType<T>, what: string, findings: Diagnostic[]): T[] {
  if (items.length > most)
    findings.push({
      severity: 'warning',
      code: 'too-many',
      message: `the answer has more than ${most} items of this kind; the rest is left out`,
      place: { subject: what },
      found: String(items.length),
    });
  return items.slice(0, most).flatMap((item, at) => {
    const parsed = schema.safeParse(withoutNulls(item));
    if (parsed.success) return [parsed.data];
    const [first] = schemaDiagnostics(parsed.error, { subject: `${what} ${at + 1} of the answer` }, { schema, value: item });
    findings.push({ ...first!, severity: 'warning', code: 'answer-form' });
    return [];
  });
}

/** Models without a schema write null for whatever they leave out. */
function withoutNulls(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/** Keywords that some servers refuse in a schema; what they say is checked here anyway. */
const CHECKED_HERE = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'pattern'] as const;

function simplify(schema: Record<string, unknown>): void {
  for (const keyword of CHECKED_HERE) delete schema[keyword];
  if (schema.type !== 'object' || typeof schema.properties !== 'object' || schema.properties === null) return;
  schema.required = Object.keys(schema.properties);
  schema.additionalProperties = false;
}
