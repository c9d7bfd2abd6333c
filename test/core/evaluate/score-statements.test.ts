import { describe, expect, it } from 'vitest';
import { alignEntities, normalizeForm } from '../../../packages/core/src/evaluate/align-entities.ts';
import type { AnnotatedStatement, Annotation } from '../../../packages/core/src/evaluate/match-statements.ts';
import { scoreStatements } from '../../../packages/core/src/evaluate/score-statements.ts';

const person = (id: string, ...mentions: string[]) => ({ id, label: 'Person', name: mentions[0] ?? id, mentions });
const plan = (id: string, ...mentions: string[]) => ({ id, label: 'Plan', name: mentions[0] ?? id, mentions });

function statement(subject: string, relation: string, object: string, more: Partial<AnnotatedStatement> = {}): AnnotatedStatement {
  const rest = { polarity: 'affirmed', modality: 'actual', certainty: 'certain', utterance: 'none' };
  return { subject, relation, object, ...rest, attribution: [{ agent: 'gazette', role: 'publisher' }], ...more };
}

const gazette = { id: 'gazette', label: 'Organization', name: 'The Gazette', mentions: [] };
const gold: Annotation = {
  entities: [gazette, person('ana', 'Ana Roy', 'Roy'), person('bo', 'Bo Lind', 'Lind'), plan('accord', 'the river accord', 'the accord')],
  statements: [
    statement('ana', 'SIGNED', 'accord', { time: '2031-05-02' }),
    statement('ana', 'MET_WITH', 'bo', {
      polarity: 'negated',
      modality: 'planned',
      attribution: [
        { agent: 'gazette', role: 'publisher' },
        { agent: 'bo', role: 'speaker', cue: 'said' },
      ],
    }),
  ],
};

describe('normalizeForm', () => {
  it.each([
    ['the Élysée', 'elysee'],
    ['Lind’s', 'lind'],
    ['U.S. officials', 'us officials'],
    ['the', 'the'],
  ])('folds %j to %j', (form, folded) => expect(normalizeForm(form)).toBe(folded));
});

describe('alignEntities', () => {
  it('goes by shared words, not by ids or labels', () => {
    const aligned = alignEntities(gold.entities, [plan('x', 'Roy'), person('y', 'the accord'), person('z', 'nobody else')]);
    expect([...aligned].map(([id, e]) => [id, e.id])).toEqual([
      ['x', 'ana'],
      ['y', 'accord'],
    ]);
  });

  it('takes a near form only when nothing is shared', () => {
    const aligned = alignEntities([plan('a', 'the new river accord text')], [plan('b', 'a new river accord')]);
    expect(aligned.get('b')?.id).toBe('a');
  });
});

describe('scoreStatements', () => {
  it('finds gold itself to be perfect', () => {
    const scores = scoreStatements([[gold, gold]]);
    expect([scores.entities.f1, scores.statements.f1]).toEqual([1, 1]);
    for (const [field, { right, of }] of Object.entries(scores.onMatched)) expect([field, right]).toEqual([field, of]);
  });

  it('counts a missing prediction as empty', () => {
    const { entities, statements } = scoreStatements([[gold, undefined]]);
    expect([entities.recall, entities.gold, statements.recall, statements.gold]).toEqual([0, 3, 0, 2]);
  });

  it('takes a symmetric relation either way round, and the fields of what it matched', () => {
    const predicted: Annotation = {
      entities: [person('1', 'Ana Roy'), person('2', 'Lind'), { ...plan('3', 'the accord'), label: 'Event' }, person('4', 'Someone')],
      statements: [
        statement('2', 'MET_WITH', '1', { polarity: 'negated', time: '2031-05' }),
        statement('3', 'SIGNED', '1'),
        statement('1', 'SIGNED', '3', { time: '2031-05-03' }),
      ],
    };
    const { entities, statements, onMatched, timeSpurious, relations } = scoreStatements([[gold, predicted]]);
    expect([entities.right, entities.predicted, entities.gold]).toEqual([2, 4, 3]);
    expect([statements.right, statements.predicted, statements.gold]).toEqual([2, 3, 2]);
    expect(onMatched.polarity).toMatchObject({ right: 2, of: 2 });
    expect(onMatched.modality).toMatchObject({ right: 1, of: 2 });
    expect(onMatched.attributedSpeaker).toMatchObject({ right: 0, of: 1 });
    expect([onMatched.time.right, onMatched.timeSameMonth.right, onMatched.time.of, timeSpurious]).toEqual([0, 1, 1, 1]);
    expect(relations.SIGNED).toMatchObject({ right: 1, predicted: 2, gold: 1 });
  });

  it('takes any of joint speakers, but only the last one that is answered', () => {
    const joint = [
      { agent: 'gazette', role: 'publisher' },
      { agent: 'ana', role: 'speaker', cue: 'said' },
      { agent: 'bo', role: 'speaker', cue: 'said' },
    ];
    const one = (attribution: typeof joint): Annotation => ({
      ...gold,
      statements: [statement('ana', 'SIGNED', 'accord', { attribution })],
    });
    const speaker = (agents: string[]): number =>
      scoreStatements([[one(joint), one([joint[0]!, ...agents.map((agent) => ({ agent, role: 'speaker', cue: 'said' }))])]]).onMatched
        .speaker.right;
    expect([speaker(['ana']), speaker(['bo']), speaker(['bo', 'accord'])]).toEqual([1, 1, 0]);
  });

  it('does not ask for what the builder makes', () => {
    const denial = statement('bo', 'DENIED', 'claim');
    expect(scoreStatements([[gold, { ...gold, statements: [...gold.statements, denial] }]]).statements.predicted).toBe(2);
  });
});
