import type { DraftMention } from '../draft-mention.ts';
import type { Draft, EntityBook } from '../entity-book.ts';
import { isSentenceStart } from '../names/capitals.ts';
import type { NamedLabel, NameSpan } from '../names/name-span.ts';
import { isPlaceUse } from '../names/place-use.ts';
import type { Scene } from '../scene.ts';
import { HELD_IN } from '../words/places-in-sentences.ts';
import { TITLE_GENDERS } from '../words/titles.ts';
import type { WorldEntry, WorldName } from '../world/load-world.ts';
import { type Abbreviations, findAbbreviations } from './abbreviations.ts';
import { Bodies } from './bodies.ts';
import { kindBesideName } from './body-beside-name.ts';
import { chooseWorldName, namedInFull } from './choose-world-name.ts';
import { addEvidence, type Votes, winner } from './name-evidence.ts';
import { genderOf, People } from './people.ts';
import { isPublisherInDateline, publisherOf } from './publisher.ts';

/** Decides for each name whom or what it names, with the whole report in view. */
export function settleNames(scene: Scene, spans: readonly NameSpan[], book: EntityBook): DraftMention[] {
  return new Settling(scene, spans, book).settle();
}

class Settling {
  readonly people = new People();
  readonly #bodies: Bodies;
  readonly #votes = new Map<string, Votes>();
  /** What a description beside an unknown name says that it is. */
  readonly #kinds = new Map<string, string>();
  readonly #abbreviations: Abbreviations;
  readonly #namedInFull: ReadonlyMap<WorldEntry, string>;
  readonly #lastSeen = new Map<Draft, number>();
  /** Names that stand inside sentences, where a capital is one of the name. */
  readonly #keysInside = new Set<string>();
  readonly #unknown = new Map<string, Draft>();
  readonly #mentions: DraftMention[] = [];
  /** The last capital or seat: where it ends and how it was read. */
  #lastUse: { readonly end: number; readonly isPlace: boolean } | undefined;

  readonly scene: Scene;
  readonly spans: readonly NameSpan[];
  readonly book: EntityBook;

  constructor(scene: Scene, spans: readonly NameSpan[], book: EntityBook) {
    this.scene = scene;
    this.spans = spans;
    this.book = book;
    this.#bodies = new Bodies(scene, book);
    this.#namedInFull = namedInFull(spans);
    this.#abbreviations = findAbbreviations(scene, spans);
    for (const span of spans) {
      if (isUnknown(span)) this.#vote(span);
      if (!isSentenceStart(scene, span.first)) this.#keysInside.add(span.key);
    }
  }

  settle(): DraftMention[] {
    for (const span of this.spans) this.#introducePerson(span);
    for (const [at, span] of this.spans.entries()) {
      const draft = this.#draftOf(span, at);
      if (draft === undefined) continue;
      this.#lastSeen.set(draft, span.first);
      this.#learn(draft, span);
      this.#mentions.push({ first: span.first, end: span.end, head: span.head, draft, kind: kindOf(span) });
    }
    return this.#mentions;
  }

