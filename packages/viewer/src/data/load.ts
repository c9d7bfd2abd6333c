import { buildGraph, type KnowledgeGraph, projectFromJson } from '@proj/core';

/** Fetches the project that the server has, and builds its graph here in the page. */
export async function loadStory(): Promise<KnowledgeGraph> {
  const response = await fetch('./project.json');
  if (!response.ok) throw new Error(`The server answered ${response.status} for project.json.`);
  return buildGraph(projectFromJson(await response.json()));
}

/** Listens for changes of the project folder. */
export function watchStory(changed: () => void, failed: (text: string) => void): void {
  const events = new EventSource('./events');
  events.addEventListener('changed', changed);
  events.addEventListener('problem', (event) => failed((JSON.parse((event as MessageEvent<string>).data) as { text: string }).text));
}
