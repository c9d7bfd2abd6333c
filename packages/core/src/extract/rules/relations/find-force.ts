import type { Clause, NounGroup, Parsed } from '../reading.ts';
import type { CompiledPatterns } from './compile-patterns.ts';
import { deepArguments } from './deep-arguments.ts';
import type { Context, Effect } from './pattern-schema.ts';
import type { Force } from './relation-reading.ts';
import { clauseOf, type ReportIndex } from './report-index.ts';

const PLAIN: Force = { polarity: 'affirmed', modality: 'actual', certainty: 'certain', isAsserted: true };
/** Clauses inside clauses: what stands deeper takes its force from itself alone. */
const DEEPEST = 12;
/** With these a negation is aimed at them and not at the verb. */
const EXCLUSIVE = new Set(['alone', 'only', 'merely', 'solely']);

/** Finds out whether what clauses and nouns say is told as so, not so, planned or possible. One for a report. */
export class ForceFinder {
  readonly #index: ReportIndex;
  readonly #parsed: Parsed;
  readonly #patterns: CompiledPatterns;
  readonly #clauses = new Map<number, Force>();
  readonly #nouns = new Map<number, Force>();

  constructor(index: ReportIndex, patterns: CompiledPatterns) {
    this.#index = index;
    this.#parsed = index.parsed;
    this.#patterns = patterns;
  }

  /** The force of a clause: what governs it, then its own verb. */
  ofClause(clause: Clause, depth = DEEPEST): Force {
    const known = this.#clauses.get(clause.index);
    if (known) return known;
    const force = this.#ofVerb(clause, this.inherited(clause, depth));
    this.#clauses.set(clause.index, force);
    return force;
  }

  /** The force of a noun that stands for a happening: "cancelled talks", "plans for a meeting", "the talks were called off". */
  ofNoun(group: NounGroup, depth = DEEPEST): Force {
    const known = this.#nouns.get(group.index);
    if (known) return known;
    const force = this.#ofDescribed(group, this.#ofPlace(group, depth));
    this.#nouns.set(group.index, force);
    return force;
  }

