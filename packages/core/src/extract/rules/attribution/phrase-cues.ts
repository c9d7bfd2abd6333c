import type { Prepositional, Range } from '../reading.ts';
import { contentFrom, trimmed } from './content.ts';
import { HEARSAY_ADVERBS, SOURCE_PHRASES, type SourcePhrase } from './cue-phrases.ts';
import { type Draft, textOf, wholeRanges } from './draft.ts';
import { opensClause } from './follow.ts';
import { words } from './lexicon.ts';
import { groupFrom, groupStart, partedAt, phraseEnd, type Scene, sentenceOf } from './scene.ts';
import { NOBODY, type Source, sourceFrom } from './source.ts';

interface PhraseRow {
  readonly phrase: SourcePhrase;
  readonly before: readonly string[];
  readonly after: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

/** By their first word. */
const ROWS: ReadonlyMap<string, readonly PhraseRow[]> = readTable();

function readTable(): ReadonlyMap<string, readonly PhraseRow[]> {
  const rows = new Map<string, PhraseRow[]>();
  for (const phrase of SOURCE_PHRASES) {
    const before = words(phrase.before);
    const row = { phrase, before, after: new Set(words(phrase.after ?? '')), heads: new Set(words(phrase.heads ?? '')) };
    rows.set(before[0]!, [...(rows.get(before[0]!) ?? []), row]);
  }
  return rows;
}

/** `according to X`, `in X's view`: the attribution whose cue begins with this token. */
export function phraseDraft(scene: Scene, at: number): Draft | undefined {
  for (const row of ROWS.get(scene.tokens[at]!.lower) ?? []) {
    const found = matched(scene, at, row);
    if (found !== undefined) return found;
  }
  return undefined;
}

function matched(scene: Scene, at: number, row: PhraseRow): Draft | undefined {
  if (row.before.some((word, offset) => scene.tokens[at + offset]?.lower !== word)) return undefined;
  const after = at + row.before.length;
  const group = groupFrom(scene, after);
  if (group < 0 || groupStart(scene.reading, group) !== after) return undefined;
  if (row.phrase.onlyInitial && !isInitial(scene, at, group)) return undefined;
  const head = scene.tokens[scene.reading.nounGroups[group]!.head]!;
  if (row.heads.size > 0 && !row.heads.has(head.lemma.toLowerCase())) return undefined;
  if (row.phrase.onlyInitial && row.heads.size === 0 && scene.reading.nounGroups[group]!.kind === 'common') return undefined;
  if (row.after.size === 0)
    return phrase(scene, at, after, sourceFrom(scene, coordinated(scene, at, group), at > sentenceOf(scene, at).first + 1), undefined);
  const possessor = scene.reading.nounGroups[group]!.possessor;
  if (!row.after.has(head.lower) || possessor === undefined) return undefined;
  return phrase(scene, at, after, sourceFrom(scene, [possessor]), scene.reading.nounGroups[group]!.end);
}

/** All noun groups that the preposition governs, when the grammar found them. */
function coordinated(scene: Scene, at: number, group: number): readonly number[] {
  const clause = scene.reading.clauses[scene.reading.clauseAt[at] ?? -1];
  const found = clause?.prepositions.find((phrase: Prepositional) => phrase.groups.includes(group));
  return found === undefined ? [group] : found.groups.slice(found.groups.indexOf(group));
}

function isInitial(scene: Scene, at: number, group: number): boolean {
  const sentence = sentenceOf(scene, at);
  const after = phraseEnd(scene.reading, group);
  return at === sentence.first && (scene.tokens[after]?.text === ',' || opensClause(scene, after));
}

function phrase(scene: Scene, at: number, cueEnd: number, source: Source, end: number | undefined): Draft | undefined {
  const rest = end ?? source.ranges.at(-1)?.end ?? cueEnd;
  const content = hostContent(scene, at, rest);
  if (content.length === 0) return undefined;
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: at, end: cueEnd },
    cueHead: at,
    cueText: end === undefined ? textOf(scene, at, cueEnd) : textOf(scene, at, end),
    content,
    kind: 'proposition',
    outletGroups: [],
    isDenial: false,
    certainty: 'certain',
  };
}

/** The sentence around a phrase of source: what stands before it, and what goes on after it. */
function hostContent(scene: Scene, at: number, rest: number): readonly Range[] {
  const sentence = sentenceOf(scene, at);
  const before = trimmed(scene, { first: hostStart(scene, at), end: at });
  if (before.end <= before.first || before.end - before.first < 2) {
    const start = scene.tokens[rest]?.text === ',' ? rest + 1 : rest;
    return start < sentence.end ? wholeRanges(scene, [contentFrom(scene, start, -1, 'clause')]) : [];
  }
  const next = scene.tokens[rest + 1];
  const goesOn = scene.tokens[rest]?.text === ',' && next !== undefined && rest + 1 < sentence.end && !LEAVES.has(next.lower);
  const isVerbBefore = hasVerb(scene, before);
  const isJoined = next?.tag === 'CCONJ' || CONCESSIVE.has(next?.lower ?? '');
  if (!goesOn || (isVerbBefore && !isJoined)) return wholeRanges(scene, [before]);
  return wholeRanges(scene, [before, contentFrom(scene, rest + 1, -1, 'clause')]);
}

/**
 * Where the clause around the phrase begins. Inside the words of another source ("X said that Y left according to Z") it is that clause alone that is
 * handed on; an infinitive hands on nothing by itself.
 */
function hostStart(scene: Scene, at: number): number {
  const { first } = sentenceOf(scene, at);
  if (scene.tokens[at - 1]?.lower === 'that') return at;
  const clause = scene.reading.clauses[scene.reading.clauseAt[at] ?? -1];
  const isInner = clause?.kind === 'complement' && clause.verb?.form === 'finite' && clause.first > first && clause.first < at;
  const isAfterPause = scene.tokens[at - 1]?.text === ',';
  // After a pause at the end of a sentence it hands on all of it, lists after a colon too.
  return isAfterPause ? first : partedAt(scene, isInner ? clause.first : first, at);
}

/** What goes on with the same voice: `..., according to him, although ...`. */
const CONCESSIVE: ReadonlySet<string> = new Set(['although', 'though', 'because', 'since', 'while']);

const LEAVES: ReadonlySet<string> = new Set(['which', 'who', 'citing', 'but']);

function hasVerb(scene: Scene, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) {
    const tag = scene.tokens[at]!.tag;
    if (tag === 'AUX' || tag === 'VERB') return true;
  }
  return false;
}

/** `reportedly`: nobody is named, the sentence around the adverb is passed on. */
export function hearsayDraft(scene: Scene, at: number): Draft | undefined {
  if (!HEARSAY_ADVERBS.has(scene.tokens[at]!.lower)) return undefined;
  const sentence = sentenceOf(scene, at);
  const before = trimmed(scene, { first: sentence.first, end: at });
  const after = contentFrom(scene, at + 1, -1, 'clause');
  return {
    source: NOBODY.ranges,
    sourceGroups: [],
    cue: { first: at, end: at + 1 },
    cueHead: at,
    cueText: textOf(scene, at, at + 1),
    content: wholeRanges(scene, [before, after]),
    kind: 'proposition',
    outletGroups: [],
    isDenial: false,
    certainty: 'unknown',
  };
}
