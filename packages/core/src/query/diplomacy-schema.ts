import { diplomacyData } from '../model/diplomacy.ts';
import type { GraphSchema } from './schema.ts';
import { schemaOf, type TypesOf } from './schema-of.ts';

/** What a graph built with the default ontology holds. */
export interface DiplomacyTypes extends TypesOf<typeof diplomacyData> {}

/** The schema of the default ontology. */
export const diplomacySchema: GraphSchema<DiplomacyTypes> = schemaOf(diplomacyData);
