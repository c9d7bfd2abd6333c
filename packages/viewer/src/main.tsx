import { render } from 'preact';
import { loadStory, watchStory } from './data/load.ts';
import { App } from './panels/app.tsx';
import { followAddress, sceneProblem } from './state/store.ts';
import { followTheme } from './state/theme.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
const scene = import('./scene/show-scene.ts'); // beside the project: lists and search need not wait for it
followTheme();
followAddress();
const load = (): void => void loadStory();
render(<App mountScene={mountScene} retry={load} />, root);
watchStory(load);
load();

/** Draws into an element as soon as the scene has come. */
function mountScene(element: HTMLElement): () => void {
  let end: (() => void) | null = () => {};
  scene.then(
    ({ showScene }) => {
      if (end) end = showScene(element);
    },
    (error: unknown) => {
      const message = `It could not be loaded: ${error instanceof Error ? error.message : error}`;
      sceneProblem.value = { message, retry: () => location.reload() };
    },
  );
  return () => {
    end?.();
    end = null;
  };
}
