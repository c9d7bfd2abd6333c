import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import { belongsTo, isDefinite, modifiersOf, nameStart, ownersOf, textOf } from '../nominals/describe.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { AGENT_NOUNS, COUNT_WORDS, MEDIA_NOUNS, SOURCE_NOUNS } from '../words/people-nouns.ts';
import { behindInsight, isCited } from './is-cited.ts';

/** A description refers to one of so many voices at most, the latest. */
const MOST_VOICES = 100;

interface Voice {
  readonly draft: Draft;
  readonly noun: string;
  readonly isPlural: boolean;
  readonly modifiers: Set<string>;
}

/** Nouns that later name the same people: `lawmakers`, then `the senators`. */
const SAME_PEOPLE: readonly ReadonlySet<string>[] = [
  new Set(['lawmaker', 'senator', 'legislator', 'congressman', 'congresswoman', 'politician']),
  new Set(['spokesperson', 'spokesman', 'spokeswoman']),
  new Set(['source', 'insider', 'person', 'people']),
  new Set(['official', 'functionary']),
  new Set(['analyst', 'expert']),
];

/** People without a name: those who are cited are sources, those who act for a state or body are that state or body. */
export class Sources {
  readonly #voices: Voice[] = [];

  readonly discourse: Discourse;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  mentionOf(group: NounGroup): DraftMention | undefined {
    const { tokens } = this.discourse.scene.parsed;
    const { lemma, lower } = tokens[group.head]!;
    if (group.kind === 'pronoun') return this.#oneOf(group);
    const isPerson = SOURCE_NOUNS.has(lemma) || SOURCE_NOUNS.has(lower);
    const isMedia = lower === 'media' || lower === 'press' || (MEDIA_NOUNS.has(lemma) && group.isPlural && lemma !== 'report');
    const isSpeaking = (isPerson || isMedia) && isCited(this.discourse, group);
    const voice = isPerson || isMedia ? this.#match(group, lemma, isSpeaking) : undefined;
    if (voice !== undefined) return this.#mention(voice, group);
    if (isSpeaking && group.determiner !== 'negative') return this.#mention(this.#create(group, lemma), group);
    return AGENT_NOUNS.has(lemma) || AGENT_NOUNS.has(lower) ? this.#standIn(group) : undefined;
  }

  /** `one of the officials`, `another of them`, `a third`: a voice of its own out of several that spoke. */
  #oneOf(group: NounGroup): DraftMention | undefined {
    const { tokens, nounGroups } = this.discourse.scene.parsed;
    const count = COUNT_WORDS[tokens[group.head]!.lower];
    const of = group.complements.find(({ preposition }) => preposition === 'of');
    const inner = of === undefined ? undefined : nounGroups[of.groups[0]!];
    if (count === undefined || count > 9 || inner === undefined || !inner.isPlural || !isCited(this.discourse, group)) return undefined;
    const { lemma } = tokens[inner.head]!;
    const isThey = tokens[inner.head]!.lower === 'them';
    if (!isThey && !SOURCE_NOUNS.has(lemma)) return undefined;
    const whole = this.#voices.findLast(({ isPlural, noun }) => isPlural && (isThey || samePeople(noun, lemma)));
    const end = isThey ? inner.end : endOfDescription(this.discourse, inner);
    const draft = this.discourse.book.create({
      label: 'UnnamedSource',
      name: textOf(this.discourse, group.first, end),
      count,
      affiliation: whole?.draft.affiliation ?? (isThey ? undefined : this.#affiliation(inner)),
    });
    this.#voices.push({ draft, noun: whole?.noun ?? lemma, isPlural: count > 1, modifiers: new Set(whole?.modifiers) });
    return { draft, first: group.first, end, head: group.head, kind: 'nominal' };
  }

  #mention({ draft, modifiers }: Voice, group: NounGroup): DraftMention {
    for (const word of this.#describe(group)) modifiers.add(word);
    return { draft, first: this.discourse.startOf(group), end: endOfDescription(this.discourse, group), head: group.head, kind: 'nominal' };
  }

