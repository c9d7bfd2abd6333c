import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A list that shows its first items, and more when asked. Give it a `key` that changes with what it lists. */
export function CappedList<T>(props: { items: readonly T[]; cap?: number; step?: number; children: (item: T) => ComponentChildren }) {
  const { items, cap = 6, step = 30, children } = props;
  const [shown, setShown] = useState(cap);
  const rest = items.length - shown;
  return (
    <>
      <ul class="list">{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + step)}>
          Show {Math.min(rest, step)} more{rest > step && ` of ${rest}`}
        </button>
      )}
    </>
  );
}
