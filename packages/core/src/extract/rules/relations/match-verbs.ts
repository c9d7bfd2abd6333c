import type { Clause, NounGroup, Prepositional, Token, VerbGroup } from '../reading.ts';
import type { CompiledPatterns, VerbPhrase } from './compile-patterns.ts';
import { type DeepArguments, deepArguments } from './deep-arguments.ts';
import { type Filler, groupFillers, type Match } from './match.ts';
import type { ReportIndex } from './report-index.ts';

/** How far after its verb a phrase may go on: "gave, after a long night, its approval". */
const WINDOW = 12;

/** Finds the verbs, semi-modals and predicate adjectives of one clause that patterns wait for. */
export function matchVerbs(clause: Clause, index: ReportIndex, patterns: CompiledPatterns): Match[] {
  const { verb } = clause;
  if (!verb) return [];
  const deep = deepArguments(clause);
  const out: Match[] = [];
  const [base = ''] = verb.lemma.split(' ');
  for (const phrase of patterns.verbs.get(base) ?? []) {
    const match = matchPhrase(phrase, clause, verb, deep, index);
    if (match) out.push(match);
  }
  for (const modal of verb.modals)
    for (const pattern of patterns.modals.get(modal) ?? [])
      out.push(clauseMatch(pattern, 'modal', clause, verb, deep, index, undefined, new Set(), verb.head, modal.split(' ').length));
  const adjectives = verb.voice === 'passive' ? matchParticiple(clause, verb, index, patterns) : [];
  return [...out, ...adjectives, ...matchAdjectives(clause, verb, deep, index, patterns)];
}

function matchPhrase(phrase: VerbPhrase, clause: Clause, verb: VerbGroup, deep: DeepArguments, index: ReportIndex): Match | undefined {
  const { tokens, groupAt } = index.parsed;
  const consumed = new Set<number>();
  const particle = verb.lemma.includes(' ') ? verb.lemma.slice(verb.lemma.indexOf(' ') + 1).split(' ') : [];
  // A verb with a particle means something else: "call off" is no "call".
  if (phrase.size === 0 && particle.length > 0) return undefined;
  let at = verb.head;
  let adrift: Prepositional | undefined;
  for (const word of phrase.middle) {
    if (particle.includes(word)) continue;
    const found =
      findWord(word, at + 1, Math.min(tokens.length, verb.head + WINDOW), clause, tokens) ??
      findInObject(word, deep.object.length > 0 ? deep.object : deep.subject, index);
    if (found === undefined) return undefined;
    if (found > at) at = found;
    // "Beat up the detainees": a particle that was taken for a preposition has the object after it.
    adrift = clause.prepositions.find((p) => p.token === found) ?? adrift;
    const group = groupAt[found] ?? -1;
    if (group >= 0) consumed.add(group);
  }
  if (phrase.preposition === undefined)
    return clauseMatch(
      phrase.pattern,
      'verb',
      clause,
      verb,
      deep,
      index,
      deep.object.length === 0 ? adrift : undefined,
      consumed,
      at,
      phrase.size,
    );
  const governed = findPreposition(phrase.preposition, clause, consumed, deep, index);
  if (!governed) return undefined;
  // "Was about" is one phrase, "was scathing about" another.
  if (phrase.verb === 'be' && governed.token > at + 1) return undefined;
  return clauseMatch(phrase.pattern, 'verb', clause, verb, deep, index, governed, consumed, at, phrase.size);
}

function findWord(word: string, from: number, to: number, clause: Clause, tokens: readonly Token[]): number | undefined {
  for (let i = from; i < Math.min(to, clause.end); i++) {
    const token = tokens[i];
    if (token && (token.lemma === word || token.lower === word)) return i;
  }
  return undefined;
}

/** "An agreement was reached": the noun of the phrase stands before the verb. */
function findInObject(word: string, object: readonly number[], index: ReportIndex): number | undefined {
  for (const member of object) {
    const group = index.parsed.nounGroups[member];
    for (let i = group?.first ?? 0; i < (group?.end ?? 0); i++) {
      const token = index.parsed.tokens[i];
      if (token && (token.lemma === word || token.lower === word)) return i;
    }
  }
  return undefined;
}

function findPreposition(
  word: string,
  clause: Clause,
  consumed: ReadonlySet<number>,
  deep: DeepArguments,
  index: ReportIndex,
): Prepositional | undefined {
  const direct = clause.prepositions.find((p) => p.preposition === word);
  if (direct) return direct;
  for (const member of [...consumed, ...deep.object]) {
    const inside = index.parsed.nounGroups[member]?.complements.find((p) => p.preposition === word);
    if (inside) return inside;
  }
  return undefined;
}

/** "Is opposed to": what looks like a passive may be the adjective of a pattern; whoever is opposed then acts. */
function matchParticiple(clause: Clause, verb: VerbGroup, index: ReportIndex, patterns: CompiledPatterns): Match[] {
  const out: Match[] = [];
  for (const { pattern, preposition } of patterns.adjectives.get(index.parsed.tokens[verb.head]?.lower ?? '') ?? []) {
    const governed = clause.prepositions.find((p) => p.preposition === preposition);
    if (!governed && !index.children[clause.index]?.some((child) => child.marker === preposition)) continue;
    const deep = { subject: clause.subject, object: clause.object, indirect: [], prepositions: clause.prepositions };
    out.push(clauseMatch(pattern, 'adjective', clause, verb, deep, index, governed, new Set(), verb.head, 2));
  }
  return out;
}

