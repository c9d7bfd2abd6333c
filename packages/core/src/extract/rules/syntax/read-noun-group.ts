import type { Token } from '../reading.ts';
import type { GroupDraft } from './chunk.ts';
import { isNominal, readGroupWords } from './group-words.ts';
import { ARTICLES, PERSONAL_PRONOUNS, POSSESSIVE_PRONOUNS } from './words/function-words.ts';
import { ROLE_NOUNS } from './words/noun-classes.ts';

/** Longer strings of nouns are lists without commas. */
const LONGEST_GROUP = 24;

/** A noun group as far as its own words tell; index, sentence and the rest are the parser's. */
export type OpenGroup = Pick<GroupDraft, 'first' | 'end' | 'head' | 'kind' | 'determiner' | 'isPlural'>;

/** Reads the noun group that begins at token `first`, up to a possessive `'s` at most. Returns undefined if none begins there. */
export function readNounGroup(tokens: readonly Token[], first: number, end: number, isPossessed: boolean): OpenGroup | undefined {
  const token = tokens[first]!;
  if (!isCountAt(tokens, first, end) && (token.tag === 'PRON' || PERSONAL_PRONOUNS.has(token.lower))) {
    const pronoun = readPronoun(tokens, first, end);
    if (pronoun !== undefined) return pronoun;
  }
  const limit = Math.min(end, first + LONGEST_GROUP);
  const start = readDeterminer(tokens, first + countLength(tokens, first, limit), limit, isPossessed);
  const words = readGroupWords(tokens, start.at, limit, start.determiner !== 'none');
  if (words === undefined) return start.at > first ? readBareDeterminer(tokens, first, start.at) : undefined;
  const head = tokens[words.head]!;
  // `the Prime Minister` tells the office and no name.
  const isOffice = start.determiner !== 'none' && ROLE_NOUNS.has(head.lower);
  const kind = head.tag === 'PROPN' && !isOffice ? 'name' : 'common';
  return { first, end: words.end, head: words.head, kind, determiner: start.determiner, isPlural: isPlural(tokens, first, head) };
}

function readPronoun(tokens: readonly Token[], first: number, end: number): OpenGroup | undefined {
  const token = tokens[first]!;
  const { lower } = token;
  if (!PERSONAL_PRONOUNS.has(lower) || /^(?:who|whom|what|which)$/.test(lower)) return undefined;
  const next = first + 1 < end ? tokens[first + 1]! : undefined;
  if (ARTICLES.has(lower) && next !== undefined && isNominal(next.tag) && lower !== 'there') return undefined;
  if (lower === 'one' && next !== undefined && isNominal(next.tag)) return undefined;
  if (lower === 'her' && next !== undefined && isNominal(next.tag)) return undefined;
  if (
    lower !== 'that' &&
    token.tag !== 'PRON' &&
    token.tag !== 'DET' &&
    token.tag !== 'NUM' &&
    !(token.tag === 'ADJ' && /^(?:many|most|few|several|others)$/.test(lower))
  )
    return undefined;
  let last = first + 1;
  if (/^(?:they|we|you)$/.test(lower) && (next?.lower === 'both' || next?.lower === 'all')) last++;
  if (/^(?:each|one)$/.test(lower) && next?.lower === (lower === 'each' ? 'other' : 'another')) last++;
  const isPlural = /^(?:we|they|us|them|these|those|both|all|many|most|few|several|others|themselves|ourselves|some)$/.test(lower);
  return {
    first,
    end: last,
    head: first,
    kind: 'pronoun',
    determiner: /^(?:nobody|nothing|none)$/.test(lower) ? 'negative' : 'none',
    isPlural,
  };
}

/** Before a number: `more than 200 people`, `up to six ships`. */
const COUNTS: readonly (readonly string[])[] = [
  'more than',
  'fewer than',
  'less than',
  'up to',
  'as many as',
  'as few as',
  'at least',
  'at most',
  'no fewer than',
].map((words) => words.split(' '));

function countLength(tokens: readonly Token[], at: number, end: number): number {
  if (!COUNT_OPENERS.has(tokens[at]?.lower ?? '')) return 0;
  const found = COUNTS.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  const next = found === undefined ? undefined : tokens[at + found.length];
  return found !== undefined && at + found.length < end && (next?.tag === 'NUM' || next?.tag === 'SYM') ? found.length : 0;
}

export const isCountAt = (tokens: readonly Token[], at: number, end: number): boolean =>
  COUNT_OPENERS.has(tokens[at]!.lower) && countLength(tokens, at, end) > 0;

const COUNT_OPENERS: ReadonlySet<string> = new Set(COUNTS.map((words) => words[0]!));

interface Determined {
  readonly at: number;
  readonly determiner: GroupDraft['determiner'];
}

function readDeterminer(tokens: readonly Token[], first: number, end: number, isPossessed: boolean): Determined {
  let at = first;
  let determiner: GroupDraft['determiner'] = isPossessed ? 'possessive' : 'none';
  for (; at < end; at++) {
    const { lower, tag } = tokens[at]!;
    const article = ARTICLES.get(lower);
    if (article === undefined || (tag === 'SCONJ' && lower !== 'that') || (tag === 'ADV' && lower !== 'no')) break;
    if (determiner === 'none' || determiner === 'quantity') determiner = article;
  }
  if (determiner === 'none' && tokens[at]?.tag === 'NUM' && tokens[at]!.lower !== 'one') determiner = 'quantity';
  return { at, determiner };
}

/** `these`, `some`, `all` without a noun. */
function readBareDeterminer(tokens: readonly Token[], first: number, end: number): OpenGroup | undefined {
  const { lower } = tokens[first]!;
  if (!PERSONAL_PRONOUNS.has(lower)) return undefined;
  return {
    first,
    end,
    head: first,
    kind: 'pronoun',
    determiner: ARTICLES.get(lower) ?? 'none',
    isPlural: !/^(?:this|that|each|another)$/.test(lower),
  };
}

function isPlural(tokens: readonly Token[], first: number, head: Token): boolean {
  if (head.tag === 'NOUN') return head.lower !== head.lemma || PLURALS.has(head.lower);
  if (head.tag === 'PROPN') return /(?:ans|ians|states|nations|emirates|is)$/.test(head.lower) && tokens[first]!.lower === 'the';
  return head.tag === 'NUM' ? head.lower !== 'one' : head.tag === 'ADJ';
}

const PLURALS: ReadonlySet<string> = new Set(['people', 'police', 'media', 'troops', 'personnel']);

/** `his` in `his envoy`: a group of its own. */
export function isPossessivePronoun(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if (!POSSESSIVE_PRONOUNS.has(lower)) return false;
  if (lower !== 'her') return true;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  return next !== undefined && (isNominal(next.tag) || next.tag === 'VERB');
}
