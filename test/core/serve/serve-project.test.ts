import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Project } from '@proj/core';
import { addReport, initProject, readProject, type Served, type ServeOptions, serveProject } from '@proj/core/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { affirmedByOfficial, smallProject } from '../../support/small-project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const small = smallProject([['a', affirmedByOfficial]]);

async function serve(options: Partial<ServeOptions> = {}): Promise<Served> {
  const viewer = await temporaryFolder();
  await mkdir(join(viewer, 'assets'));
  for (const name of ['index.html', 'assets/app-1.js', 'assets/app.css', 'icon.svg', 'data.bin', '.stamp'])
    await writeFile(join(viewer, name), `<${name}>`);
  const served = await serveProject({ load: async () => small, port: 0, viewer, ...options });
  onTestFinished(() => served.close());
  return served;
}

function open({ port }: Served, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, agent: false, ...options }, done)
      .on('error', fail)
      .end();
  });
}

async function get(
  served: Served,
  path: string,
  options: RequestOptions = {},
): Promise<{ status?: number | undefined; headers: IncomingMessage['headers']; body: string }> {
  const response = await open(served, { path, ...options });
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

/** The first bytes of the answer to a request that no client would send. */
function rawly({ port }: Served, text: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      socket.destroy();
      done(String(data));
    });
  });
}

/** A client of the event stream. */
async function listen(served: Served, headers: Record<string, string> = {}) {
  const response = await open(served, { path: '/events', headers });
  let text = '';
  let wake = (): void => {};
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    wake();
  });
  const ended = new Promise<void>((done) => response.on('close', () => done()));
  const eventsSoFar = (): string[] => [...text.matchAll(/^event: (.*)$/gm)].map((m) => m[1]!);
  return {
    response,
    ended,
    text: () => text,
    eventsSoFar,
    /** Waits until this many events have come. */
    events: async (count: number): Promise<string[]> => {
      while (eventsSoFar().length < count)
        await new Promise<void>((done) => {
          wake = done;
        });
      return eventsSoFar();
    },
  };
}

