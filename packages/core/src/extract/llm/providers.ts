import { KgError } from '../../base/errors.ts';
import { didYouMean } from '../../base/suggest.ts';

/** Who offers models, and how to speak with them. */
export interface Provider {
  readonly name: string;
  /** The package of the AI SDK that speaks the provider's protocol, and its function that makes a client. */
  readonly package: string;
  readonly factory: string;
  /** Environment variable of the key. */
  readonly keyVariable: string;
  readonly needsKey: boolean;
  /** Where the provider is; none when the user must say. */
  readonly baseUrl?: string | undefined;
  /** 0 where every model takes it: the same question is then answered alike. */
  readonly temperature?: number | undefined;
  /** Settings beside key, address and fetch; `isStructured` is false for a server that takes no JSON Schema. */
  readonly settings: (isStructured: boolean) => object;
}

const compatible = (name: string) => (isStructured: boolean) => ({ name, supportsStructuredOutputs: isStructured });

/** OpenAI's newer models refuse `max_tokens`. */
function inOpenAiTerms({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> {
  return { ...body, max_completion_tokens: max_tokens };
}

const OPENAI_PROTOCOL = { package: '@ai-sdk/openai-compatible', factory: 'createOpenAICompatible' } as const;

/** All providers; the one place to add another. */
export const PROVIDERS: readonly Provider[] = [
  {
    ...OPENAI_PROTOCOL,
    name: 'openai',
    keyVariable: 'OPENAI_API_KEY',
    needsKey: true,
    baseUrl: 'https://api.openai.com/v1',
    settings: (isStructured) => ({ ...compatible('openai')(isStructured), transformRequestBody: inOpenAiTerms }),
  },
  {
    ...OPENAI_PROTOCOL,
    name: 'openai-compatible',
    keyVariable: 'KG_LLM_API_KEY',
    needsKey: false,
    temperature: 0,
    settings: compatible('compatible'),
  },
  {
    name: 'anthropic',
    package: '@ai-sdk/anthropic',
    factory: 'createAnthropic',
    keyVariable: 'ANTHROPIC_API_KEY',
    needsKey: true,
    baseUrl: 'https://api.anthropic.com/v1',
    settings: () => ({}),
  },
  {
    name: 'google',
    package: '@ai-sdk/google',
    factory: 'createGoogleGenerativeAI',
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    needsKey: true,
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
    temperature: 0,
    settings: () => ({}),
  },
  {
    ...OPENAI_PROTOCOL,
    name: 'ollama',
    keyVariable: 'OLLAMA_API_KEY',
    needsKey: false,
    baseUrl: 'http://localhost:11434/v1',
    temperature: 0,
    settings: compatible('ollama'),
  },
];

/** @throws KgError `usage` */
export function findProvider(name: string): Provider {
  const provider = PROVIDERS.find((p) => p.name === name);
  if (provider) return provider;
  const names = PROVIDERS.map((p) => p.name);
  throw new KgError('usage', 'no such provider of models', { found: name, expected: names.join(', '), hint: didYouMean(name, names) });
}
