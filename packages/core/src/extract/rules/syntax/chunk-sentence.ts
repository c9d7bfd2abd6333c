import type { Token } from '../reading.ts';
import type { Chunk, GroupDraft, VerbDraft } from './chunk.ts';
import { isCountAt, isPossessivePronoun, type OpenGroup, readNounGroup } from './read-noun-group.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { verbLemmaOf } from './verb-form.ts';
import { CONJUNCTIONS, PHRASES_BY_FIRST, PREPOSITIONS, SUBORDINATORS } from './words/function-words.ts';
import { CONTENT_NOUNS, TIME_NOUNS } from './words/noun-classes.ts';
import { CLAUSE_VERBS, HEARER_VERBS, OBJECT_PREDICATE_VERBS } from './words/verb-classes.ts';

const MARKS: ReadonlyMap<string, Chunk['kind']> = new Map([
  [',', 'comma'], [';', 'break'], [':', 'break'], ['.', 'stop'], ['!', 'stop'], ['?', 'stop'], ['…', 'stop'], ['—', 'dash'], ['–', 'dash'], ['--', 'dash'], ['-', 'dash'], ['―', 'dash'],
  ['(', 'opening'], ['[', 'opening'], [')', 'closing'], [']', 'closing'],
]); // biome-ignore format: one mark beside the other

/** Enters a group that has been read into the report's, with its possessor. */
export type MakeGroup = (group: OpenGroup, possessor: number | undefined) => GroupDraft;

/** Cuts a sentence into noun groups, verb groups and the small words between them, from left to right. */
export function chunkSentence(tokens: readonly Token[], first: number, end: number, makeGroup: MakeGroup): Chunk[] {
  const chunks: Chunk[] = [];
  let possessor: GroupDraft | undefined;
  for (let at = first; at < end; ) {
    const chunk = readChunk(tokens, at, end, chunks, possessor, makeGroup);
    chunks.push(chunk.kind === 'dash' && isDateline(tokens, first, at, chunks) ? { ...chunk, kind: 'break' } : chunk);
    possessor = possessorAfter(tokens, chunk, chunks, possessor, end);
    at = chunk.end;
  }
  return chunks;
}

/** Words before the dash of `OSLO, May 2 (NNA) - ` at most. */
const DATELINE = 14;

/** Where and when a report was written stands before it and is none of its clauses. */
function isDateline(tokens: readonly Token[], first: number, at: number, chunks: readonly Chunk[]): boolean {
  return at - first < DATELINE && /^\p{Lu}{3,}$/u.test(tokens[first]!.text) && chunks.every(({ kind }) => kind !== 'verb');
}

/** The group that possesses the one to come: after `'s`, or the pronoun `his`. */
function possessorAfter(
  tokens: readonly Token[],
  chunk: Chunk,
  chunks: readonly Chunk[],
  before: GroupDraft | undefined,
  end: number,
): GroupDraft | undefined {
  if (chunk.kind === 'noun') return isPossessivePronoun(tokens, chunk.first, end) ? chunk.group : undefined;
  if (chunk.kind === 'quote') return before;
  const owner = chunks.at(-2);
  return chunk.kind === 'possessive' && owner?.kind === 'noun' ? owner.group : undefined;
}

