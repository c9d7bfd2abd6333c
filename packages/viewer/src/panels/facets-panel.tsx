import { STATUSES, type Status } from '@proj/core';
import { except, FACETS, type Facet, type FacetRow, facetRows, only, toggled, withChoice } from '../state/filters.ts';
import { filters, setFilters, story } from '../state/store.ts';
import { Mark, StatusLine } from '../ui/mark.tsx';
import { labelWords, relationWords } from '../ui/wording.ts';

/** What to show, by status, type and relation. The rows carry the marks of the picture: they are its legend. */
export function FacetsPanel() {
  const now = story.value;
  if (!now) return null;
  const isFiltered = Object.keys(filters.value).length > 0;
  return (
    <nav class="facets" aria-label="Filters">
      {FACETS.map((facet) => (
        <FacetGroup key={facet.id} facet={facet} rows={facetRows(facet, now.facts, filters.value)} />
      ))}
      {isFiltered && (
        <button type="button" class="reset" onClick={() => setFilters({})}>
          Reset all filters
        </button>
      )}
    </nav>
  );
}

function FacetGroup({ facet, rows }: { facet: Facet; rows: readonly FacetRow[] }) {
  const choose = (choice: Parameters<typeof withChoice>[2]): void => setFilters(withChoice(filters.value, facet.id, choice));
  return (
    <fieldset>
      <legend>{facet.title}</legend>
      <div class="all-none">
        <button type="button" class="text-button" aria-label={`All of ${facet.title}`} onClick={() => choose(except())}>
          all
        </button>
        <button type="button" class="text-button" aria-label={`None of ${facet.title}`} onClick={() => choose(only())}>
          none
        </button>
      </div>
      <div class="facet-rows">
        {rows.map((row) => (
          <div key={row.value} class={row.count === 0 ? 'facet-row empty' : 'facet-row'}>
            <label title={row.value}>
              <input type="checkbox" checked={row.on} onChange={() => setFilters(toggled(filters.value, facet.id, row.value))} />
              <ValueMark facet={facet.id} value={row.value} />
              <span class="facet-name">{valueWords(facet.id, row.value)}</span>
              <span class="count">{row.count}</span>
            </label>
            <button
              type="button"
              class="text-button only"
              aria-label={`Only ${valueWords(facet.id, row.value)}`}
              onClick={() => choose(only(row.value))}
            >
              only
            </button>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function ValueMark({ facet, value }: { facet: string; value: string }) {
  if (facet === 'type') return <Mark label={value} />;
  const status = STATUSES.find((s) => s === value);
  return facet === 'status' && status ? <StatusLine status={status satisfies Status} size={30} /> : null;
}

/** How a value of a facet reads. */
export function valueWords(facet: string, value: string): string {
  return facet === 'type' ? labelWords(value) : facet === 'relation' ? relationWords(value) : value;
}
