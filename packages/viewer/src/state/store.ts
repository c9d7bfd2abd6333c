import { computed, signal } from '@preact/signals';
import type { Fact, KnowledgeGraph } from '@proj/core';

/** What is selected: an entity or a fact, by id. */
export type Selection = { readonly kind: 'entity' | 'fact'; readonly id: string } | null;

export const graph = signal<KnowledgeGraph | null>(null);
/** A message that the reader has to see: loading failed, or the project folder has errors. */
export const problem = signal<string | null>(null);
export const selection = signal<Selection>(null);
/** Labels, relations and statuses that are switched off. */
export const hidden = signal<ReadonlySet<string>>(new Set());

/** A fact is visible when none of its relation, status and end labels is switched off. */
export function isVisible(fact: Fact, off: ReadonlySet<string>): boolean {
  return ![fact.relation, fact.status, fact.subject.label, fact.object.label].some((key) => off.has(key));
}

export const visibleFacts = computed(() => graph.value?.facts().filter((fact) => isVisible(fact, hidden.value)) ?? []);

export function toggle(key: string): void {
  const next = new Set(hidden.value);
  if (!next.delete(key)) next.add(key);
  hidden.value = next;
}

/** Selects something and writes it into the address bar, so that a view can be sent on. */
export function select(next: Selection): void {
  selection.value = next;
  history.replaceState(null, '', next ? `#${next.kind}=${encodeURIComponent(next.id)}` : location.pathname);
}

/** Takes the selection from the address bar; what the graph does not have is ignored. */
export function restoreFromHash(): void {
  const match = /^#(entity|fact)=(.+)$/.exec(location.hash);
  const story = graph.value;
  if (!match || !story) return;
  const [, kind, id = ''] = match;
  try {
    const found = kind === 'fact' ? story.fact(decodeURIComponent(id)) : story.entity(decodeURIComponent(id));
    selection.value = { kind: kind as 'entity' | 'fact', id: found.id };
  } catch {
    selection.value = null;
  }
}

addEventListener('hashchange', restoreFromHash);
