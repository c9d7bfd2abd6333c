import { KgError } from '../../base/errors.ts';
import type { Usage } from './budget.ts';
import type { Connection } from './connection.ts';
import type { Provider } from './providers.ts';
import type { Redact } from './redact.ts';
import type { Sdk, SdkCallError, SdkNoObject } from './sdk.ts';

/** What went wrong with one call, and what to do about it. */
export interface CallFailure {
  readonly error: KgError;
  /**
   * `later`: the server is busy or away; `once`: another answer may be better; `plainly`: without the JSON Schema, which the server does not
   * take; `never`.
   */
  readonly retry: 'later' | 'once' | 'plainly' | 'never';
  /** Milliseconds that the server asks to wait. */
  readonly wait?: number | undefined;
  /** What was used: nothing where the server refused; undefined parts count as the most. */
  readonly usage: Usage;
}

/** What the explanation of a failure needs to know. */
export interface CallCircumstances {
  readonly sdk: Sdk;
  readonly provider: Provider;
  readonly connection: Connection;
  readonly redact: Redact;
  readonly timeout: number;
  /** True when the caller has stopped the call. */
  readonly isStopped: boolean;
}

const NOTHING: Usage = { inputTokens: 0, outputTokens: 0 };

/**
 * Says what is wrong in words of its own. The SDK's errors hold the request with its headers and whatever the server wrote: none of them goes on as
 * a cause, and of the server's words only a line without secrets.
 */
export function explainFailure(error: unknown, circumstances: CallCircumstances): CallFailure {
  const { sdk, isStopped, timeout, redact } = circumstances;
  if (isStopped) return { error: new KgError('aborted', 'stopped by the caller'), retry: 'never', usage: {} };
  if (error instanceof KgError) return { error, retry: 'never', usage: {} };
  if (sdk.APICallError.isInstance(error)) return explainStatus(error, circumstances);
  if (sdk.NoObjectGeneratedError.isInstance(error)) return explainNoObject(error, redact);
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return {
      error: new KgError('io', `the model did not answer within ${timeout / 1000} s`, { hint: 'raise --timeout, or take a faster model' }),
      retry: 'never',
      usage: {},
    };
  return { error: new KgError('io', 'the call of the model failed', { found: brief(String(error), redact) }), retry: 'never', usage: {} };
}

function explainStatus(error: SdkCallError, { provider, connection, redact }: CallCircumstances): CallFailure {
  const { statusCode: status, responseBody = '', responseHeaders = {} } = error;
  const found = brief(`${status === undefined ? '' : `status ${status}: `}${error.message}`, redact);
  const fail = (
    code: 'io' | 'refused' | 'not-found' | 'format',
    message: string,
    retry: CallFailure['retry'],
    hint?: string,
  ): CallFailure => ({
    error: new KgError(code, message, { found, hint }),
    retry,
    wait: waitOf(responseHeaders),
    usage: status === undefined || status < 300 ? {} : NOTHING,
  });
  if (status === undefined)
    return fail('io', `no answer from ${connection.baseUrl}`, error.isRetryable ? 'later' : 'never', startHint(provider));
  if (status < 300) return fail('format', 'what answers does not speak the protocol of the provider', 'once', 'look at --base-url');
  if (status === 401 || status === 403) return fail('refused', 'the provider refuses the key', 'never', `look at ${provider.keyVariable}`);
  if (status === 404) return fail('not-found', 'no such model, or no such address', 'never', 'look at --model and --base-url');
  if ((status === 400 || status === 422) && /response_format|json_schema|schema/i.test(responseBody))
    return fail('io', "the model's server does not take the form of the answer", 'plainly');
  return fail(
    'io',
    "the model's server cannot answer",
    status === 408 || status === 409 || status === 429 || status >= 500 ? 'later' : 'never',
  );
}

function startHint({ name }: Provider): string | undefined {
  return name === 'ollama' ? 'is `ollama serve` running?' : undefined;
}

function explainNoObject({ text = '', usage = {}, finishReason }: SdkNoObject, redact: Redact): CallFailure {
  if (finishReason === 'length')
    return {
      error: new KgError('limit', "the model's answer ended before it was complete", { hint: 'raise --max-output-tokens' }),
      retry: 'never',
      usage,
    };
  const isRefusal = finishReason === 'content-filter' || text === '';
  const message = isRefusal ? 'the model gave no answer' : "the model's answer is not the JSON that was asked for";
  const found = isRefusal ? finishReason : brief(text, redact);
  return { error: new KgError('format', message, { found }), retry: isRefusal ? 'never' : 'once', usage };
}

/** `Retry-After` in seconds; a date in it is not looked at. */
function waitOf(headers: Readonly<Record<string, string>>): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** The first words of what a server says; secrets go before anything is cut. */
function brief(text: string, redact: Redact): string {
  return redact(text.slice(0, 10_000)).replace(/\s+/g, ' ').trim().slice(0, 160);
}
