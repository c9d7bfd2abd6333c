import type { Attributed, Clause, NounGroup } from '../reading.ts';
import type { CompiledPatterns } from './compile-patterns.ts';
import { ForceFinder } from './find-force.ts';
import { findMatches } from './find-matches.ts';
import { type Filler, groupFillers, type Match } from './match.ts';
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

  constructor(reading: Attributed, patterns: CompiledPatterns) {
    this.#reading = reading;
    this.#patterns = patterns;
    this.#index = indexReport(reading);
    this.#forces = new ForceFinder(this.#index, patterns);
  }

  read(): EventReading[] {
    const out: EventReading[] = [];
    for (const matches of findMatches(this.#index, this.#patterns)) {
      const most = Math.max(...matches.map((m) => m.size));
      for (const match of matches) if (match.size === most) out.push(this.#event(match));
    }
    return out.sort((a, b) => b.rank - a.rank);
  }

  #event(match: Match): EventReading {
    const source = this.#actors(match, match.pattern.roles.subject, new Set());
    const target = this.#actors(match, match.pattern.roles.object, source);
    return {
      event: this.#classOf(match),
      source: [...source].map((g) => this.#text(g)),
      target: [...target].map((g) => this.#text(g)),
      pattern: match.pattern.id,
      rank: this.#rank(match, source.size > 0, target.size > 0),
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
    const { pattern, clause, kind, size } = match;
    const depth = this.#depth(clause);
    return (
      pattern.weight +
      (kind === 'noun' ? -3 : 0) -
      2 * depth +
      Math.min(size, 3) * 0.5 +
      (hasSource ? 2 : 0) +
      (hasTarget ? 1 : 0) -
      match.trigger.first / 1000
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

  #actors(match: Match, slots: readonly string[], taken: ReadonlySet<number | string>): Set<number | string> {
    for (const slot of slots) {
      const fillers = slot === 'speaker' ? groupFillers(sayers(match.clause, this.#index)) : match.slot(slot);
      const found = fillers.flatMap((filler) => this.#actorsIn(filler)).filter((actor) => !taken.has(actor));
      if (found.length > 0) return new Set(found.slice(0, MOST_ACTORS));
    }
    return new Set();
  }

  #actorsIn(filler: Filler): (number | string)[] {
    if (filler.kind === 'words') return this.#names(filler.first, filler.end);
    return this.#inGroup(this.#reading.nounGroups[filler.group], MOST_DEPTH);
  }

  /** The group itself where it can act, else those who own it or stand behind it: "the removal of the president". */
  #inGroup(group: NounGroup | undefined, depth: number): (number | string)[] {
    if (!group) return [];
    return [group.index];
  }

  #names(first: number, end: number): string[] {
    const out: string[] = [];
    for (let i = first; i < end; i++) {
      const token = this.#reading.tokens[i];
      if (token && /^\p{Lu}/u.test(token.text) && token.tag !== 'DET') out.push(token.text);
    }
    return out;
  }

  #text(actor: number | string): string {
    if (typeof actor === 'string') return actor;
    const group = this.#reading.nounGroups[actor];
    const first = this.#reading.tokens[group?.first ?? 0];
    const last = this.#reading.tokens[(group?.end ?? 1) - 1];
    return first && last ? this.#reading.text.slice(first.start, last.end) : '';
  }
}
