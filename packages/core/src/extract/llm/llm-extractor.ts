import { z } from 'zod';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { KgError } from '../../base/errors.ts';
import { contentHash } from '../../base/hash.ts';
import { type Limits, stopwatch } from '../../base/limits.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { UNNAMED_SOURCE } from '../../model/entity.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Statement } from '../../model/statement.ts';
import type { Extractor, KnownStory, ReadReport } from '../extractor.ts';
import { AnswerForm, type ModelAnswer } from './answer.ts';
import { Budget } from './budget.ts';
import type { Environment } from './connection.ts';
import { findCandidates } from './find-candidates.ts';
import { type GroundedEntity, groundEntities } from './ground-entities.ts';
import { groundStatement } from './ground-statements.ts';
import { ModelClient } from './model-client.ts';
import type { pause } from './pause.ts';
import { makePrompt } from './prompt.ts';
import { findProvider } from './providers.ts';
import type { Redact } from './redact.ts';
import { ReportWords } from './report-words.ts';

/** Answers that were given before, so that the same question is not paid for twice. What comes out of it is checked like an answer. */
export interface AnswerCache {
  get(question: string): Promise<unknown>;
  set(question: string, answer: unknown): Promise<void>;
}

/** How to read with a model. */
export interface LlmOptions {
  /** A name of `PROVIDERS`. */
  readonly provider: string;
  /** As the provider calls it: `qwen3:14b`. */
  readonly model: string;
  /** Another address than the provider's own. */
  readonly baseUrl?: string | undefined;
  /** Where the keys are; they come from nowhere else. */
  readonly env: Environment;
  readonly budget?: Budget | undefined;
  readonly cache?: AnswerCache | undefined;
  /** The longest answer, in tokens; 8,000 when not given. */
  readonly maxOutputTokens?: number | undefined;
  /** Milliseconds for one call; two minutes when not given. */
  readonly timeout?: number | undefined;
  /** How often a busy server is asked again; 4 when not given. */
  readonly retries?: number | undefined;
  /** Tests do not wait. */
  readonly pause?: typeof pause | undefined;
}

/** About 25,000 words: whoever has longer ones has no reports. */
const LONGEST_TEXT = 150_000;

/** Changes when an answer is read differently. */
const READING = 1;

/**
 * Loads an extractor that asks a language model, one call a report. Needs the packages of the AI SDK, which are optional.
 * @throws KgError `usage`, `refused`, `not-found`: see `ModelClient.load`
 */
export async function loadLlmExtractor(options: LlmOptions): Promise<LlmExtractor> {
  if (!/^[\w.:/@+-]{1,120}$/.test(options.model))
    throw new KgError('usage', 'not the name of a model', { found: options.model.slice(0, 120), expected: 'a name such as `qwen3:14b`' });
  const { budget = new Budget(), maxOutputTokens = 8000, timeout = 120_000, retries = 4, ...rest } = options;
  const client = await ModelClient.load({ ...rest, provider: findProvider(options.provider), budget, maxOutputTokens, timeout, retries });
  return new LlmExtractor(`llm:${options.model}`, client, options.cache);
}

/** Reads with a language model; what it answers counts only as far as the report's own words bear it out. */
export class LlmExtractor implements Extractor {
  readonly name: string;
  readonly #client: ModelClient;
  readonly #cache: AnswerCache | undefined;
  readonly #forms = new WeakMap<Ontology, AnswerForm>();

  constructor(name: string, client: ModelClient, cache?: AnswerCache) {
    this.name = name;
    this.#client = client;
    this.#cache = cache;
  }

