import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, newsServer, redirect, TEST_NETWORK } from '../store/fetch/news-server.ts';
import { kg, testFolder } from './kg.ts';

const head =
  '<meta property="og:site_name" content="The Zenda Post"><meta property="article:published_time" content="2025-03-04T10:00:00Z">';
const english =
  'The ministers of Freedonia and Sylvania met in the harbour city on Monday, and nobody would say what they had agreed upon in the end.';
const french =
  'Les ministres de Freedonia et de Sylvania se sont rencontrés lundi dans la ville portuaire, et personne ne voulait dire ce qui avait été convenu.';
const page = (title: string, text: string): string =>
  `<html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${text}</p><p>${text} Again.</p></article></body></html>`;
const news = newsServer({
  '/2025/ministers-meet.html?from=feed': answer(page('Ministers meet', english)),
  '/short': redirect('/2025/ministers-meet.html?from=feed'),
  '/ministres': answer(page('Les ministres se rencontrent', french)),
  '/inward': redirect('http://169.254.169.254/latest/meta-data/'),
});

const folder = testFolder();
let project: string;
beforeEach(async () => {
  project = join(folder.path, 'story');
  await kg(['init', project]);
});
const add = (...argv: string[]) => kg(['add', ...argv, '--project', project], { network: TEST_NETWORK });

describe('kg add URL', () => {
  it('fetches nothing unless told to', async () => {
    expect(await add(`${news.origin}/ministres`)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('add --allow-network') });
    expect(news.requests).toHaveLength(0);
  });

  it('keeps the report under the name of its page, with the address that it was found at', async () => {
    const address = `${news.origin}/2025/ministers-meet.html?from=feed`;
    expect(await add(address, '--allow-network')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining(`reports/ministers-meet.md, from ${address}`),
    });
    const kept = await readFile(join(project, 'reports', 'ministers-meet.md'), 'utf8');
    expect(kept).toContain(`url: "${address}"`);
    expect(kept).toContain('publisher: "the-zenda-post"');
    expect(kept).toContain(english);
  });

  it('follows redirects', async () => {
    expect(await add(`${news.origin}/short`, '--allow-network', '--json')).toMatchObject({ code: 0 });
    expect(await readFile(join(project, 'reports', 'short.md'), 'utf8')).toContain('/2025/ministers-meet.html?from=feed"');
  });

  it('keeps and marks a report in another language', async () => {
    expect(await add(`${news.origin}/ministres`, '--allow-network')).toMatchObject({
      code: 0,
      out: expect.stringContaining('not English, as far as can be told: kept and marked `fr`'),
    });
  });

  it('goes on after an address that is refused or leads nowhere', async () => {
    const ran = await add(`${news.origin}/inward`, `${news.origin}/nothing`, `${news.origin}/ministres`, '--allow-network');
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('reports/ministres.md') });
    expect(ran.err).toContain('169.254.169.254 (link-local)');
    expect(ran.err).toContain('404 Not Found');
  });
});
