import { selectorAt } from '../../base/text.ts';
import type { Document } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import { type Attribution, type Qualifiers, type Statement, statementId } from '../../model/statement.ts';
import { confidenceOf } from './confidence.ts';
import { VoiceFinder, type Voices } from './find-voices.ts';
import type { Attributed, Clause, Range } from './reading.ts';
import type { ReadQualifiers, RelationReading } from './relations/relation-reading.ts';

/** The longest topic that is kept, in UTF-16 code units. */
const LONGEST_TOPIC = 200;

/** A statement before it is known whether the report says the same elsewhere. */
interface Draft {
  readonly statement: Statement;
  readonly depth: number;
}

/**
 * Turns what a report tells into statements: each relation with the voices that it comes through and the words that it rests on. One a
 * distinct relation, polarity, modality, time and innermost voice; what the reporter repeats of a source is the source's.
 * @param recorded ISO 8601, when the statements enter the store
 */
export function makeStatements(
  reading: Attributed,
  relations: readonly RelationReading[],
  document: Document,
  { extractor, recorded }: Pick<Statement, 'extractor' | 'recorded'>,
): Statement[] {
  const voices = new VoiceFinder(reading, document.publisher);
  const drafts = relations.map((relation) => draftOf(relation, reading, voices.of(relation), document, { extractor, recorded }));
  return withoutRepetition(drafts);
}

function draftOf(
  relation: RelationReading,
  reading: Attributed,
  voices: Voices,
  document: Document,
  origin: Pick<Statement, 'extractor' | 'recorded'>,
): Draft {
  const id = (entity: number): EntityId => reading.entities[entity]!.entity.id;
  const ends = [id(relation.subject), id(relation.object)] as const;
  const [subject, object] = relation.isSymmetric && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  const attribution: Attribution[] = [{ agent: document.publisher, role: 'publisher' }, ...voices.chain];
  const { start, end } = charactersOf(evidenceRange(withClause(relation, reading), voices.words, reading), reading);
  const content = {
    subject,
    relation: relation.relation,
    object,
    polarity: voices.isDenied === (relation.polarity === 'negated') ? ('affirmed' as const) : ('negated' as const),
    modality: relation.modality,
    certainty: leastSure(relation.certainty, voices.certainty),
    utterance: voices.utterance,
    qualifiers: qualifiersOf(relation.qualifiers, id),
    attribution,
    evidence: { document: document.id, ...selectorAt(document.text, { start, end }) },
    published: document.published,
    ...origin,
    confidence: confidenceOf(relation, voices),
    review: 'unreviewed' as const,
  };
  return { statement: { id: statementId(content), ...content }, depth: attribution.length };
}

function qualifiersOf({ time, place, office, topic, with: others, to }: ReadQualifiers, id: (entity: number) => EntityId): Qualifiers {
  return {
    ...(time !== undefined && { time: time as NonNullable<Qualifiers['time']> }),
    ...(office !== undefined && { office }),
    ...(place !== undefined && { place: id(place) }),
    ...(topic !== undefined && { topic: topic.slice(0, LONGEST_TOPIC) }),
    ...(others && others.length > 0 && { with: others.map(id) }),
    ...(to && to.length > 0 && { to: to.map(id) }),
  };
}

const BY_SURENESS = ['certain', 'probable', 'possible', 'unknown'] as const;

/** Who passes on what is only probable is no surer of it. */
function leastSure(a: Statement['certainty'], b: Statement['certainty']): Statement['certainty'] {
  return BY_SURENESS[Math.max(BY_SURENESS.indexOf(a), BY_SURENESS.indexOf(b))]!;
}

/** A longer clause than this says too much besides. */
const LONGEST_CLAUSE = 45;
/** How far up the words may be that negate a relation or make it a plan: "nobody IS ARRANGING an encounter", "there are NO PLANS for A to meet B". */
const CLAUSES_AROUND = 2;

/** The words of a relation with the clause that tells it, so that no quotation leaves out a "not". */
function withClause({ isStanding, clause, evidence, polarity, modality }: RelationReading, { clauses }: Attributed): Range {
  if (isStanding || clause === undefined) return evidence;
  const isPlain = polarity === 'affirmed' && modality === 'actual';
  let { first, end } = evidence;
  let at: number | undefined = clause;
  for (let up = 0; at !== undefined && up <= (isPlain ? 0 : CLAUSES_AROUND); up++) {
    const around: Clause = clauses[at]!;
    if (around.kind === 'parenthetical' || around.sentence !== clauses[clause]!.sentence) break;
    const whole = { first: Math.min(first, around.first), end: Math.max(end, around.end) };
    if (whole.end - whole.first > LONGEST_CLAUSE) break;
    ({ first, end } = whole);
    at = around.parent;
  }
  return { first, end };
}

/** The words of the relation, with the source and the cue when they stand in the same paragraph. */
function evidenceRange(own: Range, words: readonly Range[], reading: Attributed): Range {
  const paragraphOf = (token: number): number => reading.sentences[sentenceAt(token, reading)]!.paragraph;
  const paragraph = paragraphOf(own.first);
  let { first, end } = own;
  for (const range of words) {
    if (paragraphOf(range.first) !== paragraph) continue;
    first = Math.min(first, range.first);
    end = Math.max(end, range.end);
  }
  return { first, end };
}

function sentenceAt(token: number, { sentences }: Attributed): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The characters of a token range; marks that belong to its last word go with it. */
function charactersOf({ first, end }: Range, { tokens }: Attributed): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/**
 * Keeps one draft of those that say the same. Of the reporter's own voice and a source's, the source's; of the same voice, the longest chain,
 * and of equal ones the first.
 */
function withoutRepetition(drafts: readonly Draft[]): Statement[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { subject, relation, object, polarity, modality, qualifiers } = draft.statement;
    const distinct = [qualifiers.office, relation === 'INFORMED' || relation === 'CRITICIZED' ? qualifiers.topic : undefined];
    const key = JSON.stringify([subject, relation, object, polarity, modality, ...distinct]);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap(distinctOf);
}

/** In more voices, or at more times, no report tells the same: those beyond are kept without being compared. */
const MOST_COMPARED = 100;

function distinctOf(group: readonly Draft[]): Statement[] {
  const kept: Draft[] = [];
  for (const draft of [...group].sort((a, b) => b.depth - a.depth)) {
    const same = kept
      .slice(0, MOST_COMPARED)
      .findIndex((other) => isSameHappening(other, draft) && (draft.depth === 1 || isSameVoice(other, draft)));
    if (same < 0) kept.push(draft);
    else kept[same] = withTimeOf(kept[same]!, draft);
  }
  return kept.map((d) => d.statement);
}

/** One that has no time may be the one that has. */
function isSameHappening({ statement: a }: Draft, { statement: b }: Draft): boolean {
  const [x, y] = [a.qualifiers.time, b.qualifiers.time];
  return x === undefined || y === undefined || x === y;
}

function isSameVoice({ statement: a }: Draft, { statement: b }: Draft): boolean {
  return a.attribution.at(-1)!.agent === b.attribution.at(-1)!.agent;
}

/** What the other one knows of when and where. */
function withTimeOf(draft: Draft, { statement: other }: Draft): Draft {
  const { time, place } = other.qualifiers;
  const { statement } = draft;
  const qualifiers: Qualifiers = Object.assign({}, time !== undefined && { time }, place !== undefined && { place }, statement.qualifiers);
  const filled = { ...statement, qualifiers };
  return { ...draft, statement: { ...filled, id: statementId(filled) } };
}
