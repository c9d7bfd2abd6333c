import { buildGraph, KgError, projectFromJson } from '@proj/core';
import { connected, phase, problem, story } from '../state/store.ts';
import { makeStory } from '../state/story.ts';

let loads = 0;

/**
 * Fetches the project that the server has, and builds its graph here in the page. When a later load fails, the graph of the last good one
 * stays on the screen.
 */
export async function loadStory(): Promise<void> {
  const load = ++loads;
  const isFirst = story.value === null;
  const step = async (text: string): Promise<void> => {
    if (!isFirst) return;
    phase.value = { kind: 'loading', step: text };
    await new Promise((done) => setTimeout(done)); // lets the browser paint it
  };
  try {
    await step('Fetching the project …');
    const json = await fetchProject();
    await step('Building the graph …');
    if (load !== loads) return; // a newer one is under way
    story.value = makeStory(buildGraph(projectFromJson(json)));
    problem.value = null;
    phase.value = { kind: 'ready' };
  } catch (error) {
    const message = messageOf(error);
    if (isFirst) phase.value = { kind: 'failed', message };
    else problem.value = message;
  }
}

/** Listens to the server: loads again when the project folder has changed, and shows the errors that it found there. */
export function watchStory(changed: () => void): void {
  const events = new EventSource('./events');
  events.addEventListener('changed', changed);
  events.addEventListener('problem', (event) => {
    problem.value = (JSON.parse((event as MessageEvent<string>).data) as { text: string }).text;
  });
  events.addEventListener('error', () => {
    connected.value = false;
  });
  events.addEventListener('open', () => {
    // Whatever changed while the server was away has been missed.
    if (!connected.value) changed();
    connected.value = true;
  });
}

async function fetchProject(): Promise<unknown> {
  const response = await fetch('./project.json').catch(() => null);
  if (!response) throw new Error('The server does not answer. Is it still running?');
  if (!response.ok) throw new Error(`The server answered ${response.status} for project.json.`);
  return response.json();
}

function messageOf(error: unknown): string {
  if (error instanceof KgError) return error.format();
  return error instanceof Error ? error.message : String(error);
}
