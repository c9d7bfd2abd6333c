import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { KgError } from '../../base/errors.ts';
import { shown } from './check-url.ts';
import type { ResolvedAddress } from './public-address.ts';

/** What a server answered. */
export type Page =
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'page'; readonly contentType: string; readonly bytes: Uint8Array };

export interface GetOptions {
  /** The only addresses that are connected to, whatever the name stands for by now. */
  readonly addresses: readonly ResolvedAddress[];
  readonly signal: AbortSignal;
  /** Bytes, as sent and as unpacked. */
  readonly maxBytes: number;
}

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/**
 * Asks for one page and follows nothing.
 * @throws KgError `not-found`, `io` for an answer that is no page; `limit`; `format` for an encoding that was not asked for
 */
export async function getPage(url: URL, options: GetOptions): Promise<Page> {
  const response = await send(url, options);
  try {
    const { statusCode = 0, headers } = response;
    if (REDIRECTS.has(statusCode) && headers.location !== undefined) return { kind: 'redirect', location: headers.location };
    if (statusCode !== 200) throw refusal(url, response);
    return { kind: 'page', contentType: headers['content-type'] ?? '', bytes: await readBody(url, response, options) };
  } finally {
    response.destroy();
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function send(url: URL, { addresses, signal }: GetOptions): Promise<IncomingMessage> {
  const options: RequestOptions & { readonly lookup: LookupFunction } = {
    agent: false, // a connection of its own: one that is kept open may lead elsewhere
    signal,
    lookup: (_host, { all }, done) => {
      if (all) done(null, [...addresses]);
      else done(null, addresses[0]!.address, addresses[0]!.family);
    },
    headers: {
      Accept: 'text/html, text/markdown, text/plain, application/json;q=0.9',
      'Accept-Encoding': 'gzip, br',
      'User-Agent': 'kg (reads one report for one person)',
    },
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options);
    request.once('response', resolve);
    request.on('error', reject); // also the second one, which would end the process
    request.end();
  });
}

function refusal(url: URL, { statusCode = 0, statusMessage = '' }: IncomingMessage): KgError {
  const isGone = statusCode === 404 || statusCode === 410;
  return new KgError(isGone ? 'not-found' : 'io', isGone ? 'no such page' : 'the server did not give the page', {
    place: { file: shown(url) },
    found: `${statusCode} ${statusMessage}`.trim(),
    hint: isGone ? undefined : 'open it in a browser, save the page, and add the file',
  });
}

/** Reads and unpacks the body; stops at the first byte too many on either side. */
async function readBody(url: URL, response: IncomingMessage, { maxBytes, signal }: GetOptions): Promise<Uint8Array> {
  const tooLarge = (): KgError =>
    new KgError('limit', 'the page is too large', { place: { file: shown(url) }, expected: `at most ${maxBytes / 2 ** 20} MiB, unpacked` });
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const count = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      yield chunk;
    }
  };
  const chunks: Uint8Array[] = [];
  const collect = async (unpacked: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of count(unpacked)) chunks.push(chunk);
  };
  const decoder = decoderOf(url, response);
  if (decoder) await pipeline(response, count, decoder, collect, { signal });
  else await pipeline(response, collect, { signal });
  return Buffer.concat(chunks);
}

/** One encoding at most: each further one is a chance to hide size. */
function decoderOf(url: URL, { headers }: IncomingMessage): Duplex | undefined {
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return undefined;
  if (Object.hasOwn(DECODERS, encoding)) return DECODERS[encoding]!();
  throw new KgError('format', 'the page is packed in a way that was not asked for', {
    place: { file: shown(url) },
    found: encoding.slice(0, 80),
    expected: 'gzip or br',
  });
}
