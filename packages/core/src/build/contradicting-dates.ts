import type { Diagnostic } from '../base/diagnostic.ts';
import { type Edtf, overlaps, parseEdtf } from '../model/edtf.ts';
import type { StatementGroup } from './group-statements.ts';

const NEAR = 3 * 86_400_000;

/**
 * Happenings with the same ends, told as having taken place, whose dates differ by three days at most: perhaps one happening that two reports date differently.
 * @param groups of one subject, relation and object, sorted by time, the members by publication
 * @param told what they are about, in words
 */
export function contradictingDates(groups: readonly StatementGroup[], told: string, report: (diagnostic: Diagnostic) => void): void {
  if (groups.length < 2) return;
  const dated = groups
    .filter((g) => g.time !== null && g.members.some(({ statement: s }) => s.polarity === 'affirmed' && s.modality === 'actual'))
    .map((group) => ({ group, time: parseEdtf(group.time!) }));
  for (let i = 1; i < dated.length; i++) {
    const [a, b] = [dated[i - 1]!, dated[i]!];
    if (overlaps(a.time, b.time) || gap(a.time, b.time) > NEAR) continue;
    if (a.group.place !== null && b.group.place !== null && a.group.place !== b.group.place) continue;
    report({
      severity: 'warning',
      code: 'contradicting-dates',
      message: `${told} is told twice within three days: one happening or two?`,
      place: { subject: `fact f:${b.group.members[0]!.statement.id.slice(2)}` },
      found: `${a.group.time} and ${b.group.time}`,
    });
  }
}

function gap(a: Edtf, b: Edtf): number {
  return Math.max(b.from - a.until, a.from - b.until);
}
