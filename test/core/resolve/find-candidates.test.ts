import { describe, expect, it } from 'vitest';
import { type EntityInput, entitySchema } from '../../../packages/core/src/model/entity.ts';
import { judgementSchema } from '../../../packages/core/src/model/judgement.ts';
import { findCandidates } from '../../../packages/core/src/resolve/find-candidates.ts';

const entity = (id: string, label: string, name: string, more: Partial<EntityInput> = {}) =>
  entitySchema.parse({ id, label, name, ...more });
const person = (id: string, name: string, aliases: string[] = []) => entity(id, 'Person', name, { aliases });
const judged = (verdict: string, left: string, right: string) => judgementSchema.parse({ verdict, left, right });

/** The score and first reason of the only candidate; undefined when there is none. */
function pair(a: ReturnType<typeof entity>, b: ReturnType<typeof entity>) {
  const candidates = findCandidates([a, b], []);
  expect(candidates.length).toBeLessThan(2);
  expect(findCandidates([b, a], [])).toEqual(candidates);
  return candidates[0] && { score: candidates[0].score, reason: candidates[0].reasons[0] };
}

describe('findCandidates', () => {
  it.each([
    ['two spellings', person('a', 'Olena Bilyk'), person('b', 'Olena Biljk'), 0.9],
    ['a transliteration', person('a', 'Dmytro Kovalenko'), person('b', 'Dmitri Kovalenko'), 0.8],
    ['initials', person('a', 'D. Kovalenko'), person('b', 'Dmytro Kovalenko'), 0.7],
    ['an acronym', entity('a', 'Organization', 'N.R.A.F.'), entity('b', 'Organization', 'Norland Rapid Air Force'), 0.75],
    ['words left out', entity('a', 'Plan', 'River Accord'), entity('b', 'Plan', 'new River Accord'), 0.6],
    ['talks as plan and event', entity('a', 'Plan', 'Lakeside talks'), entity('b', 'Event', 'Lakeside Talks'), 0.9],
    ['one Wikidata item', entity('a', 'Country', 'Norland', { wikidata: 'Q1' }), entity('b', 'Country', 'Kingdom', { wikidata: 'Q1' }), 1],
  ])('proposes %s', (_why, a, b, least) => expect(pair(a, b)?.score).toBeGreaterThanOrEqual(least));

  it('shows a shared surname, but never as a likely pair', () => {
    expect(pair(person('a', 'Bilyk'), person('b', 'Olena Bilyk'))).toMatchObject({
      score: 0.3,
      reason: 'only the name “Bilyk” is shared with “Olena Bilyk”',
    });
    expect(pair(person('a', 'Olena Bilyk'), person('b', 'Ihor Bilyk'))).toBeUndefined();
    expect(pair(person('a', 'Olena Bilyk', ['Bilyk']), person('b', 'Ihor Bilyk', ['Bilyk']))?.score).toBeLessThan(0.5);
  });

  it('takes words that name nothing for little', () => {
    const plans = [
      entity('a', 'Plan', '28-point plan', { aliases: ['the plan'] }),
      entity('b', 'Plan', 'Oslo draft', { aliases: ['the plan'] }),
    ] as const;
    expect(pair(...plans)?.score).toBeLessThan(0.4);
    expect(pair(entity('a', 'Plan', 'peace plan'), entity('b', 'Plan', 'new peace plan'))).toBeUndefined();
  });

  it('flags letters of another script', () => {
    expect(pair(person('a', 'Аnna Roy'), person('b', 'Anna Roy'))).toMatchObject({ reason: expect.stringContaining('another script') });
  });

  it.each([
    ['two Wikidata items', entity('a', 'Country', 'Norland', { wikidata: 'Q1' }), entity('b', 'Country', 'Norland', { wikidata: 'Q2' })],
    ['a city and a hall in it', entity('a', 'Place', 'Lakeside'), entity('b', 'Place', 'Lakeside City Hall')],
    ['a place and a country', entity('a', 'Place', 'Norland'), entity('b', 'Country', 'Norland')],
    ['unnamed sources', entity('a', 'UnnamedSource', 'an official'), entity('b', 'UnnamedSource', 'an official')],
    ['unlike names', person('a', 'Olena Bilyk'), person('b', 'Anna Roy')],
  ])('does not propose %s', (_why, a, b) => expect(pair(a, b)).toBeUndefined());

  it('asks nobody twice, but the unsure again', () => {
    const two = [person('a', 'Olena Bilyk'), person('b', 'Olena Biljk')];
    const left = (verdict: string) => findCandidates(two, [judged(verdict, 'a', 'b')]);
    expect([left('same'), left('not-same')]).toEqual([[], []]);
    expect(left('unsure')).toMatchObject([{ isUnsure: true }]);
    expect(left('retracted')).toMatchObject([{ isUnsure: false }]);
  });

  it('compares only what shares something: 20,000 entities are no 200 million pairs', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => person(`p${i}`, `Ab${i.toString(36)}x Cd${(i * 7).toString(36)}y`));
    expect(findCandidates(many, []).length).toBeLessThan(20_000);
  });
});
