import type { Diagnostic } from '../base/diagnostic.ts';
import { type Edtf, overlaps, parseEdtf } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';

const NEAR = 3 * 86_400_000;

/**
 * Facts with the same ends whose dates differ by three days at most: perhaps one happening that two reports date differently.
 * @param facts of one subject, relation and object, sorted by time
 */
export function contradictingDates(facts: readonly Fact[]): Diagnostic[] {
  const dated = facts.filter((f) => f.time !== null && f.affirmed > 0).map((fact) => ({ fact, time: parseEdtf(fact.time!) }));
  const found: Diagnostic[] = [];
  for (let i = 1; i < dated.length; i++) {
    const [a, b] = [dated[i - 1]!, dated[i]!];
    if (!overlaps(a.time, b.time) && gap(a.time, b.time) <= NEAR && (!a.fact.place || !b.fact.place || a.fact.place === b.fact.place))
      found.push({
        severity: 'warning',
        code: 'contradicting-dates',
        message: `${a.fact.subject.name} ${a.fact.relation} ${a.fact.object.name} is told twice within three days: one happening or two?`,
        place: { subject: `fact ${b.fact.id}` },
        found: `${a.fact.time} and ${b.fact.time}`,
      });
  }
  return found;
}

function gap(a: Edtf, b: Edtf): number {
  return Math.max(b.from - a.until, a.from - b.until);
}
