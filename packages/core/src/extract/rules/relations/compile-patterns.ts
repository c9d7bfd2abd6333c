import { KgError } from '../../../base/errors.ts';
import { didYouMean } from '../../../base/suggest.ts';
import type { Ontology } from '../../../model/ontology.ts';
import { type Context, type Pattern, type PatternSet, type PatternSetInput, patternSetSchema } from './pattern-schema.ts';

/** `sign off on`: the verb, words that must follow it (`off`), and the preposition whose noun is the object (`on`). */
export interface VerbPhrase {
  readonly pattern: Pattern;
  readonly verb: string;
  readonly middle: readonly string[];
  readonly preposition: string | undefined;
  /** How exactly the words say what is meant: two for each further word, one for the preposition at the end. */
  readonly size: number;
}

export interface NounPhrase {
  readonly pattern: Pattern;
  readonly before: readonly string[];
  readonly size: number;
}

export interface AdjectivePhrase {
  readonly pattern: Pattern;
  readonly preposition: string | undefined;
}

/** Contexts by the word that makes them. Verbs by lemma, with the particle where the entry has one. */
export interface ContextIndex {
  readonly verbs: ReadonlyMap<string, readonly Context[]>;
  readonly nouns: ReadonlyMap<string, readonly Context[]>;
  readonly adjectives: ReadonlyMap<string, readonly Context[]>;
  readonly modals: ReadonlyMap<string, readonly Context[]>;
  readonly prepositions: ReadonlyMap<string, readonly Context[]>;
  readonly markers: ReadonlyMap<string, readonly Context[]>;
}

/** A set of patterns, looked up by the words that they wait for. */
export interface CompiledPatterns {
  readonly set: PatternSet;
  readonly verbs: ReadonlyMap<string, readonly VerbPhrase[]>;
  readonly nouns: ReadonlyMap<string, readonly NounPhrase[]>;
  readonly anyNoun: readonly NounPhrase[];
  /** By the participle after a hyphen. */
  readonly compounds: ReadonlyMap<string, readonly NounPhrase[]>;
  readonly adjectives: ReadonlyMap<string, readonly AdjectivePhrase[]>;
  readonly modals: ReadonlyMap<string, readonly Pattern[]>;
  readonly contexts: ContextIndex;
  readonly supportVerbs: ReadonlySet<string>;
  readonly occurrenceVerbs: ReadonlySet<string>;
  readonly purposeVerbs: ReadonlySet<string>;
  readonly judgingVerbs: ReadonlySet<string>;
  /** Heads of titles. */
  readonly titles: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly efforts: ReadonlySet<string>;
  /** Verbs that some pattern looks through. */
  readonly dependents: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  /** Patterns whose subject must be named or stand in another relation: ids. */
  readonly needingOther: ReadonlySet<string>;
}

/** Words that can only be prepositions; at the end of a phrase they hand their noun over as its object. */
const PREPOSITIONS = new Set(
  'with for to of about from against at into upon after before behind between toward towards among without on in over through as by off regarding'.split(
    ' ',
  ),
);

/**
 * Checks a set of patterns and makes it ready for use.
 * @param ontology relations that the patterns may name; without one any name will do (event classes)
 * @param known sets that it may extend
 * @throws KgError `invalid` for a set that does not fit the schema, an unknown relation of its own or an unknown parent
 */
export function compilePatterns(input: PatternSetInput, ontology?: Ontology, known: readonly PatternSetInput[] = []): CompiledPatterns {
  const set = extend(parse(input), known, ontology);
  if (ontology) for (const pattern of set.patterns) checkRelation(pattern, ontology);
  return {
    set,
    verbs: groupBy(set.patterns.flatMap((p) => p.verbs.map((words) => verbPhrase(p, words)))),
    nouns: groupBy(set.patterns.flatMap((p) => p.nouns.filter((words) => words !== '*').map((words) => nounPhrase(p, words)))),
    anyNoun: set.patterns.filter((p) => p.nouns.includes('*')).map((pattern) => ({ pattern, before: [], size: 0 })),
    compounds: groupBy(
      set.patterns.flatMap((pattern) => pattern.compounds.map((word) => [word, { pattern, before: [], size: 1 }] as const)),
    ),
    adjectives: groupBy(set.patterns.flatMap((p) => p.adjectives.map((words) => adjectivePhrase(p, words)))),
    modals: groupBy(set.patterns.flatMap((p) => p.modals.map((modal) => [modal, p] as const))),
    contexts: indexContexts(set.contexts),
    supportVerbs: new Set(set.supportVerbs),
    occurrenceVerbs: new Set(set.occurrenceVerbs),
    purposeVerbs: new Set(set.purposeVerbs),
    judgingVerbs: new Set(set.judgingVerbs),
    titles: new Set(set.patterns.filter((p) => p.roles.office).flatMap((p) => p.nouns.map((words) => words.split(' ').at(-1) ?? ''))),
    people: new Set(set.people),
    collectives: new Set(set.collectives),
    agents: new Set(set.agents),
    efforts: new Set(set.efforts),
    dependents: new Set(set.patterns.flatMap((p) => p.dependents)),
    aspects: new Set(set.aspects),
    needingOther: new Set(set.patterns.filter((p) => p.needsOther).map((p) => p.id)),
  };
}

