import { describe, expect, it } from 'vitest';
import { chainOfClause } from '../../../../../packages/core/src/extract/rules/attribution/chain-of-clause.ts';
import { readAttributions } from './read-attributions.ts';

/** `source: cue` of the chain of the clause with this verb, outermost first. */
function chainOf(text: string, verb: string): readonly string[] {
  const { reading, words } = readAttributions(text);
  const clause = reading.clauses.findIndex((each) => each.verb !== undefined && reading.tokens[each.verb.head]!.text === verb);
  return chainOfClause(reading, clause).map((span) => `${words(span.source)}: ${span.cueText}`);
}

describe('chainOfClause', () => {
  it.each([
    ['Lund said Berg had told her that the ferry sank.', 'sank', ['Lund: said', 'Berg: told']],
    ['Lund said that according to Berg the ferry sank.', 'sank', ['Lund: said', 'Berg: according to']],
    ['The ferry sank, state radio reported, citing two sailors.', 'sank', ['state radio: reported', 'two sailors: citing']],
    ['Quoting two sailors, the paper wrote that the ferry sank.', 'sank', ['the paper: wrote', 'two sailors: Quoting']],
    [
      'Reports in the press, based on two sailors, that the ferry sank were wrong.',
      'sank',
      ['the press: Reports', 'two sailors: based on'],
    ],
    ['The study, based on old data, found that the ferry sank.', 'sank', ['The study, based on old data,: found']],
    ['Lund said the ferry sank.', 'said', []],
    ['The ferry sank.', 'sank', []],
  ])('names who says so, outermost first: %s', (text, verb, chain) => {
    expect(chainOf(text, verb)).toEqual(chain);
  });

  it('is empty for a clause that does not exist', () => {
    expect(chainOfClause(readAttributions('Lund sang.').reading, 99)).toEqual([]);
  });
});
