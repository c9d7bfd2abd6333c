import type { GroupDraft } from './chunk.ts';
import { isListAhead } from './coordination.ts';
import type { SentenceState } from './sentence-state.ts';
import { isTime } from './time-group.ts';
import { ROLE_NOUNS, SUMMARY_NOUNS, TIME_NOUNS } from './words/noun-classes.ts';

/**
 * Whether the group at chunk `at`, after a comma, describes the same thing as the group before the comma: `Lind, the envoy`, `the envoy, Eva Lind,`,
 * `the Baltic Post, a newspaper`. A list with `and` ahead is none.
 */
export function isAppositive(state: SentenceState, at: number, beside: number, group: GroupDraft): boolean {
  const other = state.groups[beside]!;
  if (group.kind === 'pronoun' || other.kind === 'pronoun' || TIME_NOUNS.has(state.tokens[group.head]!.lower))
    return isOneOf(state, at, group);
  const isName = group.kind === 'name' && group.determiner === 'none';
  const isOtherName = other.kind === 'name';
  if (isTime(state, other) || (isOtherName && SUMMARY_NOUNS.has(state.tokens[group.head]!.lemma) && group.determiner === 'indefinite'))
    return false;
  if (isOtherName && !isName) return isDescription(state, group) && !(isListAhead(state, at) && !isRole(state, group));
  if (!isOtherName && isName) return describes(state, other) && !isListAhead(state, at);
  return !isOtherName && !isName && group.determiner === 'indefinite' && !isListAhead(state, at);
}

/** `Axios, one of those outlets,` */
function isOneOf(state: SentenceState, at: number, group: GroupDraft): boolean {
  const next = state.chunks[at + 1];
  return state.tokens[group.head]!.lower === 'one' && next?.kind === 'preposition' && next.text === 'of';
}

/** With an article, a possessor, or as a bare office: `secretary of the council`. */
function isDescription(state: SentenceState, group: GroupDraft): boolean {
  return (
    group.determiner === 'definite' ||
    group.determiner === 'indefinite' ||
    group.determiner === 'possessive' ||
    isRole(state, group) ||
    isOneOfNumber(state, group)
  );
}

const isOneOfNumber = (state: SentenceState, group: GroupDraft): boolean => state.tokens[group.head]!.lower === 'one';

const describes = (state: SentenceState, group: GroupDraft): boolean =>
  group.determiner === 'definite' || group.determiner === 'possessive' || group.determiner === 'indefinite' || isRole(state, group);

function isRole(state: SentenceState, group: GroupDraft): boolean {
  const head = state.tokens[group.head]!;
  return !group.isPlural && (ROLE_NOUNS.has(head.lemma) || ROLE_NOUNS.has(head.lower));
}
