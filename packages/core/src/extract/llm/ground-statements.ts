import type { Diagnostic } from '../../base/diagnostic.ts';
import { type Span, selectorAt } from '../../base/text.ts';
import type { Document } from '../../model/document.ts';
import { isEdtf } from '../../model/edtf.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Ontology } from '../../model/ontology.ts';
import { type Attribution, type Qualifiers, type Statement, statementId } from '../../model/statement.ts';
import type { ModelStatement } from './answer.ts';
import { type Closeness, confidenceOf } from './confidence.ts';
import type { GroundedEntity } from './ground-entities.ts';
import { type GroundedQuotation, groundQuotation } from './ground-quotation.ts';
import type { ReportWords } from './report-words.ts';

/** What a model's statements are held against. */
export interface Grounds {
  readonly document: Document;
  readonly words: ReportWords;
  readonly entities: ReadonlyMap<string, GroundedEntity>;
  readonly ontology: Ontology;
  /** Name of the extractor and the day, as they stand in each statement. */
  readonly origin: Pick<Statement, 'extractor' | 'recorded'>;
}

/** A model's statement that holds, or the reason why it does not; and what was left out of one that holds. */
export interface GroundedStatement {
  readonly statement?: Statement | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Why a statement is not taken: thrown and caught in this file only. */
class Quarantine {
  readonly code: string;
  readonly message: string;
  readonly details: Partial<Diagnostic>;
  constructor(code: string, message: string, details: Partial<Diagnostic> = {}) {
    this.code = code;
    this.message = message;
    this.details = details;
  }
}

/**
 * Takes a model's statement only if its entities are in the text, its relation joins them, and its quotation stands in the text near their names.
 * Qualifiers and cues that the text does not have are left out. The publisher is put first, and the id is computed.
 */
export function groundStatement(model: ModelStatement, grounds: Grounds): GroundedStatement {
  const subject = { subject: `${model.subject} ${model.relation} ${model.object}` };
  try {
    const findings: Diagnostic[] = [];
    const note = (code: string, message: string, found: string): void => {
      findings.push({ severity: 'info', code, message, place: subject, found });
    };
    return { statement: make(model, grounds, note), findings };
  } catch (reason) {
    if (!(reason instanceof Quarantine)) throw reason;
    const { code, message, details } = reason;
    return { findings: [{ severity: 'warning', code, message, place: subject, ...details }] };
  }
}

type Note = (code: string, message: string, found: string) => void;

function make(model: ModelStatement, grounds: Grounds, note: Note): Statement {
  const { document, words } = grounds;
  const ends = endsOf(model, grounds);
  const chain = chainOf(model, grounds, note);
  const quotation = quotationOf(model, ends, words);
  const closeness = ends.map((e) => closenessOf(e, quotation.span, words));
  if (!closeness.includes('in') && closeness.includes('far'))
    throw new Quarantine('quote-beside-the-point', 'the quotation names neither subject nor object, nor are both named just before it', {
      found: model.quote,
    });
  if (quotation.how !== 'exact') note(`quote-${quotation.how}`, 'the quotation was put right', model.quote);
  const speakers = chain.map(({ by }) => closenessOf(by, quotation.span, words));
  const [subject, object] = inOrder(ends, grounds.ontology.relations.get(model.relation)!.symmetric);
  const content = {
    subject,
    relation: model.relation,
    object,
    polarity: model.polarity ?? 'affirmed',
    modality: model.modality ?? 'actual',
    certainty: model.certainty ?? 'certain',
    utterance: utteranceOf(model, chain.length, quotation.span, words),
    qualifiers: qualifiersOf(model, grounds, note),
    attribution: [{ agent: document.publisher, role: 'publisher' as const }, ...chain.map(({ voice }) => voice)],
    evidence: {
      document: document.id,
      ...selectorAt(document.text, quotation.span),
      ...(quotation.how !== 'exact' && { repaired: true as const }),
    },
    published: document.published,
    ...grounds.origin,
    confidence: confidenceOf(quotation, [...closeness, ...speakers]),
    review: 'unreviewed' as const,
  };
  return { id: statementId(content), ...content };
}

function entityOf(ref: string, what: string, { entities }: Grounds): GroundedEntity {
  const entity = entities.get(ref);
  if (entity) return entity;
  throw new Quarantine('unknown-entity', `${what} is none of the entities that are in the text`, { found: ref });
}

function endsOf(model: ModelStatement, grounds: Grounds): readonly [GroundedEntity, GroundedEntity] {
  const { ontology } = grounds;
  const subject = entityOf(model.subject, 'the subject', grounds);
  const object = entityOf(model.object, 'the object', grounds);
  const relation = ontology.relations.get(model.relation)!;
  if (subject.entity.id === object.entity.id)
    throw new Quarantine('reflexive', 'subject and object are the same entity', { found: subject.entity.id });
  if (!ontology.allows(relation, subject.entity.label, object.entity.label))
    throw new Quarantine('domain-range', `${relation.name} does not join these`, {
      found: `${subject.entity.label} → ${object.entity.label}`,
      expected: `${[...relation.domain].join(', ')} → ${relation.range === 'same' ? 'the same label' : [...relation.range].join(', ')}`,
    });
  return [subject, object];
}

/** Of a symmetric relation the lesser id first, as the rules have it: so that two readings of it are one. */
function inOrder([a, b]: readonly [GroundedEntity, GroundedEntity], isSymmetric: boolean): readonly [EntityId, EntityId] {
  const ends = [a.entity.id, b.entity.id] as const;
  return isSymmetric && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
}

function chainOf(model: ModelStatement, grounds: Grounds, note: Note): { readonly voice: Attribution; readonly by: GroundedEntity }[] {
  const { ontology, document, words } = grounds;
  return (model.voices ?? []).flatMap(({ agent, role, cue }) => {
    const by = entityOf(agent, 'a voice', grounds);
    const { id, label, kind } = by.entity;
    if (ontology.labels.has('Actor') && !ontology.labelsOf(label).includes('Actor'))
      throw new Quarantine('voiceless', 'a voice must be an actor', { found: `${id} (${label})` });
    if (id === document.publisher && role === 'outlet') return [];
    const isCueThere = !cue || words.has(cue);
    if (!isCueThere) note('cue-not-in-text', 'the cue is not in the report and was left out', cue);
    const voice: Attribution = { agent: id, role: kind === 'outlet' ? 'outlet' : role, ...(cue && isCueThere && { cue }) };
    return [{ voice, by }];
  });
}

function quotationOf(model: ModelStatement, ends: readonly GroundedEntity[], words: ReportWords): GroundedQuotation {
  const fit = (span: Span): number => ends.filter((e) => closenessOf(e, span, words) !== 'far').length;
  const found = groundQuotation(words, model.quote, model.start ?? undefined, fit);
  if ('span' in found) return found;
  throw new Quarantine(found.code, found.message, { found: model.quote, hint: found.hint });
}

function closenessOf({ mentions }: GroundedEntity, span: Span, words: ReportWords): Closeness {
  const places = mentions.flatMap((m) => words.places(m));
  const isIn = (outer: Span): boolean => places.some(({ start, end }) => start >= outer.start && end <= outer.end);
  if (isIn(span)) return 'in';
  return isIn(words.around(span)) ? 'near' : 'far';
}

const QUOTATION_MARK = /["“”„«»]/;

/** Nobody speaks without a chain; nothing is quoted where there is no quotation mark. */
function utteranceOf({ utterance }: ModelStatement, voices: number, span: Span, words: ReportWords): Statement['utterance'] {
  if (voices === 0) return 'none';
  if (!utterance || utterance === 'none' || utterance === 'indirect') return 'indirect';
  const { start, end } = words.around(span);
  return QUOTATION_MARK.test(words.text.slice(start, end)) ? utterance : 'indirect';
}

function qualifiersOf({ time, place, office, topic, with: others, to }: ModelStatement, grounds: Grounds, note: Note): Qualifiers {
  const { words } = grounds;
  const quoted = (what: string, value: string | null | undefined): string | undefined => {
    if (!value || words.has(value)) return value || undefined;
    note('not-in-text', `the ${what} is not in the report and was left out`, value);
    return undefined;
  };
  const ids = (refs: readonly string[] | null | undefined): EntityId[] =>
    (refs ?? []).flatMap((ref) => grounds.entities.get(ref)?.entity.id ?? []);
  const day = time && isEdtf(time.edtf) && quoted('words of the time', time.words) ? time.edtf : undefined;
  const [where] = place ? ids([place]) : [];
  const qualifiers = { time: day, place: where, office: quoted('office', office), topic: quoted('topic', topic) };
  const lists = { with: ids(others), to: ids(to) };
  return Object.fromEntries([
    ...Object.entries(qualifiers).filter(([, value]) => value !== undefined),
    ...Object.entries(lists).filter(([, list]) => list.length > 0),
  ]) as Qualifiers;
}
