import type { PartOfSpeech, Token } from '../reading.ts';
import { verbFormOf } from './verb-form.ts';
import { BODY_NOUNS, OFFICES_WITH_OF, PORTFOLIOS, ROLE_NOUNS, TIME_NOUNS } from './words/noun-classes.ts';

/** Where reading the words of a noun group has got to. */
interface Progress {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** An article or a possessor stands before. */
  readonly isDetermined: boolean;
  at: number;
  /** The last noun so far; -1 before the first. */
  head: number;
  /** Inside a quotation that began in this group: `the "brave" decision`. */
  isQuoting: boolean;
}

/** Reads adjectives, participles, nouns and names from token `first` on: the head that they end in, and the end. */
export function readGroupWords(
  tokens: readonly Token[],
  first: number,
  end: number,
  isDetermined: boolean,
): { head: number; end: number } | undefined {
  const progress: Progress = { tokens, first, end, isDetermined, at: first, head: -1, isQuoting: false };
  while (progress.at < end && readWord(progress));
  const { at, head } = progress;
  if (head >= 0) return { head, end: at > head + 1 && isOfOffice(progress, head + 1) ? at : head + 1 };
  // `the rich`, `the French`, `the former`: an adjective stands for the noun.
  return isDetermined && at > first && tokens[at - 1]!.tag === 'ADJ' ? { head: at - 1, end: at } : undefined;
}

/** Takes one more word into the group; false at its end. */
function readWord(progress: Progress): boolean {
  const { tokens, first, at, end, head, isDetermined } = progress;
  const token = tokens[at]!;
  const isAfterNoun = head >= 0;
  const hasWordBefore = at > first || isDetermined;
  if (isNounLike(token.tag) || token.tag === 'SYM') return readNoun(progress);
  if (isHyphen(tokens, at, end)) return readHyphen(progress);
  if (!isAfterNoun && isHyphen(tokens, at + 1, end) && /^\p{L}/u.test(token.text)) return advance(progress);
  if (token.tag === 'ADJ') return continuesWithAdjective(tokens, at, end, isAfterNoun) && advance(progress);
  if (token.tag === 'ADV') return modifiesWithin(tokens, at, end, isAfterNoun, hasWordBefore) && advance(progress);
  if (token.tag === 'VERB') return participleWithin(tokens, at, end, hasWordBefore, isAfterNoun) && advance(progress);
  if (token.lower === '"') return readQuote(progress, hasWordBefore);
  if (isOfOffice(progress, at)) return readOffice(progress);
  if (token.tag !== 'CCONJ' && token.lower !== ',') return false;
  return coordinatesWithin(tokens, first, at, end, head, isDetermined) && advance(progress);
}

function advance(progress: Progress): true {
  progress.at++;
  return true;
}

function readNoun(progress: Progress): boolean {
  const { tokens, at, head } = progress;
  if (head >= 0 && (startsNewGroup(tokens, head, at) || isSubjectAfterMonth(tokens, head, at) || isCountAfterName(tokens, head, at)))
    return false;
  if (tokens[at]!.tag !== 'SYM') progress.head = at;
  return advance(progress);
}

function readHyphen(progress: Progress): true {
  progress.at += 2;
  const last = progress.tokens[progress.at - 1]!;
  // `fund-raising`: an -ing form at the end of a compound is its noun.
  if (isNounLike(last.tag) || last.lower.endsWith('ing')) progress.head = progress.at - 1;
  return true;
}

function readQuote(progress: Progress, hasWordBefore: boolean): boolean {
  const { tokens, at, end, head, isDetermined, isQuoting } = progress;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  if (next === undefined || !isNominal(next.tag)) return false;
  if (isQuoting && next.start > tokens[at]!.end) {
    progress.isQuoting = false;
    return advance(progress);
  }
  const isAfterNoun = head >= 0 && !(isDetermined && isDescription(tokens[at - 1]!));
  if (isAfterNoun || !hasWordBefore || next.start !== tokens[at]!.end) return false;
  progress.isQuoting = true;
  return advance(progress);
}

/** `Secretary of State Lind`: in the names of some offices `of` does not end the group. */
function isOfOffice({ tokens, end, head }: Progress, at: number): boolean {
  if (head !== at - 1 || head < 0 || at + 1 >= end || tokens[at]!.lower !== 'of') return false;
  const field = tokens[at + 1]!.lower === 'the' ? tokens[at + 2]?.lower : tokens[at + 1]!.lower;
  return OFFICES_WITH_OF.has(`${tokens[head]!.lower} ${field}`);
}

function readOffice(progress: Progress): boolean {
  progress.at += progress.tokens[progress.at + 1]!.lower === 'the' ? 3 : 2;
  return progress.at < progress.end && progress.tokens[progress.at]!.tag === 'PROPN' && startsName(progress);
}

/** The bearer's name becomes the head. */
function startsName(progress: Progress): true {
  progress.head = progress.at;
  return advance(progress);
}

const isNounLike = (tag: PartOfSpeech): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM';

