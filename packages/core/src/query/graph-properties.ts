// What the builder of graphs puts on nodes and edges, as queries see it: null stands for a property that may be absent.
import type { Modality, Status } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';

/** What every entity has. */
export interface EntityProperties {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  readonly wikidata: string | null;
  readonly wikipedia: string | null;
}

/** What an unnamed source has besides: how many speak, and for which body (an entity's id). */
export interface UnnamedSourceProperties {
  readonly count: number | null;
  readonly affiliation: string | null;
}

/** A proposition that somebody denies or confirms; `fact`, `subject` and `object` are ids. */
export interface ClaimProperties {
  readonly id: string;
  readonly name: string;
  readonly fact: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly status: Status;
}

/** A report; its `name` is the title, `published` is ISO 8601. */
export interface DocumentProperties {
  readonly id: string;
  readonly name: string;
  readonly published: string;
  readonly url: string | null;
  readonly language: string | null;
}

/** A statement; `exact` are its words, at `start` up to `end` of the report in UTF-16 code units. */
export interface StatementProperties
  extends Pick<Statement, 'polarity' | 'modality' | 'certainty' | 'utterance' | 'extractor' | 'confidence' | 'review' | 'relation'> {
  readonly id: string;
  readonly name: string;
  readonly fact: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** What every fact has, the edges of an ontology's own relations. `time` is EDTF; `place`, `outlets`, `with`, `to` and `statements` are ids. */
export interface FactProperties {
  readonly id: string;
  readonly status: Status;
  readonly modality: Modality;
  readonly time: string | null;
  readonly place: string | null;
  /** Independent origins that affirm and negate it. */
  readonly affirmed: number;
  readonly negated: number;
  readonly outlets: readonly string[];
  readonly statements: readonly string[];
  readonly firstReported: string;
  readonly lastReported: string;
  readonly anonymousOnly: boolean;
  readonly office: string | null;
  readonly topic: string | null;
  readonly with: readonly string[] | null;
  readonly to: readonly string[] | null;
  readonly count: number | null;
}

/** The properties of the nodes that the builder of graphs makes itself. */
export interface DerivedNodes {
  readonly Claim: ClaimProperties;
  readonly Document: DocumentProperties;
  readonly Statement: StatementProperties;
}

/** The properties of the edges that it makes besides the facts; those that are not here have an id alone. */
export interface DerivedRelations {
  readonly DENIED: { readonly id: string; readonly fact: string };
  readonly CONFIRMED: { readonly id: string; readonly fact: string };
  readonly ATTRIBUTED_TO: { readonly id: string; readonly cue: string | null };
}
