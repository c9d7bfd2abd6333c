import { describe, expect, it } from 'vitest';
import { entitySchema } from '../../../packages/core/src/model/entity.ts';
import type { Extraction } from '../../../packages/core/src/model/extraction.ts';
import type { Review } from '../../../packages/core/src/model/review.ts';
import { type Statement, statementId } from '../../../packages/core/src/model/statement.ts';
import { settleReadings, withoutKnown } from '../../../packages/core/src/resolve/settle-readings.ts';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';

const small = smallProject([
  ['a', affirmedByOfficial],
  ['b', deniedByCy],
]);
const [affirmed, denied] = small.statements.map(
  (s): Statement => ({ ...s, extractor: 'rules@1.0', confidence: 0.6, review: 'unreviewed' }),
) as [Statement, Statement];

function extraction(statements: readonly Statement[], extractor = 'rules@1.0', more: Partial<Extraction> = {}): Extraction {
  return { document: small.documents[0]!.id, extractor, input: '0', entities: [], statements: [...statements], ...more };
}

/** The same reading resting on more words, as a better version of the extractor might give it. */
function longer(s: Statement): Statement {
  const moved = { ...s, extractor: 'rules@2.0', evidence: { ...s.evidence, end: s.evidence.end + 10 } };
  return { ...moved, id: statementId(moved) };
}

function settled(statements: readonly Statement[], reviews: readonly Review[]): string[] {
  const { statements: result } = settleReadings([], [extraction(statements)], reviews);
  return result.map((s) => `${s.subject} ${s.relation} ${s.object} ${s.polarity} ${s.review}`).sort();
}

describe('settleReadings', () => {
  it('leaves what nobody has looked at unreviewed', () => {
    expect(settled([affirmed, denied], [])).toEqual(['ada MET_WITH bo affirmed unreviewed', 'ada MET_WITH bo negated unreviewed']);
  });

  it('keeps a decision through a reading of the same words by a better version', () => {
    const reviews: Review[] = [
      { verdict: 'accepted', statement: affirmed },
      { verdict: 'rejected', statement: denied },
    ];
    expect(settled([longer(affirmed), longer(denied)], reviews)).toEqual([
      'ada MET_WITH bo affirmed accepted',
      'ada MET_WITH bo negated rejected',
    ]);
  });

  it('keeps what was accepted though no extractor finds it any more, and lets what was rejected go', () => {
    expect(settled([], [{ verdict: 'accepted', statement: affirmed }, { verdict: 'rejected', statement: denied }])).toEqual([
      'ada MET_WITH bo affirmed accepted',
    ]); // biome-ignore format: two reviews
  });

  it('puts a correction in the place of what was read', () => {
    const correction = { ...affirmed, relation: 'SPOKE_WITH', extractor: 'hand' };
    const corrected = { ...correction, id: statementId(correction) };
    expect(settled([affirmed], [{ verdict: 'corrected', statement: affirmed, correction: corrected }])).toEqual([
      'ada MET_WITH bo affirmed rejected',
      'ada SPOKE_WITH bo affirmed accepted',
    ]);
  });

  it('takes the newest decision, and none once it is retracted', () => {
    const accepted: Review = { verdict: 'accepted', statement: affirmed };
    const rejected: Review = { verdict: 'rejected', statement: affirmed };
    const retracted: Review = { verdict: 'retracted', statement: affirmed };
    const decided = (...reviews: Review[]): string[] => settled([affirmed], reviews).map((s) => s.split(' ').at(-1)!);
    expect([decided(accepted, rejected), decided(rejected, accepted), decided(rejected, retracted)]).toEqual([
      ['rejected'],
      ['accepted'],
      ['unreviewed'],
    ]);
  });

  it('makes extractors that agree one statement of more confidence, whatever their order', () => {
    const other = { ...longer(affirmed), extractor: 'llm:m', confidence: 0.7 };
    const both = [extraction([affirmed]), extraction([other], 'llm:m')];
    const { statements } = settleReadings([], both, []);
    expect(statements).toMatchObject([{ id: other.id, confidence: 0.88, extractor: 'llm:m+rules@1.0' }]);
    expect(settleReadings([], [...both].reverse(), []).statements).toEqual(statements);
  });

  it('joins the aliases of an entity that two reports name, and leaves the own ones alone', () => {
    const di = (name: string, aliases: string[] = []) => entitySchema.parse({ id: 'di', label: 'Person', name, aliases });
    const first = extraction([], 'rules@1.0', { entities: [di('Di Vo', ['Vo'])] });
    const second = extraction([], 'rules@1.0', { document: small.documents[1]!.id, entities: [di('Diana Vo', ['Vo', 'Di Vo'])] });
    expect(settleReadings([], [second, first], []).entities).toEqual([di('Di Vo', ['Vo', 'Diana Vo'])]);
    expect(settleReadings([di('Diana')], [first], []).entities).toEqual([]);
  });
});

describe('withoutKnown', () => {
  it('leaves out what a person has written of the same words', () => {
    expect(withoutKnown([longer(affirmed), denied], [affirmed])).toEqual([denied]);
  });
});
