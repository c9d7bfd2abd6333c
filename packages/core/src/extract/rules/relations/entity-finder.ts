import type { Mention, Mentioned, NounGroup, Range } from '../reading.ts';
import type { CompiledPatterns } from './compile-patterns.ts';
import type { Filler } from './match.ts';
import { complementsOf } from './noun-complements.ts';
import type { ReportIndex } from './report-index.ts';

/** An entity that fills a role, and how the words lead to it. */
export interface Found {
  readonly entity: number;
  /** Tokens that name it. */
  readonly range: Range;
  /** The words that pick an aspect: `the timing` in "the timing of the proposal". */
  readonly aspect?: Range | undefined;
  readonly isIndirect: boolean;
  /** True for one of several that a plural stands for: "the two presidents". */
  readonly isCollective?: boolean | undefined;
}

/** Descriptions lead to other descriptions ("some of the terms of the draft"); deeper ones are not followed. */
const DEEPEST = 4;
const ABBREVIATION = /^(?:[A-Z]\.?){2,4}$/;

/** Shared by all tokens without a mention. */
const UNCOVERED: Mention[] = [];

/** Leads from noun groups to entities. One for a report. */
export class EntityFinder {
  readonly #reading: Mentioned;
  readonly #index: ReportIndex;
  readonly #patterns: CompiledPatterns;
  /** For each token the mentions that cover it, longest first. */
  readonly #times = new Set<number>();
  readonly #found: (readonly Found[] | undefined)[] = [];
  readonly #covering: readonly (readonly Mention[])[];

  constructor(reading: Mentioned, index: ReportIndex, patterns: CompiledPatterns) {
    this.#index = index;
    this.#reading = reading;
    this.#patterns = patterns;
    const covering: Mention[][] = new Array(reading.tokens.length).fill(UNCOVERED);
    for (const mention of reading.mentions)
      for (let i = mention.first; i < mention.end; i++) {
        if (covering[i] === UNCOVERED) covering[i] = [mention];
        else covering[i]?.push(mention);
      }
    this.#covering = covering;
    for (const date of reading.dates) for (let i = date.first; i < date.end; i++) this.#times.add(i);
  }

  label(entity: number): string {
    return this.#reading.entities[entity]?.entity.label ?? '';
  }

  kind(entity: number): string | undefined {
    return this.#reading.entities[entity]?.entity.kind;
  }

  /** Entities of a filler. For words before a head: those of the names and adjectives among them. */
  find(filler: Filler, slot: string): readonly Found[] {
    if (filler.kind === 'group') {
      let known = this.#found[filler.group];
      if (!known) {
        known = this.#ofGroup(filler.group, DEEPEST);
        this.#found[filler.group] = known;
      }
      return known;
    }
    const found = this.#inWords(filler.first, filler.end, slot === 'compound');
    // "The Israel-Hamas truce" names its sides, "the Gaza truce" what it is about.
    if (slot === 'pair') return found.length > 1 ? found : [];
    return slot === 'compound' && found.length > 1 ? [] : found;
  }

  #ofGroup(index: number, depth: number): readonly Found[] {
    const group = this.#reading.nounGroups[index];
    if (!group || depth === 0) return [];
    const own = this.#ofHead(group);
    if (own.length > 0) return own;
    const named = this.#namedBeside(index);
    if (named.length > 0) return named;
    // "In Cyprus next week": a time that has run together with the name before it.
    if (this.isTime(group.head)) return this.#inWords(group.first, group.head, false);
    const head = this.#reading.tokens[group.head]?.lemma ?? '';
    if (this.#patterns.agents.has(head)) {
      const sender = this.#sender(group, depth);
      if (sender.length > 0) return sender;
    }
    if (this.#patterns.efforts.has(head)) {
      const goal = this.#goal(group, depth);
      if (goal.length > 0) return goal;
    }
    if (this.#patterns.aspects.has(head)) return this.#whole(group, depth);
    if (this.#patterns.titles.has(head)) {
      const bearer = this.#bearer(group);
      if (bearer.length > 0) return bearer;
    }
    if (group.apposedTo !== undefined) return this.#ofGroup(group.apposedTo, depth - 1);
    // A noun inside a longer description: `provisions` in "a list of provisions".
    const [around] = this.#covering[group.head]?.slice(-1) ?? [];
    return around && around.head < group.first ? [{ entity: around.entity, range: around, isIndirect: true }] : [];
  }

