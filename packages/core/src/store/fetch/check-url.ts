import { isIP } from 'node:net';
import { KgError } from '../../base/errors.ts';
import type { NetworkPolicy, ResolvedAddress } from './public-address.ts';

const SAVE_IT = 'open it in a browser, save the page, and add the file';

/** True for what is to be fetched and no file; a protocol that is not fetched is refused later. */
export function isWebAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(text);
}

/**
 * Reads an address to fetch from. Decimal, octal and hexadecimal forms of IPv4 become plain ones here, as the URL standard says.
 * @throws KgError `refused` for another protocol, and for a name and password in it; `format` when it is no URL
 */
export function parseWebAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
  if (url === undefined)
    throw new KgError('format', 'not a web address', { place: { file: text.slice(0, 200) }, expected: 'https://example.org/article' });
  const place = { file: shown(url) };
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new KgError('refused', 'reports are fetched by http and https only', { place, found: url.protocol, hint: SAVE_IT });
  if (url.username !== '' || url.password !== '')
    throw new KgError('refused', 'the address holds a user name or a password', { place, expected: 'an address that anybody may read' });
  return url;
}

/** An address for messages: without what may be a secret. */
export function shown(url: URL): string {
  const copy = new URL(url);
  copy.username = '';
  copy.password = '';
  return copy.href.slice(0, 200);
}

/**
 * The addresses of a URL's host, all of them public. One that is not makes all of them suspect: a name that stands for both is a way in.
 * @throws KgError `refused`; `not-found` for a name that stands for nothing
 */
export async function publicAddresses(url: URL, { resolve, forbidden }: NetworkPolicy): Promise<readonly ResolvedAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const place = { file: shown(url) };
  const family = isIP(host);
  const addresses =
    family === 0 ? await lookUp(host, resolve, place) : [{ address: host, family: family === 6 ? (6 as const) : (4 as const) }];
  for (const { address } of addresses) {
    const kind = forbidden(address);
    if (kind === undefined) continue;
    const found = address === host ? `${address} (${kind})` : `${host} is at ${address} (${kind})`;
    throw new KgError('refused', 'not on the public internet', { place, found, hint: SAVE_IT });
  }
  return addresses;
}

async function lookUp(
  host: string,
  resolve: NetworkPolicy['resolve'],
  place: { readonly file: string },
): Promise<readonly ResolvedAddress[]> {
  try {
    const addresses = await resolve(host);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    throw new KgError('not-found', 'no such host, or no network', { place, found: host, cause });
  }
  throw new KgError('not-found', 'no such host', { place, found: host });
}
