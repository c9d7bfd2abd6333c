import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns } from '../../../../../packages/core/src/extract/rules/relations/diplomacy/index.ts';
import { diplomacy } from '../../../../../packages/core/src/model/diplomacy.ts';
import { readExample } from './read-example.ts';

const patterns = compilePatterns(diplomacyPatterns, diplomacy);

/** Sentence, then how the meeting of the two is told; nothing where it is not told at all. */
const CASES: readonly [text: string, marks: string | undefined][] = [
  ['Obasanjo met Bush.', ''],
  ['Obasanjo did not meet Bush.', ' (negated)'],
  ['Obasanjo never met Bush.', ' (negated)'],
  ['Obasanjo has yet to meet Bush.', ' (negated)'],
  ['Obasanjo failed to meet Bush.', ' (negated)'],
  ['Obasanjo stopped short of meeting Bush.', ' (negated)'],
  ['Obasanjo could not meet Bush.', ' (negated)'],
  ['Obasanjo had no plans to meet Bush.', ' (negated, planned)'],
  ['There was no plan for a meeting between Obasanjo and Bush.', ' (negated, planned)'],
  ['Obasanjo cancelled a meeting with Bush.', ' (negated, planned)'],
  ['The meeting between Obasanjo and Bush never took place.', ' (negated)'],
  ['The meeting between Obasanjo and Bush was not easy.', ''],
  ['Obasanjo will not meet Bush.', ' (negated, planned)'],
  ['Obasanjo will meet Bush.', ' (planned)'],
  ['Obasanjo is due to meet Bush.', ' (planned)'],
  ['Obasanjo is expected to meet Bush.', ' (planned)'],
  ['Obasanjo agreed to meet Bush.', ' (planned)'],
  ['Obasanjo flew to Texas to meet Bush.', ' (planned)'],
  ['Obasanjo might meet Bush.', ' (possible, possible)'],
  ['Obasanjo seems to have met Bush.', ' (probable)'],
  ['Obasanjo is unlikely to meet Bush.', ' (negated, possible, probable)'],
  ['Obasanjo called before he met Bush.', undefined],
  ['Powell urged Obasanjo to meet Bush.', undefined],
  ['Peace would come if Obasanjo met Bush.', undefined],
  ['Powell proposed a meeting between Obasanjo and Bush.', undefined],
];

describe('the force of what is told', () => {
  it.each(CASES)('%s', (text, marks) => {
    const meeting = 'Obasanjo MET_WITH Bush';
    const found = readExample(text, [meeting], patterns, diplomacy).filter((line) => line.includes('MET_WITH'));
    expect(found).toEqual(marks === undefined ? [] : [meeting + marks]);
  });
});
