import { type Choice, FACETS, type Facet, passes, withChoice } from '../state/filters.ts';
import { filters, setFilters, story, visibleFacts } from '../state/store.ts';
import { plural } from '../ui/wording.ts';
import { valueWords } from './facets-panel.tsx';

/** The filters that are on, each removable. */
export function FilterChips() {
  const active = FACETS.filter(({ id }) => filters.value[id]);
  if (active.length === 0) return null;
  return (
    <ul class="chips" aria-label="Active filters">
      {active.map((facet) => (
        <li key={facet.id}>
          <Chip facet={facet} choice={filters.value[facet.id]!} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ facet, choice }: { facet: Facet; choice: Choice }) {
  const words = chipWords(facet, choice);
  return (
    <button type="button" class="chip" aria-label={`Remove the filter ${words}`} onClick={() => remove(facet)}>
      {words} <span aria-hidden="true">×</span>
    </button>
  );
}

/** In the place of a picture that would be empty: which filter to remove, and what that would bring back. */
export function NothingPasses() {
  const now = story.value;
  if (!now || now.facts.length === 0 || visibleFacts.value.length > 0) return null;
  return (
    <div class="overlay" role="status">
      <h2>No fact passes these filters</h2>
      <ul>
        {FACETS.filter(({ id }) => filters.value[id]).map((facet) => {
          const back = now.facts.filter((fact) => passes(fact, filters.value, facet)).length;
          return (
            <li key={facet.id}>
              <button type="button" class="button" onClick={() => remove(facet)}>
                Remove “{chipWords(facet, filters.value[facet.id]!)}”
              </button>{' '}
              <span class="quiet">{plural(back, 'fact')}</span>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button primary" onClick={() => setFilters({})}>
        Show everything
      </button>
    </div>
  );
}

function remove(facet: Facet): void {
  setFilters(withChoice(filters.value, facet.id, null));
}

function chipWords({ id, title }: Facet, { mode, values }: Choice): string {
  const names = [...values].map((value) => valueWords(id, value));
  const listed = names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
  if (mode === 'except') return `${title}: not ${listed}`;
  return `${title}: ${listed || 'none'}`;
}
