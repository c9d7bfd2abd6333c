import type { GroupDraft } from './chunk.ts';
import type { SentenceState } from './sentence-state.ts';
import { TIME_NOUNS } from './words/noun-classes.ts';

/** True for `Monday`, `last week`, `May 5`, `2022`: without a preposition such a group is no argument of a verb. */
export function isTime(state: SentenceState, group: GroupDraft): boolean {
  const { lower } = state.tokens[group.head]!;
  if (group.kind === 'pronoun') return false;
  return (
    TIME_NOUNS.has(lower) ||
    (/^\d+$/.test(lower) && (/^(?:19|20)\d\d$/.test(lower) || TIME_NOUNS.has(state.tokens[group.head - 1]?.lower ?? '')))
  );
}
