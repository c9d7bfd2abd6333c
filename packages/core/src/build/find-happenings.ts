import type { Diagnostic } from '../base/diagnostic.ts';
import { sortShort } from '../base/sort.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';
import { containmentOf } from './containment.ts';
import { contradictingDates } from './contradicting-dates.ts';
import type { EncodedStatements } from './encode-statements.ts';
import { type StatementGroup, StatementGrouper } from './group-statements.ts';
import { type Member, MemberReader } from './member.ts';
import type { Ranks } from './ranks.ts';

/**
 * What the statements are about: happening `h` rests on the encoded rows `rows[i]` for `i` from `offsets[h]` up to `offsets[h + 1]`, in
 * order of publication. Sorted by relation, subject, object and time.
 */
export interface Happenings {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** Code in `times` of the encoded statements, -1 for none: the most precise time that a statement gives. */
  readonly time: Int32Array;
  /** Rank, -1 for none: the innermost place that a statement gives. */
  readonly place: Int32Array;
}

/**
 * Splits the statements that share relation, subject and object into happenings; a statement that comes twice counts once.
 * @param encoded sorted by relation, subject and object
 */
export function findHappenings(
  encoded: EncodedStatements,
  ranks: Ranks,
  ontology: Ontology,
  report: (diagnostic: Diagnostic) => void,
  check: () => void,
): Happenings {
  const { size, subject, object, relation, time, place, times } = encoded;
  const relations = [...ontology.relations.values()];
  const reader = new MemberReader(encoded, ranks);
  const grouper = new StatementGrouper(containmentOf(encoded, relations), times, ranks.ids, reader.compare, check);
  const compareGroups = (a: StatementGroup, b: StatementGroup): number =>
    a.bounds.from !== b.bounds.from ? (a.bounds.from < b.bounds.from ? -1 : 1) : reader.compare(a.members[0]!, b.members[0]!);
  const name = (rank: number): string => ranks.entities[rank]!.name;
  const list = new HappeningList(size);
  for (let first = 0, end = 0; first < size; first = end) {
    check();
    end = first + 1;
    while (end < size && object[end] === object[first] && subject[end] === subject[first] && relation[end] === relation[first]) end++;
    if (end === first + 1) {
      list.addRow(first);
      list.end(time[first]!, place[first]!);
      continue;
    }
    const kind = relations[relation[first]!]!;
    const groups = grouper.group(withoutRepeats(reader.read(first, end, kind), reader));
    for (const group of groups) sortShort(group.members, reader.compare);
    if (groups.length > 1) {
      sortShort(groups, compareGroups);
      contradictingDates(groups, reader, times, () => `${name(subject[first]!)} ${kind.name} ${name(object[first]!)}`, report);
    }
    for (const group of groups) list.add(group);
  }
  return list.finish();
}

/** Of several readings of one statement, the one that was recorded last. */
function withoutRepeats(members: Member[], reader: MemberReader): Member[] {
  sortShort(members, reader.compare);
  let last = 0;
  for (let i = 1; i < members.length; i++) {
    const [known, next] = [members[last]!, members[i]!];
    if (!isRepeat(known, next, reader)) members[++last] = next;
    else if (isNewer(reader.statement(next), reader.statement(known))) members[last] = next;
  }
  members.length = last + 1;
  return members;
}

/** Equal ids go with equal times and places, since the id is a hash of them. */
function isRepeat(a: Member, b: Member, reader: MemberReader): boolean {
  return a.time === b.time && a.place === b.place && reader.statement(a).id === reader.statement(b).id;
}

function isNewer(a: Statement, b: Statement): boolean {
  return a.recorded !== b.recorded ? a.recorded > b.recorded : JSON.stringify(a) > JSON.stringify(b);
}

class HappeningList {
  readonly #offsets: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #time: Int32Array;
  readonly #place: Int32Array;
  #size = 0;
  #used = 0;

  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity + 1);
    this.#rows = new Uint32Array(capacity);
    this.#time = new Int32Array(capacity);
    this.#place = new Int32Array(capacity);
  }

  add({ members, time, place }: StatementGroup): void {
    for (const { row } of members) this.addRow(row);
    this.end(time, place);
  }

  /** Adds a row to the happening that is being listed. */
  addRow(row: number): void {
    this.#rows[this.#used++] = row;
  }

  /** Ends the happening that is being listed. */
  end(time: number, place: number): void {
    this.#time[this.#size] = time;
    this.#place[this.#size] = place;
    this.#offsets[++this.#size] = this.#used;
  }

  finish(): Happenings {
    const size = this.#size;
    const [offsets, rows] = [this.#offsets.subarray(0, size + 1), this.#rows.subarray(0, this.#used)];
    return { size, offsets, rows, time: this.#time.subarray(0, size), place: this.#place.subarray(0, size) };
  }
}
