import {
  completeStatement,
  diplomacy,
  documentSchema,
  entitySchema,
  type Project,
  type StatementInput,
  statementInputSchema,
} from '@proj/core';

/** A story of our own making: two outlets, one spokesman and one unnamed official on whether Ada met Bo in Oslo. */
export const TEXT_A = 'Ada met Bo in Oslo on 3 March, an official told The Daily. Ada approved the Accord.';
export const TEXT_B = 'Ada never met Bo, spokesman Cy said. Ada met Bo in Oslo on 3 March, according to The Daily.';

export function smallProject(statements: readonly [document: string, input: Omit<StatementInput, 'recorded' | 'extractor'>][]): Project {
  const entity = (id: string, label: string, name: string) => entitySchema.parse({ id, label, name });
  const entities = [
    entity('ada', 'Person', 'Ada'),
    entity('bo', 'Person', 'Bo'),
    entity('cy', 'Person', 'Cy'),
    entity('accord', 'Plan', 'The Accord'),
    entity('oslo', 'Place', 'Oslo'),
    entity('norway', 'Country', 'Norway'),
    entity('the-daily', 'Organization', 'The Daily'),
    entity('the-post', 'Organization', 'The Post'),
    entitySchema.parse({ id: 'a-official', label: 'UnnamedSource', name: 'an official', count: 1 }),
  ];
  const documents = [
    documentSchema.parse({ id: 'a', title: 'A', publisher: 'the-daily', published: '2025-03-05', text: TEXT_A }),
    documentSchema.parse({ id: 'b', title: 'B', publisher: 'the-post', published: '2025-03-06', text: TEXT_B }),
  ];
  const made = statements.map(([id, input]) => {
    const document = documents.find((d) => d.id === id);
    if (!document) throw new Error(`no document ${id}`);
    return completeStatement(statementInputSchema.parse({ recorded: '2025-03-07', extractor: 'hand', ...input }), document);
  });
  return { name: 'small', ontology: diplomacy, entities, documents, statements: made, judgements: [] };
}

export const meeting = { subject: 'ada', relation: 'MET_WITH', object: 'bo' } as const;
export const affirmedByOfficial = {
  ...meeting,
  qualifiers: { time: '2025-03-03', place: 'oslo' },
  attribution: [{ agent: 'a-official', role: 'speaker', cue: 'told' }],
  utterance: 'indirect',
  evidence: 'Ada met Bo in Oslo on 3 March',
} as Omit<StatementInput, 'recorded' | 'extractor'>;
export const affirmedCitingTheDaily = {
  ...meeting,
  qualifiers: { time: '2025-03-03' },
  attribution: [{ agent: 'the-daily', role: 'outlet', cue: 'according to' }],
  utterance: 'indirect',
  evidence: 'Ada met Bo in Oslo on 3 March, according to The Daily',
} as Omit<StatementInput, 'recorded' | 'extractor'>;
export const deniedByCy = {
  ...meeting,
  polarity: 'negated',
  attribution: [{ agent: 'cy', role: 'speaker', cue: 'said' }],
  utterance: 'indirect',
  evidence: 'Ada never met Bo',
} as Omit<StatementInput, 'recorded' | 'extractor'>;