function readChunk(
  tokens: readonly Token[],
  at: number,
  end: number,
  chunks: readonly Chunk[],
  possessor: GroupDraft | undefined,
  makeGroup: MakeGroup,
): Chunk {
  const token = tokens[at]!;
  const one = { first: at, end: at + 1 };
  if (token.tag === 'PUNCT' || token.tag === 'SYM' || token.tag === 'X') {
    const mark = readMark(tokens, at, chunks);
    if (mark !== undefined) return mark;
  }
  if (token.tag === 'PART' && (token.lower === "'s" || token.lower === "'") && chunks.at(-1)?.kind === 'noun')
    return { ...one, kind: 'possessive' };
  if (BESIDE_TIME.has(token.lower) && isTimeGroup(tokens, chunks.at(-1)) && tokens[at + 1]?.tag === 'PUNCT')
    return { ...one, kind: 'adverb' }; // `had signed the day before.`
  if (token.lower === 'once' && tokens[at + 1]?.tag === 'VERB' && at > 0 && tokens[at - 1]!.tag !== 'SCONJ')
    return { ...one, kind: 'adverb' }; // `whom Lind once praised`
  const that = token.lower === 'that' ? readThat(tokens, at, end, chunks) : undefined;
  if (that !== undefined) return that;
  const phrase = isCountAt(tokens, at, end) ? undefined : readPhrase(tokens, at, end);
  if (phrase !== undefined) return phrase;
  if (isFloating(tokens, at, end, chunks)) return { ...one, kind: 'adverb' };
  if (PREPOSITIONS_IN_ING.has(token.lower) && isGovernorNext(tokens, at, end)) return { ...one, kind: 'preposition', text: token.lower };
  if (token.lower === 'as' && !isCountAt(tokens, at, end) && token.tag !== 'PROPN') return { ...one, kind: 'preposition', text: 'as' };
  const relative = readQuestionWord(tokens, at, end, chunks);
  if (relative !== undefined) return relative;
  if (token.tag === 'VERB' && endsCompound(tokens, at)) return { ...one, kind: 'adjective' };
  const isCompound = beginsCompound(tokens, at, end);
  if (!isCompound && mayBeginVerb(token, possessor)) {
    const verb = readVerbGroup(tokens, at, end);
    if (verb !== undefined && !isModifier(tokens, verb, end, chunks)) return { kind: 'verb', first: verb.first, end: verb.end, verb };
  }
  if (isPossessivePronoun(tokens, at, end))
    return {
      ...one,
      kind: 'noun',
      group: makeGroup(
        { ...one, head: at, kind: 'pronoun', determiner: 'none', isPlural: token.lower === 'our' || token.lower === 'their' },
        undefined,
      ),
    };
  const group =
    isCompound || mayBeginNoun(token) || isCountAt(tokens, at, end) ? readNounGroup(tokens, at, end, possessor !== undefined) : undefined;
  if (group !== undefined) return { kind: 'noun', first: group.first, end: group.end, group: makeGroup(group, possessor?.index) };
  return readSmallWord(tokens, at);
}

/** `Oslo and Bergen both signed`: between subject and verb the word only bundles what stands before. */
const isFloating = (tokens: readonly Token[], at: number, end: number, chunks: readonly Chunk[]): boolean =>
  /^(?:all|both|each)$/.test(tokens[at]!.lower) &&
  chunks.at(-1)?.kind === 'noun' &&
  at + 1 < end &&
  (tokens[at + 1]!.tag === 'VERB' || tokens[at + 1]!.tag === 'AUX');

const BESIDE_TIME: ReadonlySet<string> = new Set(['before', 'after', 'earlier', 'later']);

const PREPOSITIONS_IN_ING: ReadonlySet<string> = new Set([
  'following',
  'including',
  'regarding',
  'concerning',
  'excluding',
  'barring',
  'pending',
]);

const isGovernorNext = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[at + 1]!.tag);

function readMark(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): Chunk | undefined {
  const { lower, text } = tokens[at]!;
  const one = { first: at, end: at + 1 };
  if (lower === '"' || lower === "'") return { ...one, kind: 'quote', side: quoteSide(tokens, at, text, chunks) };
  const known = MARKS.get(lower);
  const kind = known ?? (/^[-–—]+$/.test(lower) ? 'dash' : /^[.!?…]+$/.test(lower) ? 'stop' : undefined);
  if (kind === 'dash' && tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end && lower !== '—')
    return { ...one, kind: 'other' };
  return kind === undefined ? undefined : ({ first: at, end: at + 1, kind } as Chunk);
}

