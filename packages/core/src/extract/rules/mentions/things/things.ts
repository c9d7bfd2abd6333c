import type { NounGroup } from '../../reading.ts';
import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { PLURAL_FORM, RELATED, THING_NOUNS, type ThingFamily } from '../words/things.ts';
import { readThing, type Thing } from './thing.ts';

/** A description refers to one of so many plans and happenings at most, the latest. */
const MOST_RECORDS = 100;

interface Record {
  readonly draft: Draft;
  readonly families: Set<ThingFamily>;
  readonly marks: Set<string>;
  points: number | undefined;
  year: string | undefined;
  isMerelyPossible: boolean;
  readonly isPlural: boolean;
  /** A headline names its subject without an article; the text then brings it in with one. */
  readonly isFromTitle: boolean;
  /** A proper name: only a noun of its own family speaks of it, and only where no other description fits better. */
  readonly isProper: boolean;
  /** `a shorter pause` beside the one on the table: not the first that `the pause` means. */
  readonly isOther: boolean;
  readonly nouns: Set<string>;
}

/** The plans and happenings of one report: which descriptions stand for the same one. */
export class Things {
  readonly #records: Record[] = [];

  readonly discourse: Discourse;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
    for (const draft of new Set(discourse.names.map((name) => name.draft))) {
      if (draft.label === 'Plan' || draft.label === 'Event') this.#adopt(draft);
    }
  }

  /** The mention that a noun group is, when it stands for a plan or happening. */
  mentionOf(group: NounGroup): DraftMention | undefined {
    const thing = readThing(this.discourse, group);
    if (thing === undefined || this.#isPart(thing)) return undefined;
    const record = this.#match(thing) ?? this.#create(thing);
    if (record === undefined) return undefined;
    this.#learn(record, thing);
    return { draft: record.draft, first: this.#first(thing), end: thing.end, head: group.head, kind: 'nominal' };
  }

  /** `20 points` in `a proposal in 20 points`, `a settlement` in `ideas for a settlement`. */
  #isPart({ group, noun, isWeak }: Thing): boolean {
    const { on, preposition } = this.discourse.roles[group.index]!;
    return on !== undefined && (noun === 'point' || (isWeak && preposition === 'for' && group.determiner === 'indefinite'));
  }

  #first({ group }: Thing): number {
    return this.discourse.startOf(group);
  }

  /** A name from the gazetteer or by its shape: `the Oslo Accords`, later `the accords`. */
  #adopt(draft: Draft): void {
    const forms = [draft.name, ...(this.discourse.scene.world.names.get(draft.name)[0]?.entry.forms ?? [])];
    const families = new Set(forms.flatMap(familiesOf));
    if (families.size === 0) families.add(draft.label === 'Plan' ? 'agreement' : 'forum');
    this.#records.push({
      draft,
      families,
      marks: new Set(),
      points: undefined,
      year: undefined,
      isMerelyPossible: false,
      isPlural: false,
      isProper: true,
      isFromTitle: false,
      isOther: false,
      nouns: new Set(nounsOf(forms)),
    });
  }

  #match(thing: Thing): Record | undefined {
    const near = this.#records
      .slice(-MOST_RECORDS)
      .filter((record) => this.#fits(record, thing))
      .sort((a, b) => this.discourse.lastSeen(b.draft) - this.discourse.lastSeen(a.draft));
    if (thing.points !== undefined) {
      const same = near.find(({ points }) => points === thing.points);
      if (same !== undefined) return same;
    }
    if (this.#isInTitle(thing)) {
      const proper = near.find(({ isProper }) => isProper);
      if (proper !== undefined) return proper;
    }
    const marked = near.find(({ marks }) => shares(marks, thing.marks));
    if (marked !== undefined) return marked;
    if (thing.family === 'talks' && thing.group.determiner === 'possessive') return undefined; // `his talks` are whoever's
    if (thing.isIntroduced && thing.marks.size === 0) return near.find(({ nouns }) => nouns.has(thing.noun));
    if (isDefinite(thing))
      return (
        near.find(({ families, isOther }) => families.has(thing.family) && !isOther) ??
        near.find(({ families }) => families.has(thing.family)) ??
        (thing.group.determiner === 'possessive' || (thing.isWeak && thing.noun !== 'text') ? undefined : near[0])
      );
    return thing.marks.size === 0 && thing.points === undefined ? this.#matchIndefinite(thing, near) : undefined;
  }

  /** `a plan whose prospects ...` is the one spoken of, `a deal` is one that might come; said again, `a deal` is the same. */
  #matchIndefinite(thing: Thing, near: readonly Record[]): Record | undefined {
    if (thing.isOther || thing.isWeak) return undefined;
    if (thing.family === 'proposal' && !thing.isPlural)
      return near.find(({ draft, families }) => draft.isListedWithoutStatement && families.has('proposal'));
    const inTitle = near.find(({ isFromTitle, nouns }) => isFromTitle && nouns.has(thing.noun));
    if (inTitle !== undefined) return inTitle;
    return near.find(({ isMerelyPossible, nouns }) => isMerelyPossible && nouns.has(thing.noun));
  }

  #fits(record: Record, thing: Thing): boolean {
    if (record.draft.label !== thing.label) return false;
    if (record.isProper) return this.#fitsName(record, thing);
    if (this.discourse.lastSeen(record.draft) < 0) return false;
    if (!RELATED[thing.family].some((family) => record.families.has(family))) return false;
    if (record.isPlural !== thing.isPlural) return false;
    if (thing.marks.size > 0 && record.isMerelyPossible && record.marks.size === 0) return isDefinite(thing) && isModifierOf(record, thing);
    if (record.points !== undefined && thing.points !== undefined && record.points !== thing.points) return false;
    if (record.year !== undefined && thing.year !== undefined && record.year !== thing.year) return false;
    if (record.marks.size > 0 && thing.marks.size > 0 && !shares(record.marks, thing.marks))
      return thing.points !== undefined && record.points === thing.points;
    return true;
  }

  /** A proper name is spoken of by its own noun (`the treaty`), a project or process by any of their nouns; a deal is no treaty. */
  #fitsName({ nouns, families, marks }: Record, thing: Thing): boolean {
    const isNoun = nouns.has(thing.noun) || (families.has(thing.family) && (thing.family === 'project' || thing.family === 'process'));
    return isNoun && (thing.marks.size === 0 || shares(marks, thing.marks) || isDefinite(thing) || this.#isInTitle(thing));
  }

  #create(thing: Thing): Record | undefined {
    if (thing.group.determiner === 'negative' || thing.group.determiner === 'quantity') return undefined;
    const isNamed = isNamedThing(thing);
    if (!isNamed && !isSpecialTalks(thing) && !mayBeUsed(thing)) return undefined;
    const { text, tokens } = this.discourse.scene.parsed;
    const name = text.slice(tokens[this.#nameStart(thing)]!.start, tokens[thing.end - 1]!.end).replace(/\s+/g, ' ');
    const draft = this.discourse.book.create({ label: thing.label, name, isListedWithoutStatement: isNamed });
    const record: Record = {
      draft,
      families: new Set(),
      marks: new Set(),
      points: undefined,
      year: undefined,
      isMerelyPossible: !isDefinite(thing) && !isNamed,
      isPlural: thing.isPlural,
      isProper: false,
      isFromTitle: this.#isInTitle(thing),
      isOther: thing.isOther,
      nouns: new Set(),
    };
    this.#records.push(record);
    return record;
  }

  #isInTitle({ group }: Thing): boolean {
    const { sentences, paragraphs } = this.discourse.scene.parsed;
    return paragraphs[sentences[group.sentence]!.paragraph]?.kind === 'title';
  }

  #nameStart({ group }: Thing): number {
    const { tokens, nounGroups } = this.discourse.scene.parsed;
    const isOwned = group.possessor !== undefined && nounGroups[group.possessor]!.kind !== 'pronoun';
    const start = isOwned ? this.discourse.startOf(group) : group.first;
    return start < group.head && (tokens[start]!.tag === 'DET' || tokens[start]!.tag === 'PRON') ? start + 1 : start;
  }

  #learn(record: Record, thing: Thing): void {
    record.families.add(thing.family);
    record.nouns.add(thing.noun);
    for (const mark of thing.marks) record.marks.add(mark);
    record.points ??= thing.points;
    record.year ??= thing.year;
    if (isNamedThing(thing)) record.draft.isListedWithoutStatement = true;
  }
}

