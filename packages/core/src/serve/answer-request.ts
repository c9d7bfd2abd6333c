import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { ProjectFeed } from './project-feed.ts';

// Scripts and styles come from files only; sigma and preact set styles through the CSSOM, which this allows.
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};
const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Answers one request for the explorer's files (in the folder `viewer`), for `/project.json` or for the stream `/events`. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse, feed: ProjectFeed, viewer: string): Promise<void> {
  // A page on another host that resolves to 127.0.0.1 (DNS rebinding) must not read the project. The port may be that of a tunnel.
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? ''))
    return send(response, 403, 'this server answers to 127.0.0.1 only');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'GET only', { ...TEXT, Allow: 'GET, HEAD' });
  const path = pathOf(request.url);
  if (path === undefined) return send(response, 400, 'not a URL');
  if (path === '/project.json') return sendProject(request, response, feed);
  if (path === '/events') {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    if (request.method === 'HEAD') response.end();
    else feed.subscribe(response, request.headers['last-event-id']?.toString());
    return;
  }
  // Only plain names below the folder: no dots at the start of a part, no backslashes, no escapes.
  const name = path === '/' ? '/index.html' : path;
  const file = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(name) ? await readFile(join(viewer, name)).catch(() => null) : null;
  if (!file) return send(response, 404, 'not found');
  return send(response, 200, file, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' });
}

function pathOf(url = '/'): string | undefined {
  try {
    return new URL(url, 'http://127.0.0.1').pathname;
  } catch {
    return undefined;
  }
}

function sendProject(request: IncomingMessage, response: ServerResponse, feed: ProjectFeed): void {
  const etag = `"${feed.version}"`;
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) || known?.includes('*')) send(response, 304, '', { ETag: etag });
  else send(response, 200, feed.body, { 'Content-Type': 'application/json', ETag: etag });
}

function send(response: ServerResponse, status: number, body: string | Buffer, headers: Readonly<Record<string, string>> = TEXT): void {
  const length = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...HEADERS, ...headers, ...length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
