import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { KgError } from '../base/errors.ts';
import { contentHash } from '../base/hash.ts';
import { type Project, projectToJson } from '../model/project.ts';

/** What to serve, and where. */
export interface ServeOptions {
  readonly load: () => Promise<Project>;
  /** Folders that make the project load again when a file in them changes. */
  readonly watch?: readonly string[] | undefined;
  /** 4173 unless told otherwise; the next free one when it is taken; 0 for any. */
  readonly port?: number | undefined;
  /** The folder of the built explorer. */
  readonly viewer?: string | undefined;
}

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

// Scripts and styles come from files only; sigma and preact set styles through the CSSOM, which this allows.
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the explorer and one project on 127.0.0.1. When a watched file changes, the project loads again and the explorer hears of it;
 * a load that fails keeps the last good project and sends its message instead.
 * @throws KgError `not-found` when the explorer is not built; whatever the first `load` throws
 */
export async function serveProject(options: ServeOptions): Promise<Served> {
  const viewer = options.viewer ?? fileURLToPath(new URL('../viewer/', import.meta.url));
  const state = { json: JSON.stringify(projectToJson(await options.load())), listeners: new Set<ServerResponse>() };
  const page = await readFile(join(viewer, 'index.html')).catch(() => null);
  if (!page) throw new KgError('not-found', 'the explorer is not built', { place: { file: viewer }, hint: 'npm start builds it' });
  let port = 0;
  const server = createServer((request, response) => {
    answer(request, response, { port, viewer, state }).catch(() => send(response, 500, 'internal error'));
  });
  port = await listen(server, options.port ?? 4173);
  const watcher = watch([...(options.watch ?? [])], {
    ignoreInitial: true,
    ignored: /(^|[/\\])\.[^/\\]/,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(options.load, state), 100);
  });
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    await watcher.close();
    for (const listener of state.listeners) listener.end();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${port}/`, port, close };
}

interface State {
  json: string;
  readonly listeners: Set<ServerResponse>;
}

async function reload(load: () => Promise<Project>, state: State): Promise<void> {
  let event = 'event: changed\ndata: {}\n\n';
  try {
    state.json = JSON.stringify(projectToJson(await load()));
  } catch (error) {
    const text = error instanceof KgError ? error.format() : String(error);
    event = `event: problem\ndata: ${JSON.stringify({ text })}\n\n`;
  }
  for (const listener of state.listeners) listener.write(event);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  context: { port: number; viewer: string; state: State },
): Promise<void> {
  const { port, viewer, state } = context;
  // A page on another host that resolves to 127.0.0.1 (DNS rebinding) must not read the project.
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return send(response, 403, 'this server answers to 127.0.0.1 only');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'GET only');
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (path === '/project.json') {
    const etag = `"${contentHash(state.json)}"`;
    if (request.headers['if-none-match'] === etag) return send(response, 304, '');
    return send(response, 200, state.json, { 'Content-Type': 'application/json', ETag: etag });
  }
  if (path === '/events') {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    response.write(': connected\n\n');
    state.listeners.add(response);
    request.on('close', () => state.listeners.delete(response));
    return;
  }
  // Only plain names below the folder: no dots at the start of a part, no backslashes, no escapes.
  const name = path === '/' ? '/index.html' : path;
  if (!/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(name)) return send(response, 404, 'not found');
  const file = await readFile(join(viewer, name)).catch(() => null);
  if (!file) return send(response, 404, 'not found');
  return send(response, 200, file, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' });
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8' },
): void {
  response.writeHead(status, { ...HEADERS, ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE' || port >= first + 50) throw error;
    }
  }
}
