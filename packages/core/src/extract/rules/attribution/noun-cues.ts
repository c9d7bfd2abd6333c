import type { Clause, NounGroup, Range } from '../reading.ts';
import { contentFrom } from './content.ts';
import { CUE_ADJECTIVES, CUE_NOUNS, type CueAdjectives, type CueNouns, LIGHT_VERB_NOUNS, LIGHT_VERBS } from './cue-phrases.ts';
import { type Draft, textOf, wholeRanges } from './draft.ts';
import { finiteClauseAt, opensClause, thatAfterInsertion } from './follow.ts';
import { words } from './lexicon.ts';
import { groupStart, phraseEnd, possessorEnd, type Scene, sentenceOf } from './scene.ts';
import { NOBODY, type Source, sourceFrom, sourceOf } from './source.ts';

/** A row of the tables with its cells read. */
interface NounRow extends Pick<CueNouns, 'isDenial' | 'certainty'> {
  readonly opens: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
}

interface AdjectiveRow extends Pick<CueAdjectives, 'certainty'> {
  readonly prepositions: ReadonlySet<string>;
}

const NOUN_ROWS: ReadonlyMap<string, readonly NounRow[]> = index(
  CUE_NOUNS.map((row) => ({
    row: { ...row, opens: new Set(words(row.opens)), prepositions: new Set(words(row.prepositions)) },
    cell: row.nouns,
  })),
);
const ADJECTIVE_ROWS: ReadonlyMap<string, readonly AdjectiveRow[]> = index(
  CUE_ADJECTIVES.map((row) => ({ row: { ...row, prepositions: new Set(words(row.prepositions)) }, cell: row.adjectives })),
);

function index<T>(rows: readonly { readonly row: T; readonly cell: string }[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const { row, cell } of rows) {
    for (const word of words(cell)) {
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
    const opened = opening(scene, row, group.end) ?? laterOpening(scene, row, phraseEnd(scene.reading, group.index));
    if (opened === undefined) continue;
    const clause = scene.reading.clauseAt[group.head]!;
    const matter = contentFrom(scene, opened.start, clause, opened.isClause ? 'clause' : 'phrase');
    const content = wholeRanges(scene, [untilVerb(scene, matter, clause)]);
    if (content.length > 0) return nounAttribution(scene, group, row, opened, content, bearer);
  }
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();
const LIGHT: ReadonlySet<string> = new Set(words(LIGHT_VERBS));
const LIGHT_NOUNS: ReadonlySet<string> = new Set(words(LIGHT_VERB_NOUNS));
const CLAUSE_ROWS: readonly NounRow[] = [{ opens: new Set(['that']), prepositions: NONE }];

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

function opening(scene: Scene, { opens, prepositions }: NounRow, at: number): Opening | undefined {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (token === undefined || next === undefined) return undefined;
  if (prepositions.has(token.lower)) return { start: at + 1, cueEnd: at + 1, isClause: false };
  if (token.tag === 'AUX' && token.lemma === 'be' && opens.has('that') && next.lower === 'that') {
    return { start: at + 1, cueEnd: at + 1, isClause: true };
  }
  if (!opens.has(token.lower)) return undefined;
  if (token.lower === 'to') return next.tag === 'VERB' || next.tag === 'AUX' ? { start: at, cueEnd: at, isClause: false } : undefined;
  return finiteClauseAt(scene, at + 1) !== undefined && !isRelative(scene, at + 1) ? { start: at, cueEnd: at, isClause: true } : undefined;
}

/** `reports in the press that ...`, `reports, based on two sources, that ...`. */
function laterOpening(scene: Scene, row: NounRow, at: number): Opening | undefined {
  if (at >= scene.tokens.length) return undefined;
  const direct = opening(scene, { ...row, prepositions: NONE }, at);
  const start = direct === undefined && row.opens.has('that') ? thatAfterInsertion(scene, at, sentenceOf(scene, at).end) : undefined;
  return start === undefined ? direct : { start, cueEnd: -1, isClause: true };
}

/** `demands that X has turned down`: the clause describes the noun and does not tell what it holds. */
function isRelative(scene: Scene, at: number): boolean {
  return finiteClauseAt(scene, at)?.kind === 'relative';
}

function nounAttribution(
  scene: Scene,
  group: NounGroup,
  row: NounRow,
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
    cue: { first: isLight ? bearer.verb!.first : group.head, end: Math.max(cueEnd, group.end) },
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

function adjectiveAttribution(scene: Scene, clause: Clause, row: AdjectiveRow, at: number): Draft | undefined {
  const next = scene.tokens[at + 1];
  if (next === undefined) return undefined;
  const isInfinitive = next.lower === 'to' && ['VERB', 'AUX'].includes(scene.tokens[at + 2]?.tag ?? '');
  const isPreposition = !isInfinitive && row.prepositions.has(next.lower);
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
