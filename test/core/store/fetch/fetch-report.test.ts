import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type FetchOptions, fetchReport } from '../../../../packages/core/src/store/fetch/fetch-report.ts';
import type { NetworkPolicy } from '../../../../packages/core/src/store/fetch/public-address.ts';
import { answer, asAddress, newsServer, redirect, TEST_NETWORK } from './news-server.ts';

const PAGE = '<h1>Ministers meet</h1><p>They met in Zürich.</p>';
const html = (charset?: string): Record<string, string> => ({ 'Content-Type': `text/html${charset ? `; charset=${charset}` : ''}` });
const packed = (encoding: string): Record<string, string> => ({ ...html(), 'Content-Encoding': encoding });
const latin = Buffer.from(PAGE, 'latin1');

const news = newsServer({
  '/page': answer(PAGE, html('utf-8')),
  '/plain': answer('They met.', { 'Content-Type': 'text/plain' }),
  '/markdown': answer('# They met', { 'Content-Type': 'text/markdown; charset=UTF-8' }),
  '/json': answer('{"text":"They met."}', { 'Content-Type': 'application/json' }),
  '/picture': answer('GIF89a', { 'Content-Type': 'image/gif' }),
  '/untyped': answer(PAGE, {}),
  '/latin-by-header': answer(latin, html('ISO-8859-1')),
  '/latin-by-page': answer(Buffer.concat([Buffer.from('<meta charset="windows-1252">'), latin])),
  '/latin-by-http-equiv': answer(
    Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'), latin]),
  ),
  '/latin-undeclared': answer(latin),
  '/utf-16': answer(Buffer.from(`\uFEFF${PAGE}`, 'utf16le'), html('utf-8')),
  '/unknown-charset': answer(PAGE, html('klingon')),
  '/bad-byte': answer(Buffer.from([0x61, 0xff, 0x62]), html('utf-8')),
  '/gzip': answer(gzipSync(PAGE), packed('gzip')),
  '/brotli': answer(brotliCompressSync(PAGE), packed('br')),
  '/twice': answer(gzipSync(gzipSync(PAGE)), packed('gzip, gzip')),
  '/bomb': answer(gzipSync(Buffer.alloc(4_000_000)), packed('gzip')),
  '/brotli-bomb': answer(brotliCompressSync(Buffer.alloc(4_000_000)), packed('br')),
  '/cut-short': answer(gzipSync(PAGE).subarray(0, 20), packed('gzip')),
  '/large': answer(Buffer.alloc(200_000, 'a')),
  '/endless': (_, response) => {
    response.writeHead(200, html());
    const more = (): void => {
      while (response.write('a'.repeat(10_000)));
      response.once('drain', more);
    };
    more();
  },
  '/silent': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, html());
    const timer = setInterval(() => response.write('a'), 5);
    response.on('close', () => clearInterval(timer));
  },
  '/gone': (_, response) => void response.writeHead(410).end(),
  '/broken': (_, response) => void response.writeHead(503).end(),
  '/hangs-up': (request) => request.socket.destroy(),
  '/hop1': redirect('/hop2', 301),
  '/hop2': redirect('hop3', 303),
  '/hop3': redirect('/hop4', 307),
  '/hop4': redirect('/hop5', 308),
  '/hop5': redirect('/page'),
  '/hop0': redirect('/hop1'),
  '/loop': redirect('/loop'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-loopback': redirect('http://[::1]:8080/'),
  '/to-decimal': redirect('http://3232235777/'),
  '/to-inside': redirect('//inside.test/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-password': redirect('http://ada:secret@news.test/'),
  '/to-nothing': redirect('http://['),
});
const get = (path: string, options: FetchOptions = {}) => fetchReport(news.origin + path, { policy: TEST_NETWORK, ...options });

