import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../../packages/core/src/extract/rules/relations/compile-patterns.ts';
import { ploverPatterns } from '../../../../../packages/core/src/extract/rules/relations/plover/index.ts';
import { type EventReading, readEvents } from '../../../../../packages/core/src/extract/rules/relations/read-events.ts';
import { readExpected } from './name-entities.ts';
import { parseText } from './read-example.ts';

const patterns = compilePatterns(ploverPatterns);

function firstEvent(text: string): EventReading | undefined {
  return readEvents({ ...parseText(text), entities: [], mentions: [], dates: [], attributions: [] }, patterns)[0];
}

describe('patterns of PLOVER', () => {
  for (const { id, examples } of patterns.set.patterns)
    it.each(examples)(`${id}: $text`, ({ text, expect: [line = ''] }) => {
      const { subject, relation, object } = readExpected(line);
      const event = firstEvent(text);
      expect(event?.event).toBe(relation);
      expect(event?.source.join(' | ')).toContain(subject);
      expect(event?.target.join(' | ')).toContain(object);
    });

  it('has an example for each pattern', () => {
    expect(patterns.set.patterns.filter((p) => p.examples.length === 0).map((p) => p.id)).toEqual([]);
  });

  it.each([
    ['a promise of good deeds as consent', 'Helsinki will send aid to Haiti.', 'AGREE'],
    ['announced harm as a threat', 'Peru will expel Bolivian diplomats.', 'THREATEN'],
    ['good deeds that are not done as a refusal', 'Peru did not release the Bolivian sailors.', 'REJECT'],
    ['what a speaker says that others must do as a request', 'Ottawa said Havana must free the fishermen.', 'REQUEST'],
    ['a demand, and not what is demanded', 'Ottawa demanded that Havana release the fishermen.', 'REQUEST'],
  ])('reads %s', (_, text, event) => {
    expect(firstEvent(text)?.event).toBe(event);
  });

  it('takes the one who says "it" or "he" of himself for the source', () => {
    expect(firstEvent('Switzerland said it had expelled two Libyan envoys.')?.source).toEqual(['Switzerland']);
  });

  it('counts those who are bundled, and not the bundle', () => {
    expect(firstEvent('Thousands of Bolivian miners marched against the president.')?.source).toEqual(['Bolivian miners']);
  });

  it('looks behind a noun for who is meant', () => {
    expect(firstEvent('Rebels demanded the removal of President Mobutu.')?.target).toEqual(['President Mobutu']);
  });
});
