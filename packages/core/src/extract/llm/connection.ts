import { KgError } from '../../base/errors.ts';
import type { Provider } from './providers.ts';

/** Where the questions go, and with which key. */
export interface Connection {
  readonly baseUrl: string;
  readonly key?: string | undefined;
}

/** Environment variables; keys come from nowhere else. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settles address and key of a provider.
 * @param baseUrl another address than the provider's own
 * @throws KgError `usage` for a missing or malformed key, for a missing or unsafe address; no message has the key
 */
export function connect(provider: Provider, baseUrl: string | undefined, env: Environment): Connection {
  const url = parseAddress(baseUrl ?? provider.baseUrl, provider);
  const key = env[provider.keyVariable]?.trim() || undefined;
  if (key === undefined && provider.needsKey)
    throw new KgError('usage', `${provider.name} needs a key`, {
      expected: `the environment variable ${provider.keyVariable}`,
      hint: `export ${provider.keyVariable}=...; a key is never an option, for the command line can be read by others`,
    });
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    throw new KgError('usage', `the environment variable ${provider.keyVariable} is no key`, {
      expected: 'printable ASCII without spaces',
    });
  if (key !== undefined && url.protocol === 'http:' && !isThisMachine(url.hostname))
    throw new KgError('refused', 'the key would go through the network in the clear', {
      found: url.origin,
      expected: 'an https address',
      hint: `if the server needs no key, unset ${provider.keyVariable}`,
    });
  return { baseUrl: url.href.replace(/\/+$/, ''), key };
}

function parseAddress(text: string | undefined, { name }: Provider): URL {
  if (text === undefined)
    throw new KgError('usage', `${name} needs the address of its server`, { hint: '--base-url http://localhost:8000/v1' });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (isPlain) return url;
  throw new KgError('usage', 'not the address of a server of models', {
    found: url ? `${url.protocol}//${url.host}` : 'no URL',
    expected: 'http or https, without user name, password and query: https://example.org/v1',
    hint: 'keys belong in the environment',
  });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host) || host === '[::1]';
}
