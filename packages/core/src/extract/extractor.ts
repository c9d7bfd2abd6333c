import type { Diagnostic } from '../base/diagnostic.ts';
import type { Limits } from '../base/limits.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';

/** What the project knows before a report is read. */
export interface KnownStory {
  readonly entities: readonly Entity[];
  readonly ontology: Ontology;
}

/** What an extractor has read in one report. */
export interface ReadReport {
  /** Entities that the project does not have; each is in the text, or an agent of a statement. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** The distinct words of the text that stand for an entity, by its id; entities of the project that the text names included. Pronouns are left out. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** What the extractor refused or could not read, and why. */
  readonly findings: readonly Diagnostic[];
}

/** Reads reports: documents to statements. */
export interface Extractor {
  /** `rules@1.0`, `llm:model-name`: stands in each statement. */
  readonly name: string;
  /**
   * @param recorded ISO 8601, when the statements enter the store
   * @throws KgError `aborted`; `limit`; for a model also `io`, when it cannot be reached
   */
  read(document: Document, known: KnownStory, recorded: string, limits?: Limits): Promise<ReadReport>;
}