  /** "Museveni's son, General Kainerugaba": the name beside a description without an entity of its own. */
  #namedBeside(index: number): readonly Found[] {
    for (const beside of this.#index.appositions.get(index) ?? []) {
      const group = this.#reading.nounGroups[beside];
      const found = group?.kind === 'name' ? this.#ofHead(group) : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  /** True for a token of a time expression. */
  isTime(token: number): boolean {
    return this.#times.has(token);
  }

  /** The mentions of the head; several of the same length stand for several bearers ("the two leaders"). */
  #ofHead(group: NounGroup): Found[] {
    const covering = this.#covering[group.head] ?? [];
    if (covering.length === 0) return [];
    const headed = covering.filter((m) => m.head === group.head);
    const inside = headed.length > 0 ? headed : covering.filter((m) => m.first >= group.first && m.end <= group.end);
    // "Democratic Republic of Congo" is one name and two groups, of which the first stands for it.
    if (inside.length === 0) inside.push(...covering.filter((m) => m.first >= group.first && m.first <= group.head && m.head >= group.end));
    const [best] = inside;
    if (!best) return [];
    if (inside.length === 1 && !best.members)
      return [{ entity: best.entity, range: best, isIndirect: best.isStandIn === true, isCollective: false }];
    return inside
      .filter((m) => m.first === best.first && m.end === best.end)
      .flatMap((m) =>
        (m.members ?? [m.entity]).map((entity) => ({
          entity,
          range: m,
          isIndirect: m.isStandIn === true,
          isCollective: m.members !== undefined,
        })),
      );
  }

  /** "Russian officials", "Ukraine's delegation", "envoys of the Quad": the body that they act for. */
  #sender(group: NounGroup, depth: number): Found[] {
    const sides = [
      this.#inWords(group.first, group.head, false),
      group.possessor === undefined ? [] : this.#ofGroup(group.possessor, depth - 1),
      ...['of', 'from', 'for'].map((preposition) => this.#ofGroups(complementsOf(group, preposition), depth)),
    ];
    const found = sides.find((side) => side.some(({ entity }) => this.#canSend(entity))) ?? [];
    return found.filter(({ entity }) => this.#canSend(entity)).map((f) => ({ ...f, isIndirect: true }));
  }

  /** "The President of Ukraine Volodymyr Zelenskyy": the name that ends a title with `of`. */
  #bearer(group: NounGroup): Found[] {
    return complementsOf(group, 'of')
      .map((member) => this.#reading.nounGroups[member])
      .flatMap((inner) => (inner && inner.head > inner.first ? this.#ofHead(inner) : []))
      .filter(
        ({ entity, range }) => this.label(entity) === 'Person' && this.#covering[range.first - 1]?.some((m) => this.#canSend(m.entity)),
      );
  }

  #canSend(entity: number): boolean {
    const label = this.label(entity);
    return label === 'Country' || label === 'Organization';
  }

  /** What a push or an effort is for. */
  #goal(group: NounGroup, depth: number): Found[] {
    const dependent = this.#index.describing.get(group.index);
    const groups = [
      ...complementsOf(group, 'for'),
      ...complementsOf(group, 'towards'),
      ...(dependent && this.#patterns.dependents.has(dependent.verb?.lemma ?? '') ? dependent.object : []),
    ];
    return this.#ofGroups(groups, depth).map((f) => ({ ...f, isIndirect: true }));
  }

  /** "The timing of the proposal", "the plan's details": the thing itself, with the aspect beside it. */
  #whole(group: NounGroup, depth: number): Found[] {
    const owner = group.possessor === undefined ? [] : this.#ofGroup(group.possessor, depth - 1);
    const whole =
      owner.length > 0
        ? owner
        : this.#ofGroups(
            ['of', 'in', 'for'].flatMap((preposition) => complementsOf(group, preposition)),
            depth,
          );
    const found = whole.length > 0 ? whole : this.#inWords(group.first, group.head, false);
    return found.map((f) => ({ ...f, aspect: f.aspect ?? { first: group.first, end: group.head + 1 }, isIndirect: true }));
  }

  #ofGroups(groups: readonly number[], depth: number): Found[] {
    return groups.flatMap((group) => this.#ofGroup(group, depth - 1));
  }

  #inWords(first: number, end: number, namesOnly: boolean): Found[] {
    const out: Found[] = [];
    for (let i = first; i < end; ) {
      const mention = this.#covering[i]?.find((m) => m.first === i && m.end <= end);
      if (mention && !(namesOnly && this.#isAdjectival(mention))) out.push({ entity: mention.entity, range: mention, isIndirect: false });
      i = mention ? mention.end : i + 1;
    }
    return out;
  }

  /** `Turkish`, and abbreviations of states, which have no adjective of their own: "the US plan". */
  #isAdjectival(mention: Mention): boolean {
    if (mention.kind === 'adjective') return true;
    const { tokens } = this.#reading;
    return mention.end === mention.first + 1 && ABBREVIATION.test(tokens[mention.first]?.text ?? '');
  }
}
