import { z } from 'zod';
import { throwOnErrors } from '../base/errors.ts';
import { diplomacyData } from './diplomacy.ts';
import { type Document, documentSchema } from './document.ts';
import { type Entity, entitySchema } from './entity.ts';
import { type Judgement, judgementSchema } from './judgement.ts';
import { defineOntology, type Ontology, ontologySchema } from './ontology.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { type Statement, statementSchema } from './statement.ts';

export { schemaDiagnostics };

/** Everything that a story consists of; what `buildGraph` takes. Plain data apart from the ontology. */
export interface Project {
  readonly name: string;
  readonly ontology: Ontology;
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly judgements: readonly Judgement[];
}

const projectSchema = z.strictObject({
  name: z.string(),
  ontology: ontologySchema,
  documents: z.array(documentSchema),
  entities: z.array(entitySchema),
  statements: z.array(statementSchema),
  judgements: z.array(judgementSchema),
});

/** A project as one JSON value: what the explorer loads. */
export type ProjectJson = z.input<typeof projectSchema>;

export function projectToJson(project: Project): ProjectJson {
  const { ontology, ...rest } = project;
  return { ...rest, ontology: ontology.data } as unknown as ProjectJson;
}

/**
 * Reads a project from its JSON value.
 * @throws KgError `invalid` with a diagnostic for every place that is not as the schema wants it
 */
export function projectFromJson(json: unknown): Project {
  z.config({ jitless: true }); // a page with a strict Content-Security-Policy lets no code be generated
  const parsed = projectSchema.safeParse(json);
  if (!parsed.success)
    throwOnErrors(schemaDiagnostics(parsed.error, { subject: 'project' }, { schema: projectSchema, value: json }), 'not a project');
  const { ontology, ...rest } = parsed.data as z.output<typeof projectSchema>;
  return { ...rest, ontology: defineOntology(ontology, [ontologySchema.parse(diplomacyData)]) };
}
