import type { Range } from '../reading.ts';
import { contentFrom, trimmed } from './content.ts';
import type { VerbCue } from './draft.ts';
import { isTime, skipAdverbs } from './follow.ts';
import { continuedSpeech, speechFrom } from './quotations.ts';
import { groupFrom, phraseEnd, type Scene, sentenceOf } from './scene.ts';
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
export function asideContent(scene: Scene, cue: VerbCue, source: Source): Aside | undefined {
  if (!cue.entry.takes.has('aside') && !cue.entry.takes.has('quote')) return undefined;
  const sentence = sentenceOf(scene, cue.head);
  const isInverted = source.ranges[0] !== undefined && source.ranges[0].first >= cue.end;
  const left = isInverted || cue.clause.isSubjectImplied ? cue.first : Math.min(cue.first, source.ranges[0]?.first ?? cue.first);
  if (cue.clause.isSubjectImplied && !isInverted) return undefined;
  const closing = closingQuotation(scene, left);
  const isPause = left > sentence.first && PAUSES.has(scene.tokens[left - 1]!.text);
  if (closing < 0 && !(isPause && cue.entry.takes.has('aside'))) return undefined;
  if (closing < 0 && cue.entry.prepositions.has(scene.tokens[cue.end]?.lower ?? '')) return undefined;
  const rest = isInverted ? Math.max(cue.end, source.ranges[0]!.end) : cue.end;
  const resumed = resumption(scene, rest, sentence.end, closing >= 0);
  if (resumed === undefined) return undefined;
  const before = precedingContent(scene, left, sentence.first, closing);
  if (before.end <= before.first) return undefined;
  const after = resumedContent(scene, cue, resumed, sentence.end);
  return { source, content: [before, ...after] };
}

/** The quotation whose closing mark stands right before a token, a comma between them allowed; or -1. */
function closingQuotation(scene: Scene, left: number): number {
  const direct = scene.quoteAt[left - 1] ?? -1;
  if (direct >= 0) return (scene.quoteAt[left] ?? -1) === direct ? -1 : direct;
  return scene.tokens[left - 1]?.text === ',' ? (scene.quoteAt[left - 2] ?? -1) : -1;
}

function precedingContent(scene: Scene, left: number, sentenceFirst: number, closing: number): Range {
  const quoteFirst = closing < 0 ? left : Math.max(0, scene.reading.quotations[closing]!.first - 1);
  return trimmed(scene, { first: Math.min(sentenceFirst, quoteFirst), end: left });
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
    if (group < 0) return step > 0 ? at : undefined;
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

function resumedContent(scene: Scene, cue: VerbCue, at: number, end: number): readonly Range[] {
  const token = scene.tokens[at];
  if (at >= end || token === undefined || isEndOf(scene, at, end)) return continuedSpeech(scene, end);
  const start = PAUSES.has(token.text) || token.text === ':' ? at + 1 : at;
  const quotation = scene.quoteOpensAt[start] ?? -1;
  if (quotation >= 0) return [...speechFrom(scene, quotation), ...continuedSpeech(scene, end)];
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
  const rest = contentFrom(scene, start, cue.clause.index, 'clause');
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
