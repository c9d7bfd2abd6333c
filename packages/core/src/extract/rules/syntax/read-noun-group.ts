import type { PartOfSpeech, Token } from '../reading.ts';
import type { GroupDraft } from './chunk.ts';
import { verbFormOf } from './verb-form.ts';
import { ARTICLES, PERSONAL_PRONOUNS, POSSESSIVE_PRONOUNS } from './words/function-words.ts';
import { BODY_NOUNS, OFFICES_WITH_OF, ROLE_NOUNS, TIME_NOUNS } from './words/noun-classes.ts';

/** Longer strings of nouns are lists without commas. */
const LONGEST_GROUP = 24;

/** A noun group as far as its own words tell; index, sentence and the rest are the parser's. */
export type OpenGroup = Pick<GroupDraft, 'first' | 'end' | 'head' | 'kind' | 'determiner' | 'isPlural'>;

/** Reads the noun group that begins at token `first`, up to a possessive `'s` at most. Returns undefined if none begins there. */
export function readNounGroup(tokens: readonly Token[], first: number, end: number, isPossessed: boolean): OpenGroup | undefined {
  const token = tokens[first]!;
  if (token.tag === 'PRON' || PERSONAL_PRONOUNS.has(token.lower)) {
    const pronoun = readPronoun(tokens, first, end);
    if (pronoun !== undefined) return pronoun;
  }
  const limit = Math.min(end, first + LONGEST_GROUP);
  const start = readDeterminer(tokens, first, limit, isPossessed);
  const words = readWords(tokens, start.at, limit, start.determiner !== 'none');
  if (words === undefined) return start.at > first ? readBareDeterminer(tokens, first, start.at) : undefined;
  const head = tokens[words.head]!;
  const kind = head.tag === 'PROPN' ? 'name' : 'common';
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

const isNominal = (tag: PartOfSpeech): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';

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
    if (article === undefined || tag === 'SCONJ' || (tag === 'ADV' && lower !== 'no')) break;
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

/** Adjectives, participles, nouns and names, with the head they end in. */
function readWords(tokens: readonly Token[], first: number, end: number, isDetermined: boolean): { head: number; end: number } | undefined {
  let head = -1;
  let at = first;
  while (at < end) {
    const token = tokens[at]!;
    const { tag } = token;
    const isAfterNoun = head >= 0;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM') {
      if (isAfterNoun && startsNewGroup(tokens, head, at)) break;
      if (tag !== 'SYM') head = at;
      at++;
    } else if (tag === 'ADJ' && continuesWithAdjective(tokens, at, end, isAfterNoun)) {
      at++;
    } else if (isHyphen(tokens, at + 1, end) && /^\p{L}/u.test(token.text) && !isAfterNoun) {
      at++; // `opt-in panel`, `off-ramp`: whatever it is, a compound makes it part of the noun
    } else if (isHyphen(tokens, at, end)) {
      at += 2;
      head = isNounLike(tokens[at - 1]!.tag) || at >= end ? at - 1 : head;
    } else if (tag === 'ADV' && modifiesWithin(tokens, at, end, isAfterNoun, at > first || isDetermined)) at++;
    else if (tag === 'VERB' && participleWithin(tokens, at, end, at > first || isDetermined, isAfterNoun)) at++;
    else if (token.lower === '"' && quotesWithin(tokens, at, end, isAfterNoun && !(isDetermined && isDescription(tokens[at - 1]!)), at > first || isDetermined)) at++;
    else if (isOfOffice(tokens, at, end, head)) {
      const office = head;
      at += 2;
      if (at >= end || tokens[at]!.tag !== 'PROPN') return { head: office, end: at };
    }
    else if (tag === 'CCONJ' || token.lower === ',') {
      const after = coordinatedWithin(tokens, first, at, end, head, isDetermined);
      if (after === undefined) break;
      at = after;
    } else break;
  }
  if (head >= 0) return { head, end: head + 1 };
  // `the rich`, `the French`, `the former`: an adjective stands for the noun.
  return isDetermined && at > first && tokens[at - 1]!.tag === 'ADJ' ? { head: at - 1, end: at } : undefined;
}

const isNounLike = (tag: PartOfSpeech): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM';

/** `Secretary of State Lind`: in the names of some offices `of` does not end the group. */
function isOfOffice(tokens: readonly Token[], at: number, end: number, head: number): boolean {
  return head === at - 1 && head >= 0 && tokens[at]!.lower === 'of' && at + 1 < end && OFFICES_WITH_OF.has(`${tokens[head]!.lower} ${tokens[at + 1]!.lower}`);
}

/** A day or a month ends its group unless it qualifies what follows: `Tuesday night`, but `on Tuesday Smith`. */
function startsNewGroup(tokens: readonly Token[], head: number, at: number): boolean {
  const before = tokens[head]!;
  const token = tokens[at]!;
  if (before.tag === 'NOUN' && token.tag === 'PROPN' && head === at - 1) return !maybeTitle(before);
  if (!TIME_NOUNS.has(before.lower))
    return token.tag === 'NUM' && before.tag !== 'PROPN' && token.lower !== before.lower && /^(?:one|two|three)$/.test(token.lower);
  if (token.tag === 'NUM') return !/^\d/.test(token.lower);
  return token.tag === 'PROPN' && head === at - 1 && !TIME_NOUNS.has(token.lower);
}

