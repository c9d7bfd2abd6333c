import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serveProject } from '@proj/core/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { affirmedByOfficial, smallProject } from '../../support/small-project.ts';

let served: Served;
let viewer: string;
beforeAll(async () => {
  viewer = await mkdtemp(join(tmpdir(), 'kg-viewer-'));
  await writeFile(join(viewer, 'index.html'), '<!doctype html>');
  served = await serveProject({ load: async () => smallProject([['a', affirmedByOfficial]]), port: 0, viewer });
});
afterAll(async () => {
  await served.close();
  await rm(viewer, { recursive: true });
});

function get(
  path: string,
  host = `127.0.0.1:${served.port}`,
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> {
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port: served.port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    call.on('error', fail).end();
  });
}

it('serves the page and the project under a strict policy', async () => {
  const page = await get('/');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(JSON.parse((await get('/project.json')).body).statements).toHaveLength(1);
});
it('refuses other hosts and paths outside the folder', async () => {
  expect((await get('/', 'evil.example')).status).toBe(403);
  for (const path of ['/../package.json', '/..%2fpackage.json', '/.stamp', '/%00', '/a/..\\..\\b', '/etc/passwd'])
    expect((await get(path)).status).toBe(404);
});
