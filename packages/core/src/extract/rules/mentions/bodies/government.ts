import type { NounGroup } from '../../reading.ts';
import type { Draft } from '../entity-book.ts';
import { modifiersOf } from '../nominals/describe.ts';
import type { Discourse } from '../nominals/discourse.ts';

/**
 * `the government` without a name is the state of whoever speaks or acts in the sentence so far (`Senator X criticised the government`),
 * else the state named last.
 */
export function governmentMeant(discourse: Discourse, group: NounGroup): Draft | undefined {
  const { tokens, sentences } = discourse.scene.parsed;
  if (tokens[group.head]!.lower !== 'government' || group.determiner !== 'definite' || modifiersOf(discourse, group).length > 0)
    return undefined;
  const { first } = sentences[group.sentence]!;
  const near = discourse.latest((draft) => draft.country !== undefined && discourse.lastSeen(draft) >= first);
  const state = near === undefined ? undefined : discourse.book.ofCountry(near.country);
  return state ?? discourse.latest(({ label }) => label === 'Country');
}
