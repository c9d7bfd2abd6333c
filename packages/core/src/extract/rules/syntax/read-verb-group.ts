import type { Token } from '../reading.ts';
import type { VerbDraft } from './chunk.ts';
import { isPlainForm, type VerbForm, verbFormOf, verbLemmaOf } from './verb-form.ts';
import { BE_FORMS, DO_FORMS, HAVE_FORMS } from './words/function-words.ts';
import { MODALS, NEGATING_BEFORE_ING, SEMI_MODAL_ADJECTIVES, SEMI_MODAL_VERBS } from './words/modal-words.ts';
import { PARTICLES } from './words/particle-verbs.ts';

/** What has been read of a verb group so far. */
interface State {
  tense: VerbDraft['tense'];
  form: VerbDraft['form'];
  aspect: VerbDraft['aspect'];
  voice: VerbDraft['voice'];
  isNegated: boolean;
  readonly modals: string[];
  /** What the auxiliary before asks of the next verb; undefined at the start. */
  expects: 'base' | 'participle' | 'any' | undefined;
  isFirst: boolean;
}

/** Longest chain of auxiliaries and semi-modals that is followed: `would have been expected to be able to ...`. */
const MOST_VERBS = 8;

/**
 * Reads a verb group that begins at token `first`: `has not yet been presented`, `is due to meet`, `refused to sign`, `to discuss`.
 * Returns undefined if none begins there.
 */
export function readVerbGroup(tokens: readonly Token[], first: number, end: number): VerbDraft | undefined {
  const state: State = {
    tense: 'none',
    form: 'finite',
    aspect: 'simple',
    voice: 'active',
    isNegated: false,
    modals: [],
    expects: undefined,
    isFirst: true,
  };
  let at = first;
  if (tokens[first]!.lower === 'to') {
    const next = skipAdverbs(tokens, first + 1, end, state);
    if (next >= end || !isInfinitive(tokens[next]!)) return undefined;
    state.form = 'infinitive';
    state.expects = 'base';
    state.isFirst = false;
    at = next;
  } else if (tokens[first]!.lower === 'not' || tokens[first]!.lower === 'never') {
    const next = skipAdverbs(tokens, first, end, state);
    if (next >= end || !(tokens[next]!.lower === 'to' || tokens[next]!.tag === 'VERB')) return undefined;
    const rest = readVerbGroup(tokens, next, end);
    return rest === undefined ? undefined : { ...rest, first, isNegated: true };
  }
  for (let count = 0; count < MOST_VERBS; count++) {
    const next = readVerb(tokens, at, end, state);
    if (next === undefined) return undefined;
    if (typeof next !== 'number') {
      next.first = first;
      return next;
    }
    at = next;
  }
  return undefined;
}

/** Reads one verb of the group: the place of the next one, or the whole group if this one was the last. */
function readVerb(tokens: readonly Token[], at: number, end: number, state: State): number | VerbDraft | undefined {
  const token = tokens[at];
  if (token === undefined || at >= end) return undefined;
  const modal = MODALS.get(token.lower);
  if (modal !== undefined && (state.isFirst || token.lower === 'cannot') && isModalHere(tokens, at, end)) {
    state.modals.push(modal);
    if (token.lower === 'cannot') state.isNegated = true;
    return readModal(tokens, at, end, state, modal);
  }
  if (BE_FORMS.has(token.lower) && isAuxiliaryTag(token)) return readBe(tokens, at, end, state);
  if (HAVE_FORMS.has(token.lower) && isAuxiliaryTag(token)) return readHave(tokens, at, end, state);
  if (DO_FORMS.has(token.lower) && isAuxiliaryTag(token)) return readDo(tokens, at, end, state);
  if (token.tag !== 'VERB' && token.tag !== 'AUX' && state.isFirst) return undefined;
  return readFullVerb(tokens, at, end, state);
}

const isAuxiliaryTag = ({ tag }: Token): boolean => tag === 'AUX' || tag === 'VERB';

/** `May` may be a month and `can` a tin; `'d` before a participle is `had`. */
function isModalHere(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  if (token.tag !== 'AUX' && token.tag !== 'VERB') return false;
  if (token.lower !== "'d") return true;
  const next = tokens[at + 1];
  return next === undefined || at + 1 >= end || isPlainForm(next);
}

