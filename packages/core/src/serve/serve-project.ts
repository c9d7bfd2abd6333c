import { access } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KgError } from '../base/errors.ts';
import type { Project } from '../model/project.ts';
import { answerRequest } from './answer-request.ts';
import { ProjectFeed } from './project-feed.ts';
import { watchProject } from './watch-project.ts';

/** What to serve, and where. */
export interface ServeOptions {
  readonly load: () => Promise<Project>;
  /** Project folders that make the project load again when a file of theirs changes. */
  readonly watch?: readonly string[] | undefined;
  /** 4173 unless told otherwise; the next free one when it is taken; 0 for any. */
  readonly port?: number | undefined;
  /** The folder of the built explorer. */
  readonly viewer?: string | undefined;
}

export interface Served {
  readonly url: string;
  readonly port: number;
  /** Stops watching, ends all connections and frees the port. */
  close(): Promise<void>;
}

const MOST_PORTS = 50;

/**
 * Serves the explorer and one project on 127.0.0.1. When a watched file changes, the project loads again and the explorer hears of it;
 * a load that fails keeps the last good project and sends its message instead.
 * @throws KgError `not-found` when the explorer is not built, `usage` for a port that cannot be, `io` when no port is free; whatever the
 * first `load` throws
 */
export async function serveProject(options: ServeOptions): Promise<Served> {
  const viewer = options.viewer ?? fileURLToPath(new URL('../viewer/', import.meta.url));
  await access(join(viewer, 'index.html')).catch(() => {
    throw new KgError('not-found', 'the explorer is not built', { place: { file: viewer }, hint: 'npm start builds it' });
  });
  const feed = new ProjectFeed(options.load);
  // Watching starts first: what changes while the project loads must not be missed.
  const stopWatching = await watchProject(
    options.watch ?? [],
    () => void feed.reload(),
    (error) => feed.report(`changes of the project cannot be seen: ${error}`),
  );
  try {
    await feed.start();
    const server = createServer((request, response) => {
      answerRequest(request, response, feed, viewer).catch(() => response.destroy());
    });
    const port = await listen(server, options.port ?? 4173);
    const close = async (): Promise<void> => {
      await stopWatching();
      await feed.close();
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    };
    return { url: `http://127.0.0.1:${port}/`, port, close };
  } catch (error) {
    await stopWatching();
    throw error;
  }
}

async function listen(server: Server, first: number): Promise<number> {
  if (!Number.isInteger(first) || first < 0 || first > 65535)
    throw new KgError('usage', 'there is no such port', { found: String(first), expected: 'a whole number from 0 to 65535' });
  const last = Math.min(first + MOST_PORTS, 65535);
  for (let port = first; port <= last; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail).listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      if ((cause as { code?: string }).code !== 'EADDRINUSE')
        throw new KgError('io', 'the server cannot use this port', { found: String(cause), hint: 'try another one, or 0 for any', cause });
    }
  }
  throw new KgError('io', 'no port is free', { found: `${first} to ${last} are taken`, hint: 'try another one, or 0 for any' });
}
