import { signal } from '@preact/signals';
import { markOf } from '../state/colours.ts';
import { graph, select } from '../state/store.ts';

const query = signal('');

/** Finds entities by name or alias; Enter takes the first. */
export function SearchBox() {
  const words = query.value.trim().toLowerCase();
  const story = graph.value;
  const found =
    words === '' || !story
      ? []
      : story.entities
          .filter((e) => [e.name, ...e.aliases].some((n) => n.toLowerCase().includes(words)))
          .sort((a, b) => story.factsOf(b.id).length - story.factsOf(a.id).length)
          .slice(0, 8);
  const take = (id: string): void => {
    select({ kind: 'entity', id });
    query.value = '';
  };
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0]) take(found[0].id);
      }}
    >
      <input
        type="search"
        placeholder="Search people, places, plans …"
        aria-label="Search"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <ul>
        {found.map((e) => (
          <li key={e.id}>
            <button type="button" onClick={() => take(e.id)}>
              <span class={`mark ${e.label}`}>{markOf(e.label).mark}</span> {e.name}
            </button>
          </li>
        ))}
        {words !== '' && found.length === 0 && <li class="none">Nothing is called “{query.value}”.</li>}
      </ul>
    </form>
  );
}
