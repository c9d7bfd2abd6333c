import { describe, expect, it } from 'vitest';
import { contentWords, currentClass, scoreEvents } from '../../../packages/core/src/evaluate/score-events.ts';

const gold = [
  { id: '1', event: 'DEMAND', source: ['the government of Norland'], target: ['Sudland'] },
  { id: '2', event: 'FIGHT', source: ['rebels'], target: [] },
  { id: '3', event: 'AID', source: ['a relief agency'], target: ["the islanders' council"] },
  { id: '4', event: 'PROTEST', source: ['students'], target: [] },
];

describe('scoreEvents', () => {
  it('finds gold itself to be perfect', () => {
    const scores = scoreEvents(
      gold,
      gold.map((r) => ({ id: r.id, events: [r] })),
    );
    expect([scores.coverage.share, scores.fullMatch.share, scores.macroF1]).toEqual([1, 1, 1]);
  });

  it('judges by the first event, and reads older names as current ones', () => {
    const scores = scoreEvents(gold, [
      { id: '1', events: [{ event: 'request', source: ['Norland'], target: ["Sudland's army"] }] },
      { id: '2', events: [{ event: 'ACCUSE', source: ['Rebels'], target: [] }, { event: 'ASSAULT', source: [], target: [] }] }, // biome-ignore format: one record a line
      { id: '3', events: [{ event: 'AID', source: ['doctors'], target: ['the council'] }] },
      { id: '9', events: [] },
    ]);
    const counts = (['coverage', 'classAccuracy', 'classAccuracyAny', 'sourceMatch', 'targetMatch', 'fullMatch'] as const).map((k) => [
      scores[k].right,
      scores[k].of,
    ]);
    expect(counts).toEqual([[3, 4], [2, 3], [3, 3], [2, 3], [2, 2], [1, 4]]); // biome-ignore format: one pair each
    expect([scores.unknownIds, scores.perClass.ACCUSE?.predicted]).toEqual([1, 1]);
  });

  it('compares content words only', () => {
    expect(contentWords("the U.N.'s Envoy")).toEqual(['un', 'envoy']);
    expect([currentClass('investigate'), currentClass('CRIME')]).toEqual(['ACCUSE', 'CRIME']);
  });
});