function quoteSide(tokens: readonly Token[], at: number, text: string, chunks: readonly Chunk[]): 'open' | 'close' {
  if (text === '“' || text === '‘') return 'open';
  if (text === '”' || text === '’') return 'close';
  const before = tokens[at - 1];
  const hasSpaceBefore = chunks.length === 0 || before === undefined || before.end < tokens[at]!.start || /^[([—–-]/.test(before.text);
  return hasSpaceBefore ? 'open' : 'close';
}

function readThat(tokens: readonly Token[], at: number, end: number, chunks: readonly Chunk[]): Chunk | undefined {
  const one = { first: at, end: at + 1, text: 'that' };
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  const before = lastWord(chunks);
  const isVerbNext = next !== undefined && next.lower !== 'according' && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV');
  if (before?.kind === 'noun' && chunks.at(-1)!.kind !== 'comma') {
    const isContent = before.group.kind === 'common' && CONTENT_NOUNS.has(tokens[before.group.head]!.lemma);
    if (isVerbNext && next.tag !== 'ADV') return { ...one, kind: 'relative' };
    const isBareName = before.group.kind !== 'common' && chunks.at(-2)?.kind !== 'preposition';
    if (isContent || isBareName || tellsClauseOf(tokens, chunks)) return { ...one, kind: 'subordinator' };
    return tokens[at]!.tag === 'DET' && !isPluralNext(next) ? undefined : { ...one, kind: 'relative' };
  }
  if (before?.kind === 'conjunction' && !isVerbNext && chunks.some((chunk) => chunk.kind === 'subordinator' && chunk.text === 'that'))
    return { ...one, kind: 'subordinator' };
  if (next?.lower === '"' && before?.kind === 'verb' && OBJECT_PREDICATE_VERBS.has(before.verb.lemma)) return undefined;
  if ((before === undefined || before.kind === 'preposition') && next?.tag === 'NOUN' && !isPluralNext(next)) return undefined;
  if (before?.kind === 'preposition' && before.text !== 'in') return undefined;
  if (isDemonstrative(tokens, at, end)) return undefined;
  if (tokens[at]!.tag === 'SCONJ' || isPluralNext(next)) return { ...one, kind: 'subordinator' };
  const takesClause = before?.kind === 'verb' && CLAUSE_VERBS.has(before.verb.lemma);
  if (takesClause && next?.tag === 'VERB' && next.lower.endsWith('ing')) return { ...one, kind: 'subordinator' };
  if (takesClause || before?.kind === 'adjective') return isVerbNext && next.tag !== 'ADV' ? undefined : { ...one, kind: 'subordinator' };
  return tokens[at]!.tag === 'PRON' && next !== undefined && !isVerbNext && next.tag !== 'PUNCT' && next.tag !== 'ADP'
    ? { ...one, kind: 'subordinator' }
    : undefined;
}

/** `never signed that text`: without a verb to come in its part of the sentence `that` opens no clause. */
function isDemonstrative(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  if ((next?.tag !== 'NOUN' && next?.tag !== 'PROPN') || isPluralNext(next)) return false;
  for (let index = at + 2; index < end && index < at + 20; index++) {
    const { tag, lower } = tokens[index]!;
    if (tag === 'VERB' || tag === 'AUX') return false;
    if (tag === 'PUNCT' && lower !== '"' && lower !== '-') return true;
  }
  return true;
}

/** `told Oslo that`, `said at a meeting in Oslo that`: beyond hearers, places and times stands a verb to which the clause belongs. */
function tellsClauseOf(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const isGoverned = chunks.at(-2)?.kind === 'preposition' || chunks.at(-2)?.kind === 'possessive';
  for (let index = chunks.length - 2, steps = 0; index >= 0 && steps < 12; index--, steps++) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'verb') {
      const lemma = verbLemmaOf(tokens[chunk.verb.head]!);
      return CLAUSE_VERBS.has(lemma) && (isGoverned || HEARER_VERBS.has(lemma) || lemma === 'brief' || isTimeGroup(tokens, chunks.at(-1)));
    }
    if (chunk.kind !== 'noun' && chunk.kind !== 'preposition' && chunk.kind !== 'possessive' && chunk.kind !== 'adverb') return false;
  }
  return false;
}

const isTimeGroup = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' && TIME_NOUNS.has(tokens[chunk.group.head]!.lower);

const isPluralNext = (next: Token | undefined): boolean => next?.tag === 'NOUN' && next.lower !== next.lemma && next.lower.endsWith('s');

function lastWord(chunks: readonly Chunk[]): Chunk | undefined {
  for (let index = chunks.length - 1; index >= 0 && index > chunks.length - 4; index--) {
    const chunk = chunks[index]!;
    if (chunk.kind !== 'quote' && chunk.kind !== 'comma' && chunk.kind !== 'adverb') return chunk;
  }
  return undefined;
}

function readPhrase(tokens: readonly Token[], at: number, end: number): Chunk | undefined {
  const phrases = PHRASES_BY_FIRST.get(tokens[at]!.lower);
  if (phrases === undefined) return undefined;
  const found = phrases.find(({ words }) => at + words.length <= end && words.every((word, offset) => tokens[at + offset]!.lower === word));
  if (found === undefined) return undefined;
  const text = found.words.join(' ');
  if (text === 'close to' && tokens[at]!.tag === 'VERB') return undefined;
  return { first: at, end: at + found.words.length, kind: found.kind, text } as Chunk;
}

const OPENS_QUESTION: ReadonlySet<string> = new Set([...SUBORDINATORS, 'who', 'whom', 'which', 'whose', 'what']);

