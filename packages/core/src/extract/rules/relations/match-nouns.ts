import type { Clause, NounGroup } from '../reading.ts';
import { clauseSlot, leadsOn, wholeClause } from './clause-slots.ts';
import type { CompiledPatterns, NounPhrase } from './compile-patterns.ts';
import { deepArguments } from './deep-arguments.ts';
import { type Filler, groupFillers, type Match } from './match.ts';
import { complementsOf, furtherComplements, SIDES } from './noun-complements.ts';
import { clauseOf, type ReportIndex } from './report-index.ts';

/** Finds the nouns that patterns wait for, as heads of groups and as titles before a name. */
export function matchNouns(group: NounGroup, index: ReportIndex, patterns: CompiledPatterns): Match[] {
  const { tokens } = index.parsed;
  const out: Match[] = [];
  const add = (phrase: NounPhrase, token: number): void => {
    if (standsBefore(phrase.before, token, group, index)) out.push(nounMatch(phrase, token, group, index, patterns));
  };
  if (group.kind === 'pronoun') return out;
  for (let i = group.first; i < group.end; i++) {
    const token = tokens[i];
    if (!token || (i !== group.head && group.kind !== 'name')) continue;
    for (const phrase of patterns.nouns.get(token.lemma.toLowerCase()) ?? patterns.nouns.get(token.lower) ?? []) add(phrase, i);
  }
  for (const phrase of patterns.anyNoun) add(phrase, group.head);
  return out;
}

/** The other words of the phrase stand before the noun, in the group or right before it ("on his way"). */
function standsBefore(words: readonly string[], noun: number, group: NounGroup, index: ReportIndex): boolean {
  const { tokens } = index.parsed;
  const from = Math.max(0, group.first - 2);
  let at = noun;
  for (let w = words.length - 1; w >= 0; w--) {
    do at--;
    while (at >= from && tokens[at]?.lemma.toLowerCase() !== words[w] && tokens[at]?.lower !== words[w]);
    if (at < from) return false;
  }
  return true;
}

function nounMatch(phrase: NounPhrase, token: number, group: NounGroup, index: ReportIndex, patterns: CompiledPatterns): Match {
  return {
    pattern: phrase.pattern,
    kind: 'noun',
    trigger: { first: token, end: token + 1 },
    clause: clauseOf(index, group),
    group: group.index,
    size: phrase.size,
    slot: (name) => nounSlot(name, phrase, token, group, index, patterns),
  };
}

function nounSlot(
  name: string,
  phrase: NounPhrase,
  token: number,
  group: NounGroup,
  index: ReportIndex,
  patterns: CompiledPatterns,
): readonly Filler[] {
  if (name.includes('+')) {
    const sides = name.split('+').map((side) => nounSlot(side, phrase, token, group, index, patterns));
    return sides.every((side) => side.length > 0) ? sides.flat() : [];
  }
  switch (name) {
    case 'self':
      return [{ kind: 'group', group: group.index }];
    case 'possessor':
      return groupFillers(group.possessor === undefined ? [] : [group.possessor]);
    case 'modifier':
    case 'compound':
    case 'pair':
      return token > group.first ? [{ kind: 'words', group: group.index, first: group.first, end: token }] : [];
    case 'holder':
      return holders(group, index);
    case 'predicated':
      return predicated(group, index);
    case 'subject':
      return supportSubject(group, index, patterns);
    case 'controller':
      return controller(group, index, 'subject');
    case 'controller-object':
      return controller(group, index, 'object');
    case 'of-words':
      return complementsOf(group, 'of').flatMap((member) => beforeHead(index.parsed.nounGroups[member]));
    case 'beside':
      return groupFillers([...complementsOf(group, ','), ...(index.appositions.get(group.index) ?? [])]);
    default:
      return name.startsWith('clause-')
        ? dependentSlot(name.slice(7), group, index, phrase.pattern.dependents)
        : afterNoun(name, group, index);
  }
}

/** "Secretary of the Army Ann Roe": the body stands before the name that has run together with it. */
function beforeHead(group: NounGroup | undefined): Filler[] {
  return group && group.kind === 'name' && group.head > group.first
    ? [{ kind: 'words', group: group.index, first: group.first, end: group.head }]
    : [];
}

