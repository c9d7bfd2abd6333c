import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Found, search } from '../state/search.ts';
import { select, story } from '../state/store.ts';
import { Mark } from '../ui/mark.tsx';
import { labelWords, plural } from '../ui/wording.ts';

const query = signal('');
const active = signal(0);

/** Finds entities and reports. A combobox after the ARIA Authoring Practices: arrows choose, Enter takes, Escape leaves; `/` comes here. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const found = search(query.value, story.value?.findables ?? []);
  const isOpen = query.value.trim() !== '';
  const take = ({ item }: Found): void => {
    select({ kind: item.kind, id: item.id });
    query.value = '';
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) active.value = (active.value + step + found.length) % found.length;
    else if (event.key === 'Enter' && found[active.value]) take(found[active.value]!);
    else if (event.key === 'Escape') query.value = '';
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        placeholder="Search people, places, plans, reports …"
        aria-label="Search people, places, plans and reports"
        aria-expanded={isOpen}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `found-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          query.value = '';
        }}
      />
      <kbd title="Press / to search">/</kbd>
      <div id="found" class="found" role="listbox" aria-label="Found" hidden={!isOpen}>
        {found.map((hit, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text field, see aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled there, too
          <div
            key={`${hit.item.kind} ${hit.item.id}`}
            id={`found-${i}`}
            class="row"
            role="option"
            aria-selected={i === active.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(hit)}
          >
            <span class="row-mark">
              <Mark label={hit.item.label} />
            </span>
            <span class="row-text">
              {hit.item.name}
              <span class="row-more">
                {hit.alias !== null && <span>also “{hit.alias}”</span>}
                {hit.item.kind === 'document' ? 'report' : labelWords(hit.item.label)}
                {hit.item.weight > 0 && <span>{plural(hit.item.weight, 'fact')}</span>}
              </span>
            </span>
          </div>
        ))}
        {found.length === 0 && <p class="none">Nothing is called “{query.value.trim()}”.</p>}
      </div>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
}
