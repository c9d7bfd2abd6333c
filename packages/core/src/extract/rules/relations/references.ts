import type { Clause, Mention, Mentioned, NounGroup } from '../reading.ts';
import type { EntityFinder, Found } from './entity-finder.ts';
import type { HomeStates } from './home-states.ts';
import type { Filler } from './match.ts';
import type { RelationReading } from './relation-reading.ts';

/** How far back a pronoun looks for the plan or event that it stands for, in tokens. */
const FARTHEST = 150;
/** So near, a plan or event is rather meant by `it` than a state or body. */
const NEAR = 45;
/** Parts of a text, which belong to the one spoken of. */
const PARTS = new Set(['clause', 'article', 'provision', 'paragraph', 'passage', 'annex', 'wording', 'point']);
const THINGS = new Set(['Plan', 'Event']);
const THING_PRONOUN = /^(?:it|this|that|them|which)$/;
/** `The first was held in May`: of several of the kind spoken of. */
const NUMBERED = /^(?:first|second|third|latter|former)$/;
const SPEAKERS = /^(?:we|us|our|ours)$/;
const MYSELF = /^(?:i|me|my|myself)$/;
const BOUND_BY = new Set(['HOLDS', 'REPRESENTS', 'LEADS']);

/** What pronouns stand for where only the relation tells: "accepted it" is said of a plan, "we" of the speaker's side. One for a report. */
export class References {
  readonly #reading: Mentioned;
  readonly #finder: EntityFinder;
  readonly #homes: HomeStates;
  /** For each token 1 + the index of the last mention that begins before or at it. */
  readonly #lastMention: Int32Array;
  /** Whom a person speaks for, by what the report says. */
  readonly #sides = new Map<number, number>();
  #speakerOf: (token: number) => readonly number[] = () => [];

  constructor(reading: Mentioned, finder: EntityFinder, homes: HomeStates, speakerOf?: (token: number) => readonly number[]) {
    this.#reading = reading;
    this.#finder = finder;
    this.#homes = homes;
    if (speakerOf) this.#speakerOf = speakerOf;
    this.#lastMention = new Int32Array(reading.tokens.length);
    for (const [index, { first }] of reading.mentions.entries()) this.#lastMention[first] = index + 1;
    for (let at = 1; at < this.#lastMention.length; at++) this.#lastMention[at] ||= this.#lastMention[at - 1]!;
  }

  /** Takes note of the offices that were read. */
  learn(readings: readonly RelationReading[]): void {
    for (const { relation, subject, object } of readings)
      if (BOUND_BY.has(relation) && this.#finder.label(object) !== 'Person' && !this.#sides.has(subject)) this.#sides.set(subject, object);
  }

  /** True for "we have not": the side is known only after all offices have been read. */
  isSpokenBySide(clause: Clause | undefined): boolean {
    return clause?.subject.some((group) => SPEAKERS.test(this.#word(group))) ?? false;
  }

  /** "Each other", "each other's bases". */
  isReciprocal(filler: Filler): boolean {
    if (filler.kind !== 'group') return false;
    const group = this.#reading.nounGroups[filler.group];
    const owner = group?.possessor === undefined ? group : this.#reading.nounGroups[group.possessor];
    if (!owner) return false;
    const words = this.#reading.tokens.slice(owner.first, Math.min(owner.end, owner.first + 2)).map(({ lower }) => lower);
    return words.join(' ') === 'each other' || words.join(' ') === 'one another';
  }

  /**
   * The entities of a filler; of a pronoun those that the relation allows there.
   * @param others the other side, which the pronoun cannot be
   */
  find(filler: Filler, slot: string, allowed: ReadonlySet<string> | 'same', others: readonly Found[]): readonly Found[] {
    const found = this.#finder.find(filler, slot);
    const group = filler.kind === 'group' ? this.#reading.nounGroups[filler.group] : undefined;
    if (filler.kind !== 'group' || !group) return found;
    if (found.length === 0 && NUMBERED.test(headWord(this.#reading, group))) return this.#thing(group.first, allowed, FARTHEST, []);
    if (group.kind !== 'pronoun')
      return found.length === 0 && this.#isPart(group) ? this.#thing(group.first, onlyPlans(allowed), FARTHEST, []) : found;
    const word = this.#word(filler.group);
    if (found.length === 0 && SPEAKERS.test(word)) return this.#side(filler.group);
    if (found.length === 0 && MYSELF.test(word)) return this.#speakers(group);
    if (allowed === 'same' || !THING_PRONOUN.test(word) || !(allowed.has('Plan') || allowed.has('Event'))) return found;
    const fits = found.some(({ entity }) => allowed.has(this.#finder.label(entity)) && others.every((other) => other.entity !== entity));
    if (fits && (others.length === 0 || word === 'them' || word === 'which')) return found;
    return this.#thing(group.first, allowed, fits ? NEAR : FARTHEST, found);
  }

  #isPart({ head }: NounGroup): boolean {
    return PARTS.has(this.#reading.tokens[head]?.lemma ?? '');
  }

  #thing(token: number, allowed: ReadonlySet<string> | 'same', farthest: number, otherwise: readonly Found[]): readonly Found[] {
    if (allowed === 'same' || otherwise.some(({ entity }) => THINGS.has(this.#finder.label(entity)))) return otherwise;
    const mention = this.#thingBefore(token, allowed, farthest);
    return mention === undefined ? otherwise : [{ entity: mention.entity, range: mention, isIndirect: true }];
  }

  #word(group: number): string {
    return this.#reading.tokens[this.#reading.nounGroups[group]?.head ?? -1]?.lower ?? '';
  }

  #thingBefore(token: number, allowed: ReadonlySet<string>, farthest: number): Mention | undefined {
    for (let index = (this.#lastMention[token] ?? 0) - 1; index >= 0; index--) {
      const mention = this.#reading.mentions[index]!;
      if (token - mention.first > farthest) return undefined;
      const label = this.#finder.label(mention.entity);
      if (THINGS.has(label) && allowed.has(label)) return mention;
    }
    return undefined;
  }

  /** Whoever says these words. */
  #speakers(range: NounGroup): Found[] {
    return this.#speakerOf(range.first).flatMap((speaker) => this.#finder.find({ kind: 'group', group: speaker }, 'subject'));
  }

  /** The state or body for which whoever says "we" speaks. */
  #side(group: number): Found[] {
    const range = this.#reading.nounGroups[group]!;
    const speakers = this.#speakerOf(range.first).flatMap((speaker) => this.#finder.find({ kind: 'group', group: speaker }, 'subject'));
    const sides = new Set(speakers.map(({ entity }) => this.#sideOf(entity)).filter((side) => side !== undefined));
    return [...sides].map((entity) => ({ entity, range, isIndirect: true }));
  }

  #sideOf(entity: number): number | undefined {
    const label = this.#finder.label(entity);
    if (label === 'Country' || label === 'Organization') return entity;
    const { affiliation } = this.#reading.entities[entity]?.entity ?? {};
    const body = affiliation === undefined ? -1 : this.#reading.entities.findIndex((other) => other.entity.id === affiliation);
    return body >= 0 ? body : (this.#sides.get(entity) ?? this.#homes.of(entity));
  }
}

const onlyPlans = (allowed: ReadonlySet<string> | 'same'): ReadonlySet<string> =>
  new Set(allowed !== 'same' && allowed.has('Plan') ? ['Plan'] : []);

const headWord = ({ tokens }: Mentioned, { head }: NounGroup): string => tokens[head]?.lower ?? '';
