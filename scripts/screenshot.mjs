// `npm run screenshot`: renews docs/explorer.png, the dossier with a disputed fact selected, 1440 by 900.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '@proj/core';
import { readProject, serveProject } from '@proj/core/node';
import { chromium } from 'playwright-core';
import { buildExplorer, EXPLORER } from './build-explorer.mjs';
import { findChromium } from './chromium.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const project = await readProject(at('data'));
const fact = buildGraph(project)
  .facts({ relation: 'MET_WITH', involving: 'dan-driscoll' })
  .find(({ status }) => status === 'disputed');
if (!fact) throw new Error('the dossier has no such dispute any more: choose another one for the picture');
await buildExplorer();
const served = await serveProject({ load: async () => project, port: 0, viewer: EXPLORER });
const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${served.url}#fact=${fact.id}`);
  await page.waitForSelector('mark.current');
  await page.waitForSelector('.canvas canvas');
  await writeFile(at('docs/explorer.png'), await settled(page));
} finally {
  await browser.close();
  await served.close();
}

/** The page as it is once two pictures in a row are the same. */
async function settled(page) {
  let before = await page.screenshot();
  for (;;) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}
