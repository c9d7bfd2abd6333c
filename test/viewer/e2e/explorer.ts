import { fileURLToPath } from 'node:url';
import type { Project } from '@proj/core';
import { readProject, type Served, serveProject } from '@proj/core/node';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { EXPLORER } from '../../../scripts/build-explorer.mjs';

/** The project that ships with the repository. */
export const DOSSIER = fileURLToPath(new URL('../../../data', import.meta.url));

const VIEW = { viewport: { width: 1024, height: 640 }, reducedMotion: 'reduce' } as const;

let context: BrowserContext;
const running: Served[] = [];
const errors: string[] = [];

/** Connects the tests of a file with the browser. Each of them fails when its page logs an error, as a violation of the policy is. */
export function useBrowser(): void {
  beforeAll(async () => {
    const found = inject('browser');
    if ('problem' in found) throw new Error(found.problem);
    const browser = await chromium.connect(found.endpoint);
    context = await browser.newContext(VIEW);
  });
  afterEach(() => expect(errors.splice(0)).toEqual([]));
  afterAll(async () => {
    await context?.browser()?.close();
    await Promise.all(running.splice(0).map((served) => served.close()));
  });
}

/** Serves a project, or a project folder with its changes, until the tests of the file have ended. */
export async function serve(project: Project | string): Promise<Served> {
  const isFolder = typeof project === 'string';
  const load = () => (isFolder ? readProject(project) : Promise.resolve(project));
  const served = await serveProject({ load, watch: isFolder ? [project] : [], port: 0, viewer: EXPLORER });
  running.push(served);
  return served;
}

/** A page on the explorer, closed when the test ends. It opens in the browser of all tests, or in another one. */
export async function open({ url }: Served, hash = '', other?: Browser): Promise<Page> {
  const page = await (other ? other.newPage(VIEW) : context.newPage());
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  onTestFinished(() => page.close());
  await page.goto(url + hash);
  await page.waitForSelector('.facets, .overlay h2');
  return page;
}

/** How many different colours the picture has; 1 when it is blank. */
export async function coloursOf(page: Page): Promise<number> {
  const png = await page.locator('.canvas').screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { buffer } = context.getImageData(0, 0, image.width, image.height).data;
    return new Set(new Uint32Array(buffer)).size;
  }, png.toString('base64'));
}