  /** The last voice of this noun and number that the description does not contradict. */
  #match(group: NounGroup, noun: string, isSpeaking: boolean): Voice | undefined {
    const count = this.#count(group);
    const words = this.#describe(group);
    const isBack = isDefinite(group);
    if (!isBack && !isSpeaking) return undefined;
    return this.#voices.slice(-MOST_VOICES).findLast((voice) => {
      if (voice.isPlural !== group.isPlural || !samePeople(voice.noun, noun)) return false;
      if (isBack) return words.every((word) => voice.modifiers.has(word));
      if ((voice.draft.count ?? null) !== count) return false;
      if (words.length === 0 || voice.modifiers.size === 0) return words.length === voice.modifiers.size && voice.noun === noun;
      return words.every((word) => voice.modifiers.has(word)) || [...voice.modifiers].every((word) => words.includes(word));
    });
  }

  #create(group: NounGroup, noun: string): Voice {
    const end = endOfDescription(this.discourse, group);
    const draft = this.discourse.book.create({
      label: 'UnnamedSource',
      name: textOf(this.discourse, group.possessor === undefined ? nameStart(this.discourse, group) : this.discourse.startOf(group), end),
      count: this.#count(group),
      affiliation: this.#affiliation(group),
    });
    const voice: Voice = { draft, noun, isPlural: group.isPlural, modifiers: new Set() };
    this.#voices.push(voice);
    return voice;
  }

  #affiliation(group: NounGroup): Draft | undefined {
    const owner = belongsTo(this.discourse, group);
    if (owner !== undefined) return owner;
    return modifiersOf(this.discourse, group).includes('administration')
      ? this.discourse.latest(({ name }) => name === 'White House')
      : undefined;
  }

  /** Modifiers and the names that the description hangs on. */
  #describe(group: NounGroup): string[] {
    const owner = belongsTo(this.discourse, group);
    const words = modifiersOf(this.discourse, group).filter((word) => !(word in COUNT_WORDS));
    return owner === undefined ? words : [...words, owner.name];
  }

  #count(group: NounGroup): number | null {
    const { tokens } = this.discourse.scene.parsed;
    for (const { lower, tag } of tokens.slice(group.first, group.head)) {
      const count = COUNT_WORDS[lower] ?? (tag === 'NUM' ? Number(lower) : Number.NaN);
      if (Number.isInteger(count) && count > 0) return count;
    }
    return group.isPlural || tokens[group.head]!.lower === 'media' || tokens[group.head]!.lower === 'press' ? null : 1;
  }

  #standIn(group: NounGroup): DraftMention | undefined {
    const owners = ownersOf(this.discourse, group);
    const [first] = owners;
    if (first === undefined || (!group.isPlural && SINGLE_PERSONS.has(this.discourse.scene.parsed.tokens[group.head]!.lemma)))
      return undefined;
    const members = owners.length > 1 ? owners : undefined;
    return {
      draft: first,
      first: this.discourse.startOf(group),
      end: group.end,
      head: group.head,
      kind: 'nominal',
      members,
      isStandIn: true,
    };
  }
}

/** One of these, described, is a person of their own and not just their state. */
const SINGLE_PERSONS: ReadonlySet<string> = new Set(['leader', 'commander', 'general', 'minister', 'man', 'president', 'king']);

const samePeople = (a: string, b: string): boolean => a === b || SAME_PEOPLE.some((nouns) => nouns.has(a) && nouns.has(b));

/** `source close to the Ukrainian government`, `official with knowledge of the matter`. */
function endOfDescription(discourse: Discourse, group: NounGroup): number {
  const { nounGroups } = discourse.scene.parsed;
  let end = group.end;
  for (let depth = 0, open: NounGroup | undefined = group; open !== undefined && depth < 3; depth++) {
    let next: NounGroup | undefined;
    for (const { preposition, groups } of open.complements) {
      if (preposition === 'on' || groups.length !== 1) continue;
      const inner = nounGroups[groups[0]!]!;
      if (discourse.startOf(inner) > end + 3 || inner.end <= end) continue;
      end = inner.end;
      next = inner;
    }
    open = next;
  }
  return Math.max(end, behindInsight(discourse, group));
}
