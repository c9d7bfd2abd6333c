import type { GroupDraft } from './chunk.ts';
import type { SentenceState, Slot } from './sentence-state.ts';
import { ROLE_NOUNS } from './words/noun-classes.ts';

/** How far ahead the `and` that ends a list is looked for, in chunks. */
const LONGEST_LIST = 30;

/** Adds a group to the list that the one before it is in; which list, parallel form tells. */
export function coordinate(state: SentenceState, at: number, group: GroupDraft, slot: Slot): Slot {
  const chosen = chooseSlot(state, at, group, slot);
  chosen.list.push(group.index);
  return { ...chosen, group: group.index };
}

/**
 * `the head of the army and the mayor` goes with `the head`, `between Oslo and the rebels` with `Oslo`: the nearer group, unless the farther one is more
 * alike in kind, or both are followed by the same preposition.
 */
function chooseSlot(state: SentenceState, at: number, group: GroupDraft, slot: Slot): Slot {
  const { preposition, outer } = slot;
  if (preposition === undefined || outer === undefined) return slot;
  if ((preposition.preposition === 'between' || preposition.preposition === 'among') && preposition.groups.length < 2) return slot;
  // In `Oslo and other towns` Oslo is a town.
  if (state.tokens[group.first]!.lower === 'other') return slot;
  const near = state.groups[slot.group]!;
  const far = state.groups[outer.group]!;
  // In `the removal of Lind and his party` the pronoun stands for Lind.
  if (isOwnedByPronoun(state, group) && near.kind === 'name' && !ROLE_NOUNS.has(state.headOf(outer.group).lemma)) return slot;
  if (!isAttached(far, preposition)) return slot;
  const next = state.chunks[at + 1];
  if (next?.kind === 'preposition' && next.text === preposition.preposition && preposition.preposition === 'of') return outer;
  // In `peace, the safety of the people and a just order` the list goes on.
  if (outer.list.length > 1 && outer.preposition === undefined && likeness(state, near, group) - likeness(state, far, group) < 2)
    return outer;
  return likeness(state, far, group) - likeness(state, near, group) >= 2 ? outer : slot;
}

const isAttached = (group: GroupDraft, preposition: Slot['preposition']): boolean =>
  group.complements.some((complement) => complement.token === preposition?.token);

const isOwnedByPronoun = (state: SentenceState, { possessor }: GroupDraft): boolean =>
  possessor !== undefined && state.groups[possessor]!.kind === 'pronoun';

/** Coordinated groups are alike: people with people, names with names, the same article, the same number. */
function likeness(state: SentenceState, a: GroupDraft, b: GroupDraft): number {
  const isPerson = (group: GroupDraft): boolean => ROLE_NOUNS.has(state.tokens[group.head]!.lemma);
  return (
    (a.kind === b.kind ? 2 : 0) +
    (isPerson(a) === isPerson(b) ? 2 : 0) +
    (a.determiner === b.determiner ? 1 : 0) +
    (a.isPlural === b.isPlural ? 1 : 0)
  );
}

/** Whether the group at chunk `at` is in a list that a conjunction ends: `A, B, and C`. */
export function isListAhead(state: SentenceState, at: number): boolean {
  let index = at + 1;
  for (let steps = 0; steps < LONGEST_LIST && index < state.chunks.length; steps++) {
    index = skipComplements(state, index);
    const kind = state.kindAt(index);
    if (kind === 'conjunction') return isGroupAt(state, index + 1);
    if (kind !== 'comma') return false;
    if (state.kindAt(index + 1) === 'conjunction') return isGroupAt(state, index + 2);
    if (!isGroupAt(state, index + 1)) return false;
    index += 2;
  }
  return false;
}

/** A noun group that is no subject of a verb to come. */
function isGroupAt(state: SentenceState, at: number): boolean {
  let index = at;
  while (state.kindAt(index) === 'quote' || state.kindAt(index) === 'adverb') index++;
  return state.kindAt(index) === 'noun' && state.opensFor[index]! < 0;
}

/** Skips what may hang on a group: `'s`, `of Norway`. */
function skipComplements(state: SentenceState, at: number): number {
  let index = at;
  for (;;) {
    const kind = state.kindAt(index);
    if (kind === 'possessive' || kind === 'quote' || kind === 'noun') index++;
    else if (kind === 'preposition' && state.kindAt(index + 1) === 'noun') index += 2;
    else return index;
  }
}
