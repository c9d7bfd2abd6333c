import { story } from '../state/store.ts';
import { nextTheme, themeChoice } from '../state/theme.ts';
import { plural } from '../ui/wording.ts';
import { SearchBox } from './search-box.tsx';

/** The name of the story, the search, the theme. */
export function Header() {
  const now = story.value;
  return (
    <header class="top">
      <button type="button" class="skip" onClick={skipToDetail}>
        Skip to the list of facts
      </button>
      <div class="title">
        <h1>{now?.graph.project.name ?? 'Who says so'}</h1>
        {now && (
          <p class="quiet">
            {plural(now.graph.documents.length, 'report')} · {plural(now.facts.length, 'fact')}
          </p>
        )}
      </div>
      <SearchBox />
      <button
        type="button"
        class="icon-button"
        aria-label={`Theme: ${themeChoice.value}`}
        title={`Theme: ${themeChoice.value}`}
        onClick={nextTheme}
      >
        <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" class="stroke" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
          {themeChoice.value === 'auto' && <circle cx="8" cy="8" r="1.6" class="dot" />}
        </svg>
      </button>
    </header>
  );
}

/** No link: the address bar is for the view, and a jump inside the page must not replace it. */
function skipToDetail(): void {
  document.querySelector<HTMLElement>('#detail h2')?.focus();
}