  #vote(span: NameSpan): void {
    const votes = this.#votes.get(span.key) ?? { Person: 0, Organization: 0, Place: 0 };
    addEvidence(this.scene, span, votes);
    this.#votes.set(span.key, votes);
    const kind = kindBesideName(this.scene, span);
    if (kind === undefined) return;
    votes.Organization += 6;
    this.#kinds.set(span.key, kind);
  }

  #labelOf(span: NameSpan): NamedLabel | undefined {
    const votes = this.#votes.get(span.key);
    return votes === undefined ? undefined : winner(votes);
  }

  /** Full names count wherever they stand: a headline uses the surname before the text gives the name. */
  #introducePerson(span: NameSpan): void {
    const entry = span.world[0]?.entry;
    const known = span.known.find(({ label }) => label === 'Person');
    if (known !== undefined) this.people.add(this.book.ofKnown(known), span.key);
    else if (entry?.label === 'Person') this.people.add(this.book.ofWorld(entry), span.key);
    else if (
      isUnknown(span) &&
      span.key.includes(' ') &&
      this.#labelOf(span) === 'Person' &&
      this.#abbreviations.fullName(span) === undefined
    ) {
      const draft = this.people.sameFullName(span.key) ?? this.#knownPerson(span.key) ?? this.#newPerson(span);
      this.people.add(draft, span.key);
    }
  }

  #knownPerson(key: string): Draft | undefined {
    const entity = this.scene.known.find('Person', [key]);
    return entity === undefined ? undefined : this.book.ofKnown(entity);
  }

  #newPerson(span: NameSpan): Draft {
    return this.book.create({ label: 'Person', name: this.#surface(span), gender: genderOf(span.key) });
  }

  #draftOf(span: NameSpan, at: number): Draft | undefined {
    const full = this.#abbreviations.fullName(span);
    if (full !== undefined && full !== span) return this.#draftOf(full, at);
    if (isPublisherInDateline(this.scene, span)) return publisherOf(this.scene, this.book);
    if (span.known.length > 0) return this.#knownDraft(span);
    if (span.world.length > 0) {
      const name = chooseWorldName(this.scene, span, this.#namedInFull);
      if (name !== undefined) return this.#worldDraft(span, name);
      if (span.shape === undefined && span.world.every(({ isDoubtful }) => isDoubtful)) return undefined;
    }
    if (span.shape !== undefined && (span.shape.label !== 'Place' || span.end - span.first > 1))
      return this.#bodies.draftOf(span, this.spans[at + 1], this.#lastSeen);
    return this.#unknownDraft(span);
  }

  #knownDraft(span: NameSpan): Draft | undefined {
    if (span.known.length === 1) {
      const [only] = span.known;
      const name = span.world[0];
      if (only!.label === 'Person' || name === undefined || (name.use !== 'capital' && name.use !== 'seat'))
        return this.book.ofKnown(only!);
      return this.#worldDraft(span, name);
    }
    const isPlace = this.#isPlaceUse(span);
    return this.book.ofKnown(span.known.find(({ label }) => (label === 'Place') === isPlace) ?? span.known[0]!);
  }

  #worldDraft(span: NameSpan, name: WorldName): Draft | undefined {
    const { entry, use } = name;
    if (use === 'capital' || use === 'seat') return this.#metonym(span, name);
    if (entry.label === 'Place' || entry.label === 'Country') {
      const person = span.end - span.first === 1 && use === 'name' ? this.#personOf(span) : undefined;
      if (person !== undefined) return person;
      if (entry.label === 'Place' && this.#isHeldIn(span)) return undefined;
    }
    if (entry.kind === 'igo' && this.#isMeetingOf(span)) return undefined;
    return this.book.ofWorld(entry);
  }

  /** `the Arab League summit`: the body is only part of the name of its meeting. */
  #isMeetingOf({ end }: NameSpan): boolean {
    const next = this.scene.parsed.tokens[end];
    return next !== undefined && next.text === next.lower && /^(?:summit|meeting|conference)$/.test(next.lower);
  }

  /** A place's name that is also a surname in this report, where nothing says that the place is meant. */
  #personOf(span: NameSpan): Draft | undefined {
    const person = this.people.bearer(span.key, (draft) => this.#lastSeen.get(draft) ?? -1);
    return person !== undefined && !isPlaceUse(this.scene, span, undefined) ? person : undefined;
  }

  #metonym(span: NameSpan, { entry, use }: WorldName): Draft | undefined {
    if (use === 'capital' && this.#isHeldIn(span)) return undefined;
    const isPlace = this.#isPlaceUse(span);
    if (entry.seatOf !== undefined && !isPlace) return this.book.ofWorld(entry.seatOf);
    if (use === 'capital') return isPlace ? this.book.ofWorld(entry) : this.book.ofCountry(entry.country);
    return isPlace ? this.#building(entry.name) : this.book.ofWorld(entry);
  }

  /** Coordinated names are read alike: `in Baku and Yerevan`. */
  #isPlaceUse(span: NameSpan): boolean {
    const last = this.#lastUse;
    const gap = last === undefined ? [] : this.scene.parsed.tokens.slice(last.end, span.first).map(({ lower }) => lower);
    const isCoordinated =
      gap.length > 0 &&
      gap.length < 4 &&
      gap.every((word) => word === ',' || word === '/' || word === 'and' || word === 'or' || word === 'the');
    const isSubject = gap[0] === ',' && /^(?:VERB|AUX)$/.test(this.scene.parsed.tokens[span.end]?.tag ?? ''); // `to Cairo, and Cairo thanked him`
    const isPlace = isPlaceUse(this.scene, span, isCoordinated && !isSubject ? last!.isPlace : undefined);
    this.#lastUse = { end: span.end, isPlace };
    return isPlace;
  }

  #building(name: string): Draft {
    const key = `building ${name}`;
    const found = this.#unknown.get(key);
    if (found !== undefined) return found;
    const known = this.scene.known.find('Place', [name]);
    const made = known === undefined ? this.book.create({ label: 'Place', name }) : this.book.ofKnown(known);
    this.#unknown.set(key, made);
    return made;
  }

  /** `the Jeddah talks`: the place is only part of the name of what is held there. */
  #isHeldIn({ end }: NameSpan): boolean {
    const { tokens } = this.scene.parsed;
    const at = BETWEEN.has(tokens[end]?.lower ?? '') ? end + 1 : end; // `the Nairobi peace accord`
    const next = tokens[at];
    return next !== undefined && (HELD_IN.has(next.lower) || HELD_IN.has(next.lemma)) && next.text === next.lower;
  }

  #unknownDraft(span: NameSpan): Draft | undefined {
    const isOneWord = !span.key.includes(' ');
    const label = this.#labelOf(span);
    const person = label === 'Person' || isOneWord ? this.people.bearer(span.key, (draft) => this.#lastSeen.get(draft) ?? -1) : undefined;
    if (person !== undefined && !(isOneWord && label === 'Organization' && /^\p{Lu}{2,}$/u.test(span.key))) return person;
    const found = this.#unknown.get(span.key) ?? this.#famous(span);
    if (found !== undefined) return found;
    const made = this.#makeUnknown(span, label);
    if (made !== undefined) {
      this.#unknown.set(span.key, made);
      if (made.label === 'Person') this.people.add(made, span.key);
    }
    return made;
  }

  #makeUnknown(span: NameSpan, label: NamedLabel | undefined): Draft | undefined {
    if (span.key === this.scene.publisherKey) return this.book.create({ label: 'Organization', name: this.#surface(span), kind: 'outlet' });
    if (label === undefined || (!span.key.includes(' ') && span.title === undefined && this.#isOnlyAtStart(span))) return undefined;
    if (label !== 'Person')
      return this.book.create({ label, name: this.#surface(span), kind: label === 'Organization' ? this.#kinds.get(span.key) : undefined });
    return this.#newPerson(span);
  }

  /** A common word with the capital of a sentence's start, as far as this report shows. */
  #isOnlyAtStart(span: NameSpan): boolean {
    return !this.#keysInside.has(span.key) && !this.#kinds.has(span.key);
  }

  /** A surname that only one of those in the news bears, where nothing says that it is a place's or body's name. */
  #famous(span: NameSpan): Draft | undefined {
    const votes = this.#votes.get(span.key);
    if (votes === undefined || votes.Place >= 2 || votes.Organization >= 2) return undefined;
    const famous = this.scene.world.surnames.get(span.key);
    if (famous?.length !== 1) return undefined;
    const draft = this.book.ofWorld(famous[0]!);
    this.people.add(draft, span.key);
    return draft;
  }

  #learn(draft: Draft, span: NameSpan): void {
    if (draft.label !== 'Person') return;
    const surface = this.#surface(span);
    if (!draft.isNameSettled && surface.length > draft.name.length) draft.name = surface;
    if (span.title === undefined) return;
    const { tokens } = this.scene.parsed;
    const title = tokens
      .slice(span.title.first, span.title.end)
      .map(({ lower }) => lower)
      .join(' ');
    draft.roles.add(title);
    const gender = TITLE_GENDERS[title];
    if (gender !== undefined) draft.gender = gender;
    const before = this.#mentions.at(-1);
    if (before !== undefined && before.end === span.title.first && before.draft.country !== undefined)
      draft.country ??= before.draft.country;
  }

  #surface({ first, end }: NameSpan): string {
    const { text, tokens } = this.scene.parsed;
    return text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
  }
}

const BETWEEN: ReadonlySet<string> = new Set(['peace', 'ceasefire', 'climate', 'trade', 'nuclear', 'security', 'power-sharing']);

const isUnknown = (span: NameSpan): boolean =>
  span.known.length === 0 && span.world.length === 0 && (span.shape === undefined || span.shape.label === 'Place');

function kindOf(span: NameSpan): DraftMention['kind'] {
  const use = span.world[0]?.use;
  return use === 'adjective' || use === 'people' ? 'adjective' : 'name';
}
