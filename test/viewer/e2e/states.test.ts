import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '@proj/core';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { affirmedByOfficial, deniedByCy, smallProject } from '../../support/small-project.ts';
import { coloursOf, open, serve, useBrowser } from './explorer.ts';
import { smallFolder } from './small-folder.ts';

const HOSTILE = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const small = smallProject([
  ['a', affirmedByOfficial],
  ['b', deniedByCy],
]);

useBrowser();

const heading = (page: Page) => page.locator('#detail h2');

async function waitForPicture(page: Page): Promise<void> {
  await expect.poll(() => coloursOf(page), { timeout: 30_000 }).toBeGreaterThan(20);
}

describe('the explorer', () => {
  it('selects an edge that is clicked in the picture, and nothing where there is nothing', async () => {
    const page = await open(await serve(small));
    await waitForPicture(page);
    await page.locator('.canvas').hover(); // in the middle of the only edge
    const card = await page.locator('.hover-card').boundingBox();
    const stage = await page.locator('.stage').boundingBox();
    expect(card!.x).toBeGreaterThan(stage!.x);
    expect(card!.x + card!.width).toBeLessThan(stage!.x + stage!.width);
    await page.locator('.canvas').click();
    await expect.poll(() => heading(page).textContent()).toBe('Ada met with Bo');
    // Again until it counts: a click right after another one is a double click, which zooms.
    const clickBeside = async () => {
      await page.locator('.canvas').click({ position: { x: 10, y: 60 } });
      return heading(page).textContent();
    };
    await expect.poll(clickBeside, { timeout: 30_000, interval: 500 }).toBe('1 fact');
  });

  it('shows hostile names, titles and reports as text', async () => {
    const hostile: Project = {
      ...small,
      name: HOSTILE,
      entities: small.entities.map((e) => ({ ...e, name: `${e.name} ${HOSTILE}`, aliases: [HOSTILE], description: HOSTILE })),
      documents: small.documents.map((d) => ({ ...d, title: HOSTILE, text: d.text + HOSTILE, url: "javascript:document.title='run'" })),
    };
    const page = await open(await serve(hostile), `#${encodeURIComponent(HOSTILE)}=1&status=!${encodeURIComponent(HOSTILE)}`);
    expect(await page.locator('h1').textContent()).toBe(HOSTILE);
    expect(await page.locator('.chip').textContent()).toContain(HOSTILE);
    await page.locator('.fact-row').first().click();
    expect(await page.locator('.report-text').textContent()).toContain(HOSTILE);
    await page.keyboard.press('/');
    await page.keyboard.type('<img');
    expect(await page.locator('.found [role=option]').first().textContent()).toContain(HOSTILE);
    await page.keyboard.press('Enter');
    expect(await page.locator('#detail').textContent()).toContain(HOSTILE);
    await page.locator('.back').click();
    await page.locator('.row', { hasText: 'The Daily' }).click();
    expect(await page.getByRole('link', { name: 'original' }).count()).toBe(0);
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(await page.title()).not.toBe('run');
  });

  it('follows the project folder, and keeps the last good state while a file has an error', async () => {
    const folder = await smallFolder();
    const page = await open(await serve(folder), '#entity=ada');
    expect(await heading(page).textContent()).toBe('Ada');
    const file = join(folder, 'entities.yaml');
    const entities = await readFile(file, 'utf8');
    await writeFile(file, entities.replace('name: Ada', 'name: Ada Byron'));
    await expect.poll(() => heading(page).textContent(), { timeout: 30_000 }).toBe('Ada Byron');
    await appendFile(file, '  - id: [\n');
    const notice = page.getByRole('alert');
    await notice.locator('summary').click();
    expect(await notice.textContent()).toContain('entities.yaml');
    expect(await heading(page).textContent()).toBe('Ada Byron');
    await writeFile(file, entities);
    await expect.poll(() => heading(page).textContent(), { timeout: 30_000 }).toBe('Ada');
    await notice.waitFor({ state: 'detached' });
  });

  it('says what to do in a project without facts', async () => {
    const page = await open(await serve({ ...small, statements: [] }));
    await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  });

  it('names the filter to remove when no fact passes', async () => {
    const page = await open(await serve(small), '#status=reported');
    await page.getByRole('button', { name: 'Remove “Status: reported”' }).click();
    expect(await heading(page).textContent()).toBe('1 fact');
  });

  it('says so when a link names what the project does not have', async () => {
    const page = await open(await serve(small), '#entity=nobody');
    expect(await page.locator('#detail').textContent()).toContain('nobody');
  });

  it('draws again after the graphics memory was taken away', async () => {
    const page = await open(await serve(small));
    await waitForPicture(page);
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll('canvas')) {
        const context = canvas.getContext('webgl2');
        context?.getExtension('WEBGL_lose_context')?.loseContext();
      }
    });
    const notice = page.getByRole('alert');
    expect(await notice.textContent()).toContain('graphics memory');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor({ state: 'detached' });
    await waitForPicture(page);
  });

  it('keeps lists, filters and search where there is no WebGL', async () => {
    const found = inject('browser');
    if ('problem' in found) throw new Error(found.problem);
    const { executablePath, args } = found;
    const without = await chromium.launch({ executablePath, args: [...args, '--disable-3d-apis'] });
    onTestFinished(() => without.close());
    const page = await open(await serve(small), '', without);
    await page.getByRole('alert').getByText('This browser offers no WebGL').waitFor();
    await page.locator('.fact-row').click();
    expect(await page.locator('mark.current').textContent()).toBe('Ada met Bo in Oslo on 3 March');
    await page.keyboard.press('/');
    await page.keyboard.type('oslo');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe('Oslo');
  });
});
