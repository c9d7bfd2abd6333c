import { compareText } from '../base/diagnostic.ts';
import { sortShort } from '../base/sort.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Relation } from '../model/ontology.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import type { Containment } from './containment.ts';

/** A statement and its row among the encoded ones. */
export interface Member {
  readonly row: number;
  readonly statement: Statement;
  /** When it was published, in milliseconds since the epoch. */
  readonly published: number;
}

/** Statements about one happening. */
export interface StatementGroup {
  /** EDTF, the most precise time that a statement gives. */
  time: string | null;
  /** Entity id, the innermost place that a statement gives. */
  place: string | null;
  from: number;
  until: number;
  /** The qualifiers that tell happenings of this relation apart. */
  distinct: ReadonlyMap<string, string | readonly string[]>;
  readonly members: Member[];
}

const DAY = 86_400_000;

/**
 * Splits statements that share subject, relation and object into happenings. Two statements go together when their times overlap, their
 * places are the same or lie in one another, and they do not differ in a qualifier that the relation marks as distinguishing.
 * The most precise statements come first; a vaguer one joins the only happening that it fits, and where it fits several
 * ("they met in November" beside two dated meetings) it stays on its own: guessing would put words into a report's mouth.
 * A report in the past tense without a date cannot be about what happened after it appeared.
 * The result does not depend on the order of the input.
 */
export function groupStatements(
  members: readonly Member[],
  relation: Relation,
  places: Containment,
  canonical: (id: string) => string,
  check: () => void,
): StatementGroup[] {
  const candidates = sortShort(
    members.map((m) => candidateOf(m, relation, canonical)),
    compareCandidates,
  );
  const groups: StatementGroup[] = [];
  let previous: Candidate | undefined;
  let last: StatementGroup | undefined;
  for (const candidate of candidates) {
    let group = previous?.signature === candidate.signature ? last : onlyFit(candidate, groups, places, check);
    if (group) join(group, candidate, places);
    else {
      group = newGroup(candidate);
      groups.push(group);
    }
    [previous, last] = [candidate, group];
  }
  return groups;
}

interface Candidate {
  readonly member: Member;
  readonly time: string | null;
  readonly place: string | null;
  readonly from: number;
  readonly until: number;
  readonly distinct: ReadonlyMap<string, string | readonly string[]>;
  readonly signature: string;
}

function candidateOf(member: Member, relation: Relation, canonical: (id: string) => string): Candidate {
  const { qualifiers, modality } = member.statement;
  const time = qualifiers.time ?? null;
  const place = qualifiers.place === undefined ? null : canonical(qualifiers.place);
  const { from, until } =
    time === null
      ? {
          from: Number.NEGATIVE_INFINITY,
          until: modality === 'actual' ? member.published + DAY : Number.POSITIVE_INFINITY,
        }
      : parseEdtf(time);
  const distinct = distinguish(qualifiers, relation, canonical);
  const signature = distinct.size === 0 ? `${time}|${place}` : `${time}|${place}|${JSON.stringify([...distinct])}`;
  return { member, time, place, from, until, distinct, signature };
}

const NONE: ReadonlyMap<string, string | readonly string[]> = new Map();

function distinguish(
  qualifiers: Qualifiers,
  relation: Relation,
  canonical: (id: string) => string,
): ReadonlyMap<string, string | readonly string[]> {
  let distinct: Map<string, string | readonly string[]> | undefined;
  for (const key of relation.distinguish) {
    const value = foldQualifier(qualifiers, key, canonical);
    if (value !== undefined) distinct = (distinct ?? new Map()).set(key, value);
  }
  return distinct ?? NONE;
}

function foldQualifier(qualifiers: Qualifiers, key: string, canonical: (id: string) => string): string | readonly string[] | undefined {
  const value = qualifiers[key];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((v) => canonical(String(v))).sort();
  return String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();
}

/** Precise before vague, dated before undated, placed before not placed; those that say the same side by side; then by publication and id. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const width = (c: Candidate): number => (c.time === null ? Number.POSITIVE_INFINITY : c.until - c.from);
  const narrower = width(a) - width(b);
  if (narrower !== 0 && !Number.isNaN(narrower)) return narrower;
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const detail = (c: Candidate): number => Number(c.place !== null) + c.distinct.size;
  if (detail(a) !== detail(b)) return detail(b) - detail(a);
  if (a.signature !== b.signature) return a.signature < b.signature ? -1 : 1;
  return compareMembers(a.member, b.member);
}

/** By publication, then by id. */
export function compareMembers(a: Member, b: Member): number {
  return a.published !== b.published ? a.published - b.published : compareText(a.statement.id, b.statement.id);
}

function onlyFit(
  candidate: Candidate,
  groups: readonly StatementGroup[],
  places: Containment,
  check: () => void,
): StatementGroup | undefined {
  let fit: StatementGroup | undefined;
  for (const group of groups) {
    check();
    if (!fits(candidate, group, places)) continue;
    if (fit) return undefined;
    fit = group;
  }
  return fit;
}

function fits(candidate: Candidate, group: StatementGroup, places: Containment): boolean {
  if (!(candidate.from < group.until && group.from < candidate.until)) return false;
  if (candidate.place !== null && group.place !== null && !places.compatible(candidate.place, group.place)) return false;
  for (const [key, value] of candidate.distinct) {
    const other = group.distinct.get(key);
    if (other !== undefined && !agree(value, other)) return false;
  }
  return true;
}

function agree(a: string | readonly string[], b: string | readonly string[]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.every((x) => b.includes(x)) || b.every((x) => a.includes(x));
}

function newGroup({ member, time, place, from, until, distinct }: Candidate): StatementGroup {
  return { time, place, from, until, distinct, members: [member] };
}

function join(group: StatementGroup, { member, time, place, until, distinct }: Candidate, places: Containment): void {
  group.members.push(member);
  if (group.time === null && time === null && until > group.until) group.until = until;
  if (place !== null && (group.place === null || places.inside(place, group.place))) group.place = place;
  if (distinct.size > 0) group.distinct = new Map([...distinct, ...group.distinct]);
}
