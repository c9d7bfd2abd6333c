import type { Chunk } from './chunk.ts';
import type { PrepositionalDraft } from './clause-draft.ts';
import type { SentenceState } from './sentence-state.ts';
import { isTime } from './time-group.ts';
import { NOUN_COMPLEMENTS, ROLE_NOUNS } from './words/noun-classes.ts';

/**
 * Hangs a preposition on the noun group before it, on the verb, or on both. `of` goes to the noun. What the noun is known to take (`talks with`) goes to
 * the noun, and to the verb as well while the noun is itself an argument of the verb (`held talks with`). Anything else after a common noun goes to both,
 * because a stage that looks for it in one place finds it; after names and pronouns it goes to the verb.
 */
export function attachPreposition(state: SentenceState, at: number, chunk: Chunk & { readonly text: string }): void {
  const attached: PrepositionalDraft = { preposition: chunk.text, token: chunk.first, groups: [] };
  state.pending = attached;
  const noun = nounBefore(state, at, chunk.text);
  const sites = sitesOf(state, chunk.text, noun);
  if (noun !== undefined && sites.noun) state.groups[noun]!.complements.push(attached);
  if (sites.verb) state.top.prepositions.push(attached);
}

/**
 * The noun group just before; but where that is a name or a time and a noun farther out is known to take the preposition, that noun: `with` goes to
 * `talks` in `talks in Oslo with Berg`.
 */
function nounBefore(state: SentenceState, at: number, preposition: string): number | undefined {
  const before = state.chunks[state.before(at, true)];
  if (before?.kind !== 'noun') return undefined;
  const near = state.groups[before.group.index]!;
  if (near.kind !== 'name' && !isTime(state, near)) return near.index;
  for (let { slot } = state, steps = 0; slot !== undefined && steps < 4; slot = slot.outer, steps++) {
    if (slot.group !== near.index && takes(state, slot.group, preposition)) return slot.group;
  }
  return near.index;
}

function takes(state: SentenceState, group: number, preposition: string): boolean {
  const { lemma } = state.headOf(group);
  return NOUN_COMPLEMENTS.get(lemma)?.has(preposition) === true || (preposition === 'between' && state.groups[group]!.kind === 'common');
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
  if (takes(state, noun, preposition)) return { noun: true, verb: isArgument(state, noun) };
  if (
    group.apposedTo !== undefined ||
    (group.kind !== 'pronoun' && ROLE_NOUNS.has(head.lemma) && (preposition === 'to' || preposition === 'for' || preposition === 'from'))
  ) {
    return { noun: true, verb: group.apposedTo === undefined };
  }
  return { noun: group.kind === 'common' || (group.kind === 'name' && group.determiner === 'indefinite'), verb: true };
}

/** A noun group that is itself an argument of the verb, not beneath a preposition. */
function isArgument(state: SentenceState, group: number): boolean {
  const { subject, object, indirectObject, predicate } = state.top;
  return subject.includes(group) || object.includes(group) || indirectObject.includes(group) || predicate.includes(group);
}
