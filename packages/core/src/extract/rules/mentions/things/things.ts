import type { DraftMention } from '../draft-mention.ts';
import type { Draft } from '../entity-book.ts';
import type { Discourse } from '../nominals/discourse.ts';
import { RELATED, type ThingFamily } from '../words/things.ts';
import { readThing, type Thing } from './thing.ts';
import type { NounGroup } from '../../reading.ts';

interface Record {
  readonly draft: Draft;
  readonly families: Set<ThingFamily>;
  readonly marks: Set<string>;
  points: number | undefined;
  year: string | undefined;
  isMerelyPossible: boolean;
  readonly isPlural: boolean;
  readonly nouns: Set<string>;
}

/** The plans and happenings of one report: which descriptions stand for the same one. */
export class Things {
  readonly #records: Record[] = [];

  constructor(readonly discourse: Discourse) {
    for (const { draft } of discourse.names) {
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

  /** `20 points` in `a proposal in 20 points`. */
  #isPart({ group, noun }: Thing): boolean {
    const { on } = this.discourse.roles[group.index]!;
    return noun === 'point' && on !== undefined;
  }

  #first({ group }: Thing): number {
    return group.first;
  }

  /** A name from the gazetteer or by its shape: `the Oslo Accords`, later `the accords`. */
  #adopt(draft: Draft): void {
    if (this.#records.some((record) => record.draft === draft)) return;
    const families = new Set<ThingFamily>(draft.label === 'Plan' ? ['agreement', 'proposal', 'process'] : ['forum', 'talks', 'war']);
    this.#records.push({ draft, families, marks: new Set(), points: undefined, year: undefined, isMerelyPossible: false, isPlural: false, nouns: new Set() });
  }

  #match(thing: Thing): Record | undefined {
    const near = this.#records.filter((record) => this.#fits(record, thing)).sort((a, b) => this.discourse.lastSeen(b.draft) - this.discourse.lastSeen(a.draft));
    if (thing.points !== undefined) {
      const same = near.find(({ points }) => points === thing.points);
      if (same !== undefined) return same;
    }
    const marked = near.find(({ marks }) => shares(marks, thing.marks));
    if (marked !== undefined) return marked;
    if (isDefinite(thing)) return near.find(({ families }) => families.has(thing.family)) ?? (thing.group.determiner === 'possessive' ? undefined : near[0]);
    return thing.marks.size === 0 && thing.points === undefined ? this.#matchIndefinite(thing, near) : undefined;
  }

  /** `a plan whose prospects ...` is the one spoken of, `a deal` is one that might come; said again, `a deal` is the same. */
  #matchIndefinite(thing: Thing, near: readonly Record[]): Record | undefined {
    if (thing.isOther || thing.isWeak) return undefined;
    if (thing.family === 'proposal' && !thing.isPlural) return near.find(({ draft, families }) => draft.isListedWithoutStatement && families.has('proposal'));
    return near.find(({ isMerelyPossible, nouns }) => isMerelyPossible && nouns.has(thing.noun));
  }

  #fits(record: Record, thing: Thing): boolean {
    if (record.draft.label !== thing.label || this.discourse.lastSeen(record.draft) < 0) return false;
    if (!RELATED[thing.family].some((family) => record.families.has(family))) return false;
    if (record.isPlural !== thing.isPlural) return false;
    if (thing.marks.size > 0 && record.isMerelyPossible && record.marks.size === 0) return false;
    if (record.points !== undefined && thing.points !== undefined && record.points !== thing.points) return false;
    if (record.year !== undefined && thing.year !== undefined && record.year !== thing.year) return false;
    if (record.marks.size > 0 && thing.marks.size > 0 && !shares(record.marks, thing.marks)) return thing.points !== undefined && record.points === thing.points;
    return true;
  }

  #create(thing: Thing): Record | undefined {
    if (thing.group.determiner === 'negative' || thing.group.determiner === 'quantity') return undefined;
    const isNamed = isNamedThing(thing);
    if (!isNamed && (thing.isWeak || (thing.group.determiner === 'none' && !thing.isPlural))) return undefined;
    const { text, tokens } = this.discourse.scene.parsed;
    const name = text.slice(tokens[this.#nameStart(thing)]!.start, tokens[thing.end - 1]!.end).replace(/\s+/g, ' ');
    const draft = this.discourse.book.create({ label: thing.label, name, isListedWithoutStatement: isNamed });
    const record: Record = { draft, families: new Set(), marks: new Set(), points: undefined, year: undefined, isMerelyPossible: !isDefinite(thing) && !isNamed, isPlural: thing.isPlural, nouns: new Set() };
    this.#records.push(record);
    return record;
  }

  #nameStart({ group }: Thing): number {
    const { tokens } = this.discourse.scene.parsed;
    return group.head > group.first && (tokens[group.first]!.tag === 'DET' || tokens[group.first]!.tag === 'PRON') ? group.first + 1 : group.first;
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

const isDefinite = ({ group: { determiner } }: Thing): boolean => determiner === 'definite' || determiner === 'demonstrative' || determiner === 'possessive';

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const mark of a) if (b.has(mark)) return true;
  return false;
}

/** Named by a number, a year or a name beside it. Talks and meetings only by a name before the noun: `the Jeddah talks`, not `talks in Jeddah`. */
function isNamedThing({ points, year, marks, isMarkedBefore, family, isWeak, isDoubtful }: Thing): boolean {
  if (isDoubtful) return false;
  if (points !== undefined) return true;
  if (family === 'talks' || family === 'forum' || family === 'attack') return isMarkedBefore;
  if (isWeak) return false;
  return marks.size > 0 || year !== undefined;
}
