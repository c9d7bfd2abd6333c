import { KgError } from '../../base/errors.ts';
import type { Usage } from './budget.ts';
import type { Connection } from './connection.ts';
import { limitedFetch } from './limited-fetch.ts';
import type { Provider } from './providers.ts';

// The parts of AI SDK 6 that are used. Its own types would have to be there for whoever compiles against this package, though the SDK
// itself is optional, and they more than double the time of a compilation.

/** A model of a provider, as the SDK's package for it makes it. */
export type SdkModel = object;

/** What `generateObject` gives. */
export interface SdkAnswer {
  readonly object: unknown;
  readonly usage: Usage;
}

/** An answer that is not 2xx, or none at all. */
export interface SdkCallError {
  readonly message: string;
  readonly statusCode?: number | undefined;
  readonly responseBody?: string | undefined;
  readonly responseHeaders?: Readonly<Record<string, string>> | undefined;
  readonly isRetryable: boolean;
}

/** An answer without the object that was asked for. */
export interface SdkNoObject {
  readonly text?: string | undefined;
  readonly usage?: Usage | undefined;
  readonly finishReason?: string | undefined;
}

export interface Sdk {
  generateObject(request: {
    readonly model: SdkModel;
    readonly system: string;
    readonly prompt: string;
    readonly schema: unknown;
    readonly schemaName: string;
    readonly maxOutputTokens: number;
    readonly temperature?: number | undefined;
    readonly maxRetries: 0;
    readonly abortSignal: AbortSignal;
    readonly experimental_repairText: (broken: { readonly text: string }) => Promise<string | null>;
  }): Promise<SdkAnswer>;
  jsonSchema(schema: object): unknown;
  readonly APICallError: { isInstance(error: unknown): error is SdkCallError };
  readonly NoObjectGeneratedError: { isInstance(error: unknown): error is SdkNoObject };
}

type Factory = (settings: object) => (model: string) => SdkModel;

/**
 * Loads the SDK, which is no dependency of this package: only who asks models needs it.
 * @throws KgError `not-found` when it is not installed
 */
export async function loadSdk(provider: Provider): Promise<{ readonly sdk: Sdk; readonly factory: Factory }> {
  const [sdk, client] = await Promise.all([loadModule('ai', provider), loadModule(provider.package, provider)]);
  (globalThis as { AI_SDK_LOG_WARNINGS?: unknown }).AI_SDK_LOG_WARNINGS ??= false; // else it writes into the output of commands
  const factory = client[provider.factory];
  if (typeof sdk.generateObject !== 'function' || typeof factory !== 'function') throw wrongVersion(provider);
  return { sdk: sdk as unknown as Sdk, factory: factory as Factory };
}

/** Makes the model of a name. Nothing is sent yet. */
export function makeModel(
  factory: Factory,
  provider: Provider,
  { baseUrl, key }: Connection,
  name: string,
  isStructured: boolean,
): SdkModel {
  const make = factory({
    ...provider.settings(isStructured),
    baseURL: baseUrl,
    fetch: limitedFetch,
    ...(key !== undefined && { apiKey: key }),
  });
  return make(name);
}

/** As Node says it, and as bundlers do, which put an error in the place of an optional package. */
const MISSING = /MODULE_NOT_FOUND|Could not resolve/;

async function loadModule(name: string, provider: Provider): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(/* @vite-ignore */ name)) as Record<string, unknown>;
  } catch (cause) {
    const isMissing = cause instanceof Error && MISSING.test(`${(cause as { code?: unknown }).code} ${cause.message}`);
    if (!isMissing) throw new KgError('io', `the package ${name} cannot be loaded`, { found: String(cause), cause });
    throw new KgError('not-found', `models of ${provider.name} need packages that are not installed`, {
      found: `no package ${name}`,
      hint: installHint(provider),
    });
  }
}

function wrongVersion(provider: Provider): KgError {
  return new KgError('not-found', 'the installed AI SDK is of another version', { expected: 'version 6', hint: installHint(provider) });
}

/** Majors that belong together: providers follow the SDK's interface of models, not its version. */
const MAJORS: Readonly<Record<string, string>> = { '@ai-sdk/openai-compatible': '2', '@ai-sdk/anthropic': '3', '@ai-sdk/google': '3' };

function installHint({ package: name }: Provider): string {
  return `npm install ai@6 ${name}@${MAJORS[name]}`;
}
