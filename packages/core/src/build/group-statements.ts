import { compareText } from '../base/diagnostic.ts';
import { sortShort } from '../base/sort.ts';
import type { Dictionary } from '../graph/dictionary.ts';
import { overlaps, type TimeBounds } from '../model/edtf.ts';
import type { Containment } from './containment.ts';
import type { Distinct, Member } from './member.ts';

/** Statements about one happening. */
export interface StatementGroup {
  /** Code of the most precise time that a statement gives, -1 for none. */
  readonly time: number;
  bounds: TimeBounds;
  /** Rank of the innermost place that a statement gives, -1 for none. */
  place: number;
  distinct: Distinct;
  readonly members: Member[];
}

/** Groups statements that share subject, relation and object. */
export class StatementGrouper {
  readonly #places: Containment;
  readonly #check: () => void;
  readonly #compare: (a: Member, b: Member) => number;

  /**
   * @param places which place lies in which
   * @param times the texts behind `time`
   * @param ids the texts behind `place`
   * @param compare orders by publication
   */
  constructor(places: Containment, times: Dictionary, ids: Dictionary, compare: (a: Member, b: Member) => number, check: () => void) {
    this.#places = places;
    this.#check = check;
    this.#compare = (a, b) => comparePrecision(a, b) || compareContent(a, b, times, ids) || compare(a, b);
  }

  /**
   * Splits statements that share subject, relation and object into happenings. Two statements go together when their times overlap, their
   * places are the same or lie in one another, and they do not differ in a qualifier that the relation marks as distinguishing.
   * The most precise statements come first; a vaguer one joins the only happening that it fits, and where it fits several
   * ("they met in November" beside two dated meetings) it stays on its own: guessing would put words into a report's mouth.
   * The result does not depend on the order of the input, which it sorts in place.
   */
  group(members: Member[]): StatementGroup[] {
    const groups: StatementGroup[] = [];
    let previous: Member | undefined;
    let last: StatementGroup | undefined;
    for (const member of sortShort(members, this.#compare)) {
      let group = previous && saysTheSame(previous, member) ? last : this.#onlyFit(member, groups);
      if (group) this.#join(group, member);
      else {
        group = newGroup(member);
        groups.push(group);
      }
      previous = member;
      last = group;
    }
    return groups;
  }

  #onlyFit(member: Member, groups: readonly StatementGroup[]): StatementGroup | undefined {
    let fit: StatementGroup | undefined;
    for (const group of groups) {
      this.#check();
      if (!this.#fits(member, group)) continue;
      if (fit) return undefined;
      fit = group;
    }
    return fit;
  }

  #fits(member: Member, group: StatementGroup): boolean {
    if (!overlaps(member.bounds, group.bounds)) return false;
    if (member.place >= 0 && group.place >= 0 && !this.#places.compatible(member.place, group.place)) return false;
    if (member.distinct.size === 0) return true;
    for (const [key, value] of member.distinct) {
      const other = group.distinct.get(key);
      if (other !== undefined && !agree(value, other)) return false;
    }
    return true;
  }

  #join(group: StatementGroup, member: Member): void {
    const { time, bounds, place, distinct } = member;
    group.members.push(member);
    if (group.time < 0 && time < 0 && bounds.until > group.bounds.until) group.bounds = bounds;
    if (place >= 0 && (group.place < 0 || this.#places.inside(place, group.place))) group.place = place;
    if (distinct.size > 0) group.distinct = new Map([...distinct, ...group.distinct]);
  }
}

function newGroup(member: Member): StatementGroup {
  const { time, bounds, place, distinct } = member;
  return { time, bounds, place, distinct, members: [member] };
}

function agree(a: string | readonly string[], b: string | readonly string[]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.every((x) => b.includes(x)) || b.every((x) => a.includes(x));
}

/** Precise before vague, dated before undated, placed before not placed. */
function comparePrecision(a: Member, b: Member): number {
  const [left, right] = [width(a), width(b)];
  if (left !== right) return left - right;
  if (a.bounds.from !== b.bounds.from) return a.bounds.from < b.bounds.from ? -1 : 1;
  return details(b) - details(a);
}

function width({ time, bounds }: Member): number {
  return time < 0 ? Number.POSITIVE_INFINITY : bounds.until - bounds.from;
}

function details({ place, distinct }: Member): number {
  return Number(place >= 0) + distinct.size;
}

/** Brings those that say the same side by side. */
function compareContent(a: Member, b: Member, times: Dictionary, ids: Dictionary): number {
  if (saysTheSame(a, b)) return 0;
  const text = ({ time, place, distinct }: Member): string => {
    const known = `${time < 0 ? null : times.text(time)}|${place < 0 ? null : ids.text(place)}`;
    return distinct.size === 0 ? known : `${known}|${JSON.stringify([...distinct])}`;
  };
  return compareText(text(a), text(b));
}

function saysTheSame(a: Member, b: Member): boolean {
  if (a.time !== b.time || a.place !== b.place || a.distinct.size !== b.distinct.size) return false;
  return a.distinct.size === 0 || JSON.stringify([...a.distinct]) === JSON.stringify([...b.distinct]);
}