function readModal(tokens: readonly Token[], at: number, end: number, state: State, modal: string): number | VerbDraft {
  state.tense =
    modal === 'will' || modal === 'shall' ? 'future' : modal === 'would' || modal === 'could' || modal === 'might' ? 'past' : 'present';
  const next = skipAdverbs(tokens, at + 1, end, state);
  state.isFirst = false;
  state.expects = 'base';
  if (next < end && isBareVerb(tokens[next]!)) {
    if (modal === 'will' && tokens[next]!.lower === 'have') state.tense = 'future';
    return next;
  }
  return finish(tokens, at, state, modal, at + 1);
}

const isBareVerb = (token: Token): boolean =>
  token.tag === 'VERB' ||
  token.tag === 'AUX' ||
  ((token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'ADP') && isPlainForm(token) && token.lower === token.text);

function isInfinitive(token: Token): boolean {
  return (token.tag === 'VERB' || token.tag === 'AUX') && isPlainForm(token) && !/^\p{Lu}/u.test(token.text);
}

/** Sets tense and form by the first word of the group. */
function begin(token: Token, state: State): void {
  if (!state.isFirst) return;
  state.isFirst = false;
  const { lower } = token;
  if (lower === 'being' || lower === 'having') state.form = 'gerund';
  else if (lower === 'been' || lower === 'be' || lower === 'done') state.form = lower === 'be' ? 'infinitive' : 'participle';
  else state.tense = /^(?:was|were|had|did|'d)$/.test(lower) ? 'past' : 'present';
}

function readBe(tokens: readonly Token[], at: number, end: number, state: State): number | VerbDraft {
  const token = tokens[at]!;
  const next = skipAdverbs(tokens, at + 1, end, state);
  if (token.lower === "'s" && next < end && tokens[next]!.lower === 'been') return readHave(tokens, at, end, state);
  begin(token, state);
  if (next >= end) return finish(tokens, at, state, 'be', at + 1);
  const following = tokens[next]!;
  const semi = semiModalAfterBe(tokens, next, end, state);
  if (semi !== undefined) return semi;
  const form = verbFormOf(following);
  if (
    following.lower === 'being' ||
    (form === 'ing' && (following.tag === 'VERB' || following.tag === 'AUX') && !isNounFollowing(tokens, next, end))
  ) {
    state.aspect = 'progressive';
    state.expects = 'any';
    return next;
  }
  if (isParticipleAfterBe(following, form)) {
    state.voice = 'passive';
    state.expects = 'participle';
    return next;
  }
  return finish(tokens, at, state, 'be', lastOfGroup(at, next, tokens));
}

/** `is confusing` and `was informed` are tagged as adjectives; the second is a passive all the same. */
function isParticipleAfterBe(token: Token, form: VerbForm): boolean {
  if (form !== 'participle' && form !== 'past or participle') return false;
  return token.tag === 'VERB' || (token.tag === 'ADJ' && !STATES.has(token.lower));
}

/** Participles that describe a state and no happening. */
const STATES: ReadonlySet<string> = new Set(
  'concerned worried interested surprised pleased disappointed tired married excited scared afraid committed dedicated aged limited united detailed complicated sophisticated unprecedented unfounded frustrated divided related mixed advanced experienced talented qualified'.split(
    ' ',
  ),
);

function isNounFollowing(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at]!.tag === 'ADJ' && at + 1 < end && tokens[at + 1]!.tag === 'NOUN';
}

/** `is due to meet`, `is expected to be signed`. */
function semiModalAfterBe(tokens: readonly Token[], at: number, end: number, state: State): number | undefined {
  const word = tokens[at]!.lower;
  const negation = SEMI_MODAL_ADJECTIVES.get(word);
  if (word === 'to' && isInfinitiveAfterTo(tokens, at, end) && tokens[at + 1]!.lower !== 'be') {
    state.modals.push('be to');
    state.expects = 'base';
    return skipAdverbs(tokens, at + 1, end, state);
  }
  if (negation === undefined) return undefined;
  const to = skipAdverbs(tokens, at + 1, end, state);
  if (to >= end || tokens[to]!.lower !== 'to' || !isInfinitiveAfterTo(tokens, to, end)) return undefined;
  if (negation === 'negated') state.isNegated = !state.isNegated;
  state.modals.push(`be ${word} to`);
  state.expects = 'base';
  return skipAdverbs(tokens, to + 1, end, state);
}

