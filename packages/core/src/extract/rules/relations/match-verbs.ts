import type { Clause, Prepositional, Token, VerbGroup } from '../reading.ts';
import { type ClauseScope, COPULAS, clauseSlot, wholeClause } from './clause-slots.ts';
import type { CompiledPatterns, VerbPhrase } from './compile-patterns.ts';
import type { Match } from './match.ts';
import type { ReportIndex } from './report-index.ts';

/** How far after its verb a phrase may go on: "gave, after a long night, its approval". */
const WINDOW = 12;

const NO_WORDS: readonly string[] = [];

/** A clause that has a verb. */
interface VerbClause extends ClauseScope {
  readonly verb: VerbGroup;
}

/** Finds the verbs, semi-modals and predicate adjectives of one clause that patterns wait for. */
export function matchVerbs(clause: Clause, index: ReportIndex, patterns: CompiledPatterns): Match[] {
  const { verb } = clause;
  if (!verb) return [];
  const { deep, consumed, dependents } = wholeClause(clause, index);
  const scope: VerbClause = { clause, deep, index, governed: undefined, consumed, dependents, verb };
  const out: Match[] = [];
  const space = verb.lemma.indexOf(' ');
  const base = space < 0 ? verb.lemma : verb.lemma.slice(0, space);
  for (const phrase of patterns.verbs.get(base) ?? []) {
    const match = matchPhrase(phrase, scope);
    if (match) out.push(match);
  }
  for (const modal of verb.modals)
    for (const pattern of patterns.modals.get(modal) ?? []) out.push(toMatch(pattern, 'modal', scope, verb.head, modal.split(' ').length));
  matchParticiple(scope, patterns, out);
  matchAdjectives(scope, patterns, out);
  return out;
}

function matchPhrase(phrase: VerbPhrase, scope: VerbClause): Match | undefined {
  const { clause, verb, deep, index } = scope;
  const particle = verb.lemma.includes(' ') ? verb.lemma.split(' ').slice(1) : NO_WORDS;
  // A verb with a particle means something else: "call off" is no "call".
  if (phrase.size === 0 && particle.length > 0) return undefined;
  let consumed = scope.consumed;
  let at = verb.head;
  let adrift: Prepositional | undefined;
  for (const word of phrase.middle) {
    if (particle.includes(word)) continue;
    const found = findWord(word, at + 1, scope);
    if (found === undefined) return undefined;
    if (found > at) at = found;
    // "Beat up the detainees": a particle that was taken for a preposition has the object after it.
    adrift = clause.prepositions.find((p) => p.token === found) ?? adrift;
    const group = index.parsed.groupAt[found] ?? -1;
    if (group >= 0) consumed = new Set([...consumed, group]);
  }
  // "Handed it over": what may be a preposition is the particle of the verb here.
  if (phrase.preposition === undefined || particle.includes(phrase.preposition)) {
    const governed = deep.object.length === 0 ? adrift : undefined;
    return toMatch(phrase.pattern, 'verb', { ...scope, consumed, governed }, at, phrase.size);
  }
  const governed = findJoined(phrase, clause) ?? findPreposition(phrase.preposition, consumed, scope);
  // "Was about" is one phrase, "was scathing about" another.
  if (!governed || (phrase.verb === 'be' && governed.token > at + 1)) return undefined;
  return toMatch(phrase.pattern, 'verb', { ...scope, consumed, governed }, at, phrase.size);
}

/** A word of the phrase behind the verb, or in the noun before it: "an agreement was reached". */
function findWord(word: string, from: number, { clause, verb, deep, index }: VerbClause): number | undefined {
  const { tokens, nounGroups } = index.parsed;
  const behind = findBetween(word, from, Math.min(clause.end, verb.head + WINDOW), tokens);
  if (behind !== undefined) return behind;
  for (const member of deep.object.length > 0 ? deep.object : deep.subject) {
    const group = nounGroups[member];
    const found = group && findBetween(word, group.first, group.end, tokens);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findBetween(word: string, from: number, to: number, tokens: readonly Token[]): number | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && (token.lemma === word || token.lower === word)) return i;
  }
  return undefined;
}

/** "In charge of": words of the phrase that act as one preposition. */
function findJoined({ middle, preposition }: VerbPhrase, { prepositions }: Clause): Prepositional | undefined {
  if (middle.length < 2) return undefined;
  const joined = `${middle.join(' ')} ${preposition}`;
  return prepositions.find((p) => p.preposition === joined);
}

function findPreposition(word: string, consumed: ReadonlySet<number>, { clause, deep, index }: ClauseScope): Prepositional | undefined {
  const direct = clause.prepositions.find((p) => p.preposition === word);
  if (direct) return direct;
  for (const members of [consumed, deep.object])
    for (const member of members) {
      const inside = index.parsed.nounGroups[member]?.complements.find((p) => p.preposition === word);
      if (inside) return inside;
    }
  return undefined;
}

/** "Is opposed to": what looks like a passive may be the adjective of a pattern; whoever is opposed then acts. */
function matchParticiple(scope: VerbClause, patterns: CompiledPatterns, out: Match[]): void {
  const { clause, verb, index } = scope;
  if (verb.voice !== 'passive') return;
  const { subject, object, prepositions } = clause;
  for (const { pattern, preposition } of patterns.adjectives.get(index.parsed.tokens[verb.head]?.lower ?? '') ?? []) {
    const governed = prepositions.find((p) => p.preposition === preposition);
    if (!governed && !index.children[clause.index]?.some((child) => child.marker === preposition)) continue;
    const deep = { subject, object, indirect: [], prepositions };
    out.push(toMatch(pattern, 'adjective', { ...scope, deep, governed }, verb.head, 2));
  }
}

/** "Is critical of it", "considers it unfair". */
function matchAdjectives(scope: VerbClause, patterns: CompiledPatterns, out: Match[]): void {
  const { clause, verb, index } = scope;
  const isJudging = patterns.judgingVerbs.has(verb.lemma);
  if (!COPULAS.has(verb.lemma) && !isJudging) return;
  for (let i = verb.head + 1; i < Math.min(clause.end, verb.head + WINDOW); i++) {
    const token = index.parsed.tokens[i];
    if (!token || (!isJudging && (index.parsed.groupAt[i] ?? -1) >= 0)) break;
    for (const { pattern, preposition } of patterns.adjectives.get(token.lower) ?? []) {
      const governed = preposition === undefined ? undefined : clause.prepositions.find((p) => p.preposition === preposition);
      if (preposition !== undefined && !governed) continue;
      out.push(toMatch(pattern, 'adjective', { ...scope, governed }, i, preposition === undefined ? 1 : 2));
    }
  }
}

/** @param last the last token of the words that match */
function toMatch(
  pattern: Match['pattern'],
  kind: Match['kind'],
  { verb, clause, deep, index, governed, consumed }: VerbClause,
  last: number,
  size: number,
): Match {
  const scope: ClauseScope = { clause, deep, index, governed, consumed, dependents: pattern.dependents };
  const trigger = { first: Math.min(verb.first, last), end: Math.max(verb.end, last + 1) };
  return { pattern, kind, trigger, clause, group: undefined, size, slot: (name) => clauseSlot(name, scope) };
}
