import { computed, signal } from '@preact/signals';
import { type Filters, passes } from './filters.ts';
import type { Story } from './story.ts';
import { EMPTY_VIEW, type Selection, type View } from './view.ts';
import { hashToView, viewToHash } from './view-hash.ts';

/** How loading goes. A later load that fails leaves `ready` and sets `problem`. */
export type Phase =
  | { readonly kind: 'loading'; readonly step: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the pointer or the keyboard rests on; `at` in pixels of the stage when it is there. */
export interface Hovered {
  readonly kind: 'entity' | 'fact';
  readonly id: string;
  readonly at?: { readonly x: number; readonly y: number };
}

/** What the buttons and keys of the stage ask of the camera. */
export type CameraCommand =
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'fit' };

export const phase = signal<Phase>({ kind: 'loading', step: 'Fetching the project …' });
export const story = signal<Story | null>(null);
/** An error in the project folder since the last good load. */
export const problem = signal<string | null>(null);
/** False while the server does not answer. */
export const connected = signal(true);
/** Why there is no picture, and what tries again. */
export const sceneProblem = signal<{ readonly message: string; readonly retry: () => void } | null>(null);
export const view = signal<View>(EMPTY_VIEW);
export const hovered = signal<Hovered | null>(null);
export const cameraCommand = signal<CameraCommand | null>(null);

export const selection = computed(() => view.value.selection);
export const filters = computed(() => view.value.filters);
export const visibleFacts = computed(() => story.value?.facts.filter((fact) => passes(fact, filters.value)) ?? []);

/** Selects something, or with `null` nothing; a step that the browser's back button undoes. */
export function select(next: Selection | null): void {
  hovered.value = null;
  show({ ...view.value, selection: next }, 'push');
}

/** Another evidence of the same fact: no step of its own. */
export function readStatement(statement: string): void {
  const current = selection.value;
  if (current?.kind === 'fact') show({ ...view.value, selection: { ...current, statement } }, 'replace');
}

export function setFilters(next: Filters): void {
  show({ ...view.value, filters: next }, 'push');
}

/** Takes the view from the address bar, and follows it from now on. */
export function followAddress(): void {
  const read = (): void => {
    view.value = hashToView(location.hash);
  };
  addEventListener('popstate', read);
  read();
}

function show(next: View, how: 'push' | 'replace'): void {
  const hash = viewToHash(next);
  view.value = next;
  if (hash === viewToHash(hashToView(location.hash))) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
