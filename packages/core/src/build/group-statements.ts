import { parseEdtf } from '../model/edtf.ts';
import type { Relation } from '../model/ontology.ts';
import type { Qualifiers, Statement } from '../model/statement.ts';
import type { Containment } from './containment.ts';

/** Statements about one happening. */
export interface StatementGroup {
  /** EDTF, the most precise time that a statement gives. */
  time: string | null;
  /** Entity id, the innermost place that a statement gives. */
  place: string | null;
  from: number;
  until: number;
  /** The qualifiers that tell happenings of this relation apart. */
  readonly distinct: Map<string, string | readonly string[]>;
  readonly members: Statement[];
}

const DAY = 86_400_000;
const publishedTimes = new Map<string, number>();

/**
 * Splits statements that share subject, relation and object into happenings. Two statements go together when their times overlap, their
 * places are the same or lie in one another, and they do not differ in a qualifier that the relation marks as distinguishing.
 * The most precise statements come first; a vaguer one joins the only happening that it fits, and where it fits several
 * ("they met in November" beside two dated meetings) it stays on its own: guessing would put words into a report's mouth.
 * A report in the past tense without a date cannot be about what happened after it appeared.
 * The result does not depend on the order of the input.
 */
export function groupStatements(
  statements: readonly Statement[],
  relation: Relation,
  places: Containment,
  canonical: (id: string) => string,
  check: () => void,
): StatementGroup[] {
  if (statements.length === 1) return [newGroup(candidateOf(statements[0]!, relation, canonical))];
  const candidates = statements.map((s) => candidateOf(s, relation, canonical)).sort(compareCandidates);
  const groups: StatementGroup[] = [];
  const bySignature = new Map<string, StatementGroup>();
  for (const candidate of candidates) {
    const group = bySignature.get(candidate.signature) ?? onlyFit(candidate, groups, places, check);
    if (group) join(group, candidate, places);
    else groups.push(newGroup(candidate));
    if (!bySignature.has(candidate.signature)) bySignature.set(candidate.signature, group ?? groups[groups.length - 1]!);
  }
  return groups;
}

/** When a document or statement was published, in milliseconds since the epoch. */
export function publishedTime(published: string): number {
  let time = publishedTimes.get(published);
  if (time === undefined) {
    if (publishedTimes.size > 10_000) publishedTimes.clear();
    time = Date.parse(published);
    publishedTimes.set(published, time);
  }
  return time;
}

interface Candidate {
  readonly statement: Statement;
  readonly time: string | null;
  readonly place: string | null;
  readonly from: number;
  readonly until: number;
  readonly distinct: Map<string, string | readonly string[]>;
  readonly signature: string;
}

function candidateOf(statement: Statement, relation: Relation, canonical: (id: string) => string): Candidate {
  const { qualifiers, modality } = statement;
  const time = qualifiers.time ?? null;
  const place = qualifiers.place === undefined ? null : canonical(qualifiers.place);
  const { from, until } =
    time === null
      ? {
          from: Number.NEGATIVE_INFINITY,
          until: modality === 'actual' ? publishedTime(statement.published) + DAY : Number.POSITIVE_INFINITY,
        }
      : parseEdtf(time);
  const distinct = new Map<string, string | readonly string[]>();
  for (const key of relation.distinguish) {
    const value = foldQualifier(qualifiers, key, canonical);
    if (value !== undefined) distinct.set(key, value);
  }
  const signature = distinct.size === 0 ? `${time}|${place}` : `${time}|${place}|${JSON.stringify([...distinct])}`;
  return { statement, time, place, from, until, distinct, signature };
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

/** Precise before vague, dated before undated, placed before not placed; then by date, publication and id. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const width = (c: Candidate): number => (c.time === null ? Number.POSITIVE_INFINITY : c.until - c.from);
  const [wa, wb] = [width(a), width(b)];
  if (wa !== wb) return wa < wb ? -1 : 1;
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const detail = (c: Candidate): number => Number(c.place !== null) + c.distinct.size;
  if (detail(a) !== detail(b)) return detail(b) - detail(a);
  return compareStatements(a.statement, b.statement);
}

/** By publication, then by id. */
export function compareStatements(a: Statement, b: Statement): number {
  const [ta, tb] = [publishedTime(a.published), publishedTime(b.published)];
  return ta !== tb ? ta - tb : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
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

function newGroup({ statement, time, place, from, until, distinct }: Candidate): StatementGroup {
  return { time, place, from, until, distinct: new Map(distinct), members: [statement] };
}

function join(group: StatementGroup, { statement, time, place, until, distinct }: Candidate, places: Containment): void {
  group.members.push(statement);
  if (group.time === null && time === null && until > group.until) group.until = until;
  if (place !== null && (group.place === null || places.inside(place, group.place))) group.place = place;
  for (const [key, value] of distinct) if (!group.distinct.has(key)) group.distinct.set(key, value);
}
