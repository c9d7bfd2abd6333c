import type { Range } from '../reading.ts';
import { contentFrom, trimmed } from './content.ts';
import type { VerbCue } from './draft.ts';
import { type Follow, isTime, skipAdverbs } from './follow.ts';
import { continuedSpeech, earlierParagraphs, speechFrom } from './quotations.ts';
import { groupFrom, partedAt, phraseEnd, type Scene, sentenceOf } from './scene.ts';
import type { Source } from './source.ts';

interface Aside {
  readonly source: Source;
  readonly content: readonly Range[];
}

const PAUSES: ReadonlySet<string> = new Set([',', '—', '–', '--', '-']);

/**
 * The verb stands beside or inside its own content: `"...," X said.`, `..., said X.`, `The plan, X said on Monday, is ...`. Undefined where it does
 * not, or where its verb takes no such place.
 */
export function asideContent(scene: Scene, cue: VerbCue, source: Source, follow: Follow): Aside | undefined {
  const { takes } = cue.entry;
  if (!takes.has('aside') && !takes.has('quote')) return undefined;
  const sentence = sentenceOf(scene, cue.head);
  const range = source.ranges[0];
  const isInverted = source.isInverted === true;
  if (range === undefined || (range.first >= cue.end && !isInverted)) return undefined;
  if (cue.clause.isSubjectImplied && !isInverted) return undefined;
  const left = isInverted ? cue.first : Math.min(cue.first, range.first);
  const closing = closingQuotation(scene, left, follow);
  const isPause = left > sentence.first && PAUSES.has(scene.tokens[left - 1]!.text);
  if (closing < 0 && !(isPause && takes.has('aside') && (isInverted || follow.kind === 'nothing' || follow.kind === 'object')))
    return undefined;
  const resumed = resumption(scene, isInverted ? Math.max(cue.end, range.end) : cue.end, sentence.end, closing >= 0 || isInverted);
  if (resumed === undefined) return undefined;
  const before = precedingContent(scene, left, closing);
  const after = resumedContent(scene, resumed, sentence.end);
  const content = [...before, ...after];
  return content.length > 0 ? { source, content } : undefined;
}

/**
 * The quotation whose closing mark stands right before a token, a comma between them allowed; or -1. One that ended the sentence before counts only
 * when nothing else is handed over: `"Can it last?" X asked.`
 */
function closingQuotation(scene: Scene, left: number, follow: Follow): number {
  if (follow.kind === 'clause' && scene.tokens[follow.start]!.lower === 'that') return -1;
  const at = scene.tokens[left - 1]?.text === ',' ? left - 2 : left - 1;
  const quotation = scene.quoteAt[at] ?? -1;
  if (quotation < 0 || (scene.quoteAt[left] ?? -1) === quotation) return -1;
  const isSameSentence = scene.sentenceAt[at] === scene.sentenceAt[left];
  const isQuestion = /[?!,]/.test(scene.tokens[scene.reading.quotations[quotation]!.end - 1]!.text);
  return isSameSentence || (isQuestion && follow.kind === 'nothing') ? quotation : -1;
}

/** What stands before the aside in its sentence: from the last mark that parts sentences, or from where its quotation began. */
function precedingContent(scene: Scene, left: number, closing: number): readonly Range[] {
  if (closing >= 0) return quotedBefore(scene, left, closing);
  const whole = trimmed(scene, { first: clauseStart(scene, left), end: left });
  return isConnective(scene, whole) ? [] : [whole];
}

function quotedBefore(scene: Scene, left: number, closing: number): readonly Range[] {
  const quotation = scene.reading.quotations[closing]!;
  const first = Math.min(Math.max(0, quotation.first - 1), left);
  const start = Math.min(first, clauseStart(scene, first));
  const earlier = earlierParagraphs(scene, closing);
  return [...earlier, trimmed(scene, { first: earlier.length > 0 ? first : start, end: left })];
}

/** Start of the sentence, or after its last semicolon, colon or opening bracket before a token. */
function clauseStart(scene: Scene, left: number): number {
  const { first } = sentenceOf(scene, left);
  return partedAt(scene, first, left);
}

/** `Still, X said, ...`: a word or two without a noun join the sentence to the one before. */
function isConnective(scene: Scene, range: Range): boolean {
  if (range.end - range.first > 2) return false;
  for (let at = range.first; at < range.end; at++) if (scene.reading.groupAt[at]! >= 0) return false;
  return true;
}

/** Where the content may go on after the aside: the pause or end after its adjuncts. Undefined when something else follows: no aside then. */
function resumption(scene: Scene, from: number, end: number, isQuoted: boolean): number | undefined {
  let at = skipAdverbs(scene, from, end);
  for (let step = 0; step < 5 && at < end; step++) {
    const token = scene.tokens[at]!;
    if (PAUSES.has(token.text) || token.tag === 'PUNCT' || scene.quoteOpensAt[at]! >= 0) return at;
    const isPreposition = token.tag === 'ADP' || token.tag === 'SCONJ';
    const group = groupFrom(scene, isPreposition ? at + 1 : at);
    if (token.tag === 'VERB' || (isPreposition && group < 0)) return at;
    if (group < 0) return step > 0 || isQuoted ? at : undefined;
    const isAdjunct = isPreposition || isTime(scene, group) || (step === 0 && isHearer(scene, from));
    if (!isAdjunct) return isQuoted ? at : undefined;
    at = skipAdverbs(scene, Math.max(at + 1, phraseEnd(scene.reading, group)), end);
  }
  return at;
}

function isHearer(scene: Scene, cueEnd: number): boolean {
  return HEARER_VERBS.has(scene.tokens[cueEnd - 1]!.lemma);
}

const HEARER_VERBS: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'remind', 'advise', 'warn', 'ask']);

function resumedContent(scene: Scene, at: number, end: number): readonly Range[] {
  const token = scene.tokens[at];
  if (at >= end || token === undefined || isEndOf(scene, at, end)) return continuedSpeech(scene, end);
  const start = PAUSES.has(token.text) || token.text === ':' ? at + 1 : at;
  const quotation = scene.quoteOpensAt[start] ?? -1;
  if (quotation >= 0) {
    const speech = speechFrom(scene, quotation);
    const whole = contentFrom(scene, start, -1, 'clause');
    return [{ first: start, end: Math.max(whole.end, speech[0]!.end) }, ...speech.slice(1), ...continuedSpeech(scene, end)];
  }
  const next = scene.tokens[start];
  if (
    start === at ||
    next === undefined ||
    start >= end ||
    (next.tag === 'VERB' && next.lower.endsWith('ing')) ||
    next.lower === 'according'
  ) {
    return continuedSpeech(scene, end);
  }
  if (STOPS.has(next.lower)) return continuedSpeech(scene, end);
  const rest = contentFrom(scene, start, -1, 'clause');
  return rest.end > rest.first ? [rest] : [];
}

/** Words with which the reporter adds to the act of speaking, not the speaker to the speech. */
const STOPS: ReadonlySet<string> = new Set(['who', 'which', 'when', 'while', 'after', 'before', 'as']);

function isEndOf(scene: Scene, at: number, end: number): boolean {
  return (
    at >= end - 1 ||
    (scene.tokens[at]!.tag === 'PUNCT' && !PAUSES.has(scene.tokens[at]!.text) && scene.quoteOpensAt[at]! < 0 && at >= end - 2)
  );
}
