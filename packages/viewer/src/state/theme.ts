import { computed, effect, signal } from '@preact/signals';

export type ThemeChoice = 'auto' | 'light' | 'dark';
const CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const KEY = 'theme';

/** What the reader chose; `auto` follows the system. */
export const themeChoice = signal<ThemeChoice>('auto');
const systemIsDark = signal(false);

/** What is on the screen. */
export const theme = computed(() => (themeChoice.value === 'auto' ? (systemIsDark.value ? 'dark' : 'light') : themeChoice.value));

/** Reads the stored choice, follows the system, and keeps the page's `data-theme` in step. */
export function followTheme(): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  systemIsDark.value = query.matches;
  query.addEventListener('change', () => {
    systemIsDark.value = query.matches;
  });
  themeChoice.value = CHOICES.find((c) => c === readStored()) ?? 'auto';
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}

export function nextTheme(): void {
  themeChoice.value = CHOICES[(CHOICES.indexOf(themeChoice.value) + 1) % CHOICES.length]!;
  try {
    localStorage.setItem(KEY, themeChoice.value);
  } catch {
    // A browser may forbid storage; the choice then lasts as long as the page.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
