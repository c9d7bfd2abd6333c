import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { COUNT_WORDS } from '../words/people-nouns.ts';
import { PEOPLE_SETS, SIDE_SETS, STATE_SETS } from '../words/references.ts';

/** `the two leaders`, `both sides`, `the three countries`: all of those who were mentioned last, none of them by a name of its own. */
export function setMention(discourse: Discourse, group: NounGroup): DraftMention | undefined {
  const { tokens } = discourse.scene.parsed;
  const { lemma, lower } = tokens[group.head]!;
  if (lower === 'two' && group.head === group.first + 1 && tokens[group.first]!.lower === 'the') return theTwo(discourse, group);
  if (!group.isPlural && lower !== 'pair' && lower !== 'duo') return undefined;
  const test = testOf(lemma);
  const size = test === undefined ? undefined : sizeOf(discourse, group);
  if (size === undefined || test === undefined || discourse.namesIn(group.first, group.end).length > 0) return undefined;
  if (isVoice(discourse, lower)) return undefined;
  const members = (SIDE_SETS.has(lemma) ? sides(discourse, size, test) : discourse.recent(test, size)).reverse();
  if (members.length < 2) return undefined;
  return { draft: members[0]!, members, first: group.first, end: group.end, head: group.head, kind: 'nominal', isStandIn: true };
}

/** `the diplomats` after `three diplomats say` are those. */
const isVoice = (discourse: Discourse, noun: string): boolean =>
  discourse.latest(({ label, count, name }) => label === 'UnnamedSource' && count !== 1 && name.split(' ').includes(noun)) !== undefined;

/** How many are meant; bare `the leaders`, `the sides` are taken as two. */
function sizeOf(discourse: Discourse, group: NounGroup): number | undefined {
  const { tokens } = discourse.scene.parsed;
  const words = tokens.slice(group.first, group.head);
  if (tokens[group.head]!.lower === 'pair' || tokens[group.head]!.lower === 'duo') return 2;
  if (words.some(({ lower }) => lower === 'both')) return 2;
  if (words[0] === undefined || !['the', 'these', 'those', 'all'].includes(words[0].lower)) return undefined;
  if (words.length === 1) return 2;
  const count = COUNT_WORDS[words[1]!.lower] ?? Number(words[1]!.lower);
  return Number.isInteger(count) && count > 1 && count < 10 ? count : undefined;
}

/** Whoever faces each other: armies and armed groups before the states that only speak or mediate. */
function sides(discourse: Discourse, size: number, test: (draft: Draft) => boolean): Draft[] {
  const armed = discourse.recent((draft) => draft.label === 'Organization' && test(draft), size);
  return armed.length >= size ? armed : discourse.recent(test, size);
}

function testOf(noun: string): ((draft: Draft) => boolean) | undefined {
  if (PEOPLE_SETS.has(noun)) return ({ label }) => label === 'Person';
  if (STATE_SETS.has(noun)) return ({ label }) => label === 'Country';
  if (SIDE_SETS.has(noun))
    return ({ label, kind }) => label === 'Country' || (label === 'Organization' && (kind === 'group' || kind === 'military'));
  return undefined;
}

/** `the two agreed`: the last two persons, or states where a state was named last. */
function theTwo(discourse: Discourse, { first, end, head }: NounGroup): DraftMention | undefined {
  const label = discourse.latest((draft) => draft.label === 'Person' || draft.label === 'Country')?.label;
  const members = discourse.recent((draft) => draft.label === label, 2).reverse();
  return members.length < 2 ? undefined : { draft: members[0]!, members, first, end, head, kind: 'nominal', isStandIn: true };
}
