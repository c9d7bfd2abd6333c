import { KgError } from '../../base/errors.ts';
import type { Limits } from '../../base/limits.ts';
import type { AnswerForm, ModelAnswer } from './answer.ts';
import type { Budget } from './budget.ts';
import { type CallFailure, explainFailure } from './call-failure.ts';
import { type Connection, connect, type Environment } from './connection.ts';
import { pause } from './pause.ts';
import type { Prompt } from './prompt.ts';
import type { Provider } from './providers.ts';
import { type Redact, redactor } from './redact.ts';
import { loadSdk, makeModel, type Sdk, type SdkModel } from './sdk.ts';

/** How a model is asked. */
export interface ClientOptions {
  readonly provider: Provider;
  readonly model: string;
  readonly baseUrl?: string | undefined;
  readonly env: Environment;
  readonly budget: Budget;
  /** The longest answer, in tokens. */
  readonly maxOutputTokens: number;
  /** Milliseconds for one call. */
  readonly timeout: number;
  /** How often a call is made again while the server is busy. */
  readonly retries: number;
  readonly pause?: typeof pause | undefined;
}

/** What a provider adds to a question of its own, at most, in tokens. */
const OVERHEAD = 1000;
/** A server that asks for a longer pause is as good as away. */
const LONGEST_PAUSE = 60_000;

/** Asks one model: no tools, no memory, one question a call. */
export class ModelClient {
  readonly redact: Redact;
  readonly #options: ClientOptions;
  readonly #sdk: Sdk;
  readonly #connection: Connection;
  readonly #structured: SdkModel;
  readonly #plain: SdkModel;
  #isStructured = true;

  private constructor(options: ClientOptions, connection: Connection, sdk: Sdk, structured: SdkModel, plain: SdkModel) {
    this.#options = options;
    this.#connection = connection;
    this.#sdk = sdk;
    this.#structured = structured;
    this.#plain = plain;
    this.redact = redactor([connection.key]);
  }

  /** @throws KgError `usage`, `refused` for a wrong address or key; `not-found` when the SDK is not installed */
  static async load(options: ClientOptions): Promise<ModelClient> {
    const { provider, model } = options;
    const connection = connect(provider, options.baseUrl, options.env);
    const { sdk, factory } = await loadSdk(provider);
    const [structured, plain] = [true, false].map((isStructured) => makeModel(factory, provider, connection, model, isStructured));
    return new ModelClient(options, connection, sdk, structured!, plain!);
  }

  /** What decides about an answer besides the prompt. */
  get settings(): readonly unknown[] {
    const { provider, model, maxOutputTokens } = this.#options;
    return [provider.name, this.#connection.baseUrl, model, maxOutputTokens];
  }

  /**
   * Asks until there is an answer: a busy server again after 1, 2, 4 … seconds or when it says, a broken answer once more.
   * @throws KgError `limit`, `io`, `format`, `refused`, `not-found`, `aborted`
   */
  async ask(prompt: Prompt, form: AnswerForm, limits: Limits): Promise<ModelAnswer> {
    let [broken, busy] = [0, 0];
    for (;;) {
      const isStructured = this.#isStructured;
      const outcome = await this.#call(prompt, form, isStructured, limits);
      if ('answer' in outcome) return outcome.answer;
      const { retry, error, wait = 1000 * 2 ** busy } = outcome;
      if (retry === 'plainly' && isStructured) this.#isStructured = false;
      else if (retry === 'once' && broken === 0) broken++;
      else if (retry === 'later' && busy < this.#options.retries && wait <= LONGEST_PAUSE) {
        await (this.#options.pause ?? pause)(wait, limits.signal);
        busy++;
      } else throw error;
    }
  }

  async #call(
    prompt: Prompt,
    form: AnswerForm,
    isStructured: boolean,
    limits: Limits,
  ): Promise<{ readonly answer: ModelAnswer } | CallFailure> {
    const { provider, budget, maxOutputTokens } = this.#options;
    const timeout = Math.min(this.#options.timeout, limits.timeout ?? Number.POSITIVE_INFINITY);
    const reserved = budget.reserve({ inputTokens: mostTokens(prompt, form), outputTokens: maxOutputTokens });
    const signals = [AbortSignal.timeout(timeout), ...(limits.signal ? [limits.signal] : [])];
    try {
      const { object, usage } = await this.#sdk.generateObject({
        model: isStructured ? this.#structured : this.#plain,
        system: prompt.system,
        prompt: prompt.user,
        schema: this.#sdk.jsonSchema(form.jsonSchema),
        schemaName: 'report',
        maxOutputTokens,
        ...(provider.temperature !== undefined && { temperature: provider.temperature }),
        maxRetries: 0, // each call is to be paid for, and counted
        abortSignal: AbortSignal.any(signals),
        experimental_repairText: async ({ text }) => bareJson(text),
      });
      reserved.settle(usage);
      const answer = form.read(object);
      return answer ? { answer } : { error: notTheForm(), retry: 'once', usage };
    } catch (error) {
      const isStopped = limits.signal?.aborted ?? false;
      const { redact } = this;
      const failure = explainFailure(error, { sdk: this.#sdk, provider, connection: this.#connection, redact, timeout, isStopped });
      reserved.settle(failure.usage);
      return failure;
    }
  }
}

/** A token is at least one byte. */
function mostTokens({ system, user }: Prompt, { jsonSchema }: AnswerForm): number {
  return 3 * (system.length + user.length + JSON.stringify(jsonSchema).length) + OVERHEAD; // a UTF-16 code unit has at most 3 bytes of UTF-8
}

/** Models like to wrap JSON into a fence or a sentence. */
function bareJson(text: string): string | null {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  return start >= 0 && end > start ? text.slice(start, end + 1) : null;
}

function notTheForm(): KgError {
  return new KgError('format', "the model's answer has no lists of entities and statements");
}
