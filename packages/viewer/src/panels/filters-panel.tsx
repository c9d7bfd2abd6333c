import { markOf } from '../state/colours.ts';
import { graph, hidden, toggle } from '../state/store.ts';

/** Switches by status, type and relation, with counts; they are the legend too. */
export function FiltersPanel() {
  const story = graph.value;
  if (!story) return null;
  const facts = story.facts();
  const connected = new Set(facts.flatMap((f) => [f.subject, f.object]));
  const alone = story.entities.length - connected.size;
  return (
    <div class="filters">
      <Group title="Status" keys={facts.map((f) => f.status)} />
      <Group title="Type" keys={[...connected].map((e) => e.label)} />
      <Group title="Relation" keys={facts.map((f) => f.relation)} />
      {alone > 0 && <p class="note">{alone} entities without a fact are not drawn; the search finds them.</p>}
    </div>
  );
}

function Group({ title, keys }: { title: string; keys: readonly string[] }) {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <fieldset>
      <legend>{title}</legend>
      {rows.map(([key, count]) => (
        <label key={key}>
          <input type="checkbox" checked={!hidden.value.has(key)} onChange={() => toggle(key)} />
          {title !== 'Relation' && <span class={`mark ${key}`}>{markOf(key).mark}</span>}
          <span class="name">{key}</span>
          <span class="count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
