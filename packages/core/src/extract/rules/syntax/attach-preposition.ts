import type { Chunk } from './chunk.ts';
import type { PrepositionalDraft } from './clause-draft.ts';
import { isTime } from './place-group.ts';
import type { SentenceState } from './sentence-state.ts';
import { NOUN_COMPLEMENTS, ROLE_NOUNS } from './words/noun-classes.ts';

/**
 * Hangs a preposition on the noun group before it, on the verb, or on both. `of` goes to the noun. What the noun is known to take (`talks with`) goes to
 * the noun, and to the verb as well while the noun is itself an argument of the verb (`held talks with`). Anything else after a common noun goes to both,
 * because a stage that looks for it in one place finds it; after names and pronouns it goes to the verb.
 */
export function attachPreposition(state: SentenceState, at: number, chunk: Chunk & { readonly text: string }): void {
  const attached: PrepositionalDraft = { preposition: chunk.text, token: chunk.first, groups: [] };
  state.pending = attached;
  const noun = nounBefore(state, at);
  const sites = sitesOf(state, chunk.text, noun);
  if (noun !== undefined && sites.noun) state.groups[noun]!.complements.push(attached);
  if (sites.verb) state.top.prepositions.push(attached);
}

function nounBefore(state: SentenceState, at: number): number | undefined {
  const before = state.chunks[state.before(at, true)];
  return before?.kind === 'noun' ? before.group.index : undefined;
}

interface Sites {
  readonly noun: boolean;
  readonly verb: boolean;
}

/** Never hang on a noun: they say how or by whose word something happened. */
const ONLY_VERB: ReadonlySet<string> = new Set([
  'according to',
  'because of',
  'instead of',
  'despite',
  'during',
  'due to',
  'thanks to',
  'ahead of',
  'following',
  'via',
  'in response to',
  'since',
]);

function sitesOf(state: SentenceState, preposition: string, noun: number | undefined): Sites {
  if (noun === undefined || ONLY_VERB.has(preposition)) return { noun: false, verb: true };
  if (preposition === 'of') return { noun: true, verb: false };
  const group = state.groups[noun]!;
  if (state.top.verb === undefined && state.top.subject.length > 0) return { noun: true, verb: false };
  if (isTime(state, group)) return { noun: false, verb: true };
  const head = state.tokens[group.head]!;
  const takes = preposition === 'between' || NOUN_COMPLEMENTS.get(head.lemma)?.has(preposition) === true;
  if (takes) return { noun: true, verb: state.slot?.preposition === undefined };
  if (
    group.apposedTo !== undefined ||
    (group.kind !== 'pronoun' && ROLE_NOUNS.has(head.lemma) && (preposition === 'to' || preposition === 'for' || preposition === 'from'))
  ) {
    return { noun: true, verb: group.apposedTo === undefined };
  }
  return { noun: group.kind === 'common' || (group.kind === 'name' && group.determiner === 'indefinite'), verb: true };
}
