import { type Entity, type Fact, formatEdtf, type Ontology, parseEdtf, type Statement } from '@proj/core';

/** Relations whose names do not read as words between two names. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    HOLDS: 'holds office in',
    HAS_OFFICE_HOLDER: 'has as office holder',
    PARTY_TO: 'is party to',
    MEMBER_OF: 'is a member of',
    PART_OF: 'is part of',
    LOCATED_IN: 'is in',
    LOCATION_OF: 'is the place of',
    INSPIRED_BY: 'is inspired by',
    SUBJECT_OF: 'is the subject of',
    LED_BY: 'is led by',
    REPRESENTED_BY: 'is represented by',
    TO_BE_ENDED_BY: 'is to be ended by',
  }),
);

/** `MET_WITH` as `met with`. */
export function relationWords(relation: string): string {
  return WORDS.get(relation) ?? relation.toLowerCase().replaceAll('_', ' ');
}

/** How a fact reads from the side of one of its ends: `proposed`, or `proposed by` from the plan's side. */
export function wordsFrom(entity: Entity, fact: Fact, ontology: Ontology): string {
  if (fact.subject.id === entity.id) return relationWords(fact.relation);
  const relation = ontology.relations.get(fact.relation);
  return relationWords(relation?.symmetric ? fact.relation : (relation?.inverse ?? fact.relation));
}

/** `UnnamedSource` as `unnamed source`. */
export function labelWords(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** A publication as a day: `20 Nov 2025`. */
export function dayOf(published: string): string {
  return formatEdtf(published.slice(0, 10));
}

/** How exactly a time is known, in words; null when the date says it all. */
export function precisionWords(time: string): string | null {
  const edtf = parseEdtf(time);
  if (edtf.kind === 'interval') return edtf.start && edtf.end ? 'somewhere within, or throughout' : 'open at one end';
  switch (edtf.precision) {
    case 'second':
      return null;
    case 'day':
      return edtf.approximate || edtf.uncertain ? 'the day is not sure' : 'known to the day';
    default:
      return `known to the ${edtf.precision} only`;
  }
}

/** Who is behind a status: `4 independent origins say so; 1 denies it.` */
export function statusWords({ status, affirmed, negated, statements }: Fact): string {
  switch (status) {
    case 'corroborated':
      return `${affirmed} independent origins say so; nobody denies it.`;
    case 'reported':
      return statements.length > 1 ? `All ${statements.length} statements go back to one origin.` : 'One origin says so.';
    case 'disputed':
      return `${plural(affirmed, 'origin says', 'origins say')} so; ${plural(negated, 'denies', 'deny')} it.`;
    case 'denied':
      return `${plural(negated, 'origin denies', 'origins deny')} it; no report affirms it.`;
  }
}

const MODALITY = { actual: null, planned: 'as a plan', possible: 'as a possibility', hypothetical: 'under a condition' } as const;
const CERTAINTY = { certain: null, probable: 'thinks it probable', possible: 'thinks it possible', unknown: 'does not commit' } as const;
const UTTERANCE = { direct: 'quoted', indirect: 'paraphrased', mixed: 'partly quoted', none: 'in the reporter’s voice' } as const;

/** How a statement is made: `quoted · as a plan · thinks it probable`. */
export function mannerWords({ modality, certainty, utterance }: Statement): string {
  return [UTTERANCE[utterance], MODALITY[modality], CERTAINTY[certainty]].filter((w) => w !== null).join(' · ');
}

/** What kind of thing an entity is: `organization, outlet`. */
export function kindWords({ label, kind }: Entity): string {
  return kind === undefined ? labelWords(label) : `${labelWords(label)}, ${kind}`;
}
