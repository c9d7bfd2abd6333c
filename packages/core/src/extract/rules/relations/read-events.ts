import type { Attributed, Clause, NounGroup } from '../reading.ts';
import { type Actor, ActorFinder } from './actor-finder.ts';
import type { CompiledPatterns } from './compile-patterns.ts';
import { ForceFinder } from './find-force.ts';
import { findMatches } from './find-matches.ts';
import { groupFillers, type Match } from './match.ts';
import { indexReport, type ReportIndex, sayers } from './report-index.ts';

/** An event of PLOVER: its class and the words that name its actors, as they stand in the text. */
export interface EventReading {
  readonly event: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly pattern: string;
  readonly rank: number;
}

const MOST_ACTORS = 4;
const MOST_DEPTH = 3;
const FAR = 40;

/**
 * Reads events of a sentence or report, the one that it is about first: main clauses before others, verbs before nouns,
 * words that say exactly what happens before those that only might.
 */
export function readEvents(reading: Attributed, patterns: CompiledPatterns): EventReading[] {
  return new EventReader(reading, patterns).read();
}

class EventReader {
  readonly #reading: Attributed;
  readonly #patterns: CompiledPatterns;
  readonly #index: ReportIndex;
  readonly #forces: ForceFinder;
  readonly #finder: ActorFinder;
  readonly #bySentence = new Map<number, NounGroup[]>();

  constructor(reading: Attributed, patterns: CompiledPatterns) {
    this.#reading = reading;
    this.#patterns = patterns;
    this.#index = indexReport(reading);
    this.#forces = new ForceFinder(this.#index, patterns);
    this.#finder = new ActorFinder(this.#index, patterns);
    for (const group of reading.nounGroups) {
      const groups = this.#bySentence.get(group.sentence);
      if (groups) groups.push(group);
      else this.#bySentence.set(group.sentence, [group]);
    }
  }

  read(): EventReading[] {
    const out: EventReading[] = [];
    for (const matches of findMatches(this.#index, this.#patterns)) {
      const most = Math.max(...matches.map((m) => m.size));
      for (const match of matches) if (match.size === most || match.kind === 'modal') out.push(this.#event(match));
    }
    return out.sort((a, b) => b.rank - a.rank);
  }

  #event(match: Match): EventReading {
    const source = this.#actors(match, match.pattern.roles.subject, []);
    const target = this.#actors(match, match.pattern.roles.object, source);
    const texts = (actors: readonly Actor[]): string[] => actors.map((actor) => this.#text(actor));
    return {
      event: this.#classOf(match),
      source: texts(source.length > 0 ? source : this.#first(match, target)),
      target: texts(target.length > 0 ? target : this.#others(match, source)),
      pattern: match.pattern.id,
      rank: this.#rank(match, source.length > 0, target.length > 0),
    };
  }

  #classOf(match: Match): string {
    const { relation } = match.pattern;
    const group = match.group === undefined ? undefined : this.#reading.nounGroups[match.group];
    if (match.kind === 'modal') return relation;
    const force = group ? this.#forces.ofNoun(group) : match.clause && this.#forces.ofClause(match.clause);
    const shift = this.#patterns.set.shifts.find(
      (s) => s.from.includes(relation) && (s.when === 'negated' ? force?.polarity === 'negated' : force?.modality === 'planned'),
    );
    return shift?.to ?? relation;
  }

  #rank(match: Match, hasSource: boolean, hasTarget: boolean): number {
    const { pattern, clause, kind, size, trigger } = match;
    const start = this.#reading.sentences[clause?.sentence ?? 0]?.first ?? 0;
    const force = clause && (kind === 'modal' ? this.#forces.inherited(clause) : this.#forces.ofClause(clause));
    return (
      pattern.weight +
      Math.min(size, 4) * 0.4 +
      (hasSource ? 2 : 0) +
      (hasTarget ? 1 : 0) -
      (kind === 'noun' ? 3 : 0) -
      3 * this.#depth(clause) -
      // What is only asked for or offered is not the event: the asking is.
      (force?.isAsserted === false ? 4 : 0) -
      // The first of several verbs side by side is what the sentence was written for.
      Math.min(trigger.first - start, FAR) * 0.04
    );
  }

  /** Clauses between this one and the one that tells what happened; a verb of saying above it does not count. */
  #depth(clause: Clause | undefined): number {
    let depth = 0;
    for (let c = clause; c?.parent !== undefined && depth < MOST_DEPTH; ) {
      const parent = this.#reading.clauses[c.parent];
      if (!(c.kind === 'complement' && c.verb?.form === 'finite')) depth++;
      c = parent;
    }
    return depth;
  }

  #actors(match: Match, slots: readonly string[], taken: readonly Actor[]): readonly Actor[] {
    for (const slot of slots) {
      const fillers = slot === 'speaker' ? groupFillers(sayers(match.clause, this.#index)) : match.slot(slot);
      const found = fillers.flatMap((filler) => this.#finder.find(filler)).filter((actor) => !overlaps(actor, taken));
      if (found.length > 0) return found.slice(0, MOST_ACTORS);
    }
    return [];
  }

  /** The first actor of the sentence, where the verb has no subject that could be one. */
  #first({ clause, trigger }: Match, target: readonly Actor[]): readonly Actor[] {
    if (!clause) return [];
    for (const group of this.#groupsOf(clause.sentence)) {
      if (group.first >= trigger.first) break;
      const found = this.#finder.ofGroup(group.index, 2).filter((actor) => !overlaps(actor, target));
      if (found.length > 0) return found;
    }
    return [];
  }

  #groupsOf(sentence: number): readonly NounGroup[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The actor named next after the event in its sentence, where no role of the verb leads to one. */
  #others(match: Match, source: readonly Actor[]): readonly Actor[] {
    const { clause } = match;
    if (!clause) return [];
    const spoken = new Set(sayers(clause, this.#index));
    for (const group of this.#groupsOf(clause.sentence)) {
      if (group.first < match.trigger.first || spoken.has(group.index)) continue;
      const found = this.#finder.ofGroup(group.index, 1).filter((actor) => !overlaps(actor, source));
      if (found.length > 0 && this.#reading.clauses[this.#reading.clauseAt[group.head] ?? -1]?.kind !== 'parenthetical') return found;
    }
    return [];
  }

  #text({ first, end }: Actor): string {
    const from = this.#reading.tokens[first];
    const to = this.#reading.tokens[end - 1];
    return from && to ? this.#reading.text.slice(from.start, to.end) : '';
  }
}

function overlaps(actor: Actor, others: readonly Actor[]): boolean {
  return others.some((other) => actor.first < other.end && other.first < actor.end);
}
