import type { Diagnostic } from '../base/diagnostic.ts';
import { Dictionary } from '../graph/dictionary.ts';
import { MODALITIES, type Modality } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import { firstOfLastGroup, originsOf } from './origins.ts';
import type { Ranks } from './ranks.ts';
import { StatementChecker } from './statement-checker.ts';

/**
 * The sound statements of a story as columns of small integers, 36 bytes each: all that the builder asks of most statements, so that it need
 * not walk through the objects again, which lie all over the memory. Row `r` stands for `statements[index[r]]`; subject and object are ranks
 * of entities, in the order of ranks where the relation is symmetric.
 */
export interface EncodedStatements {
  readonly statements: readonly Statement[];
  readonly size: number;
  readonly index: Uint32Array;
  /** Position of the relation in the ontology. */
  readonly relation: Uint16Array;
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  /** The rank of the voice that counts as the origin; where several speak jointly, `-1 - i` for `lists[i]`. */
  readonly origin: Int32Array;
  /** The rank of the outlet that carries it; where it is relayed, `-1 - i` for `lists[i]`. */
  readonly outlet: Int32Array;
  /** Code in `times` of the EDTF text, or -1. */
  readonly time: Int32Array;
  /** Rank, or -1. */
  readonly place: Int32Array;
  /** Code in `published`. */
  readonly publication: Int32Array;
  /** Position in `MODALITIES`. */
  readonly modality: Uint8Array;
  readonly flags: Uint8Array;
  readonly times: Dictionary;
  readonly published: Dictionary;
  readonly lists: readonly (readonly number[])[];
  /** How many were left out: for an error, and because a person had rejected them. */
  readonly refused: number;
  readonly rejected: number;
}

/** Bits of `flags`. */
export const NEGATED = 1;
export const ANONYMOUS = 2;
/** Affirmed in so many words on being asked: a cue with "confirm". */
export const CONFIRMS = 4;
/** Has qualifiers besides time and place. */
export const QUALIFIED = 8;
/** The origin is quoted as saying so, and nobody else. Without it, only the statement itself tells who is quoted. */
export const QUOTED = 16;

const MODALITY_CODES = Object.fromEntries(MODALITIES.map((m, code) => [m, code])) as Record<Modality, number>;

/**
 * Checks every statement against the ontology, the entities and the words of its document, and encodes the sound ones. A rejected
 * statement stays out whatever else it says; where one id comes with and without a rejection, the later recorded one counts, and the
 * rejection when they are of one time.
 */
export function encodeStatements(
  project: Project,
  ranks: Ranks,
  report: (diagnostic: Diagnostic) => void,
  check: () => void,
): EncodedStatements {
  const { statements } = project;
  const rejected = new Map<string, string>();
  for (let i = 0; i < statements.length; i++) {
    const { review, id, recorded } = statements[i]!;
    if (review === 'rejected' && (rejected.get(id) ?? '') < recorded) rejected.set(id, recorded);
  }
  const encoder = new StatementEncoder(project, ranks, report);
  const left = new Set<string>();
  for (let i = 0; i < statements.length; i++) {
    check();
    const s = statements[i]!;
    const rejection = rejected.size === 0 ? undefined : rejected.get(s.id);
    if (s.review === 'rejected' || (rejection !== undefined && rejection >= s.recorded)) continue;
    if (rejection !== undefined) rejected.delete(s.id);
    if (!(left.size > 0 && left.has(s.id)) && !encoder.add(s, i)) left.add(s.id);
  }
  return { ...encoder.finish(), statements, refused: left.size, rejected: rejected.size };
}

class StatementEncoder {
  readonly #checker: StatementChecker;
  readonly #ranks: Ranks;
  readonly #isUnnamed: (id: string) => boolean;
  readonly #index: Uint32Array;
  readonly #relation: Uint16Array;
  readonly #subject: Uint32Array;
  readonly #object: Uint32Array;
  readonly #origin: Int32Array;
  readonly #outlet: Int32Array;
  readonly #time: Int32Array;
  readonly #place: Int32Array;
  readonly #publication: Int32Array;
  readonly #modality: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #times = new Dictionary();
  readonly #published = new Dictionary();
  readonly #lists: (readonly number[])[] = [];
  #size = 0;