describe('fetchReport', () => {
  it.each([
    ['/page', 'html', PAGE],
    ['/plain', 'text', 'They met.'],
    ['/markdown', 'markdown', '# They met'],
    ['/json', 'json', '{"text":"They met."}'],
    ['/gzip', 'html', PAGE],
    ['/brotli', 'html', PAGE],
    ['/latin-by-header', 'html', PAGE],
    ['/latin-undeclared', 'html', PAGE],
    ['/utf-16', 'html', PAGE],
    ['/bad-byte', 'html', 'a\uFFFDb'],
  ])('reads %s', async (path, format, text) => {
    expect(await get(path)).toEqual({ format, text, url: news.origin + path });
  });

  it.each(['/latin-by-page', '/latin-by-http-equiv'])('decodes %s as the page says', async (path) => {
    expect((await get(path)).text).toContain('Zürich');
  });

  it('follows five redirects and says where it came to', async () => {
    expect(await get('/hop1')).toMatchObject({ text: PAGE, url: `${news.origin}/page` });
  });

  it.each([
    ['/hop0', 'too many redirects'],
    ['/loop', 'too many redirects'],
    ['/to-metadata', 'not on the public internet'],
    ['/to-loopback', 'not on the public internet'],
    ['/to-decimal', 'not on the public internet'],
    ['/to-inside', 'not on the public internet'],
    ['/to-file', 'reports are fetched by http and https only'],
    ['/to-password', 'the address holds a user name or a password'],
  ])('refuses %s', async (path, message) => {
    await expect(get(path)).rejects.toMatchObject({ code: 'refused', message });
  });

  it.each(['inside.test', 'both.test', 'mapped.test'])('refuses %s without a request', async (host) => {
    const before = news.requests.length;
    await expect(fetchReport(news.origin.replace('news.test', host), { policy: TEST_NETWORK })).rejects.toMatchObject({ code: 'refused' });
    expect(news.requests).toHaveLength(before);
  });

  it('refuses loopback unless told otherwise', async () => {
    await expect(fetchReport(news.origin.replace('news.test', '127.0.0.1'))).rejects.toMatchObject({
      code: 'refused',
      found: '127.0.0.1 (loopback)',
    });
  });

  it('connects to the address that was checked, and asks for no other one', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.7']];
    const policy: NetworkPolicy = { ...TEST_NETWORK, resolve: async () => (answers.shift() ?? []).map(asAddress) };
    expect(await get('/page', { policy })).toMatchObject({ text: PAGE });
    expect(answers).toHaveLength(1);
    await expect(get('/page', { policy })).rejects.toMatchObject({ code: 'refused' });
  });

  it.each([
    ['/missing', 'not-found', '404 Not Found'],
    ['/gone', 'not-found', '410 Gone'],
    ['/broken', 'io', '503 Service Unavailable'],
    ['/hangs-up', 'io', 'socket hang up'],
    ['/cut-short', 'io', 'unexpected end of file'],
    ['/picture', 'format', 'image/gif'],
    ['/untyped', 'format', 'no content type'],
    ['/unknown-charset', 'format', 'klingon'],
    ['/twice', 'format', 'gzip, gzip'],
  ])('tells what is wrong with %s', async (path, code, found) => {
    await expect(get(path)).rejects.toMatchObject({ code, found });
  });

  it.each(['unknown.test', 'empty.test'])('tells that %s is no host', async (host) => {
    await expect(fetchReport(`https://${host}/`, { policy: TEST_NETWORK })).rejects.toMatchObject({ code: 'not-found', found: host });
  });

  it.each(['/to-nothing'])('tells that %s leads nowhere', async (path) => {
    await expect(get(path)).rejects.toMatchObject({ code: 'format', message: 'not a web address' });
  });

  it.each(['/large', '/endless', '/bomb', '/brotli-bomb'])('stops reading %s at the limit', async (path) => {
    await expect(get(path, { maxBytes: 100_000 })).rejects.toMatchObject({ code: 'limit', message: 'the page is too large' });
  });

  it.each(['/silent', '/drip'])('does not wait for %s', async (path) => {
    await expect(get(path, { timeout: 60 })).rejects.toMatchObject({ code: 'aborted', message: 'the server took longer than 0.06 s' });
  });

  it('does not wait for a resolver', async () => {
    const policy: NetworkPolicy = { ...TEST_NETWORK, resolve: () => new Promise(() => {}) };
    await expect(get('/page', { policy, timeout: 30 })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('stops when the caller says so', async () => {
    const stop = new AbortController();
    const fetched = get('/drip', { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(fetched).rejects.toMatchObject({ code: 'aborted', message: 'stopped by the caller' });
    await expect(get('/page', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('sends no cookie and no credentials', async () => {
    await get('/page');
    const { headers } = news.requests.at(-1)!;
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });
});