/** Only what people and things are called stands directly before a name: `envoy Lind`, `operation Dawn`. In `things Oslo wants` a new group begins. */
const maybeTitle = (noun: Token): boolean => ROLE_NOUNS.has(noun.lemma) || ROLE_NOUNS.has(noun.lower) || noun.lower !== noun.text || NAMED_THINGS.has(noun.lower);

const NAMED_THINGS: ReadonlySet<string> = new Set('fellow operation river mount lake hurricane storm typhoon flight article group company state ship vessel tanker newspaper broadcaster agency daily magazine website singer actor actress rapper host analyst'.split(' '));

function continuesWithAdjective(tokens: readonly Token[], at: number, end: number, isAfterNoun: boolean): boolean {
  if (!isAfterNoun) return true;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  // After a noun an adjective goes on only inside a name or a compound: `Iran nuclear talks`.
  return next !== undefined && (next.tag === 'NOUN' || (next.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[at]!.text)));
}

/** `28-point`, `ex-minister`, `Russia-Ukraine`: no space on either side. */
function isHyphen(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  if (token === undefined) return false;
  return (
    (token.lower === '-' || token.lower === '–' || token.lower === '/') &&
    at > 0 &&
    at + 1 < end &&
    tokens[at - 1]!.end === token.start &&
    tokens[at + 1]!.start === token.end
  );
}

function modifiesWithin(tokens: readonly Token[], at: number, end: number, isAfterNoun: boolean, hasWordBefore: boolean): boolean {
  if (isAfterNoun || at + 1 >= end) return false;
  const next = tokens[at + 1]!;
  if (next.tag === 'ADJ' || next.tag === 'NUM' || isHyphen(tokens, at + 1, end)) return true;
  if (next.tag === 'VERB') return hasWordBefore && /ed$|en$|ing$/.test(next.lower) && at + 2 < end && isNominal(tokens[at + 2]!.tag);
  return next.tag === 'NOUN' && /^(?:very|then|former|once|just|only)$/.test(tokens[at]!.lower) && at > 0 && tokens[at - 1]!.tag === 'DET';
}

/** `the proposed plan`, `a lasting peace`, `renewed efforts`. */
function participleWithin(tokens: readonly Token[], at: number, end: number, hasWordBefore: boolean, isAfterNoun: boolean): boolean {
  if (isAfterNoun || at + 1 >= end) return false;
  const form = verbFormOf(tokens[at]!);
  const isParticiple = form === 'participle' || form === 'past or participle' || (form === 'ing' && hasWordBefore);
  const next = tokens[at + 1]!;
  return isParticiple && (isNominal(next.tag) || next.lower === '"' || isHyphen(tokens, at + 1, end));
}

/** An opening mark before the noun: `the "agreements"`, `alleged "agreements"`. */
function quotesWithin(tokens: readonly Token[], at: number, end: number, isAfterNoun: boolean, hasWordBefore: boolean): boolean {
  return !isAfterNoun && hasWordBefore && at + 1 < end && tokens[at + 1]!.start === tokens[at]!.end && isNominal(tokens[at + 1]!.tag);
}

/**
 * `Russian and American officials`, `a just, lasting peace`, `the Food and Farming Agency`: coordination inside the group. Returns where it goes on.
 */
function coordinatedWithin(
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
  head: number,
  isDetermined: boolean,
): number | undefined {
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  if (next === undefined || at === first) return undefined;
  const before = tokens[at - 1]!;
  const isParticiple = isDetermined && next.tag === 'VERB' && /(?:ed|ing|en)$/.test(next.lower);
  if (isDescription(before) && (isDescription(next) || isParticiple) && at + 2 < end && endsInNoun(tokens, at + 1, end)) return at + 1;
  if (tokens[at]!.tag !== 'CCONJ' || next.tag !== 'PROPN' || before.tag !== 'PROPN' || head < 0) return undefined;
  return isBodyName(tokens, at, end, isDetermined, before) ? at + 1 : undefined;
}

/** An adjective, or the adjective of a country: `Turkish`, `U.S.`, `EU`. */
function isDescription({ tag, text }: Token): boolean {
  return (
    tag === 'ADJ' ||
    (tag === 'PROPN' &&
      /^(?:\p{Lu}\p{Ll}+(?:an|ish|ese|ch|li|qi|ni|ti|ic|ek|ss)|U\.S\.|US|U\.K\.|UK|EU|E\.U\.|U\.N\.|UN|NATO)$/u.test(text))
  );
}

function endsInNoun(tokens: readonly Token[], at: number, end: number): boolean {
  let index = at + 1;
  while (index < end && index < at + 4 && (isDescription(tokens[index]!) || tokens[index]!.tag === 'VERB')) index++;
  return index < end && tokens[index]!.tag === 'NOUN' && tokens[index]!.lower === tokens[index]!.text;
}

function isBodyName(tokens: readonly Token[], at: number, end: number, isDetermined: boolean, before: Token): boolean {
  if (BODY_NOUNS.has(before.lower)) return false;
  let last = at + 1;
  while (last + 1 < end && tokens[last + 1]!.tag === 'PROPN') last++;
  return isDetermined && BODY_NOUNS.has(tokens[last]!.lower);
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
