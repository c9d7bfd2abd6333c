import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import { belongsTo, isDefinite, modifiersOf, nameStart, textOf } from '../nominals/describe.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { BODY_HEAD_MODIFIERS, BODY_NICKNAMES, BODY_REFERENCES, OWNED_BODIES, RIVAL_GOVERNMENTS } from '../words/references.ts';
import { type DescribedBodies, findDescribedBodies } from './described-bodies.ts';
import { governmentMeant } from './government.ts';

/** Bodies in small letters: those that a state, body or person beside them names (`Sudan's army`), and those mentioned before (`the ministry`). */
export class BodyReferences {
  readonly #owned = new Map<string, Draft>();

  readonly #described: DescribedBodies;

  readonly discourse: Discourse;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
    this.#described = findDescribedBodies(discourse);
  }

  mentionOf(group: NounGroup): DraftMention | undefined {
    const draft = this.#described.bodyOf(group) ?? this.#draftOf(group);
    if (draft === undefined) return undefined;
    return { draft, first: this.#startOf(group), end: this.#endOf(group), head: group.head, kind: 'nominal' };
  }

  /** A body that only describes the person whose group it stands in; `at` is its noun. */
  modifierMention(group: NounGroup, at: number, owner: Draft | undefined): DraftMention | undefined {
    const { lower, lemma } = this.discourse.scene.parsed.tokens[at]!;
    const noun = OWNED_BODIES.has(lower) ? lower : lemma;
    const inner: NounGroup = { ...group, head: at, end: at + 1, complements: [], isPlural: false };
    const draft = owner === undefined ? this.#mentionedBefore(inner, noun) : this.#ownedBody(inner, owner, noun);
    if (draft === undefined) return undefined;
    const first = nameStart(this.discourse, inner);
    return { draft, first, end: at + 1, head: at, kind: 'nominal' };
  }

  /** Where an embassy or ministry is belongs to its description: `its embassy in Nairobi`. */
  #endOf(group: NounGroup): number {
    const { tokens, nounGroups } = this.discourse.scene.parsed;
    if (!SEATED.has(tokens[group.head]!.lower)) return group.end;
    const where = group.complements.find(({ preposition, groups }) => preposition === 'in' && groups.length === 1);
    const place = where === undefined ? undefined : nounGroups[where.groups[0]!]!;
    return place !== undefined && place.first === group.end + 1 && this.discourse.nameAt(place.head) !== undefined ? place.end : group.end;
  }

  /** A possessor is another entity (`Kenya's army`), but belongs to the name where a person owns it (`Ruto's administration`). */
  #startOf(group: NounGroup): number {
    const owner = this.discourse.namesIn(this.discourse.startOf(group), group.first)[0];
    return owner?.draft.label === 'Person' ? owner.first : group.first;
  }

  #draftOf(group: NounGroup): Draft | undefined {
    const { lower, lemma } = this.discourse.scene.parsed.tokens[group.head]!;
    if (lower === 'europeans' && group.determiner === 'definite') return this.discourse.latest(({ name }) => name === 'European Union');
    if (group.isPlural && lower !== 'forces' && lower !== 'police') return undefined;
    const owner = this.#ownerOf(group);
    if (lemma === 'administration') return this.#administration(group, owner);
    if (owner !== undefined && owner.label !== 'UnnamedSource')
      return this.#ownedBody(group, owner, OWNED_BODIES.has(lower) ? lower : lemma);
    if (group.determiner === 'indefinite') return this.#armedGroup(group, lower);
    if (group.determiner === 'definite' && lower === 'government') return governmentMeant(this.discourse, group);
    return isDefinite(group) ? (this.#mentionedBefore(group, lemma) ?? this.#army(group, lower)) : undefined;
  }

  /** `an armed group`: listed only if a statement uses it; `the group` is then this one. */
  #armedGroup(group: NounGroup, noun: string): Draft | undefined {
    const isArmed =
      /^(?:militia|insurgency)$/.test(noun) ||
      modifiersOf(this.discourse, group).some((word) => ARMED.has(word) && /^(?:group|faction|force|movement)$/.test(noun));
    if (!isArmed) return undefined;
    const name = textOf(this.discourse, nameStart(this.discourse, group), group.end);
    return this.discourse.book.create({ label: 'Organization', name, kind: 'group', isListedWithoutStatement: false });
  }

  /** Also `its embassy`, and the state of a city: `the foreign ministry in Nairobi`. */
  #ownerOf(group: NounGroup): Draft | undefined {
    const { nounGroups } = this.discourse.scene.parsed;
    const owner = belongsTo(this.discourse, group);
    if (owner !== undefined) return owner;
    const possessor = group.possessor === undefined ? undefined : nounGroups[group.possessor]!;
    if (possessor?.kind === 'pronoun') return this.discourse.mentionAt(possessor.head)?.draft;
    const city = group.complements
      .filter(({ preposition }) => preposition === 'in')
      .map(({ groups }) => this.discourse.nameAt(nounGroups[groups[0]!]!.head)?.draft)[0];
    if (city?.label === 'Place') return this.discourse.book.ofCountry(city.country);
    return this.discourse.namesIn(this.discourse.startOf(group), group.head).find(({ draft }) => draft.label === 'Place')?.draft; // `the Tigray administration`
  }

  /** `the Trump administration`, and `the administration` where the United States' is meant, is the White House; another president's is a body of its own. */
  #administration(group: NounGroup, owner: Draft | undefined): Draft | undefined {
    const house = this.discourse.scene.world.names.get('White House')[0]!.entry;
    const isAmerican = (draft: Draft): boolean =>
      draft.name === 'White House' ||
      (draft.label === 'Person' && draft.country === 'US' && [...draft.roles].some((role) => role.endsWith('president')));
    if (owner === undefined) {
      if (modifiersOf(this.discourse, group).length > 0 || !isDefinite(group)) return undefined;
      return this.discourse.latest(isAmerican) === undefined ? undefined : this.discourse.book.ofWorld(house);
    }
    return owner.country === 'US' && owner.label !== 'Place'
      ? this.discourse.book.ofWorld(house)
      : this.#make(group, owner, 'administration', 'government');
  }

  #ownedBody(group: NounGroup, owner: Draft, noun: string): Draft | undefined {
    if (noun === 'government' && owner.label !== 'Place' && !modifiersOf(this.discourse, group).some((word) => RIVAL_GOVERNMENTS.has(word)))
      return undefined;
    const kind = OWNED_BODIES.get(noun);
    if (kind === undefined || owner.label === 'Person' || (group.determiner === 'indefinite' && noun !== 'delegation')) return undefined;
    const words = modifiersOf(this.discourse, group).filter((word) => !this.#isOwnersName(group, word));
    const needed = BODY_HEAD_MODIFIERS[noun];
    if (needed !== undefined && !words.some((word) => needed.has(word))) return undefined;
    if (noun === 'delegation' && !isDefinite(group) && group.possessor === undefined && owner.label === 'Country') return undefined;
    return this.#sameBody(owner, noun, words) ?? this.#make(group, owner, [...words, noun].join(' '), kind);
  }

  #isOwnersName(group: NounGroup, word: string): boolean {
    const { tokens } = this.discourse.scene.parsed;
    for (let at = group.first; at < group.head; at++)
      if (tokens[at]!.lower === word && this.discourse.nameAt(at) !== undefined) return true;
    return false;
  }

  /** The state's body of this name, also in capitals: `Kenyan Foreign Ministry`, then `the Kenyan foreign ministry`. */
  #sameBody(owner: Draft, noun: string, words: readonly string[]): Draft | undefined {
    const all = [...words.filter((word) => word.length > 2), noun];
    return this.discourse.latest(
      (draft) =>
        draft.label === 'Organization' &&
        draft !== owner &&
        draft.country === owner.country &&
        owner.country !== undefined &&
        all.every((word) => draft.name.toLowerCase().split(' ').includes(word)),
    );
  }

  #make(group: NounGroup, owner: Draft, core: string, kind: string): Draft {
    const key = `${owner.index} ${core}`;
    const found = this.#owned.get(key);
    if (found !== undefined) return found;
    const owned = this.discourse.namesIn(this.discourse.startOf(group), group.first)[0];
    const first = owned?.first ?? nameStart(this.discourse, group);
    const name = textOf(this.discourse, first, group.end);
    const isNamed = this.discourse.namesIn(first, group.end).length > 0;
    const made = this.discourse.book.create({
      label: 'Organization',
      name: isNamed ? name : `${name} of ${owner.name}`,
      kind,
      country: owner.country,
    });
    this.#owned.set(key, made);
    return made;
  }

  /** `the army` as a side, where no state is named with it. */
  #army(group: NounGroup, noun: string): Draft | undefined {
    if (
      !/^(?:army|military|forces)$/.test(noun) ||
      group.head - group.first > 2 ||
      (noun === 'forces' && !modifiersOf(this.discourse, group).includes('armed'))
    )
      return undefined;
    let army = this.#owned.get('army');
    if (army === undefined) {
      army = this.discourse.book.create({
        label: 'Organization',
        name: textOf(this.discourse, nameStart(this.discourse, group), group.end),
        kind: 'military',
        isListedWithoutStatement: false,
      });
      this.#owned.set('army', army);
    }
    if (this.discourse.roles[group.index]!.kind === 'subject') army.isListedWithoutStatement = true;
    return army;
  }

  #mentionedBefore(group: NounGroup, noun: string): Draft | undefined {
    const kinds = BODY_REFERENCES[noun];
    if (kinds === undefined) return undefined;
    const words = modifiersOf(this.discourse, group);
    const byName = this.discourse.latest(
      ({ label, name }) => label === 'Organization' && [...words, noun].every((word) => name.toLowerCase().split(' ').includes(word)),
    );
    const nickname = BODY_NICKNAMES[noun];
    const byNickname = nickname === undefined ? undefined : this.discourse.latest(({ name }) => nickname.includes(name));
    if (byNickname !== undefined) return byNickname;
    if (byName !== undefined || words.length > 0) return byName;
    return this.discourse.latest(({ label, kind }) => label === 'Organization' && kind !== undefined && kinds.includes(kind));
  }
}

/** Bodies that are told apart by where they sit. */
const SEATED: ReadonlySet<string> = new Set(['embassy', 'consulate', 'mission', 'ministry', 'junta']);

const ARMED: ReadonlySet<string> = new Set([
  'armed',
  'rebel',
  'militant',
  'insurgent',
  'separatist',
  'jihadist',
  'islamist',
  'paramilitary',
  'guerrilla',
]);