  /** What decides about the statements besides report, entities and ontology: as long as it is the same, there is no need to read again. */
  get reading(): string {
    return JSON.stringify([READING, ...this.#client.settings]);
  }

  async read(document: Document, { entities: known, ontology }: KnownStory, recorded: string, limits: Limits = {}): Promise<ReadReport> {
    if (document.text.length > LONGEST_TEXT)
      throw new KgError('limit', 'the report is too long for one question', {
        found: `${document.text.length} characters`,
        expected: `at most ${LONGEST_TEXT}`,
      });
    const check = stopwatch(limits);
    const words = new ReportWords(document.text);
    const candidates = findCandidates(words, known);
    const answer = await this.#answer(document, known, candidates, ontology, limits);
    const { byRef, findings } = groundEntities(answer.entities, words, known, candidates, ontology, document.id);
    const grounds = { document, words, entities: byRef, ontology, origin: { extractor: this.name, recorded } };
    const grounded = answer.statements.map((statement) => {
      check(1024);
      return groundStatement(statement, grounds);
    });
    const statements = distinct(grounded.flatMap(({ statement }) => statement ?? []));
    const all = [...answer.findings, ...findings, ...grounded.flatMap((g) => g.findings)];
    return { ...listed([...byRef.values()], statements), statements, findings: all.map((f) => withoutSecrets(f, this.#client.redact)) };
  }

  async #answer(
    document: Document,
    known: readonly Entity[],
    candidates: readonly Entity[],
    ontology: Ontology,
    limits: Limits,
  ): Promise<ModelAnswer> {
    const form = this.#formFor(ontology);
    const publisher = known.find((e) => e.id === document.publisher)?.name ?? document.publisher;
    const prompt = makePrompt(document, publisher, candidates, ontology);
    const question = contentHash(JSON.stringify([prompt.system, prompt.user, form.jsonSchema, ...this.#client.settings]));
    const before = storedAnswerSchema.safeParse(await this.#cache?.get(question)).data;
    const answered = before && form.read(before);
    if (answered) return answered;
    const answer = await this.#client.ask(prompt, form, limits);
    const { entities, statements } = answer;
    await this.#cache?.set(question, JSON.parse(this.#client.redact(JSON.stringify({ entities, statements }))));
    return answer;
  }

  #formFor(ontology: Ontology): AnswerForm {
    const form = this.#forms.get(ontology) ?? new AnswerForm(ontology);
    this.#forms.set(ontology, form);
    return form;
  }
}

const storedAnswerSchema = z.object({ entities: z.array(z.unknown()), statements: z.array(z.unknown()) });

/** One statement an id: a model likes to repeat itself. */
function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((s) => [s.id, s])).values()];
}

/** The entities of the result: named or speaking ones, and those that a statement uses. */
function listed(grounded: readonly GroundedEntity[], statements: readonly Statement[]): Pick<ReadReport, 'entities' | 'mentions'> {
  const used = new Set<string>();
  for (const { subject, object, attribution, qualifiers } of statements) {
    for (const id of [subject, object, ...attribution.map((a) => a.agent)]) used.add(id);
    for (const value of Object.values(qualifiers).flat()) if (typeof value === 'string') used.add(value);
  }
  const byId = new Map(grounded.map((g) => [g.entity.id as string, g]));
  for (const id of [...used]) {
    const body = byId.get(id)?.entity.affiliation;
    if (body) used.add(body);
  }
  const kept = [...byId.values()].filter(({ entity, mentions }) => used.has(entity.id) || isNamed(entity, mentions));
  return {
    entities: kept.filter((g) => !g.isKnown).map((g) => g.entity),
    mentions: new Map(kept.map(({ entity, mentions }) => [entity.id, mentions])),
  };
}

function isNamed({ label }: Entity, mentions: readonly string[]): boolean {
  return label !== UNNAMED_SOURCE && mentions.some((mention) => /\p{Lu}|\p{Lo}/u.test(mention));
}

/** What a finding quotes from an answer is short, and a server that repeats a key gets it nowhere. */
function withoutSecrets(finding: Diagnostic, redact: Redact): Diagnostic {
  const clean = (text: string): string => redact(text).slice(0, 300);
  const { place, found, hint } = finding;
  return {
    ...finding,
    message: clean(finding.message),
    ...(place?.subject !== undefined && { place: { ...place, subject: clean(place.subject) } }),
    ...(found !== undefined && { found: clean(found) }),
    ...(hint !== undefined && { hint: clean(hint) }),
  };
}
