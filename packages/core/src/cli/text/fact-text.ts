import { formatEdtf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import { type Paint, paintStatus } from './paint.ts';
import { oneLine } from './safe.ts';
import { type TableOptions, table } from './table.ts';

/** Who, what, whom. */
export function factName({ subject, relation, object }: Fact, paint: Paint): string {
  return `${paint('bold', oneLine(subject.name))} ${relation} ${paint('bold', oneLine(object.name))}`;
}

/** Who, what, whom, when, where, and whether it is more than a plan: one line. */
export function factLine(fact: Fact, paint: Paint, omit: readonly ('time' | 'place')[] = []): string {
  const { time, place, modality } = fact;
  const parts = [
    ...(time === null || omit.includes('time') ? [] : [formatEdtf(time)]),
    ...(place === null || omit.includes('place') ? [] : [`in ${oneLine(place.name)}`]),
    ...(modality === 'actual' ? [] : [modality]),
  ];
  return [factName(fact, paint), ...parts].join(', ');
}

/** How many independent origins stand for it and against it. */
export function support({ affirmed, negated, anonymousOnly }: Fact): string {
  return [
    ...(affirmed > 0 ? [`${affirmed} for`] : []),
    ...(negated > 0 ? [`${negated} against`] : []),
    ...(anonymousOnly ? ['unnamed only'] : []),
  ].join(', ');
}

/** Facts as a table: status, what, support, id; with cells of the caller's in front. */
export function factTable(
  facts: readonly Fact[],
  paint: Paint,
  {
    before,
    omit,
    indent,
  }: { before?: ((fact: Fact) => readonly string[]) | undefined; omit?: readonly ('time' | 'place')[] } & TableOptions = {},
): string {
  const lead = facts[0] && before ? before(facts[0]).length : 0;
  const rows = facts.map((f) => [
    ...(before?.(f) ?? []),
    paintStatus(paint, f.status),
    factLine(f, paint, omit),
    support(f),
    paint('dim', f.id),
  ]);
  return table(rows, { most: { [lead + 1]: 90 }, indent });
}

/** A fact with ids in place of entities, for `--json`. */
export function factJson(fact: Fact): Record<string, unknown> {
  const { subject, object, place, statements, ...rest } = fact;
  return { ...rest, subject: subject.id, object: object.id, place: place?.id ?? null, statements: statements.map((s) => s.id) };
}