/** A day or a month ends its group unless it qualifies what follows: `Tuesday night`, but `on Tuesday Smith`. */
function startsNewGroup(tokens: readonly Token[], head: number, at: number): boolean {
  const before = tokens[head]!;
  const token = tokens[at]!;
  if (isDay(token) && head === at - 1 && !isDay(before) && !NAMED_DAYS.has(before.lower)) return true;
  if (before.tag === 'NOUN' && token.tag === 'PROPN' && head === at - 1) return !maybeTitle(before);
  if (!TIME_NOUNS.has(before.lower))
    return token.tag === 'NUM' && before.tag !== 'PROPN' && token.lower !== before.lower && /^(?:one|two|three)$/.test(token.lower);
  if (token.tag === 'NUM') return !/^\d/.test(token.lower);
  return token.tag === 'PROPN' && head === at - 1 && !TIME_NOUNS.has(token.lower);
}

/** `Lind today resigned`, `in Oslo Sunday`: a day of its own, but `Bloody Sunday`. */
const isDay = ({ lower }: Token): boolean =>
  /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower);
const NAMED_DAYS: ReadonlySet<string> = new Set(['bloody', 'super', 'black', 'good', 'ash', 'easter', 'palm', 'cyber']);

/** Only what people and things are called stands directly before a name: `envoy Lind`, `operation Dawn`. In `things Oslo wants` a new group begins. */
const maybeTitle = (noun: Token): boolean =>
  ROLE_NOUNS.has(noun.lemma) || ROLE_NOUNS.has(noun.lower) || noun.lower !== noun.text || NAMED_THINGS.has(noun.lower);

const NAMED_THINGS: ReadonlySet<string> = new Set(
  'north south east west central rebel militant separatist guerrilla opposition coalition fellow operation river mount lake hurricane storm typhoon flight article group company state ship vessel tanker newspaper broadcaster agency daily magazine website singer actor actress rapper host analyst'.split(
    ' ',
  ),
);

function continuesWithAdjective(tokens: readonly Token[], at: number, end: number, isAfterNoun: boolean): boolean {
  if (!isAfterNoun) return true;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  // `visits Oslo next week`: a time of its own.
  if (next !== undefined && /^(?:next|last|previous|following|past|late|early)$/.test(tokens[at]!.lower) && TIME_NOUNS.has(next.lemma))
    return false;
  // After a noun an adjective goes on only inside a name or a compound: `Iran nuclear talks`.
  return next !== undefined && (next.tag === 'NOUN' || (next.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[at]!.text)));
}

/** `28-point`, `ex-minister`, `Russia-Ukraine`: no space on either side. */
export function isHyphen(tokens: readonly Token[], at: number, end: number): boolean {
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
  const isRegular = tokens[at]!.lower.endsWith('ed') || ADJECTIVAL.has(tokens[at]!.lower);
  const isParticiple = form === 'participle' || (form === 'past or participle' && isRegular) || (form === 'ing' && hasWordBefore);
  const next = tokens[at + 1]!;
  return isParticiple && (isNominal(next.tag) || next.tag === 'SYM' || next.lower === '"' || isHyphen(tokens, at + 1, end));
}

/** Irregular forms that stand before nouns; `said`, `held` and `met` do not. */
const ADJECTIVAL: ReadonlySet<string> = new Set([
  'lost',
  'split',
  'built',
  'sold',
  'hurt',
  'left',
  'paid',
  'shot',
  'kept',
  'bound',
  'spent',
  'set',
  'cut',
  'won',
  'bought',
]);

/**
 * `Russian and American officials`, `a just, lasting peace`, `the Food and Farming Agency`: coordination inside the group.
 */
function coordinatesWithin(tokens: readonly Token[], first: number, at: number, end: number, head: number, isDetermined: boolean): boolean {
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  if (next === undefined || at === first) return false;
  const before = tokens[at - 1]!;
  const isParticiple = isDetermined && next.tag === 'VERB' && /(?:ed|ing|en)$/.test(next.lower);
  if (isDescription(before) && (isDescription(next) || isParticiple) && at + 2 < end && endsInNoun(tokens, at + 1, end)) return true;
  if (tokens[at]!.tag !== 'CCONJ' || next.tag !== 'PROPN' || before.tag !== 'PROPN' || head < 0) return false;
  return isBodyName(tokens, at, end, isDetermined, before);
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
  // `Trade and Industry Minister Lind` has the names of two fields.
  return (isDetermined && BODY_NOUNS.has(tokens[last]!.lower)) || PORTFOLIOS.has(before.lower);
}

export const isNominal = (tag: PartOfSpeech): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';

/** `In May militias attacked`: the month has its preposition, and what follows begins anew. */
function isSubjectAfterMonth(tokens: readonly Token[], head: number, at: number): boolean {
  const before = tokens[head - 1];
  const word = tokens[at]!;
  return (
    before?.lower === 'in' && MONTH.test(tokens[head]!.text) && word.tag === 'NOUN' && word.lower !== word.lemma && word.text === word.lower
  );
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** `lent Oslo two boats`: a number in words begins the second object. */
const isCountAfterName = (tokens: readonly Token[], head: number, at: number): boolean =>
  tokens[head]!.tag === 'PROPN' &&
  tokens[at]!.tag === 'NUM' &&
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/.test(tokens[at]!.text);