/**
 * Whether an unnamed thing can be what a statement is about. A noun that mostly means something else needs an article that brings it in (`a pause`);
 * one without any article is meant in general (`deal or no deal`).
 * Talks have none: where they are held or what they are on brings them in.
 */
function mayBeUsed({ isWeak, isPlural, family, noun, group, end }: Thing): boolean {
  const isBare = group.determiner === 'none';
  if (family === 'talks' && PLURAL_FORM.has(`${noun}s`)) return end > group.end && group.determiner !== 'indefinite';
  return isWeak ? group.determiner === 'indefinite' : !isBare || isPlural;
}

/** `the Chad-Libya draft` after `a draft resolution`. */
const isModifierOf = ({ draft, nouns }: Record, { noun }: Thing): boolean => !nouns.has(noun) && draft.name.split(' ').includes(noun);

const isDefinite = ({ group: { determiner } }: Thing): boolean =>
  determiner === 'definite' || determiner === 'demonstrative' || determiner === 'possessive';

/** The families of the nouns in a proper name: `Luanda process`. */
const familiesOf = (name: string): ThingFamily[] =>
  name
    .toLowerCase()
    .split(' ')
    .flatMap((word) => THING_NOUNS.get(word)?.family ?? THING_NOUNS.get(word.replace(/s$/, ''))?.family ?? []);

/** The nouns by which bearers of these names may be spoken of, in the singular and plural. */
const nounsOf = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => form.toLowerCase().split(' ')).flatMap((word) => [word, word.replace(/s$/, '')]);

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const mark of a) if (b.has(mark)) return true;
  return false;
}

/** `Talks on a federation`, `technical-level talks`, `a second round`: told apart by what they are about, by their kind or number. */
const isSpecialTalks = ({ family, isDoubtful, isSpecial, group }: Thing): boolean =>
  family === 'talks' && isSpecial && !isDoubtful && group.determiner !== 'possessive';

/** Named by a number, a year or a name beside it. Talks and meetings only by a name before the noun: `the Jeddah talks`, not `talks in Jeddah`. */
function isNamedThing(thing: Thing): boolean {
  const { points, year, marks, isMarkedBefore, family, isWeak, isDoubtful, isPlural } = thing;
  if (isDoubtful) return false;
  if (points !== undefined) return true;
  if (family === 'talks' || family === 'forum' || family === 'attack') return isMarkedBefore;
  if (isWeak) return isMarkedBefore && !isPlural;
  return (marks.size > 0 || year !== undefined) && (!isPlural || isDefinite(thing));
}
