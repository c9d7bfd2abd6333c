import { type Command, InvalidArgumentError, Option } from 'commander';
import { KgError } from '../../base/errors.ts';
import { Budget } from '../../extract/llm/budget.ts';
import type { AnswerCache, LlmExtractor } from '../../extract/llm/llm-extractor.ts';
import { PROVIDERS } from '../../extract/llm/providers.ts';
import type { CliIo } from '../cli-io.ts';

/** What `--with llm` takes; an environment variable of the same name sets another default. Keys are no options. */
export interface ModelOptions {
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly priceIn?: number | undefined;
  readonly priceOut?: number | undefined;
  readonly maxCost?: number | undefined;
  readonly maxOutputTokens?: number | undefined;
  readonly timeout?: number | undefined;
}

const NAMES = ['provider', 'model', 'baseUrl', 'priceIn', 'priceOut', 'maxCost', 'maxOutputTokens', 'timeout'] as const;

/** Calls that wait for a server at the same time. */
export const MODEL_JOBS = 4;

export function addModelOptions(command: Command): Command {
  const providers = PROVIDERS.map((p) => p.name);
  return command
    .addOption(new Option('--provider <name>', 'of --with llm: who offers the model; or KG_LLM_PROVIDER').choices(providers))
    .option('--model <name>', "of --with llm: the provider's name for it; or KG_LLM_MODEL")
    .option('--base-url <url>', "of --with llm: another address than the provider's own; or KG_LLM_BASE_URL")
    .addOption(new Option('--price-in <amount>', 'what a million tokens of questions cost; or KG_LLM_PRICE_IN').argParser(parseAmount))
    .addOption(new Option('--price-out <amount>', 'what a million tokens of answers cost; or KG_LLM_PRICE_OUT').argParser(parseAmount))
    .addOption(new Option('--max-cost <amount>', 'stop before a call that could cost more than this in all').argParser(parseAmount))
    .addOption(new Option('--max-output-tokens <n>', 'the longest answer to ask for (default: 8000)').argParser(parseCount))
    .addOption(new Option('--timeout <seconds>', 'the longest to wait for an answer (default: 120)').argParser(parseCount));
}

/** A model that was named, but not asked for, would be a surprise either way. @throws KgError `usage` */
export function refuseModelOptions(options: ModelOptions): void {
  const given = NAMES.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const flag = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new KgError('usage', 'the rules ask no model', { found: flag, hint: 'add --with llm' });
}

/**
 * An extractor that asks the model that options and environment name.
 * @throws KgError `usage` when something is missing; `not-found` when the SDK is not installed
 */
export async function openModelExtractor(
  options: ModelOptions,
  { env }: Pick<CliIo, 'env'>,
  cache?: AnswerCache,
): Promise<{ readonly extractor: LlmExtractor; readonly budget: Budget }> {
  const provider = options.provider ?? env.KG_LLM_PROVIDER;
  const model = options.model ?? env.KG_LLM_MODEL;
  if (!provider || !model)
    throw new KgError('usage', `which ${provider ? 'model' : 'provider'}?`, {
      expected: 'a provider and a model',
      hint: '--provider ollama --model qwen3:14b, or KG_LLM_PROVIDER and KG_LLM_MODEL',
    });
  const budget = budgetOf(options, env);
  const { maxOutputTokens, timeout } = options;
  const baseUrl = options.baseUrl ?? (env.KG_LLM_BASE_URL || undefined);
  const { loadLlmExtractor } = await import('../../extract/llm/llm-extractor.ts');
  const extractor = await loadLlmExtractor({
    provider,
    model,
    baseUrl,
    env,
    budget,
    cache,
    maxOutputTokens,
    timeout: timeout === undefined ? undefined : timeout * 1000,
  });
  return { extractor, budget };
}

/** What the calls used, in a line; nothing when none was made. */
export function spentText({ spent }: Budget): string {
  const { calls, inputTokens, outputTokens, cost } = spent;
  if (calls === 0) return '';
  const money = cost === undefined ? '' : `; cost ${cost.toFixed(4)}`;
  return `${calls} ${calls === 1 ? 'call' : 'calls'} of the model: ${inputTokens} tokens in, ${outputTokens} out${money}\n`;
}

function budgetOf({ priceIn, priceOut, maxCost }: ModelOptions, env: CliIo['env']): Budget {
  const input = priceIn ?? amountFrom(env, 'KG_LLM_PRICE_IN');
  const output = priceOut ?? amountFrom(env, 'KG_LLM_PRICE_OUT');
  if ((input === undefined) !== (output === undefined))
    throw new KgError('usage', 'one price is missing', { expected: 'both --price-in and --price-out, for a million tokens each' });
  return new Budget(input === undefined || output === undefined ? undefined : { input, output }, maxCost);
}

const AMOUNT = /^\d{1,9}(?:\.\d{1,9})?$/;

function amountFrom(env: CliIo['env'], name: string): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (AMOUNT.test(text)) return Number(text);
  throw new KgError('usage', `the environment variable ${name} is no amount`, {
    found: text.slice(0, 40),
    expected: 'a number such as 1.25',
  });
}

function parseAmount(text: string): number {
  if (!AMOUNT.test(text)) throw new InvalidArgumentError('Expected an amount such as 1.25.');
  return Number(text);
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
}