  constructor(project: Project, ranks: Ranks, report: (diagnostic: Diagnostic) => void) {
    const capacity = project.statements.length;
    this.#checker = new StatementChecker(project, ranks, report);
    this.#ranks = ranks;
    this.#isUnnamed = (id) => ranks.unnamed[ranks.rankOf.get(id)!] === 1;
    this.#index = new Uint32Array(capacity);
    this.#relation = new Uint16Array(capacity);
    this.#subject = new Uint32Array(capacity);
    this.#object = new Uint32Array(capacity);
    this.#origin = new Int32Array(capacity);
    this.#outlet = new Int32Array(capacity);
    this.#time = new Int32Array(capacity);
    this.#place = new Int32Array(capacity);
    this.#publication = new Int32Array(capacity);
    this.#modality = new Uint8Array(capacity);
    this.#flags = new Uint8Array(capacity);
  }

  /** @returns false when the statement has an error */
  add(s: Statement, index: number): boolean {
    const found = this.#checker.check(s);
    if (!found) return false;
    const row = this.#size++;
    const swap = found.symmetric && found.subject > found.object;
    this.#index[row] = index;
    this.#relation[row] = found.relation;
    this.#subject[row] = swap ? found.object : found.subject;
    this.#object[row] = swap ? found.subject : found.object;
    this.#publication[row] = this.#published.intern(s.published);
    this.#modality[row] = MODALITY_CODES[s.modality];
    this.#flags[row] = s.polarity === 'negated' ? NEGATED : confirms(s) ? CONFIRMS : 0;
    this.#setQualifiers(row, s.qualifiers, found.place);
    this.#setVoices(row, s, found.agents);
    return true;
  }

  finish(): Omit<EncodedStatements, 'statements' | 'refused' | 'rejected'> {
    const cut = <T extends { subarray(from: number, to: number): T }>(column: T): T => column.subarray(0, this.#size);
    return {
      size: this.#size,
      index: cut(this.#index),
      relation: cut(this.#relation),
      subject: cut(this.#subject),
      object: cut(this.#object),
      origin: cut(this.#origin),
      outlet: cut(this.#outlet),
      time: cut(this.#time),
      place: cut(this.#place),
      publication: cut(this.#publication),
      modality: cut(this.#modality),
      flags: cut(this.#flags),
      times: this.#times,
      published: this.#published,
      lists: this.#lists,
    };
  }

  #setQualifiers(row: number, qualifiers: Qualifiers, place: number): void {
    this.#time[row] = qualifiers.time === undefined ? -1 : this.#times.intern(qualifiers.time);
    this.#place[row] = place;
    for (const key in qualifiers) if (key !== 'time' && key !== 'place') this.#flags[row]! |= QUALIFIED;
  }

  #setVoices(row: number, { attribution }: Statement, agents: readonly number[]): void {
    const last = attribution.length - 1;
    if (this.#ranks.unnamed[agents[last]!] === 0 && firstOfLastGroup(attribution) === last) {
      this.#origin[row] = agents[last]!;
      if (attribution[last]!.role === 'speaker') this.#flags[row]! |= QUOTED;
    } else {
      const { voices, anonymous } = originsOf(attribution, this.#isUnnamed);
      this.#origin[row] = this.#code(voices.map((id) => this.#ranks.rankOf.get(id)!));
      if (anonymous) this.#flags[row]! |= ANONYMOUS;
    }
    const outlets = last === 0 || (last === 1 && attribution[1]!.role === 'speaker') ? 1 : attribution.length;
    this.#outlet[row] = outlets === 1 ? agents[0]! : this.#code(agents.filter((_, i) => i === 0 || attribution[i]!.role !== 'speaker'));
  }

  #code(ranks: readonly number[]): number {
    return ranks.length === 1 ? ranks[0]! : -this.#lists.push(ranks);
  }
}

/** True when the one who says so was asked and confirms it: a cue with "confirm". */
export function confirms({ attribution }: Statement): boolean {
  const cue = attribution[attribution.length - 1]!.cue;
  return cue !== undefined && cue.length >= 'confirm'.length && /\bconfirm/i.test(cue);
}
