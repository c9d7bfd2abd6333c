import { compareText } from '../base/diagnostic.ts';
import { parseEdtf, type TimeBounds } from '../model/edtf.ts';
import { MODALITIES } from '../model/fact.ts';
import type { Relation } from '../model/ontology.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import type { EncodedStatements } from './encode-statements.ts';
import type { Ranks } from './ranks.ts';

/** A statement as a member of a happening. */
export interface Member {
  /** Its row among the encoded statements. */
  readonly row: number;
  readonly statement: Statement;
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

/** Reads members from the encoded statements; what depends on a time only is worked out once for each time. */
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
  read(from: number, to: number, relation: Relation): Member[] {
    const members: Member[] = new Array(to - from); // pushing onto an empty array would make room for 17
    for (let row = from; row < to; row++) members[row - from] = this.#readOne(row, relation);
    return members;
  }

  #readOne(row: number, relation: Relation): Member {
    const { statements, index, publication, time, place } = this.#encoded;
    const statement = statements[index[row]!]!;
    return {
      row,
      statement,
      published: this.#published[publication[row]!]!,
      time: time[row]!,
      bounds: this.#boundsOf(row),
      place: place[row]!,
      distinct: relation.distinguish.length === 0 ? NONE : distinguish(statement.qualifiers, relation, this.#ranks),
    };
  }

  /** A report in the past tense without a date cannot be about what happened after it appeared. */
  #boundsOf(row: number): TimeBounds {
    const { times, time, modality, publication } = this.#encoded;
    const code = time[row]!;
    if (code < 0) return MODALITIES[modality[row]!] === 'actual' ? this.#untilPublished[publication[row]!]! : ALWAYS;
    this.#times[code] ??= parseEdtf(times.text(code));
    return this.#times[code];
  }
}

/** By publication, then by id. */
export function compareMembers(a: Member, b: Member): number {
  return a.published - b.published || compareText(a.statement.id, b.statement.id);
}

function distinguish(qualifiers: Qualifiers, relation: Relation, ranks: Ranks): Distinct {
  let distinct: Map<string, string | readonly string[]> | undefined;
  for (const key of relation.distinguish) {
    const value = qualifiers[key];
    if (value !== undefined) distinct = (distinct ?? new Map()).set(key, Array.isArray(value) ? foldIds(value, ranks) : foldText(value));
  }
  return distinct ?? NONE;
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
