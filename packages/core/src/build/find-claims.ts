import { CONFIRMS, type EncodedStatements, NEGATED, QUOTED } from './encode-statements.ts';
import type { Happenings } from './find-happenings.ts';
import { speakersOf } from './origins.ts';
import { RankSet } from './rank-set.ts';
import type { Ranks } from './ranks.ts';

/** Facts that somebody denies or confirms: claim `c` is about edge `facts[c]`. */
export interface Claims {
  readonly facts: readonly number[];
  readonly deniedBy: Voices;
  readonly confirmedBy: Voices;
}

/** Who says so: `ranks[i]`, in order, of claim `claims[i]`. */
export interface Voices {
  readonly claims: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * The claims behind facts that somebody denies, and behind facts that somebody confirms in so many words (a cue with "confirm").
 * Once a proposition is denied, everyone who is quoted as affirming it stands on the other side.
 */
export function findClaims({ offsets, rows, size }: Happenings, encoded: EncodedStatements, ranks: Ranks): Claims {
  const facts: number[] = [];
  const sides = { deniedBy: new VoiceList(ranks), confirmedBy: new VoiceList(ranks) };
  const { flags } = encoded;
  for (let fact = 0; fact < size; fact++) {
    const [from, to] = [offsets[fact]!, offsets[fact + 1]!];
    let all = 0;
    for (let i = from; i < to; i++) all |= flags[rows[i]!]!;
    if ((all & (NEGATED | CONFIRMS)) === 0) continue;
    const claim = facts.length;
    for (let i = from; i < to; i++) if (flags[rows[i]!]! & NEGATED) sides.deniedBy.add(encoded, rows[i]!);
    const denials = sides.deniedBy.end(claim);
    const affirming = denials > 0 ? 0 : CONFIRMS;
    for (let i = from; i < to; i++) if ((flags[rows[i]!]! & (NEGATED | affirming)) === affirming) sides.confirmedBy.add(encoded, rows[i]!);
    if (denials + sides.confirmedBy.end(claim) > 0) facts.push(fact);
  }
  return { facts, ...sides };
}

class VoiceList implements Voices {
  readonly claims: number[] = [];
  readonly ranks: number[] = [];
  readonly #ranks: Ranks;
  readonly #found: RankSet;

  constructor(ranks: Ranks) {
    this.#ranks = ranks;
    this.#found = new RankSet(ranks.entities.length);
  }

  /** Adds whoever is quoted in a statement as saying so. */
  add({ flags, origin, statements, index }: EncodedStatements, row: number): void {
    if (flags[row]! & QUOTED) this.#found.add(origin[row]!);
    else for (const { agent } of speakersOf(statements[index[row]!]!.attribution)) this.#found.add(this.#ranks.rankOf.get(agent)!);
  }

  /** Lists those who were added, and returns how many they are. */
  end(claim: number): number {
    const { size } = this.#found;
    this.#found.sort();
    for (let i = 0; i < size; i++) {
      this.claims.push(claim);
      this.ranks.push(this.#found.at(i));
    }
    this.#found.clear();
    return size;
  }
}
