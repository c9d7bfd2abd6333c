import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { forbiddenKind, type NetworkPolicy, type ResolvedAddress } from '../../../../packages/core/src/store/fetch/public-address.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'news.test': ['127.0.0.1'],
  'inside.test': ['10.0.0.7'],
  'both.test': ['127.0.0.1', '192.168.0.1'],
  'mapped.test': ['::ffff:10.0.0.7'],
  'empty.test': [],
};

export function asAddress(address: string): ResolvedAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

/** The public internet, in which 127.0.0.1 counts as public when a name stands for it. */
export const TEST_NETWORK: NetworkPolicy = {
  resolve: async (host) => {
    const addresses = NAMES[host];
    if (!addresses) throw new Error(`getaddrinfo ENOTFOUND ${host}`);
    return addresses.map(asAddress);
  },
  forbidden: (address) => (address === '127.0.0.1' ? undefined : forbiddenKind(address)),
};

/** A server on this machine, by path. `requests` has what was asked for. */
export function newsServer(handlers: Readonly<Record<string, Handler>>): { origin: string; readonly requests: IncomingMessage[] } {
  const news = { origin: '', requests: [] as IncomingMessage[] };
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      news.requests.push(request);
      const handler = handlers[request.url ?? ''];
      if (handler) handler(request, response);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    news.origin = `http://news.test:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return news;
}

export function answer(body: string | Uint8Array, headers: Record<string, string> = { 'Content-Type': 'text/html' }): Handler {
  return (_, response) => void response.writeHead(200, headers).end(body);
}

export function redirect(location: string, status = 302): Handler {
  return (_, response) => void response.writeHead(status, { Location: location }).end();
}
