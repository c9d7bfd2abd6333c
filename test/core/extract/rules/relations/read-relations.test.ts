import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { diplomacyPatterns } from '../../../../../packages/core/src/extract/rules/relations/diplomacy/index.ts';
import { readRelations } from '../../../../../packages/core/src/extract/rules/relations/read-relations.ts';
import { diplomacy } from '../../../../../packages/core/src/model/diplomacy.ts';
import { nameEntities, readExpected } from './name-entities.ts';
import { parseText, readExample } from './read-example.ts';

const patterns = compilePatterns(diplomacyPatterns, diplomacy);
const read = (text: string, expected: readonly string[]): string[] => readExample(text, expected, patterns, diplomacy);

/** Sentence and all that is read in it. */
const CASES: readonly [what: string, text: string, expected: readonly string[]][] = [
  ['pairs the sides of a list', 'Togo, Benin and Ghana met in Lome.', ['Togo MET_WITH Benin', 'Togo MET_WITH Ghana', 'Benin MET_WITH Ghana']],
  ['turns the passive round', 'The Vaduz Treaty was signed by Bern.', ['Bern SIGNED Vaduz Treaty']],
  ['takes people for who sends them', 'Malian officials met Togo.', ['Malian MET_WITH Togo']],
  ['finds the whole behind an aspect', 'Bern criticised the wording of the Vaduz Treaty.', ['Bern CRITICIZED Vaduz Treaty']],
  ['lends a noun its doer', 'Bern launched an attack on Vaduz.', ['Bern ATTACKED Vaduz']],
  ['reads what is held in a relative clause', 'The talks that Togo has held with Benin failed.', ['Togo NEGOTIATED_WITH Benin']],
  ['gives a passive the only author of the plan', 'Bern drafted the Vaduz Treaty. The Vaduz Treaty was handed over.', ['Bern DRAFTED Vaduz Treaty', 'Bern PRESENTED Vaduz Treaty']],
  ['reads nothing into what is demanded', 'Togo demanded that Benin meet Ghana.', ['Togo DEMANDED Benin']],
  ['keeps apart what several words mean', 'Bern called off the Vaduz Talks.', []],
]; // biome-ignore format: a table

describe('relations of a report', () => {
  it.each(CASES)('%s: %s', (_, text, expected) => {
    expect(read(text, expected).sort()).toEqual([...expected].sort());
  });

  it('fills qualifiers beside the roles', () => {
    const line = 'Bern PRESENTED Vaduz Treaty';
    const named = nameEntities(
      parseText('Bern presented the Vaduz Treaty to Vienna.'),
      [line, 'Vienna MET_WITH Bern'].map(readExpected),
      diplomacy,
    );
    const [reading] = readRelations(named, patterns, diplomacy);
    expect(reading?.qualifiers.to?.map((entity) => named.entities[entity]?.entity.name)).toEqual(['Vienna']);
  });

  it('gives the words of a title', () => {
    const named = nameEntities(
      parseText('Kenyan special envoy Ann Roe left.'),
      ['Ann Roe REPRESENTS Kenyan'].map(readExpected),
      diplomacy,
      {
        subject: ['Person'],
      },
    );
    expect(readRelations(named, patterns, diplomacy)[0]?.qualifiers.office).toBe('special envoy');
  });

  it('ends well on lists and descriptions without end', () => {
    const list = `${'Togo, Benin, '.repeat(2000)}met. ${'a plan for '.repeat(2000)}`;
    expect(read(list, ['Togo MET_WITH Benin']).length).toBeLessThan(5);
  });
});
