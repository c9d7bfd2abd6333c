import { render } from 'preact';
import { loadStory, watchStory } from './data/load.ts';
import { App } from './panels/app.tsx';
import { showScene } from './scene/scene.ts';
import { graph, problem, restoreFromHash } from './state/store.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
render(<App mountScene={showScene} />, root);

async function load(): Promise<void> {
  try {
    graph.value = await loadStory();
    problem.value = null;
    restoreFromHash();
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  }
}

watchStory(load, (text) => {
  problem.value = text;
});
await load();
