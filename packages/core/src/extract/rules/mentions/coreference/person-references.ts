import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import { belongsTo, isDefinite, modifiersOf } from '../nominals/describe.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { ROLE_FAMILIES } from '../words/references.ts';
import { learnRoles } from './roles.ts';

/** Offices that one person holds in a state, for `the Turkish president` where the report does not say who that is. */
const SINGLE_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'emir',
  'supreme leader',
  'foreign minister',
  'crown prince',
  'secretary of state',
]);
/** Modifiers that say nothing about which office it is. */
const EMPTY: ReadonlySet<string> = new Set([
  'top',
  'senior',
  'most',
  'special',
  'chief',
  'current',
  'then',
  'veteran',
  'longtime',
  'own',
  'new',
  'us',
  'former',
  'close',
  'personal',
  'main',
  'very',
]);

/** Descriptions of persons named in the report: `the envoy`, `the Turkish leader`, `Delhi's most senior diplomat`, `an aide to the president` beside the name. */
export class PersonReferences {
  readonly #described: ReadonlyMap<number, Draft>;

  /** Persons with a name; made when first asked for. */
  #personNames: ReadonlySet<string> | undefined;

  readonly discourse: Discourse;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
    this.#described = learnRoles(discourse);
  }

  mentionOf(group: NounGroup): DraftMention | undefined {
    if (group.isPlural) return undefined;
    const person = this.#described.get(group.index) ?? this.#resolve(group);
    if (person === undefined) return undefined;
    return { draft: person, first: this.discourse.startOf(group), end: group.end, head: group.head, kind: 'nominal' };
  }

  #resolve(group: NounGroup): Draft | undefined {
    const { tokens } = this.discourse.scene.parsed;
    const { lemma, lower } = tokens[group.head]!;
    const isOwned = group.possessor !== undefined;
    const isInTitle = isHeadline(this.discourse, group);
    if (!isDefinite(group) && !isOwned && !(isInTitle && group.determiner === 'none')) return undefined;
    const family = ROLE_FAMILIES[lemma] ?? ROLE_FAMILIES[lower];
    if (family === undefined) return undefined;
    const owner = belongsTo(this.discourse, group);
    const country = owner?.country;
    const words = modifiersOf(this.discourse, group).filter((word) => !EMPTY.has(word) && !this.#isName(group, word));
    const test = (draft: Draft): boolean => {
      if (draft.label !== 'Person' || draft === owner) return false;
      if (country !== undefined && draft.country !== country) return false;
      if (country === undefined && owner !== undefined && !holdsUnder(draft, owner)) return false;
      return [...draft.roles].some((role) => fits(role, lower, family, words));
    };
    const holder = isInTitle ? this.discourse.book.drafts.slice(0, MOST_PERSONS).find(test) : this.discourse.latest(test);
    return holder ?? this.#fromWorld(country, [...words, lower].join(' '), owner);
  }

  #isName(group: NounGroup, word: string): boolean {
    const { tokens } = this.discourse.scene.parsed;
    for (let at = group.first; at < group.head; at++)
      if (tokens[at]!.lower === word && this.discourse.nameAt(at) !== undefined) return true;
    return false;
  }

  #fromWorld(country: string | undefined, office: string, owner: Draft | undefined): Draft | undefined {
    if (country === undefined || owner?.label !== 'Country' || !SINGLE_OFFICES.has(office)) return undefined;
    const entry = this.discourse.scene.world.people.find((person) => person.country === country && person.office === office);
    if (entry === undefined) return undefined;
    this.#personNames ??= new Set(this.discourse.names.filter((name) => name.draft.label === 'Person').map((name) => name.draft.name));
    const isNamed = this.#personNames.has(entry.name);
    const draft = this.discourse.book.ofWorld(entry);
    if (!isNamed) draft.isListedWithoutStatement = false;
    return draft;
  }
}

/** A headline speaks of those whom the text then names: of so many, the first. */
const MOST_PERSONS = 200;

function isHeadline(discourse: Discourse, group: NounGroup): boolean {
  const { sentences, paragraphs } = discourse.scene.parsed;
  return paragraphs[sentences[group.sentence]!.paragraph]?.kind === 'title';
}

/** `the Kremlin adviser` is who was called an adviser of the Kremlin. */
const holdsUnder = (person: Draft, owner: Draft): boolean =>
  [...person.roles].some((role) => role.endsWith(` of ${owner.name.toLowerCase()}`)) ||
  (owner.label === 'Person' && owner.country === person.country);

/** The noun or one of its family is the office, and the other words of the description do not contradict it. */
function fits(role: string, noun: string, family: string, words: readonly string[]): boolean {
  const parts = role.split(/[\s-]+/);
  if (parts[0] === 'former' && !words.includes('former')) parts.shift();
  if (noun === 'minister' && parts.includes('prime') && !words.includes('prime')) return false;
  const isSame = parts.includes(noun) || family.split(' ').some((word) => parts.includes(word));
  return isSame && words.every((word) => parts.includes(word) || !OFFICE_WORDS.has(word));
}

const OFFICE_WORDS: ReadonlySet<string> = new Set([
  'foreign',
  'prime',
  'defense',
  'defence',
  'interior',
  'finance',
  'vice',
  'deputy',
  'army',
  'press',
  'state',
  'energy',
  'trade',
  'justice',
  'security',
  'house',
  'opposition',
  'party',
  'crown',
  'rebel',
  'military',
]);
