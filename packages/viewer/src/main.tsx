import { render } from 'preact';
import { loadStory, watchStory } from './data/load.ts';
import { App } from './panels/app.tsx';
import { showScene } from './scene/show-scene.ts';
import { followAddress } from './state/store.ts';
import { followTheme } from './state/theme.ts';

const root = document.querySelector('#app');
if (!root) throw new Error('the page has no #app');
followTheme();
followAddress();
const load = (): void => void loadStory();
render(<App mountScene={showScene} retry={load} />, root);
watchStory(load);
load();
