import { KgError } from '../../base/errors.ts';
import type { Limits } from '../../base/limits.ts';
import type { ReportFormat } from '../../extract/ingest/ingested-report.ts';
import { parseWebAddress, publicAddresses, shown } from './check-url.ts';
import { decodePage, pageFormat } from './decode-page.ts';
import { getPage, type Page } from './get-page.ts';
import { type NetworkPolicy, PUBLIC_INTERNET } from './public-address.ts';

export interface FetchOptions extends Limits {
  /** The most bytes of a page, as sent and as unpacked: 10 MiB. */
  readonly maxBytes?: number | undefined;
  /** The public internet; tests give their own. */
  readonly policy?: NetworkPolicy | undefined;
}

/** A page as text. */
export interface FetchedReport {
  readonly text: string;
  readonly format: ReportFormat;
  /** Where it was found after all redirects. */
  readonly url: string;
}

const MAX_BYTES = 10 * 2 ** 20;
const TIMEOUT = 30_000;
const MAX_REDIRECTS = 5;

/**
 * Fetches a report by http or https. For the address and again for each redirect (5 at most) the name is resolved, every address that it stands for must be
 * on the public internet, and the connection goes to an address so checked, so that a name cannot point elsewhere afterwards. No cookies, no credentials.
 * @throws KgError `refused`, `not-found`, `io`, `limit`, `format`; `aborted` by the caller or after the timeout (30 s)
 */
export async function fetchReport(address: string, options: FetchOptions = {}): Promise<FetchedReport> {
  const { maxBytes = MAX_BYTES, policy = PUBLIC_INTERNET, timeout = TIMEOUT } = options;
  const deadline = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  let url = parseWebAddress(address);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const addresses = await unlessAborted(publicAddresses(url, policy), signal);
      const page: Page = await getPage(url, { addresses, signal, maxBytes });
      if (page.kind === 'page') return read(page, url);
      url = parseWebAddress(page.location, url);
    }
  } catch (cause) {
    throw cause instanceof KgError ? cause : networkError(cause, url, { signal: options.signal, deadline, timeout });
  }
  throw new KgError('refused', 'too many redirects', { place: { file: shown(url) }, expected: `at most ${MAX_REDIRECTS}` });
}

function read({ contentType, bytes }: Extract<Page, { kind: 'page' }>, url: URL): FetchedReport {
  const format = pageFormat(contentType, shown(url));
  return { text: decodePage(bytes, contentType, format, shown(url)), format, url: url.href };
}

/** A resolver cannot be stopped, but nobody has to wait for it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

interface Stops {
  readonly signal: AbortSignal | undefined;
  readonly deadline: AbortSignal;
  readonly timeout: number;
}

function networkError(cause: unknown, url: URL, { signal, deadline, timeout }: Stops): KgError {
  const place = { file: shown(url) };
  if (signal?.aborted) return new KgError('aborted', 'stopped by the caller', { place, cause });
  if (deadline.aborted) return new KgError('aborted', `the server took longer than ${timeout / 1000} s`, { place, cause });
  const found = cause instanceof Error ? cause.message : String(cause);
  return new KgError('io', 'the page cannot be fetched', { place, found, cause });
}