describe('the server', () => {
  it('serves the page, its files and the project under a strict policy', async () => {
    const served = await serve();
    expect(served.url).toBe(`http://127.0.0.1:${served.port}/`);
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/index.html?x=1', 'text/html; charset=utf-8'],
      ['/assets/app-1.js', 'text/javascript; charset=utf-8'],
      ['/assets/app.css', 'text/css; charset=utf-8'],
      ['/icon.svg', 'image/svg+xml'],
      ['/data.bin', 'application/octet-stream'],
      ['/project.json', 'application/json'],
    ] as const) {
      const { status, headers, body } = await get(served, path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
      expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
      expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
    }
    expect(JSON.parse((await get(served, '/project.json')).body).statements).toHaveLength(1);
  });
  it('answers to this machine only', async () => {
    const served = await serve();
    const status = async (host: string | undefined) => (await get(served, '/', { headers: host === undefined ? {} : { host } })).status;
    for (const host of ['evil.example', `evil.example:${served.port}`, '127.0.0.1.evil.example', 'localhost@evil.example'])
      expect(await status(host)).toBe(403);
    for (const host of [`127.0.0.1:${served.port}`, `LocalHost:${served.port}`, 'localhost:8080', '127.0.0.1', `[::1]:${served.port}`])
      expect(await status(host)).toBe(200);
    expect(await rawly(served, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403/);
  });
  it('gives no file from outside its folder, nor a hidden one', async () => {
    const served = await serve();
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/x',
      '/.stamp',
      '/assets/../.stamp',
      '/%00',
      '/a/..\\..\\b',
      '/etc/passwd',
      '/assets',
      '/none.js',
      '//etc/passwd',
    ])
      expect([path, (await get(served, path)).status]).toEqual([path, 404]);
  });
  it('refuses what is no URL, and lives on', async () => {
    const served = await serve();
    for (const path of ['//', 'http://[', '//[::1'] as const) expect([path, (await get(served, path)).status]).toEqual([path, 400]);
    expect(await rawly(served, 'GET / HTTP/1.1\r\nHost: x\r\nBad header\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect((await get(served, '/')).status).toBe(200);
  });
  it('knows GET and HEAD', async () => {
    const served = await serve();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await get(served, '/project.json', { method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
    for (const path of ['/', '/project.json', '/none']) {
      const [full, head] = [await get(served, path), await get(served, path, { method: 'HEAD' })];
      expect(head).toMatchObject({ status: full.status, body: '' });
      expect(head.headers['content-length']).toBe(full.headers['content-length']);
    }
    expect(await get(served, '/events', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
  it('sends the project again only when it has changed', async () => {
    const served = await serve();
    const { etag = '' } = (await get(served, '/project.json')).headers;
    const status = async (tag: string) => (await get(served, '/project.json', { headers: { 'if-none-match': tag } })).status;
    expect(etag).toMatch(/^"[0-9a-f]{20}"$/);
    expect(await Promise.all([etag, `"x", W/${etag}`, '*', '"x"', etag.slice(1, -1)].map(status))).toEqual([304, 304, 304, 200, 200]);
    expect(await get(served, '/project.json', { headers: { 'if-none-match': etag } })).toMatchObject({ body: '', headers: { etag } });
  });
  it('takes the next free port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((done) => taken.once('listening', done));
    const { port } = taken.address() as { port: number };
    const [first, second] = [await serve({ port }), await serve({ port })];
    expect(first.port).toBeGreaterThan(port);
    expect(second.port).toBeGreaterThan(first.port);
  });
  it.each([
    [{ port: 65536 }, 'usage'],
    [{ port: -1 }, 'usage'],
    [{ port: Number.NaN }, 'usage'],
    [{ viewer: '/nowhere' }, 'not-found'],
    [{ load: () => readProject('/nowhere') }, 'not-found'],
    [{ load: async () => ({ ...small, toJSON: 1, documents: tooLong() }) as never }, 'limit'],
  ])('fails to start with %o', async (options, code) => {
    await expect(serve({ ...options, watch: [await temporaryFolder()] })).rejects.toMatchObject({ name: 'KgError', code });
    await expect.poll(handles).toEqual([]);
  });
  it('says so when all ports are taken', async () => {
    const taken = createServer().listen(65535, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((done) => taken.once('listening', done).once('error', done));
    await expect(serve({ port: 65535 })).rejects.toMatchObject({ code: 'io', found: '65535 to 65535 are taken' });
  });
});

/** What keeps this process alive: sockets, servers and watched folders. */
function handles(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((name) => /^(?:TCP|FSEvent)/.test(name))
    .sort();
}

/** Stands for documents whose JSON is longer than a string can be. */
function tooLong(): object {
  return {
    toJSON: () => {
      throw new RangeError('Invalid string length');
    },
  };
}

describe('a served project folder', { timeout: 20_000 }, () => {
  async function story(): Promise<{ folder: string; served: Served }> {
    const folder = join(await temporaryFolder(), '.hidden', 'story');
    await initProject(folder, 'story');
    await addReport(folder, { document: small.documents[0]!, entities: small.entities, statements: small.statements });
    return { folder, served: await serve({ load: () => readProject(folder), watch: [folder] }) };
  }
  /** Saves a file at once: a reader of half a file would hear of a mistake. */
  const save = async (file: string, text: string): Promise<void> => {
    const draft = join(dirname(file), '.draft');
    await writeFile(draft, text);
    await rename(draft, file);
  };
  const nameOfAda = async (served: Served): Promise<string | undefined> =>
    (await project(served)).entities.find((e) => e.id === 'ada')?.name;
  const project = async (served: Served): Promise<Project> => JSON.parse((await get(served, '/project.json')).body);

  it('tells every explorer of a change, of a mistake, and of its repair', async () => {
    const { folder, served } = await story();
    const clients = await Promise.all(Array.from({ length: 20 }, () => listen(served)));
    const entities = join(folder, 'entities.yaml');
    const good = await readFile(entities, 'utf8');

    await save(entities, good.replace('name: Ada', 'name: Ada Lovelace'));
    for (const client of clients) expect(await client.events(1)).toEqual(['changed']);
    expect(await nameOfAda(served)).toBe('Ada Lovelace');

    await save(entities, 'entities: [');
    for (const client of clients) expect(await client.events(2)).toEqual(['changed', 'problem']);
    expect(JSON.parse(/^event: problem\ndata: (.*)$/m.exec(clients[0]!.text())?.[1] ?? '').text).toContain('entities.yaml:1');
    expect(await nameOfAda(served)).toBe('Ada Lovelace');
    const late = await listen(served);
    expect(await late.events(1)).toEqual(['problem']);

    await save(entities, good.replace('name: Ada', 'name: Ada Lovelace'));
    for (const client of clients) expect(await client.events(3)).toEqual(['changed', 'problem', 'changed']);
    expect(await late.events(2)).toEqual(['problem', 'changed']);
  });
  it('notices how editors and the store save: by renaming, and in new files and folders', async () => {
    const { folder, served } = await story();
    const client = await listen(served);
    const file = join(folder, 'entities.yaml');
    const good = await readFile(file, 'utf8');
    for (const name of ['Ada I', 'Ada II']) {
      await writeFile(join(folder, '.entities.swp'), good.replace('name: Ada', `name: ${name}`));
      await rename(join(folder, '.entities.swp'), file);
      await expect.poll(() => nameOfAda(served), { timeout: 5000 }).toBe(name);
    }
    await rename(file, `${file}~`);
    await writeFile(file, good);
    await expect.poll(() => nameOfAda(served), { timeout: 5000 }).toBe('Ada');
    await writeFile(file, good.replace('name: Ada', 'name: Ada III'));
    await expect.poll(() => nameOfAda(served), { timeout: 5000 }).toBe('Ada III');
    await addReport(folder, { document: small.documents[1]!, entities: [], statements: [] });
    await expect.poll(async () => (await project(served)).documents.length, { timeout: 5000 }).toBe(2);
    expect(client.eventsSoFar()).toContain('changed');
  });
  it('tells an explorer that was away of what it has missed', async () => {
    const { folder, served } = await story();
    const before = await listen(served);
    await save(join(folder, 'project.yaml'), 'name: new\n');
    await before.events(1);
    const [old, current] = [...before.text().matchAll(/^id: (.*)$/gm)].map((m) => m[1]!);
    expect(current).not.toBe(old);
    expect(await (await listen(served, { 'last-event-id': old! })).events(1)).toEqual(['changed']);
    const uptodate = await listen(served, { 'last-event-id': current! });
    await save(join(folder, 'project.yaml'), 'name: newer\n');
    expect(await uptodate.events(1)).toEqual(['changed']);
  });
  it('says nothing when nothing has changed', async () => {
    const { folder, served } = await story();
    const client = await listen(served);
    await writeFile(join(folder, 'plan.gexf'), 'not ours');
    await writeFile(join(folder, 'reports', '.draft.md'), 'not yet');
    await save(join(folder, 'project.yaml'), '# the same\nname: story\n');
    await new Promise((done) => setTimeout(done, 400));
    await save(join(folder, 'project.yaml'), 'name: another\n');
    expect(await client.events(1)).toEqual(['changed']);
    expect((await project(served)).name).toBe('another');
  });
  it('never loads twice at once, and always ends with the newest state', async () => {
    const { folder } = await story();
    let running = 0;
    let name = 'zero';
    const load = async (): Promise<Project> => {
      expect(++running).toBe(1);
      const loaded = { ...small, name };
      await new Promise((done) => setTimeout(done, 200));
      running--;
      return loaded;
    };
    const starting = serve({ load, watch: [folder] });
    await new Promise((done) => setTimeout(done, 100)); // the first load has begun
    name = 'one';
    await save(join(folder, 'project.yaml'), 'name: one\n');
    const served = await starting;
    const client = await listen(served);
    while ((await project(served)).name !== 'one') await client.events(1);
    for (const next of ['two', 'three', 'four']) {
      name = next;
      await save(join(folder, 'project.yaml'), `name: ${next}\n`);
      await new Promise((done) => setTimeout(done, 160));
    }
    for (let count = 1; (await project(served)).name !== 'four'; count++) await client.events(count);
  });
  it('closes without leaving anything open, with explorers connected and a load under way', async () => {
    const { folder, served } = await story();
    const clients = await Promise.all([listen(served), listen(served), listen(served)]);
    clients[0]!.response.destroy();
    await save(join(folder, 'project.yaml'), 'name: last\n');
    await clients[1]!.events(1);
    await save(join(folder, 'project.yaml'), 'name: after the last\n');
    await served.close();
    await Promise.all(clients.map((c) => c.ended));
    await expect(get(served, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await served.close();
    await expect.poll(handles).toEqual([]);
  });
});
