import { compareText } from '../base/diagnostic.ts';
import { parseEdtf, type TimeBounds } from '../model/edtf.ts';
import { MODALITIES } from '../model/fact.ts';
import type { Relation } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';
import { type EncodedStatements, NEGATED, QUALIFIED } from './encode-statements.ts';
import type { Ranks } from './ranks.ts';

/** A statement as a member of a happening. */
export interface Member {
  /** Its row among the encoded statements. */
  readonly row: number;
  /** Position of its publication among all times of publication. */
  readonly published: number;
  /** Code of its time, -1 for none. */
  readonly time: number;
  /** When it can have happened. */
  readonly bounds: TimeBounds;
  /** Rank, -1 for none. */
  readonly place: number;
  readonly distinct: Distinct;
}

/** The qualifiers that tell happenings of a relation apart, folded so that they can be compared. */
export type Distinct = ReadonlyMap<string, string | readonly string[]>;

const DAY = 86_400_000;
const NONE: Distinct = new Map();
const ALWAYS: TimeBounds = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * Reads members from the encoded statements; what depends on a time only is worked out once for each time. The statements themselves lie
 * scattered in memory, so they are looked at where nothing else decides.
 */
export class MemberReader {
  readonly #encoded: EncodedStatements;
  readonly #ranks: Ranks;
  readonly #published: readonly number[];
  readonly #untilPublished: readonly TimeBounds[];
  readonly #times: (TimeBounds | undefined)[];

  constructor(encoded: EncodedStatements, ranks: Ranks) {
    const times = encoded.published.values().map((text) => Date.parse(text));
    const sorted = [...new Set(times)].sort((a, b) => a - b);
    const positions = new Map(sorted.map((time, i) => [time, i]));
    this.#encoded = encoded;
    this.#ranks = ranks;
    this.#published = times.map((time) => positions.get(time)!);
    this.#times = new Array(encoded.times.size);
    this.#untilPublished = times.map((time) => ({ from: Number.NEGATIVE_INFINITY, until: time + DAY }));
  }

  /** The statements of some rows, which must share their relation. */
  read(from: number, to: number, { distinguish }: Relation): Member[] {
    const { publication, time, place, flags } = this.#encoded;
    const members: Member[] = new Array(to - from); // pushing onto an empty array would make room for 17
    const least = distinguish.some((key) => key === 'time' || key === 'place') ? 0 : QUALIFIED;
    for (let row = from; row < to; row++)
      members[row - from] = {
        row,
        published: this.#published[publication[row]!]!,
        time: time[row]!,
        bounds: this.#boundsOf(row),
        place: place[row]!,
        distinct: distinguish.length > 0 && (flags[row]! & least) === least ? this.#distinct(row, distinguish) : NONE,
      };
    return members;
  }

  statement({ row }: Member): Statement {
    return this.#encoded.statements[this.#encoded.index[row]!]!;
  }

  /** True when it is affirmed as having taken place. */
  isTold({ row }: Member): boolean {
    return !(this.#encoded.flags[row]! & NEGATED) && MODALITIES[this.#encoded.modality[row]!] === 'actual';
  }

  /** Orders by publication, then by id. */
  readonly compare = (a: Member, b: Member): number => a.published - b.published || compareText(this.statement(a).id, this.statement(b).id);

  /** A report in the past tense without a date cannot be about what happened after it appeared. */
  #boundsOf(row: number): TimeBounds {
    const { times, time, modality, publication } = this.#encoded;
    const code = time[row]!;
    if (code < 0) return MODALITIES[modality[row]!] === 'actual' ? this.#untilPublished[publication[row]!]! : ALWAYS;
    this.#times[code] ??= parseEdtf(times.text(code));
    return this.#times[code];
  }

  #distinct(row: number, keys: readonly string[]): Distinct {
    const { qualifiers } = this.#encoded.statements[this.#encoded.index[row]!]!;
    let distinct: Map<string, string | readonly string[]> | undefined;
    for (const key of keys) {
      const value = qualifiers[key];
      if (value !== undefined)
        distinct = (distinct ?? new Map()).set(key, Array.isArray(value) ? foldIds(value, this.#ranks) : foldText(value));
    }
    return distinct ?? NONE;
  }
}

function foldIds(ids: readonly unknown[], ranks: Ranks): string[] {
  return ids.map((id) => ranks.canonical.get(String(id))?.id ?? String(id)).sort();
}

function foldText(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();
}
