import type { Diagnostic } from '../base/diagnostic.ts';
import { didYouMean } from '../base/suggest.ts';
import { selectorMatches } from '../base/text.ts';
import type { Document } from '../model/document.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Entity } from '../model/entity.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';

const DAY = 86_400_000;

/** What a statement is checked against. */
export interface CheckContext {
  readonly ontology: Ontology;
  readonly documents: ReadonlyMap<string, Document>;
  /** Every known id, merged ones too, with the entity that stands for it. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * Checks one statement against the ontology, the entities and the words of its document; errors go to `report`.
 * @returns false when the builder must refuse the statement
 */
export function checkStatement(s: Statement, context: CheckContext, report: (diagnostic: Diagnostic) => void): boolean {
  const { ontology, documents, entities } = context;
  let sound = true;
  const fail = (code: string, message: string, details: Partial<Diagnostic>): void => {
    sound = false;
    report({ severity: 'error', code, message, place: { subject: `statement ${s.id}` }, ...details });
  };
  const known = (id: string, what: string): Entity | undefined => {
    const entity = entities.get(id);
    if (!entity) fail('unknown-entity', `${what} is not among the entities`, { found: id, hint: didYouMean(id, entities.keys()) });
    return entity;
  };
  const subject = known(s.subject, 'the subject');
  const object = known(s.object, 'the object');
  for (const link of s.attribution) known(link.agent, `the ${link.role}`);
  const { place, with: others, to, time } = s.qualifiers;
  if (place !== undefined) known(place, 'the place');
  if (others) for (const id of others) known(id, 'the qualifier `with`');
  if (to) for (const id of to) known(id, 'the qualifier `to`');

  const relation = ontology.relations.get(s.relation);
  if (!relation)
    fail('unknown-relation', 'the relation is not in the ontology', {
      found: s.relation,
      hint: didYouMean(s.relation, ontology.relations.keys()),
    });
  else if (relation.derived) fail('derived-relation', 'only the builder makes edges of this relation', { found: s.relation });
  else if (subject && object) {
    if (!ontology.allows(relation, subject.label, object.label)) {
      const range = relation.range === 'same' ? 'the same label' : [...relation.range].join(', ');
      fail('domain-range', `${s.relation} does not join these`, {
        found: `${subject.id} (${subject.label}) → ${object.id} (${object.label})`,
        expected: `${[...relation.domain].join(', ')} → ${range}`,
      });
    } else if (subject === object) fail('reflexive', 'subject and object are the same entity', { found: subject.id });
  }

  const document = documents.get(s.evidence.document);
  if (!document)
    fail('unknown-document', 'the document is not in the project', {
      found: s.evidence.document,
      hint: didYouMean(s.evidence.document, documents.keys()),
    });
  else {
    if (!selectorMatches(document.text, s.evidence))
      fail('evidence-not-found', `the quotation is not at its offsets in ${document.id}`, {
        found: document.text.slice(s.evidence.start, s.evidence.end).slice(0, 80),
        expected: s.evidence.exact.slice(0, 80),
      });
    const publisher = s.attribution[0]!;
    if (publisher.role !== 'publisher' || entities.get(publisher.agent) !== entities.get(document.publisher))
      fail('publisher', 'the attribution must start with the publisher of the document', {
        found: `${publisher.agent} (${publisher.role})`,
        expected: `${document.publisher} (publisher)`,
      });
    if (
      time !== undefined &&
      s.modality === 'actual' &&
      s.polarity === 'affirmed' &&
      parseEdtf(time).from > Date.parse(document.published) + DAY
    )
      report({
        severity: 'warning',
        code: 'after-publication',
        message: 'told as a fact, but dated after the report',
        place: { subject: `statement ${s.id}` },
        found: time,
        expected: `at most ${document.published}`,
      });
  }
  return sound;
}
