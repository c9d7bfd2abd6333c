import { buildGraph, type Fact, type KnowledgeGraph } from '@proj/core';
import { readProject, type Served } from '@proj/core/node';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { coloursOf, DOSSIER, open, serve, useBrowser } from './explorer.ts';

let graph: KnowledgeGraph;
let disputed: Fact;
let served: Served;

useBrowser();
beforeAll(async () => {
  served = await serve(DOSSIER);
  graph = buildGraph(await readProject(DOSSIER));
  disputed = graph.facts({ relation: 'MET_WITH', involving: 'dan-driscoll' }).find((f) => f.status === 'disputed')!;
});

const heading = (page: Page) => page.locator('#detail h2');
const mark = (page: Page) => page.locator('.reader mark.current');
const exactOf = (fact: Fact, polarity: string) => fact.statements.find((s) => s.polarity === polarity)!.evidence.exact;

describe('the explorer on the dossier', () => {
  it('draws the graph and lists its facts', async () => {
    const page = await open(served);
    await page.getByRole('heading', { level: 1, name: graph.project.name }).waitFor();
    expect(await heading(page).textContent()).toBe(`${graph.facts().length} facts`);
    await expect.poll(() => coloursOf(page), { timeout: 30_000 }).toBeGreaterThan(500);
  });

  it('leads from a search to the words in the report, on both sides of a dispute', async () => {
    const page = await open(served);
    await page.keyboard.press('/');
    await page.keyboard.type('driscoll dan');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe('Dan Driscoll');
    await page
      .locator('#detail .fact-row', { hasText: /^Russia/ })
      .filter({ hasText: 'disputed' })
      .click();
    expect(await mark(page).textContent()).toBe(exactOf(disputed, 'affirmed'));
    const box = await page.locator('.reader .report-text').boundingBox();
    const place = await mark(page).boundingBox();
    expect(place!.y).toBeGreaterThanOrEqual(box!.y);
    expect(place!.y + place!.height).toBeLessThanOrEqual(box!.y + box!.height);
    await page.getByRole('button', { name: 'Next evidence' }).click();
    expect(await mark(page).textContent()).toBe(exactOf(disputed, 'negated'));
    expect(await page.locator('.statement.negated blockquote').textContent()).toBe(exactOf(disputed, 'negated'));
  });

  it('filters facts with live counts, removes a filter by its chip and undoes by the back button', async () => {
    const page = await open(served);
    const rest = graph.facts().filter((f) => f.status !== 'reported');
    const people = new Set(rest.flatMap((f) => [f.subject, f.object]).filter((e) => e.label === 'Person'));
    const count = page.locator('.facet-row', { hasText: 'person' }).locator('.count');
    const before = await count.textContent();
    await page.getByRole('checkbox', { name: 'reported' }).click();
    expect(await heading(page).textContent()).toBe(`${rest.length} of ${graph.facts().length} facts`);
    expect(await count.textContent()).toBe(String(people.size));
    // A row is a link that opens in another tab, filters included.
    expect(await page.locator('.fact-row').first().getAttribute('href')).toMatch(/^#fact=f:[0-9a-f]+&status=!reported$/);
    expect(await page.locator('.stage-count').textContent()).toContain(`${rest.length} facts`);
    await page.getByRole('button', { name: 'Remove the filter Status: not reported' }).click();
    expect(await count.textContent()).toBe(before);
    await page.goBack();
    await expect.poll(() => count.textContent()).toBe(String(people.size));
  });

  it('takes the view from the address', async () => {
    const denial = disputed.statements.find((s) => s.polarity === 'negated')!;
    const page = await open(served, `#fact=${disputed.id}&at=${denial.id}&status=disputed,denied`);
    expect(await mark(page).textContent()).toBe(denial.evidence.exact);
    expect(await page.getByRole('checkbox', { name: 'reported' }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: 'disputed' }).isChecked()).toBe(true);
    expect(await page.locator('.stage-count').textContent()).toContain(
      `${graph.facts().filter((f) => f.status === 'disputed' || f.status === 'denied').length} facts`,
    );
  });

  it('leads from marked words in a report to their fact and keeps the filters', async () => {
    const { document } = disputed.statements.find((s) => s.polarity === 'affirmed')!.evidence;
    const page = await open(served, `#document=${document}&status=disputed`);
    await page.locator('.report-text .pick', { hasText: 'He held separate meetings' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('Dan Driscoll met with Russia');
    expect(new URL(page.url()).hash).toContain('status=disputed');
  });
});