function parse(input: PatternSetInput): PatternSet {
  const result = patternSetSchema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new KgError('invalid', 'the patterns do not fit their schema', {
    found: issue?.path.join('.') ?? '',
    expected: issue?.message ?? '',
  });
}

/** What a set inherits is what the ontology has relations for: another ontology leaves some of them out, which is no mistake of whoever extends. */
function extend(set: PatternSet, known: readonly PatternSetInput[], ontology: Ontology | undefined): PatternSet {
  if (set.extends === undefined) return set;
  const found = known.find((other) => other.name === set.extends);
  if (!found) {
    const names = known.map((other) => other.name);
    throw new KgError('invalid', `the patterns ${set.name} extend unknown ones`, {
      found: set.extends,
      expected: names.join(', '),
      hint: didYouMean(set.extends, names),
    });
  }
  const parent = parse(found);
  const ids = new Set(set.patterns.map((p) => p.id));
  return {
    ...set,
    patterns: [...parent.patterns.filter((p) => !ids.has(p.id) && (!ontology || ontology.relations.has(p.relation))), ...set.patterns],
    contexts: [...parent.contexts, ...set.contexts],
    supportVerbs: [...parent.supportVerbs, ...set.supportVerbs],
    occurrenceVerbs: [...parent.occurrenceVerbs, ...set.occurrenceVerbs],
    purposeVerbs: [...parent.purposeVerbs, ...set.purposeVerbs],
    judgingVerbs: [...parent.judgingVerbs, ...set.judgingVerbs],
    people: [...parent.people, ...set.people],
    collectives: [...parent.collectives, ...set.collectives],
    agents: [...parent.agents, ...set.agents],
    efforts: [...parent.efforts, ...set.efforts],
    aspects: [...parent.aspects, ...set.aspects],
  };
}

function checkRelation(pattern: Pattern, ontology: Ontology): void {
  if (ontology.relations.has(pattern.relation)) return;
  const names = [...ontology.relations.keys()];
  throw new KgError('invalid', `unknown relation in pattern ${pattern.id}`, {
    found: pattern.relation,
    expected: names.join(', '),
    hint: didYouMean(pattern.relation, names),
  });
}

function verbPhrase(pattern: Pattern, phrase: string): readonly [string, VerbPhrase] {
  const [verb = '', ...rest] = phrase.split(' ');
  const last = rest.at(-1);
  const preposition = last !== undefined && PREPOSITIONS.has(last) ? last : undefined;
  return [
    verb,
    {
      pattern,
      verb,
      middle: preposition === undefined ? rest : rest.slice(0, -1),
      preposition,
      size: 2 * rest.length - (preposition === undefined ? 0 : 1),
    },
  ];
}

function nounPhrase(pattern: Pattern, phrase: string): readonly [string, NounPhrase] {
  const words = phrase.split(' ');
  return [words.at(-1) ?? '', { pattern, before: words.slice(0, -1), size: words.length }];
}

function adjectivePhrase(pattern: Pattern, phrase: string): readonly [string, AdjectivePhrase] {
  const [adjective = '', preposition] = phrase.split(' ');
  return [adjective, { pattern, preposition }];
}

function indexContexts(contexts: readonly Context[]): ContextIndex {
  const by = (words: (context: Context) => readonly string[]): Map<string, Context[]> =>
    groupBy(contexts.flatMap((context) => words(context).map((word) => [word, context] as const)));
  return {
    verbs: by((c) => c.verbs),
    nouns: by((c) => c.nouns),
    adjectives: by((c) => c.adjectives),
    modals: by((c) => c.modals),
    prepositions: by((c) => c.prepositions),
    markers: by((c) => c.markers),
  };
}

function groupBy<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = out.get(key);
    if (list) list.push(value);
    else out.set(key, [value]);
  }
  return out;
}