/** `who`, `which`, `when`, `how` ...: a relative after a noun group, else the opening of a clause. */
function readQuestionWord(tokens: readonly Token[], at: number, end: number, chunks: readonly Chunk[]): Chunk | undefined {
  const { lower } = tokens[at]!;
  if (!OPENS_QUESTION.has(lower)) return undefined;
  const one = { first: at, end: at + 1, text: lower };
  if (lower === 'who' || lower === 'whom' || lower === 'which' || lower === 'whose') {
    const before = chunks.at(-1);
    const hasNoun = before !== undefined && before.kind !== 'verb' && before.kind !== 'subordinator';
    return { ...one, kind: hasNoun && chunks.some((chunk) => chunk.kind === 'noun') ? 'relative' : 'subordinator' };
  }
  if (lower === 'what') return { ...one, kind: 'subordinator' };
  if (lower === 'as' || !SUBORDINATORS.has(lower)) return undefined;
  if (lower === 'while' || lower === 'because' || lower !== 'where' || tokens[at]!.tag === 'SCONJ') return { ...one, kind: 'subordinator' };
  return { ...one, kind: at < end && lastWord(chunks)?.kind === 'noun' ? 'relative' : 'subordinator' };
}

/** `opt-in`, `off-ramp`: a word and a hyphen without a space. */
function beginsCompound(tokens: readonly Token[], at: number, end: number): boolean {
  const hyphen = tokens[at + 1];
  return (
    at + 2 < end &&
    hyphen?.lower === '-' &&
    hyphen.start === tokens[at]!.end &&
    tokens[at + 2]!.start === hyphen.end &&
    /^\p{L}/u.test(tokens[at]!.text)
  );
}

/** `best-positioned`: a participle after a hyphen is an adjective, unless a prefix like `re-` stands before. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const prefix = tokens[at - 2];
  if (hyphen?.lower !== '-' || prefix === undefined || hyphen.end !== tokens[at]!.start || prefix.end !== hyphen.start) return false;
  return /(?:ed|ing|en|wn|un|de)$/.test(tokens[at]!.lower) && !/^(?:re|co|de|pre|over|under|out|mis|un|cross|double)$/.test(prefix.lower);
}

function mayBeginVerb(token: Token, possessor: GroupDraft | undefined): boolean {
  if (possessor !== undefined && token.tag !== 'AUX') return false;
  return (
    token.tag === 'VERB' ||
    token.tag === 'AUX' ||
    token.lower === 'to' ||
    token.lower === 'not' ||
    token.lower === 'never' ||
    token.lower === "'s" ||
    token.lower === "'d"
  );
}

/** `signed revised rules`, `for renewed efforts`: a participle before its noun. */
function isModifier(tokens: readonly Token[], verb: VerbDraft, end: number, chunks: readonly Chunk[]): boolean {
  if (verb.end !== verb.first + 1 || verb.end >= end) return false;
  const next = tokens[verb.end]!;
  if (!(verb.form === 'participle' || verb.isAmbiguous)) return false;
  const before = chunks.at(-1);
  const isAfterGovernor = before?.kind === 'preposition' || (before?.kind === 'verb' && before.verb.voice === 'active');
  return isAfterGovernor && (next.tag === 'NOUN' || next.tag === 'ADJ' || (next.tag === 'PROPN' && before.kind === 'preposition'));
}

const mayBeginNoun = ({ tag, lower }: Token): boolean =>
  tag === 'DET' ||
  tag === 'NOUN' ||
  tag === 'PROPN' ||
  tag === 'PRON' ||
  tag === 'NUM' ||
  tag === 'ADJ' ||
  tag === 'SYM' ||
  tag === 'ADV' ||
  tag === 'VERB' ||
  lower === 'no' ||
  lower === 'that';

function readSmallWord(tokens: readonly Token[], at: number): Chunk {
  const { lower, tag } = tokens[at]!;
  const end = at + 1;
  if (CONJUNCTIONS.has(lower)) return { first: at, end, kind: 'conjunction', text: lower };
  if (PREPOSITIONS.has(lower) && tag !== 'ADV' && tag !== 'ADJ') return { first: at, end, kind: 'preposition', text: lower };
  if (tag === 'ADP' && lower !== 'to' && /^\p{L}/u.test(lower)) return { first: at, end, kind: 'preposition', text: lower };
  if (lower === 'to') return { first: at, end, kind: 'preposition', text: 'to' };
  if (tag === 'SCONJ') return { first: at, end, kind: 'subordinator', text: lower };
  if (tag === 'ADV' || tag === 'INTJ' || tag === 'PART') return { first: at, end, kind: 'adverb' };
  if (tag === 'ADJ' || tag === 'VERB') return { first: at, end, kind: 'adjective' };
  return { first: at, end, kind: 'other' };
}