function isInfinitiveAfterTo(tokens: readonly Token[], to: number, end: number): boolean {
  let at = to + 1;
  while (at < end && isAdverb(tokens[at]!)) at++;
  return at < end && isInfinitive(tokens[at]!);
}

function readHave(tokens: readonly Token[], at: number, end: number, state: State): number | VerbDraft {
  const token = tokens[at]!;
  const wasNegated = state.isNegated;
  const next = skipAdverbs(tokens, at + 1, end, state);
  begin(token, state);
  const following = next < end ? tokens[next] : undefined;
  if (following?.lower === 'to' && isInfinitiveAfterTo(tokens, next, end)) {
    const isYet = next > at + 1 && tokens[next - 1]!.lower === 'yet';
    if (isYet) state.isNegated = !wasNegated;
    state.modals.push(isYet ? 'have yet to' : 'have to');
    state.expects = 'base';
    return skipAdverbs(tokens, next + 1, end, state);
  }
  if (following !== undefined && isPerfect(following)) {
    state.aspect = 'perfect';
    state.expects = 'participle';
    return next;
  }
  return finish(tokens, at, state, 'have', lastOfGroup(at, next, tokens));
}

function isPerfect(token: Token): boolean {
  if (token.lower === 'been' || token.lower === 'had' || token.lower === 'done') return true;
  const form = verbFormOf(token);
  const isPast =
    form === 'participle' ||
    form === 'past or participle' ||
    token.lower === 'come' ||
    token.lower === 'become' ||
    token.lower === 'run' ||
    token.lower === 'overcome';
  if (form === 'participle' && token.tag === 'NOUN') return true;
  return isPast && (token.tag === 'VERB' || token.tag === 'AUX' || (token.tag === 'ADJ' && token.lower.endsWith('ed')));
}

function readDo(tokens: readonly Token[], at: number, end: number, state: State): number | VerbDraft {
  const token = tokens[at]!;
  const next = skipAdverbs(tokens, at + 1, end, state);
  begin(token, state);
  if (
    next < end &&
    (tokens[next]!.tag === 'VERB' || tokens[next]!.tag === 'AUX' || next > at + 1) &&
    isBareVerb(tokens[next]!) &&
    isPlainForm(tokens[next]!)
  ) {
    state.expects = 'base';
    return next;
  }
  return finish(tokens, at, state, 'do', lastOfGroup(at, next, tokens));
}

function readFullVerb(tokens: readonly Token[], at: number, end: number, state: State): number | VerbDraft | undefined {
  const token = tokens[at]!;
  const form = verbFormOf(token);
  const lemma = verbLemmaOf(token);
  if (state.isFirst) {
    if (form === 'ing') state.form = 'gerund';
    else if (form === 'participle') {
      state.form = 'participle';
      state.voice = 'passive';
    } else state.tense = form === 'past' || form === 'past or participle' ? 'past' : 'present';
  }
  const isAmbiguous = state.isFirst && form === 'past or participle';
  const isBare = state.isFirst && form === 'base';
  const semi = SEMI_MODAL_VERBS.get(lemma);
  const next = at + 1 < end && semi !== undefined ? skipPlainAdverbs(tokens, at + 1, end) : end;
  if (
    semi !== undefined &&
    state.voice === 'active' &&
    next < end &&
    tokens[next]!.lower === 'to' &&
    isInfinitiveAfterTo(tokens, next, end)
  ) {
    state.isFirst = false;
    state.modals.push(`${lemma} to`);
    if (semi === 'negated') state.isNegated = !state.isNegated;
    state.expects = 'base';
    return skipAdverbs(tokens, next + 1, end, state);
  }
  const avoided = readAvoided(tokens, at, end, lemma, state);
  if (avoided !== undefined) return avoided;
  const whole = finish(tokens, at, state, lemma, at + 1, end);
  whole.isAmbiguous = isAmbiguous;
  whole.isBare = isBare;
  return whole;
}

