// Takes the picture of the README anew: the dossier with a disputed fact open. `npm run screenshot`.
import { fileURLToPath } from 'node:url';
import { readProject, serveProject } from '@proj/core/node';
import { chromium } from 'playwright-core';
import { buildExplorer, EXPLORER } from './build-explorer.mjs';
import { findChromium } from './chromium.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
await buildExplorer();
const served = await serveProject({ load: () => readProject(at('data')), port: 0, viewer: EXPLORER });
const browser = await chromium.launch(await findChromium());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(served.url);
await page.getByRole('button', { name: /Dan Driscoll met with Russia/ }).click();
await page.mouse.move(700, 880); // nothing hovered
await page.waitForTimeout(1500); // the camera arrives
await page.screenshot({ path: at('docs/explorer.png') });
await browser.close();
await served.close();
console.log('docs/explorer.png');
