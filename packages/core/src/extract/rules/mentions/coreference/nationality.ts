import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Discourse } from '../nominals/discourse.ts';

/**
 * `The American` and `the Russian` by themselves are a person of that state, the one mentioned last.
 * @returns the mention that takes the place of the state's
 */
export function nationalityMention(discourse: Discourse, group: NounGroup): DraftMention | undefined {
  const state = discourse.nameAt(group.head);
  const { tokens } = discourse.scene.parsed;
  if (state?.kind !== 'adjective' || state.draft.label !== 'Country' || group.isPlural || group.head !== group.first + 1) return undefined;
  if (tokens[group.first]!.lower !== 'the' || tokens[group.head]!.lower.endsWith('s') || isCollective(tokens[group.head]!.lower))
    return undefined;
  const person = discourse.latest(({ label, country }) => label === 'Person' && country === state.draft.country);
  return person === undefined ? undefined : { draft: person, first: group.first, end: group.end, head: group.head, kind: 'nominal' };
}

/** `the French`, `the Chinese` are a people. */
const isCollective = (word: string): boolean => /(?:sh|ch|ese|ss)$/.test(word);
