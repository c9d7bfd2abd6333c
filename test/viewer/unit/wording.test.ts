import { buildGraph, diplomacy, type Fact } from '@proj/core';
import { describe, expect, it } from 'vitest';
import {
  kindWords,
  labelWords,
  mannerWords,
  plural,
  precisionWords,
  relationWords,
  statusWords,
  wordsFrom,
} from '../../../packages/viewer/src/ui/wording.ts';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';

const graph = buildGraph(
  smallProject([
    ['a', affirmedByOfficial],
    ['b', deniedByCy],
    ['a', { subject: 'ada', relation: 'APPROVED', object: 'accord', evidence: 'Ada approved the Accord' }],
  ]),
);
const factOf = (relation: string): Fact => graph.facts({ relation })[0]!;

describe('wording', () => {
  it('reads every relation of the ontology as words', () => {
    for (const name of diplomacy.relations.keys()) expect(relationWords(name)).toMatch(/^[a-z][a-z ]+[a-z]$/);
    expect(relationWords('MET_WITH')).toBe('met with');
    expect(relationWords('HOLDS')).toBe('holds office in');
  });

  it('reads a fact from either of its ends', () => {
    expect(wordsFrom(graph.entity('ada'), factOf('APPROVED'), diplomacy)).toBe('approved');
    expect(wordsFrom(graph.entity('accord'), factOf('APPROVED'), diplomacy)).toBe('approved by');
    expect(wordsFrom(graph.entity('bo'), factOf('MET_WITH'), diplomacy)).toBe('met with');
  });

  it('says who is behind a status', () => {
    expect(statusWords(factOf('MET_WITH'))).toBe('1 origin says so; 1 denies it.');
    expect(statusWords(factOf('APPROVED'))).toBe('One origin says so.');
    const several = { ...factOf('MET_WITH'), affirmed: 3, negated: 2 };
    expect(statusWords(several)).toBe('3 origins say so; 2 deny it.');
    expect(statusWords({ ...several, status: 'corroborated' })).toBe('3 independent origins say so; nobody denies it.');
    expect(statusWords({ ...several, status: 'denied' })).toBe('2 origins deny it; no report affirms it.');
  });

  it.each([
    ['2025-11-25', 'known to the day'],
    ['2025-11-25?', 'the day is not sure'],
    ['2025-11', 'known to the month only'],
    ['2025', 'known to the year only'],
    ['2025-11-10/2025-11-16', 'somewhere within, or throughout'],
    ['2025-11-10/..', 'open at one end'],
  ])('says how exactly %s is known', (time, words) => {
    expect(precisionWords(time)).toBe(words);
  });

  it('says how a statement is made', () => {
    const [statement] = factOf('APPROVED').statements;
    expect(mannerWords(statement!)).toBe('in the reporter’s voice');
    expect(mannerWords({ ...statement!, utterance: 'direct', modality: 'planned', certainty: 'probable' })).toBe(
      'quoted · as a plan · thinks it probable',
    );
  });

  it('names types, kinds and numbers', () => {
    expect(labelWords('UnnamedSource')).toBe('unnamed source');
    expect(kindWords({ ...graph.entity('the-daily'), kind: 'outlet' })).toBe('organization, outlet');
    expect([plural(1, 'fact'), plural(1200, 'fact'), plural(0, 'entity', 'entities')]).toEqual(['1 fact', '1,200 facts', '0 entities']);
  });
});
