import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';

/** A question as it came over the wire. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string; readonly json_schema?: { readonly schema: object; readonly strict: boolean } };
    readonly [key: string]: unknown;
  };
}

export type Reply = (response: ServerResponse, asked: Asked) => void;

/** A server on this machine that speaks the OpenAI protocol, as far as it wants to. */
export class ModelServer {
  readonly asked: Asked[] = [];
  /** One after the other; the last one for good. */
  replies: Reply[] = [];
  url = '';
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null') as Asked['body'];
      const asked = { path: request.url ?? '', headers: request.headers, body };
      this.asked.push(asked);
      const reply = this.replies.length > 1 ? this.replies.shift()! : this.replies[0]!;
      reply(response, asked);
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

/** A fresh server for every test. */
export function testModelServer(): { readonly current: ModelServer } {
  const server = { current: new ModelServer() };
  beforeEach(async () => {
    server.current = new ModelServer();
    await server.current.start();
  });
  afterEach(() => server.current.stop());
  return server;
}

/** A sound answer of the protocol whose content is this text or value. */
export function says(
  content: unknown,
  { finish = 'stop', usage = { prompt_tokens: 1000, completion_tokens: 200 } as object | null } = {},
): Reply {
  const text = content === null || typeof content === 'string' ? content : JSON.stringify(content);
  const message = { role: 'assistant', content: text };
  return status(200, {
    id: 'x',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [{ index: 0, message, finish_reason: finish }],
    ...(usage && { usage }),
  });
}

export function status(code: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}
