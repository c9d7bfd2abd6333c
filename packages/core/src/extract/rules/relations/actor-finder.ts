import type { NounGroup, Parsed } from '../reading.ts';
import type { CompiledPatterns } from './compile-patterns.ts';
import type { Filler } from './match.ts';
import type { ReportIndex } from './report-index.ts';
import { sayers } from './report-index.ts';

/** Words of the text that name somebody who acts or is acted on: a noun group, or only words before its head. */
export interface Actor {
  readonly first: number;
  readonly end: number;
}

const DEEPEST = 4;
const PERSONAL = /^(?:he|she|it|they|them|him|her|we|us|i|who|which|that)$/;
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|day)$/;

/** Leads from noun groups to the actors that their words name, without knowing any of them. One for a report. */
export class ActorFinder {
  readonly #index: ReportIndex;
  readonly #parsed: Parsed;
  readonly #patterns: CompiledPatterns;

  constructor(index: ReportIndex, patterns: CompiledPatterns) {
    this.#index = index;
    this.#parsed = index.parsed;
    this.#patterns = patterns;
  }

  find(filler: Filler): readonly Actor[] {
    return filler.kind === 'words' ? this.#names(filler.first, filler.end) : this.ofGroup(filler.group);
  }

  /** The group itself where it can act, else those who own it or stand behind it: "the removal of the president". */
  ofGroup(index: number, depth = DEEPEST): readonly Actor[] {
    const group = this.#parsed.nounGroups[index];
    if (!group || depth === 0) return [];
    if (this.#isTime(group)) return this.#names(group.first, group.head).slice(0, 1);
    if (group.kind === 'pronoun' && PERSONAL.test(this.#head(group))) return this.#antecedent(group, depth);
    const inside = group.complements.flatMap((p) => p.groups);
    if (group.kind === 'pronoun' || this.#patterns.collectives.has(this.#head(group))) {
      const members = inside.flatMap((member) => this.ofGroup(member, depth - 1));
      if (members.length > 0) return members;
    }
    if (group.kind === 'pronoun') return [];
    if (this.#canAct(group)) return [this.#whole(group)];
    const owner = group.possessor === undefined ? [] : this.ofGroup(group.possessor, depth - 1);
    if (owner.length > 0) return owner;
    for (const member of inside) {
      const found = this.ofGroup(member, depth - 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** With names or adjectives of peoples in it, or a noun for people. */
  #canAct(group: NounGroup): boolean {
    if (this.#patterns.agents.has(this.#head(group)) || this.#patterns.people.has(this.#head(group))) return true;
    return group.kind === 'name' || this.#names(group.first, group.end).length > 0;
  }

  #isTime(group: NounGroup): boolean {
    return TIMES.test(this.#parsed.tokens[group.head]?.lower ?? '');
  }

  /** "It said it would": in what somebody says of himself, the pronoun is the one who says so; else the subject of the clause before. */
  #antecedent(group: NounGroup, depth: number): readonly Actor[] {
    const clause = this.#parsed.clauses[this.#parsed.clauseAt[group.head] ?? -1];
    const candidates = [...sayers(clause, this.#index)];
    for (let c = clause; c?.parent !== undefined && candidates.length < DEEPEST; ) {
      c = this.#parsed.clauses[c.parent];
      candidates.push(...(c?.subject ?? []));
    }
    for (const candidate of candidates) {
      const found = candidate === group.index ? [] : this.ofGroup(candidate, depth - 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  #whole(group: NounGroup): Actor {
    const owner = group.possessor === undefined ? undefined : this.#parsed.nounGroups[group.possessor];
    return { first: owner && owner.kind !== 'pronoun' ? Math.min(owner.first, group.first) : group.first, end: group.end };
  }

  /** Runs of capitalised words, none of them the first word of the sentence unless it is a name. */
  #names(first: number, end: number): Actor[] {
    const out: { first: number; end: number }[] = [];
    for (let i = first; i < end; i++) {
      const token = this.#parsed.tokens[i];
      if (
        !token ||
        !/^\p{Lu}/u.test(token.text) ||
        token.tag === 'DET' ||
        token.tag === 'PRON' ||
        token.tag === 'NUM' ||
        TIMES.test(token.lower)
      )
        continue;
      const isSentenceStart = this.#parsed.tokens[i - 1]?.tag === 'PUNCT' || i === 0;
      if (isSentenceStart && token.tag !== 'PROPN' && !(token.tag === 'ADJ' && end > i + 1)) continue;
      const last = out.at(-1);
      if (last?.end === i) last.end = i + 1;
      else out.push({ first: i, end: i + 1 });
    }
    return out;
  }

  #head(group: NounGroup): string {
    return this.#parsed.tokens[group.head]?.lemma.toLowerCase() ?? '';
  }
}