/** `stopped short of condemning`: the -ing form is the full verb, and negated. */
function readAvoided(tokens: readonly Token[], at: number, end: number, lemma: string, state: State): VerbDraft | undefined {
  const particles = NEGATING_BEFORE_ING.get(lemma);
  if (particles === undefined || !particles.every((word, offset) => tokens[at + 1 + offset]?.lower === word)) return undefined;
  const next = at + 1 + particles.length;
  if (next >= end || tokens[next]!.tag !== 'VERB' || verbFormOf(tokens[next]!) !== 'ing') return undefined;
  state.modals.push([lemma, ...particles].join(' '));
  state.isNegated = !state.isNegated;
  return finish(tokens, next, state, verbLemmaOf(tokens[next]!), next + 1, end);
}

function finish(tokens: readonly Token[], head: number, state: State, lemma: string, groupEnd: number, limit = groupEnd): VerbDraft {
  const { tense, form, aspect, voice, isNegated, modals } = state;
  const particle = groupEnd < limit ? particleAt(tokens, groupEnd, limit, lemma) : undefined;
  const whole = particle === undefined ? lemma : `${lemma} ${particle}`;
  const last = particle === undefined ? groupEnd : groupEnd + 1;
  return { first: head, end: last, head, lemma: whole, tense, form, aspect, voice, isNegated, modals, isAmbiguous: false, isBare: false };
}

function particleAt(tokens: readonly Token[], at: number, end: number, lemma: string): string | undefined {
  const particle = tokens[at]!.lower;
  if (PARTICLES.get(lemma)?.has(particle) !== true) return undefined;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  // `went on Monday`, `came in May`: before a noun these are prepositions, but not `out`, `down`, `off`.
  const mayGovern =
    particle === 'on' || particle === 'in' || particle === 'over' || particle === 'by' || particle === 'through' || particle === 'up';
  const isGoverning = next !== undefined && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(next.tag);
  return mayGovern && isGoverning && (particle !== 'up' || lemma === 'go') && !TRANSITIVE_IN.has(`${lemma} ${particle}`)
    ? undefined
    : particle;
}

const TRANSITIVE_IN: ReadonlySet<string> = new Set([
  'hand over',
  'take over',
  'carry out',
  'turn over',
  'win over',
  'push through',
  'talk over',
  'pass on',
]);

/** Adverbs after `be` or `have` belong to the group if a negation is among them. */
function lastOfGroup(at: number, next: number, tokens: readonly Token[]): number {
  for (let index = next - 1; index > at; index--) if (/^(?:not|n't|never)$/.test(tokens[index]!.lower)) return index + 1;
  return at + 1;
}

const NEGATING: ReadonlySet<string> = new Set(['not', "n't", 'never', 'hardly', 'neither', 'nor']);

/** Skips adverbs and quotation marks in a verb group and notes negation. */
function skipAdverbs(tokens: readonly Token[], from: number, end: number, state: State): number {
  let at = from;
  while (at < end) {
    const { lower } = tokens[at]!;
    if (NEGATING.has(lower)) state.isNegated = true;
    if (lower === 'since' && tokens[at + 1]?.tag === 'VERB' && HAVE_FORMS.has(tokens[at - 1]?.lower ?? '')) at++;
    else if (lower === 'so' && tokens[at + 1]?.lower === 'far') at += 2;
    else if (isAdverb(tokens[at]!) || lower === '"') at++;
    else if (isInserted(tokens, at, end)) at += 3;
    else break;
  }
  return at;
}

/** `did, however, meet`: one adverb between commas. */
function isInserted(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 3 < end && tokens[at]!.lower === ',' && tokens[at + 1]!.tag === 'ADV' && tokens[at + 2]!.lower === ',';
}

function skipPlainAdverbs(tokens: readonly Token[], at: number, end: number): number {
  while (
    at < end &&
    tokens[at]!.tag === 'ADV' &&
    tokens[at]!.lower !== 'when' &&
    tokens[at]!.lower !== 'how' &&
    tokens[at]!.lower !== 'why'
  )
    at++;
  return at;
}

function isAdverb({ tag, lower }: Token): boolean {
  if (lower === 'not' || lower === "n't" || lower === 'all') return true;
  return tag === 'ADV' && !/^(?:when|how|why|where|there|here|as|so)$/.test(lower);
}
