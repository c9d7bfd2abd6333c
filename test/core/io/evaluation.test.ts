import { fromEvaluation, KgError } from '@proj/core';
import { describe, expect, it } from 'vitest';

const text = 'Ada met Bo in Oslo with Cy, an aide said. Ada met Bo.';
const entity = (id: string, label: string, name: string, more = {}) => ({ id, label, name, mentions: [name, `the ${name}`], ...more });
const voice = { agent: 'aide', role: 'speaker', cue: 'said' };
const statement = {
  subject: 'ada',
  relation: 'MET_WITH',
  object: 'bo',
  polarity: 'affirmed',
  modality: 'actual',
  certainty: 'certain',
  utterance: 'indirect',
  time: '2025-03',
  place: 'oslo',
  qualifiers: { with: 'cy', to: ['aide'], topic: 'peace' },
  attribution: [voice],
  evidence: 'Ada met Bo',
};
const report = {
  id: 'Report_1',
  title: 'Ada met Bo',
  publisher: 'The Daily',
  published: '2025-03-05',
  text,
  entities: [
    entity('daily', 'Organization', 'The Daily'),
    entity('ada', 'Person', 'Ada'),
    entity('bo', 'Person', 'Bo'),
    entity('cy', 'Person', 'Cy'),
    entity('oslo', 'Place', 'Oslo'),
    entity('aide', 'UnnamedSource', 'an aide', { count: 1, affiliation: 'daily' }),
    entity('r01-aide', 'UnnamedSource', 'another aide', { count: null, affiliation: 'aide' }),
  ],
  statements: [statement],
};

function errorOf(json: unknown): KgError {
  try {
    fromEvaluation(json, '2025-03-07');
  } catch (error) {
    if (error instanceof KgError) return error;
  }
  throw new Error('expected a KgError');
}

describe('fromEvaluation', () => {
  it('reads the document, the entities and the statements', () => {
    const { document, entities, statements } = fromEvaluation({ ...report, id: 'report-1' }, '2025-03-07');
    expect(document).toMatchObject({ id: 'report-1', publisher: 'daily', text });
    expect(entities.find((e) => e.id === 'ada')?.aliases).toEqual(['the Ada']);
    const [first] = statements;
    expect(first).toMatchObject({ subject: 'ada', recorded: '2025-03-07', extractor: 'hand', review: 'accepted' });
    expect(first!.qualifiers).toEqual({ topic: 'peace', time: '2025-03', place: 'oslo', with: ['cy'], to: ['report-1-aide'] });
    expect(first!.attribution).toEqual([
      { agent: 'daily', role: 'publisher' },
      { ...voice, agent: 'report-1-aide' },
    ]);
  });

  it('takes a quotation that stands twice at its first place', () => {
    expect(fromEvaluation(report, '2025-03-07').statements[0]!.evidence).toMatchObject({ start: 0, end: 10, exact: 'Ada met Bo' });
  });

  it('gives unnamed sources the document in front of their ids, unless they name a report already', () => {
    const { entities } = fromEvaluation(report, '2025-03-07');
    expect(entities.slice(-2).map((e) => [e.id, e.affiliation])).toEqual([
      ['report-1-aide', 'daily'],
      ['r01-aide', 'report-1-aide'],
    ]);
  });

  it('refuses JSON of another form with every place', () => {
    const error = errorOf({ ...report, title: 5, entities: 'none' });
    expect([error.code, error.message]).toEqual(['invalid', 'not an evaluation file: 2 errors']);
    expect(error.diagnostics.map((d) => [d.message, d.found])).toEqual([
      ['the field `title` has a wrong value', '5'],
      ['the field `entities` has a wrong value', '"none"'],
    ]);
  });

  it('refuses what does not fit the model with every finding, and no other error', () => {
    const { time: _time, place: _place, qualifiers: _qualifiers, ...bare } = statement;
    const statements = [{ ...bare, polarity: 'maybe' }, { ...bare, evidence: 'Ada never met Bo' }, bare];
    const entities = [...report.entities.slice(1), entity('', 'Person', 'Di')];
    const error = errorOf({ ...report, entities, statements });
    expect(error.diagnostics.map((d) => [d.code, d.place?.subject])).toEqual([
      ['unknown-publisher', 'document Report_1'],
      ['schema', 'entity '],
      ['schema', 'statement ada MET_WITH bo'],
    ]);
    const second = errorOf({ ...report, statements });
    expect(second.diagnostics.map((d) => [d.code, d.found])).toEqual([
      ['schema', '"maybe"'],
      ['evidence', 'Ada never met Bo'],
    ]);
  });
});
