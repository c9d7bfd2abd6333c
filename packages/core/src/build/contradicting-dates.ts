import type { Diagnostic } from '../base/diagnostic.ts';
import type { Dictionary } from '../graph/dictionary.ts';
import { overlaps, type TimeBounds } from '../model/edtf.ts';
import type { StatementGroup } from './group-statements.ts';
import type { MemberReader } from './member.ts';

const NEAR = 3 * 86_400_000;

/**
 * Happenings with the same ends, told as having taken place, whose dates differ by three days at most: perhaps one happening that two reports date differently.
 * @param groups of one subject, relation and object, sorted by time, the members by publication
 * @param reader of the members
 * @param times the texts behind their times
 * @param told says in words what they are about
 */
export function contradictingDates(
  groups: readonly StatementGroup[],
  reader: MemberReader,
  times: Dictionary,
  told: () => string,
  report: (diagnostic: Diagnostic) => void,
): void {
  let a: StatementGroup | undefined;
  for (const b of groups) {
    if (b.time < 0 || !b.members.some((member) => reader.isTold(member))) continue;
    if (a && contradicts(a, b))
      report({
        severity: 'warning',
        code: 'contradicting-dates',
        message: `${told()} is told twice within three days: one happening or two?`,
        place: { subject: `fact f:${reader.statement(b.members[0]!).id.slice(2)}` },
        found: `${times.text(a.time)} and ${times.text(b.time)}`,
      });
    a = b;
  }
}

function contradicts(a: StatementGroup, b: StatementGroup): boolean {
  if (overlaps(a.bounds, b.bounds) || gap(a.bounds, b.bounds) > NEAR) return false;
  return a.place < 0 || b.place < 0 || a.place === b.place;
}

function gap(a: TimeBounds, b: TimeBounds): number {
  return Math.max(b.from - a.until, a.from - b.until);
}
