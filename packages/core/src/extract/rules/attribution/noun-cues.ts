import type { Clause, NounGroup, Range } from '../reading.ts';
import { contentFrom } from './content.ts';
import { CUE_ADJECTIVES, CUE_NOUNS, type CueAdjectives, type CueNouns, LIGHT_VERB_NOUNS, LIGHT_VERBS } from './cue-phrases.ts';
import { type Draft, textOf, wholeRanges } from './draft.ts';
import { opensClause } from './follow.ts';
import { words } from './lexicon.ts';
import { groupStart, phraseEnd, possessorEnd, type Scene } from './scene.ts';
import { NOBODY, type Source, sourceFrom, sourceOf } from './source.ts';

const NOUN_ROWS = index(CUE_NOUNS, (row) => row.nouns);
const ADJECTIVE_ROWS = index(CUE_ADJECTIVES, (row) => row.adjectives);

function index<T>(rows: readonly T[], cell: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    for (const word of words(cell(row))) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [row]);
      else known.push(row);
    }
  }
  return found;
}

/** `X's claim that ...`, `a call for ... by X`, `made the claim that ...`: a noun of speech, thought or will with its matter. */
export function nounDraft(scene: Scene, group: NounGroup): Draft | undefined {
  if (group.kind !== 'common' || group.head !== group.end - 1) return undefined;
  const lemma = scene.tokens[group.head]!.lemma.toLowerCase();
  const bearer = lightVerb(scene, group);
  const rows = NOUN_ROWS.get(lemma) ?? (bearer !== undefined && LIGHT_NOUNS.has(lemma) ? CLAUSE_ROWS : []);
  for (const row of rows) {
    const opened = opening(scene, row, group.end) ?? opening(scene, { ...row, prepositions: '' }, phraseEnd(scene.reading, group.index));
    if (opened === undefined) continue;
    const clause = scene.reading.clauseAt[group.head]!;
    const matter = contentFrom(scene, opened.start, clause, opened.isClause ? 'clause' : 'phrase');
    const content = wholeRanges(scene, [untilVerb(scene, matter, clause)]);
    if (content.length > 0) return nounAttribution(scene, group, row, opened, content, bearer);
  }
  return undefined;
}

const LIGHT: ReadonlySet<string> = new Set(words(LIGHT_VERBS));
const LIGHT_NOUNS: ReadonlySet<string> = new Set(words(LIGHT_VERB_NOUNS));
const CLAUSE_ROWS: readonly CueNouns[] = CUE_NOUNS.slice(0, 1);

/** The clause whose light verb has the noun for its object. */
function lightVerb(scene: Scene, group: NounGroup): Clause | undefined {
  const clause = scene.reading.clauses[scene.reading.clauseAt[group.head] ?? -1];
  if (clause?.verb === undefined || clause.verb.voice === 'passive' || clause.verb.first > group.first) return undefined;
  return LIGHT.has(clause.verb.lemma) && clause.object.includes(group.index) ? clause : undefined;
}

/** In a subject the matter of the noun ends where the verb of its clause begins: "The claim that he lied WAS WRONG". */
function untilVerb(scene: Scene, range: Range, clause: number): Range {
  const verb = scene.reading.clauses[clause]?.verb;
  return verb !== undefined && verb.first > range.first ? { first: range.first, end: Math.min(range.end, verb.first) } : range;
}

interface Opening {
  readonly start: number;
  readonly cueEnd: number;
  readonly isClause: boolean;
}

function opening(scene: Scene, row: CueNouns, at: number): Opening | undefined {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token === undefined || next === undefined) return undefined;
  const opens = words(row.opens);
  if (words(row.prepositions).includes(token.lower)) return { start: at + 1, cueEnd: at + 1, isClause: false };
  if (token.tag === 'AUX' && token.lemma === 'be' && opens.includes('that') && next.lower === 'that') {
    return { start: at + 1, cueEnd: at + 1, isClause: true };
  }
  if (!opens.includes(token.lower)) return undefined;
  if (token.lower === 'to') return next.tag === 'VERB' || next.tag === 'AUX' ? { start: at, cueEnd: at, isClause: false } : undefined;
  return opensClause(scene, at + 1) ? { start: at, cueEnd: at, isClause: true } : undefined;
}

function nounAttribution(
  scene: Scene,
  group: NounGroup,
  row: CueNouns,
  { cueEnd, isClause }: Opening,
  content: readonly Range[],
  bearer: Clause | undefined,
): Draft {
  const own = nounSource(scene, group);
  const isLight = bearer !== undefined && own.groups.every((index) => scene.reading.nounGroups[index]!.kind === 'pronoun');
  const source = isLight ? sourceOf(scene, bearer) : own;
  const first = isLight ? bearer.verb!.head : group.head;
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: isLight ? bearer.verb!.first : group.head, end: cueEnd },
    cueHead: first,
    cueText: textOf(scene, first, group.head + 1),
    content,
    kind: isClause ? 'proposition' : 'topic',
    outletGroups: [],
    isDenial: row.isDenial ?? false,
    certainty: row.certainty ?? 'certain',
  };
}

/** The possessor, or who stands after by or from: `a call by X for`. */
function nounSource(scene: Scene, group: NounGroup): Source {
  if (group.possessor !== undefined) {
    const first = groupStart(scene.reading, group.possessor);
    return { ranges: [{ first, end: possessorEnd(scene, group.possessor) }], groups: [group.possessor] };
  }
  const agent = group.complements.find((phrase) => AGENT_PREPOSITIONS.has(phrase.preposition));
  return agent === undefined ? NOBODY : sourceFrom(scene, agent.groups);
}

/** `a call by X`, `word from X`, `reports in X`. */
const AGENT_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'from', 'in']);

/** `X is confident that ...`, `X was critical of ...`. */
export function adjectiveDraft(scene: Scene, clause: Clause): Draft | undefined {
  const { verb } = clause;
  if (verb === undefined || !COPULAS.has(scene.tokens[verb.head]!.lemma)) return undefined;
  for (let at = verb.end; at < verb.end + 4; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.tag === 'PUNCT') return undefined;
    for (const row of ADJECTIVE_ROWS.get(token.lower) ?? []) {
      const found = adjectiveAttribution(scene, clause, row, at);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const COPULAS: ReadonlySet<string> = new Set(['be', 'feel', 'become', 'remain', 'seem', 'appear', 'sound']);

function adjectiveAttribution(scene: Scene, clause: Clause, row: CueAdjectives, at: number): Draft | undefined {
  const next = scene.tokens[at + 1];
  if (next === undefined) return undefined;
  const isPreposition = words(row.prepositions).includes(next.lower);
  const isInfinitive = next.lower === 'to' && ['VERB', 'AUX'].includes(scene.tokens[at + 2]?.tag ?? '');
  const isClause = next.lower === 'that' || opensClause(scene, at + 1);
  if (!isPreposition && !isInfinitive && !isClause) return undefined;
  const source = sourceOf(scene, clause);
  if (source.groups.length === 0) return undefined;
  const start = isPreposition ? at + 2 : at + 1;
  const content = wholeRanges(scene, [contentFrom(scene, start, clause.index, isPreposition ? 'phrase' : 'clause')]);
  if (content.length === 0) return undefined;
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: clause.verb!.first, end: isPreposition ? at + 2 : at + 1 },
    cueHead: at,
    cueText: textOf(scene, clause.verb!.first, at + 1),
    content,
    kind: isClause ? 'proposition' : isInfinitive ? 'intention' : 'topic',
    outletGroups: [],
    isDenial: false,
    certainty: row.certainty ?? 'certain',
  };
}