/** Whoever is called by the title: the name in the same group, the one that it is set beside, or the subject of the `be`. */
function holders(group: NounGroup, index: ReportIndex): Filler[] {
  const apposed = group.apposedTo === undefined ? [] : [group.apposedTo];
  const found = [group.index, ...apposed, ...(index.appositions.get(group.index) ?? [])];
  // "A spokesman for the ministry, X": the name may be set beside the last noun of the description.
  for (const { groups } of group.complements) for (const member of groups) found.push(...(index.appositions.get(member) ?? []));
  for (const { group: subject } of predicated(group, index)) found.push(subject);
  return groupFillers(found);
}

function predicated(group: NounGroup, index: ReportIndex): Filler[] {
  const place = index.places[group.index];
  return place?.kind === 'predicate' ? groupFillers(place.clause.subject) : [];
}

/** "Held talks": the subject of a verb that only carries its object is the doer of the noun. */
function supportSubject(group: NounGroup, index: ReportIndex, patterns: CompiledPatterns): Filler[] {
  const relative = index.describing.get(group.index);
  const held = relative?.verb && patterns.supportVerbs.has(relative.verb.lemma) ? deepArguments(relative) : undefined;
  if (held?.object.includes(group.index) && held.subject.length > 0) return groupFillers(held.subject);
  const place = index.places[group.index];
  if (!place || place.kind === 'complement') return [];
  const { verb } = place.clause;
  if (!verb) return [];
  if (place.kind === 'prepositional')
    return patterns.supportVerbs.has(`${verb.lemma} ${place.preposition.preposition}`) ? groupFillers(place.clause.subject) : [];
  const deep = deepArguments(place.clause);
  return patterns.supportVerbs.has(verb.lemma) && deep.object.includes(group.index) ? groupFillers(deep.subject) : [];
}

/** The subject or object of the clause in which the noun stands after a preposition or as an object. */
function controller(group: NounGroup, index: ReportIndex, role: 'subject' | 'object'): Filler[] {
  const place = index.places[group.index];
  if (!place || place.kind === 'subject') return [];
  if (place.kind === 'complement') {
    // "Renewed the claim in a letter to the Council": the letter hangs on the object of the verb.
    const outer = index.parsed.nounGroups[place.of];
    return place.preposition.preposition === 'in' && outer && index.places[place.of]?.kind === 'object'
      ? controller(outer, index, role)
      : [];
  }
  return groupFillers(deepArguments(place.clause)[role].filter((member) => member !== group.index));
}

/** What stands after a preposition behind the noun, also where a date or the verb comes between: "talks resumed between A and B". */
function afterNoun(preposition: string, group: NounGroup, index: ReportIndex): Filler[] {
  const own = furtherComplements(group, preposition, index);
  if (own.length > 0) return groupFillers(own);
  const relative = index.describing.get(group.index);
  if (relative?.object.includes(group.index) && SIDES.has(preposition)) {
    const inRelative = relative.prepositions.find((p) => p.preposition === preposition);
    if (inRelative) return groupFillers(inRelative.groups);
  }
  const adjacent = clauseOf(index, group)?.prepositions.find((p) => p.preposition === preposition && p.token === group.end);
  if (adjacent) return groupFillers(adjacent.groups);
  const place = index.places[group.index];
  if (!place || place.kind === 'complement') return [];
  const { prepositions } = place.clause;
  if (
    place.kind === 'prepositional' ||
    // "The adviser Lind flew to Oslo": a name has its complements right behind it.
    (place.kind === 'subject' && group.kind === 'name' && !SIDES.has(preposition)) ||
    (place.kind === 'subject' && !SIDES.has(preposition) && preposition !== 'to' && preposition !== 'against')
  )
    return [];
  return groupFillers(prepositions.filter((p) => p.preposition === preposition && p.token > group.head).flatMap((p) => p.groups));
}

/** A slot of the infinitive or participle that follows the noun: "a push to restart the talks". */
function dependentSlot(name: string, group: NounGroup, index: ReportIndex, dependents: readonly string[]): readonly Filler[] {
  const child = clauseAfter(group, index);
  return child && leadsOn(child, dependents) ? clauseSlot(name, wholeClause(child, index)) : [];
}

function clauseAfter(group: NounGroup, index: ReportIndex): Clause | undefined {
  return index.describing.get(group.index);
}
