import {
  diplomacy,
  documentSchema,
  entitySchema,
  type Judgement,
  type Project,
  type Statement,
  statementId,
  statementSchema,
} from '@proj/core';
import fc, { type Arbitrary } from 'fast-check';

const SENTENCE = 'One of them met the other, they said. ';
const EXACT = SENTENCE.slice(0, 25);
const entity = (id: string, label: string) => entitySchema.parse({ id, label, name: id.slice(0, 2) }); // some share their name
const ENTITIES = [
  ...['ada', 'bo', 'cy', 'di'].map((id) => entity(id, 'Person')),
  ...['daily', 'post'].map((id) => entity(id, 'Organization')),
  ...['oslo', 'norway', 'rome'].map((id) => entity(id, 'Place')),
  entity('an-official', 'UnnamedSource'),
  entity('accord', 'Plan'),
];
const DOCUMENTS = [
  ['d1', 'daily', '2025-03-04'],
  ['d2', 'post', '2025-03-04T10:00:00Z'],
  ['d3', 'post', '2025-04-01'],
].map(([id, publisher, published]) => documentSchema.parse({ id, title: 't', publisher, published, text: SENTENCE.repeat(4) }));

const person = fc.constantFrom('ada', 'bo', 'cy');
const place = fc.constantFrom('oslo', 'norway', 'rome');
const ends = fc.oneof(
  { weight: 6, arbitrary: fc.record({ relation: fc.constantFrom('MET_WITH', 'INFORMED'), subject: person, object: person }) },
  { weight: 1, arbitrary: fc.record({ relation: fc.constant('PART_OF'), subject: place, object: place }) },
  { weight: 1, arbitrary: fc.record({ relation: fc.constant('PRESENTED'), subject: person, object: fc.constantFrom('accord', 'nobody') }) },
);
const qualifiers = fc.record(
  {
    time: fc.constantFrom('2025-03-03', '2025-03', '2025-03-03/2025-03-05', '2025-03-05', '2025-05', '2025-03-03?'),
    place,
    topic: fc.constantFrom('gas', 'the Gas', 'oil'),
    to: fc.constantFrom(['bo'], ['cy', 'bo']),
    count: fc.constant(3),
  },
  { requiredKeys: [] },
);
const outlet = fc.record({ agent: fc.constantFrom('daily', 'post'), role: fc.constant('outlet') });
const speaker = fc.record({
  agent: fc.constantFrom('ada', 'bo', 'di', 'an-official'),
  role: fc.constant('speaker'),
  cue: fc.constantFrom('said', 'confirmed', undefined),
});
const chain = fc.tuple(fc.array(outlet, { maxLength: 1 }), fc.array(speaker, { maxLength: 3 })).map((links) => links.flat());

const reading = fc.record({
  recorded: fc.constantFrom('2026-01-01', '2026-01-02'),
  review: fc.constantFrom('unreviewed', 'accepted', 'accepted', 'accepted', 'accepted', 'rejected'),
});
const said = fc
  .record({
    ends,
    qualifiers,
    chain,
    document: fc.constantFrom(...DOCUMENTS),
    sentence: fc.nat(3),
    polarity: fc.constantFrom('affirmed', 'affirmed', 'negated'),
    modality: fc.constantFrom('actual', 'actual', 'planned', 'possible'),
    reading,
  })
  .map(({ ends, chain, document, sentence, reading, ...rest }): Statement => {
    const start = sentence * SENTENCE.length;
    const evidence = { document: document.id, start, end: start + EXACT.length, exact: EXACT };
    const attribution = [{ agent: document.publisher, role: 'publisher' }, ...chain];
    const parts = { ...rest, ...ends, ...reading, evidence, attribution, published: document.published, extractor: 'hand' };
    return statementSchema.parse({ ...parts, id: statementId(parts as unknown as Statement) });
  });
const readings = fc.tuple(said, fc.array(reading, { maxLength: 1 })).map(([s, again]) => [s, ...again.map((r) => ({ ...s, ...r }))]);
const judgements = fc.constantFrom<Partial<Judgement>[]>([], [], [{ verdict: 'same', left: 'ada', right: 'di' } as Partial<Judgement>]);

/** A story of our own making with up to 30 statements, of which many are about the same, some are read twice, and some are wrong. */
export const arbitraryProject: Arbitrary<Project> = fc
  .record({ statements: fc.array(readings, { maxLength: 30 }), judgements })
  .map(({ statements, judgements }) => ({
    name: 'arbitrary',
    ontology: diplomacy,
    entities: ENTITIES,
    documents: DOCUMENTS,
    statements: statements.flat() as Statement[],
    judgements: judgements as Judgement[],
  }));
