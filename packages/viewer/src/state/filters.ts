import { type Fact, STATUSES } from '@proj/core';

/** Which values of a facet pass: all but some, or only some. Values that appear later pass the first kind and not the second. */
export interface Choice {
  readonly mode: 'except' | 'only';
  readonly values: ReadonlySet<string>;
}

/** One property of facts to filter by. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  /** The values that a fact has here; the fact passes when all of them pass. `counts` names what is counted under the value. */
  readonly of: (fact: Fact) => readonly { readonly value: string; readonly counts: string }[];
  /** Values in a fixed order; others follow by frequency. */
  readonly order?: readonly string[];
}

/** Every facet, in the order of the screen. A new one is one more entry. */
export const FACETS: readonly Facet[] = [
  { id: 'status', title: 'Status', of: (f) => [{ value: f.status, counts: f.id }], order: STATUSES },
  {
    id: 'type',
    title: 'Type',
    of: (f) => [f.subject, f.object].map((entity) => ({ value: entity.label, counts: entity.id })),
  },
  { id: 'relation', title: 'Relation', of: (f) => [{ value: f.relation, counts: f.id }] },
];

/** Choices by facet id; a facet without one lets everything pass. */
export type Filters = Readonly<Record<string, Choice>>;

export function allows(choice: Choice | undefined, value: string): boolean {
  return choice === undefined || choice.values.has(value) === (choice.mode === 'only');
}

/** True when a fact passes every filter but that of `ignored`. */
export function passes(fact: Fact, filters: Filters, ignored?: Facet): boolean {
  return FACETS.every((facet) => {
    const choice = filters[facet.id];
    return choice === undefined || facet === ignored || facet.of(fact).every(({ value }) => allows(choice, value));
  });
}

/** One row of a facet: how much there is of a value at all, and under the filters of the other facets. */
export interface FacetRow {
  readonly value: string;
  readonly total: number;
  readonly count: number;
  readonly on: boolean;
}

export function facetRows(facet: Facet, facts: readonly Fact[], filters: Filters): readonly FacetRow[] {
  const totals = count(facet, facts);
  const counts = count(
    facet,
    facts.filter((fact) => passes(fact, filters, facet)),
  );
  const rank = (value: string): number => (facet.order?.indexOf(value) ?? 0) + (facet.order?.includes(value) === false ? Infinity : 0);
  return [...totals]
    .map(([value, of]) => ({
      value,
      total: of.size,
      count: counts.get(value)?.size ?? 0,
      on: allows(filters[facet.id], value),
    }))
    .sort((a, b) => rank(a.value) - rank(b.value) || b.total - a.total || (a.value < b.value ? -1 : 1));
}

function count(facet: Facet, facts: readonly Fact[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const fact of facts)
    for (const { value, counts } of facet.of(fact)) {
      const set = found.get(value);
      if (set) set.add(counts);
      else found.set(value, new Set([counts]));
    }
  return found;
}

/** Switches one value; a choice that no longer excludes anything is dropped. */
export function toggled(filters: Filters, facet: string, value: string): Filters {
  const { mode, values } = filters[facet] ?? { mode: 'except' as const, values: new Set<string>() };
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return withChoice(filters, facet, { mode, values: next });
}

/** Sets or, with `null`, drops the choice of a facet. */
export function withChoice(filters: Filters, facet: string, choice: Choice | null): Filters {
  const { [facet]: _, ...rest } = filters;
  return choice === null || (choice.mode === 'except' && choice.values.size === 0) ? rest : { ...rest, [facet]: choice };
}

export const only = (...values: readonly string[]): Choice => ({ mode: 'only', values: new Set(values) });
export const except = (...values: readonly string[]): Choice => ({ mode: 'except', values: new Set(values) });
