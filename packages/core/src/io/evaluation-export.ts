import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';

/** A report with what was read in it. */
export interface ReportReading {
  readonly document: Document;
  /** The publisher's name, as the report has it. */
  readonly publisher: string;
  /** All entities of the statements and mentions. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** The words of the text that stand for an entity, by its id. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
}

/**
 * A report in the evaluation format, see `fromEvaluation`: one JSON value. Entities that the text does not mention have no mentions. Of several
 * entities in `with` or `to`, a list.
 */
export function toEvaluation({ document, publisher, entities, statements, mentions }: ReportReading): Record<string, unknown> {
  const { id, title, published, text } = document;
  return {
    id,
    title,
    publisher,
    published,
    text,
    entities: entities.map((e) => ({
      id: e.id,
      label: e.label,
      name: e.name,
      mentions: mentions.get(e.id) ?? [],
      ...(e.affiliation !== undefined && { affiliation: e.affiliation }),
      ...(e.count !== undefined && { count: e.count }),
    })),
    statements: statements.map(toEvaluationStatement),
  };
}

function toEvaluationStatement(s: Statement): Record<string, unknown> {
  const { time, place, ...rest } = s.qualifiers;
  const qualifiers = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, single(value)]));
  return {
    subject: s.subject,
    relation: s.relation,
    object: s.object,
    polarity: s.polarity,
    modality: s.modality,
    certainty: s.certainty,
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    attribution: s.attribution,
    utterance: s.utterance,
    evidence: s.evidence.exact,
  };
}

/** A list of one is written as the one. */
function single(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
