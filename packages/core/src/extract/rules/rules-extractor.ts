import type { Limits } from '../../base/limits.ts';
import { stopwatch } from '../../base/limits.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Extractor, KnownStory, ReadReport } from '../extractor.ts';
import { scopeId } from '../scope-id.ts';
import { attribute } from './attribution/attribute.ts';
import { findDates } from './dates/find-dates.ts';
import { makeStatements } from './make-statements.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { KnownEntities } from './mentions/known-entities.ts';
import { surfaceMentions } from './mentions/surface-mentions.ts';
import type { Attributed, ReadEntity, ReportContext } from './reading.ts';
import { type CompiledPatterns, compilePatterns } from './relations/compile-patterns.ts';
import { diplomacyPatterns, shippedPatterns } from './relations/diplomacy/index.ts';
import type { PatternSetInput } from './relations/pattern-schema.ts';
import { readRelations } from './relations/read-relations.ts';
import type { RelationReading } from './relations/relation-reading.ts';
import { loadTagger, type Tagger } from './segment/tagger.ts';
import { tokenize } from './segment/tokenize.ts';
import { parse } from './syntax/parse.ts';

/** Stands in each statement; changes when the rules read differently. */
export const RULES = 'rules@1.0';

/** All that was found in a report on the way to its statements. */
export interface RulesReading {
  readonly reading: Attributed;
  readonly relations: readonly RelationReading[];
}

/**
 * Loads the offline extractor: English rules over wink-nlp's tags. Deterministic: the same report gives the same statements.
 * @param patterns words that carry relations, as a set that may extend `diplomacy`; the shipped ones when not given
 * @throws KgError `invalid` when the patterns name what the ontology does not have
 */
export async function loadRulesExtractor(patterns: PatternSetInput = shippedPatterns): Promise<RulesExtractor> {
  tagger ??= loadTagger();
  return new RulesExtractor(await tagger, patterns);
}

/** The model takes a fifth of a second to set up, and holds nothing of what it has read. */
let tagger: Promise<Tagger> | undefined;

export class RulesExtractor implements Extractor {
  readonly name = RULES;
  readonly #tagger: Tagger;
  readonly #patterns: PatternSetInput;
  readonly #compiled = new WeakMap<Ontology, CompiledPatterns>();
  readonly #known = new WeakMap<readonly Entity[], KnownEntities>();

  constructor(tagger: Tagger, patterns: PatternSetInput) {
    this.#tagger = tagger;
    this.#patterns = patterns;
  }

  async read(document: Document, known: KnownStory, recorded: string, limits: Limits = {}): Promise<ReadReport> {
    const { reading, relations } = this.readText(document, known, limits);
    const statements = makeStatements(reading, relations, document, { extractor: this.name, recorded });
    return { ...listed(reading, statements, document), statements, findings: [] };
  }

  /** The stages one after the other; the trace shows what each of them found. */
  readText(document: Document, { entities, ontology }: KnownStory, limits: Limits = {}): RulesReading {
    const check = stopwatch(limits);
    const publisher = entities.find((e) => e.id === document.publisher);
    const context: ReportContext = { ...document, publisher: publisher?.name ?? document.publisher };
    const tokenized = tokenize(document.text, this.#tagger, document.title, check);
    const parsed = parse(tokenized, check);
    const found = findMentions(parsed, context, this.#knownFor(entities), check);
    const mentioned = {
      ...parsed,
      mentions: found.mentions,
      entities: found.entities.map((e) => scoped(e, document.id)),
      dates: findDates(parsed, document.published),
    };
    check(1024);
    const reading: Attributed = { ...mentioned, attributions: attribute(mentioned, check) };
    return { reading, relations: readRelations(reading, this.#patternsFor(ontology), ontology, check) };
  }

  #knownFor(entities: readonly Entity[]): KnownEntities {
    const known = this.#known.get(entities) ?? new KnownEntities(entities);
    this.#known.set(entities, known);
    return known;
  }

  #patternsFor(ontology: Ontology): CompiledPatterns {
    const compiled = this.#compiled.get(ontology) ?? compilePatterns(this.#patterns, ontology, [diplomacyPatterns]);
    this.#compiled.set(ontology, compiled);
    return compiled;
  }
}

function scoped(read: ReadEntity, documentId: string): ReadEntity {
  if (read.isKnown) return read;
  return { ...read, entity: { ...read.entity, id: scopeId(read.entity.id, read.entity, documentId) } };
}

/** The entities of the result: named or cited ones, and those that a statement uses. */
function listed(
  reading: Attributed,
  statements: readonly {
    readonly subject: string;
    readonly object: string;
    readonly attribution: readonly { readonly agent: string }[];
    readonly qualifiers: object;
  }[],
  { publisher }: Document,
): Pick<ReadReport, 'entities' | 'mentions'> {
  const used = new Set<string>([publisher]);
  for (const { subject, object, attribution, qualifiers } of statements) {
    for (const id of [subject, object, ...attribution.map((a) => a.agent)]) used.add(id);
    for (const value of Object.values(qualifiers).flat()) if (typeof value === 'string') used.add(value);
  }
  const surfacesOf = surfaceMentions(reading);
  const entities: Entity[] = [];
  const mentions = new Map<string, readonly string[]>();
  for (const { index, entity, isKnown, isListedWithoutStatement } of reading.entities) {
    if (!isListedWithoutStatement && !used.has(entity.id)) continue;
    const surfaces = surfacesOf[index]!;
    mentions.set(entity.id, surfaces);
    if (!isKnown) entities.push({ ...entity, aliases: [...new Set([...entity.aliases, ...surfaces])].filter((a) => a !== entity.name) });
  }
  return { entities, mentions };
}
