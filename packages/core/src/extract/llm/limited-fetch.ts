import { KgError } from '../../base/errors.ts';

/** The most bytes of an answer: a hundred times what 8,000 tokens need. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * `fetch` that follows no redirect, for headers with keys would go along, and reads no more than 4 MiB.
 * @throws KgError `refused`, `limit`
 */
export async function limitedFetch(input: string, init: object = {}): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.status >= 300 && response.status < 400)
    throw new KgError('refused', "the model's server sends elsewhere", {
      found: `status ${response.status}`,
      hint: 'give the address that answers itself as --base-url',
    });
  const body = await readAll(response);
  return new Response(body, { status: response.status, headers: response.headers });
}

async function readAll({ body }: Response): Promise<Uint8Array | null> {
  if (body === null) return null;
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new KgError('limit', 'the answer of the model is too long', { expected: `at most ${MOST_BYTES} bytes` });
    }
    chunks.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
