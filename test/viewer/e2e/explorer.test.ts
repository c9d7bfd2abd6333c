import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProject, type Served, serveProject } from '@proj/core/node';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildExplorer, EXPLORER } from '../../../scripts/build-explorer.mjs';
import { findChromium } from '../../../scripts/chromium.mjs';

const WAIT = 30_000; // a machine may be busy
const HOSTILE = '<img src=x onerror="document.title=\'gone\'">';
let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kg-explorer-'));
  await cp(fileURLToPath(new URL('../../../data', import.meta.url)), folder, { recursive: true });
  const entities = await readFile(join(folder, 'entities.yaml'), 'utf8');
  await writeFile(join(folder, 'entities.yaml'), entities.replace('name: Dan Driscoll', `name: ${JSON.stringify(HOSTILE)}`));
  await buildExplorer();
  served = await serveProject({ load: () => readProject(folder), watch: [folder], port: 0, viewer: EXPLORER });
  browser = await chromium.launch(await findChromium());
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(WAIT);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // How slow the software WebGL of a machine without a graphics card is, is not the page's fault.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('GPU stall')) complaints.push(message.text());
  });
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]); // policy violations are reported here, too
});

const open = async (hash = ''): Promise<void> => {
  await page.goto(`${served.url}${hash}`);
  await page.locator('canvas').first().waitFor();
  await page
    .getByRole('heading', { name: /facts$|Ushakov|met with/ })
    .first()
    .waitFor();
};

it(
  'draws the graph',
  async () => {
    await open();
    const picture = await page
      .locator('canvas')
      .first()
      .evaluate((canvas) => (canvas as unknown as { width: number }).width);
    expect(picture).toBeGreaterThan(100);
    await expect
      .poll(async () => new Set((await page.screenshot({ clip: { x: 400, y: 200, width: 500, height: 400 } })).subarray(100)).size, {
        timeout: WAIT,
      })
      .toBeGreaterThan(200);
    expect(await page.getByText(/332 facts/).count()).toBeGreaterThan(0);
  },
  2 * WAIT,
);

it(
  'leads from the search to the marked words',
  async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('ushakov');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Yuri Ushakov' }).waitFor();
    await page.locator('#detail button').filter({ hasText: 'Kirill Dmitriev' }).first().click();
    await page.locator('.report-text mark').first().waitFor();
    expect((await page.locator('.report-text mark').first().textContent())?.length).toBeGreaterThan(10);
    expect(page.url()).toContain('#fact=');
  },
  2 * WAIT,
);

it(
  'filters with live counts, and keeps the view in the address bar',
  async () => {
    await open('#status=denied');
    await page
      .getByText(/26 facts|26 of 332/)
      .first()
      .waitFor();
    expect(await page.getByRole('checkbox', { name: /^denied/ }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /^disputed/ }).click();
    await expect.poll(() => page.url()).toContain('disputed');
    await page.goBack();
  },
  2 * WAIT,
);

it(
  'shows hostile text as text',
  async () => {
    await open();
    await page.getByText(HOSTILE, { exact: false }).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('gone');
  },
  2 * WAIT,
);

it(
  'takes over what changes on disk',
  async () => {
    await open();
    await writeFile(join(folder, 'project.yaml'), 'name: Another name\n');
    await page.getByRole('heading', { name: 'Another name' }).waitFor();
  },
  2 * WAIT,
);

it(
  'is of use without WebGL',
  async () => {
    await page.addInitScript(() => {
      const canvas = (globalThis as unknown as { HTMLCanvasElement: { prototype: { getContext: (kind: string) => unknown } } })
        .HTMLCanvasElement.prototype;
      const original = canvas.getContext;
      canvas.getContext = function (this: unknown, kind: string) {
        return kind.includes('webgl') ? null : original.call(this, kind);
      };
    });
    await page.goto(served.url);
    await page.getByRole('heading', { name: 'The graph cannot be drawn' }).waitFor();
    await page.locator('#detail button').filter({ hasText: 'Kirill Dmitriev' }).first().click();
    await page.locator('.report-text mark').first().waitFor();
    complaints = [];
  },
  2 * WAIT,
);