function matchAdjectives(clause: Clause, verb: VerbGroup, deep: DeepArguments, index: ReportIndex, patterns: CompiledPatterns): Match[] {
  const isJudging = patterns.judgingVerbs.has(verb.lemma);
  if (!COPULAS.has(verb.lemma) && !isJudging) return [];
  const { tokens, groupAt } = index.parsed;
  const out: Match[] = [];
  for (let i = verb.head + 1; i < Math.min(clause.end, verb.head + WINDOW); i++) {
    const token = tokens[i];
    if (!token || (!isJudging && (groupAt[i] ?? -1) >= 0)) break;
    for (const { pattern, preposition } of patterns.adjectives.get(token.lower) ?? []) {
      const governed = preposition === undefined ? undefined : clause.prepositions.find((p) => p.preposition === preposition);
      if (preposition !== undefined && !governed) continue;
      out.push(clauseMatch(pattern, 'adjective', clause, verb, deep, index, governed, new Set(), i, preposition === undefined ? 1 : 2));
    }
  }
  return out;
}

const COPULAS = new Set(['be', 'become', 'remain', 'stay', 'seem', 'appear', 'look', 'sound', 'feel', 'stand', 'get', 'grow']);

function clauseMatch(
  pattern: Match['pattern'],
  kind: Match['kind'],
  clause: Clause,
  verb: VerbGroup,
  deep: DeepArguments,
  index: ReportIndex,
  governed: Prepositional | undefined,
  consumed: ReadonlySet<number>,
  last: number,
  size: number,
): Match {
  const first = Math.min(verb.first, last);
  return {
    pattern,
    kind,
    trigger: { first, end: Math.max(verb.end, last + 1) },
    clause,
    group: undefined,
    size,
    slot: (name) => clauseSlot(name, clause, deep, index, governed, consumed, pattern.dependents),
  };
}

/** Fills a slot from the arguments of a clause. */
export function clauseSlot(
  name: string,
  clause: Clause,
  deep: DeepArguments,
  index: ReportIndex,
  governed?: Prepositional,
  consumed: ReadonlySet<number> = new Set(),
  dependents: readonly string[] = [],
): readonly Filler[] {
  const free = (groups: readonly number[]): Filler[] => groupFillers(groups.filter((group) => !consumed.has(group)));
  switch (name) {
    case 'subject':
      return groupFillers(deep.subject);
    case 'object':
      return governed ? groupFillers(governed.groups) : free(deep.object);
    case 'owner':
      return groupFillers(deep.object.flatMap((g) => index.parsed.nounGroups[g]?.possessor ?? []));
    case 'theme':
      return free(deep.object);
    case 'indirect':
      return free(governed ? [...deep.indirect, ...deep.object] : deep.indirect);
    case 'predicate':
      return groupFillers(clause.predicate);
    // "They consider the plan unfair" has both; of "the plan is unfair" the judge is whoever says so.
    case 'judge':
      return COPULAS.has(clause.verb?.lemma ?? '') ? [] : groupFillers(deep.subject);
    case 'judged':
      return COPULAS.has(clause.verb?.lemma ?? '') ? groupFillers(deep.subject) : free(deep.object);
    default:
      return name.startsWith('clause-')
        ? complementSlot(name.slice(7), clause, index, dependents)
        : prepositional(name, clause, deep, index, consumed);
  }
}

/** The same slot of the clause that depends on this one: "urged Y to accept P". */
function complementSlot(name: string, clause: Clause, index: ReportIndex, dependents: readonly string[]): readonly Filler[] {
  for (const child of index.children[clause.index] ?? []) {
    if (child.kind !== 'complement' && child.marker !== 'to') continue;
    if (!leadsOn(child, dependents)) continue;
    const found = clauseSlot(name, child, deepArguments(child), index);
    if (found.length > 0) return found;
  }
  return [];
}

function prepositional(
  name: string,
  clause: Clause,
  deep: DeepArguments,
  index: ReportIndex,
  consumed: ReadonlySet<number>,
): readonly Filler[] {
  const inside = (groups: Iterable<number>): Filler[] =>
    groupFillers([...groups].flatMap((g) => complementsOf(index.parsed.nounGroups[g], name)));
  const ofPhrase = inside(consumed);
  if (ofPhrase.length > 0) return ofPhrase;
  const direct = clause.prepositions.filter((p) => p.preposition === name).flatMap((p) => p.groups);
  return direct.length > 0 || consumed.size > 0 ? groupFillers(direct) : inside(deep.object);
}

/** True when the verb of a dependent clause is one that the pattern looks through. */
export function leadsOn(clause: Clause, dependents: readonly string[]): boolean {
  return dependents.length === 0 || dependents.includes(clause.verb?.lemma ?? '');
}

/** Noun groups after a preposition that hangs on a noun. */
export function complementsOf(group: NounGroup | undefined, preposition: string): readonly number[] {
  return group?.complements.filter((p) => p.preposition === preposition).flatMap((p) => p.groups) ?? [];
}