  /** What the words before the noun do: "planned talks", "no talks". */
  #ofDescribed(group: NounGroup, placed: Force): Force {
    let force = placed;
    for (let i = group.first; i < group.head; i++) {
      const token = this.#parsed.tokens[i];
      if (token) force = this.#applyAll(force, this.#patterns.contexts.adjectives.get(token.lower));
    }
    return group.determiner === 'negative' ? { ...force, polarity: 'negated' } : force;
  }

  /** Words such as `former` before a title. */
  isOpaque(group: NounGroup, end: number): boolean {
    for (let i = Math.max(0, group.first - 1); i < end; i++) {
      const token = this.#parsed.tokens[i];
      if (token && this.#patterns.contexts.adjectives.get(token.lower)?.some((c) => c.isOpaque)) return true;
    }
    return false;
  }

  #ofVerb(clause: Clause, inherited: Force): Force {
    const { verb } = clause;
    let force = this.#applyAll(inherited, this.#patterns.contexts.markers.get(clause.marker ?? ''));
    if (!verb) return force;
    if (verb.tense === 'future') force = apply(force, { modality: 'planned' });
    for (const modal of verb.modals) force = this.#applyAll(force, this.#patterns.contexts.modals.get(modal));
    // "Had not worked on it alone" says that he worked on it.
    if (verb.isNegated && !this.#isExclusive(clause)) {
      // "Could not accept" tells of no possibility.
      if (verb.modals.includes('can') || verb.modals.includes('could'))
        force = { ...force, modality: inherited.modality, certainty: inherited.certainty };
      force = negate(force);
    }
    return force;
  }

  #isExclusive({ verb, end }: Clause): boolean {
    for (let i = verb?.first ?? end; i < end; i++) if (EXCLUSIVE.has(this.#parsed.tokens[i]?.lower ?? '')) return true;
    return false;
  }

  /** What governs a clause, without its own verb: of "demands that they refuse" only the demand. */
  inherited(clause: Clause, depth = DEEPEST): Force {
    const force = this.#governed(clause, depth);
    // "No plans to meet", "no intention of leaving": the verb group counts the negation of its noun already.
    const isCounted = clause.verb?.isNegated && this.#nounBefore(clause)?.determiner === 'negative';
    return isCounted ? { ...force, polarity: 'affirmed' } : force;
  }

  #governed(clause: Clause, depth: number): Force {
    const parent = clause.parent === undefined ? undefined : this.#parsed.clauses[clause.parent];
    const noun = this.#nounBefore(clause);
    if (noun && (isInfinitive(clause) || (clause.marker === 'that' && clause.kind !== 'relative'))) {
      const contexts = this.#patterns.contexts.nouns.get(this.#lemma(noun.head));
      if (contexts) return this.#applyAll(depth > 0 ? this.ofNoun(noun, depth - 1) : PLAIN, contexts);
    }
    // "Leans on Kyiv to sign": what a name is to do is asked of it; "a team to monitor the truce" is to come.
    if (noun && clause.kind === 'relative' && isInfinitive(clause))
      return { ...apply(PLAIN, { modality: 'planned' }), isAsserted: noun.kind !== 'name' };
    if (!parent?.verb || depth === 0 || clause.kind === 'relative' || clause.kind === 'parenthetical' || clause.kind === 'main')
      return PLAIN;
    const outer = this.ofClause(parent, depth - 1);
    return clause.kind === 'complement' ? this.#complement(clause, parent, outer) : this.#adverbial(clause, parent, outer);
  }

  #complement(clause: Clause, parent: Clause, outer: Force): Force {
    const { verbs } = this.#patterns.contexts;
    const lemma = parent.verb?.lemma ?? '';
    // "Stopped short of rejecting": the adverb makes the meaning.
    const contexts = verbs.get(`${lemma} ${this.#parsed.tokens[(parent.verb?.head ?? 0) + 1]?.lower}`) ?? verbs.get(lemma) ?? [];
    if (clause.verb?.form !== 'finite') return this.#applyAll(outer, contexts);
    const governing = contexts.filter((c) => c.isFinite);
    return governing.length > 0 ? this.#applyAll(outer, governing) : { ...PLAIN, isAsserted: outer.isAsserted };
  }

  #adverbial(clause: Clause, parent: Clause, outer: Force): Force {
    if (isInfinitive(clause)) {
      const comesTrue = this.#patterns.purposeVerbs.has(parent.verb?.lemma ?? '');
      return comesTrue ? outer : apply(outer, { modality: 'planned' });
    }
    const isParticiple = clause.verb?.form === 'participle' || clause.verb?.form === 'gerund';
    // "When they met", "before she came": what only dates something else is told as so, whatever that is.
    return isParticiple ? { ...outer, polarity: 'affirmed' } : PLAIN;
  }

  /** "Plans to meet", "no plans for Russia to meet": the noun that a clause hangs on. */
  #nounBefore(clause: Clause): NounGroup | undefined {
    return clause.antecedent === undefined ? undefined : this.#parsed.nounGroups[clause.antecedent];
  }

  #ofPlace(group: NounGroup, depth: number): Force {
    const place = this.#index.places[group.index];
    if (!place || depth === 0) return PLAIN;
    if (place.kind === 'complement') return this.#ofComplement(place.of, place.preposition.preposition, depth);
    const { clause } = place;
    const { verb } = clause;
    if (!verb) return PLAIN;
    const outer = this.ofClause(clause, depth - 1);
    if (place.kind === 'prepositional') return this.#afterPreposition(clause, place.preposition.preposition, outer);
    const contexts = this.#patterns.contexts.verbs.get(verb.lemma);
    const isActedOn = deepArguments(clause).object.includes(group.index);
    if (isActedOn) {
      if (contexts) return this.#applyAll(outer, contexts);
      return this.#patterns.supportVerbs.has(verb.lemma) ? outer : { ...PLAIN, isAsserted: outer.isAsserted };
    }
    if (place.kind === 'predicate' || this.#occurs(clause)) return outer;
    // "The meeting was not easy" denies no meeting.
    return verb.lemma === 'be' ? { ...outer, polarity: 'affirmed' } : { ...PLAIN, isAsserted: outer.isAsserted };
  }

  /** "Took place", "was held", "there was": verbs that say of their subject that it happens. */
  #occurs({ verb, object, first }: Clause): boolean {
    if (!verb) return false;
    const { occurrenceVerbs } = this.#patterns;
    const noun = this.#parsed.nounGroups[object[0] ?? -1];
    if (noun) return occurrenceVerbs.has(`${verb.lemma} ${this.#lemma(noun.head)}`);
    return verb.lemma === 'be'
      ? this.#parsed.tokens[verb.first - 1]?.lower === 'there' || this.#parsed.tokens[first]?.lower === 'there'
      : occurrenceVerbs.has(verb.lemma);
  }

  #ofComplement(of: number, preposition: string, depth: number): Force {
    const host = this.#parsed.nounGroups[of];
    if (!host) return PLAIN;
    const contexts = this.#patterns.contexts.nouns.get(this.#lemma(host.head));
    if (contexts) return this.#applyAll(this.ofNoun(host, depth - 1), contexts);
    const clause = clauseOf(this.#index, host);
    const outer = clause ? this.ofClause(clause, depth - 1) : PLAIN;
    return this.#applyAll({ ...PLAIN, isAsserted: outer.isAsserted }, this.#patterns.contexts.prepositions.get(preposition));
  }

  #afterPreposition(clause: Clause, preposition: string, outer: Force): Force {
    const governed = this.#patterns.contexts.verbs.get(`${clause.verb?.lemma} ${preposition}`);
    if (governed) return this.#applyAll(outer, governed);
    const contexts = this.#patterns.contexts.prepositions.get(preposition);
    if (contexts) return this.#applyAll({ ...PLAIN, isAsserted: outer.isAsserted }, contexts);
    // "Will travel to Oslo for talks": the talks are as sure as the journey, but "did not sign during the talks" denies no talks.
    return { ...outer, polarity: 'affirmed' };
  }

  #applyAll(force: Force, contexts: readonly Context[] | undefined): Force {
    return contexts
      ? contexts.reduce((f, c) => (c.isOpaque ? { ...apply(f, c.effect), isAsserted: false } : apply(f, c.effect)), force)
      : force;
  }

  #lemma(token: number): string {
    return this.#parsed.tokens[token]?.lemma ?? '';
  }
}

const MODALITIES = ['actual', 'planned', 'possible', 'hypothetical'] as const;
const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const;

/** The weaker of two modalities and certainties counts; a second negation takes back the first. */
export function apply(force: Force, effect: Effect): Force {
  const modality = weaker(MODALITIES, force.modality, effect.modality);
  const certainty = weaker(CERTAINTIES, force.certainty, effect.certainty);
  const isNegated = effect.polarity === 'negated';
  if (!isNegated && modality === force.modality && certainty === force.certainty) return force;
  return { polarity: isNegated ? opposite(force.polarity) : force.polarity, modality, certainty, isAsserted: force.isAsserted };
}

function weaker<T>(scale: readonly T[], a: T, b: T | undefined): T {
  return b !== undefined && scale.indexOf(b) > scale.indexOf(a) ? b : a;
}

function negate(force: Force): Force {
  return { ...force, polarity: opposite(force.polarity) };
}

function opposite(polarity: Force['polarity']): Force['polarity'] {
  return polarity === 'negated' ? 'affirmed' : 'negated';
}

function isInfinitive(clause: Clause): boolean {
  return clause.verb?.form === 'infinitive' || clause.marker === 'to';
}
