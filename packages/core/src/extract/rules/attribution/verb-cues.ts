import type { Clause, Range } from '../reading.ts';
import { asideContent } from './aside.ts';
import { aroundClause, contentFrom } from './content.ts';
import { type Draft, type VerbCue, verbCueDraft } from './draft.ts';
import { type Follow, whatFollows } from './follow.ts';
import { type CueEntry, cueEntry } from './lexicon.ts';
import { passiveDraft } from './passive.ts';
import { continuedSpeech, speechFrom } from './quotations.ts';
import { groupFrom, type Scene, sentenceOf } from './scene.ts';
import { inverted, NOBODY, type Source, sourceOf } from './source.ts';

/** The attribution that the verb of a clause makes, if it makes one. */
export function verbDraft(scene: Scene, clause: Clause): Draft | undefined {
  const cue = verbCue(scene, clause);
  const outer = outerCue(scene, clause);
  if (cue === undefined) return outer && outerDraft(scene, outer);
  const { end } = sentenceOf(scene, cue.head);
  const follow = whatFollows(scene, cue.entry, cue.end, end);
  if (outer !== undefined && (outer.isImpersonal || !SPEAKING.has(follow.kind))) return outerDraft(scene, outer);
  if (cue.entry.isImpression || isPassive(scene, cue)) return passiveDraft(scene, cue);
  const source = invertedAside(scene, cue, follow) ?? sourceOf(scene, clause);
  if (source.groups.length === 0) return undefined;
  const aside = asideContent(scene, cue, source, follow);
  if (aside !== undefined) return verbCueDraft(scene, cue, aside.source, cue.end, aside.content, 'proposition');
  if (source.isInverted) return undefined;
  const compared = asContent(scene, cue, source, follow);
  if (compared !== undefined) return verbCueDraft(scene, cue, source, cue.end, compared, 'proposition');
  const content = follow.kind === 'nothing' ? laterOrEarlierContent(scene, cue, source) : contentAfter(scene, cue, follow);
  return content.length === 0 ? undefined : verbCueDraft(scene, cue, source, follow.cueEnd, content, kindOf(cue.entry, follow));
}

/** Verbs that stand in no passive without a form of be: "X said" before a quotation has X for its subject. */
const NEVER_REDUCED: ReadonlySet<string> = new Set(['say', 'reply', 'respond', 'argue', 'agree', 'remark', 'insist', 'continue']);

/** The passive, also in `Asked whether ..., X said`. */
function isPassive(scene: Scene, { clause, head }: VerbCue): boolean {
  const { voice, form } = clause.verb!;
  if (voice === 'passive') return form !== 'participle' || !NEVER_REDUCED.has(scene.tokens[head]!.lemma);
  return clause.subject.length === 0 && head === sentenceOf(scene, head).first && scene.tokens[head]!.lower.endsWith('ed');
}

/** `refused to admit that ...`: both verbs are the cue when the second has words of its own to hand over. */
const SPEAKING: ReadonlySet<Follow['kind']> = new Set(['clause', 'quote']);

function verbCue(scene: Scene, clause: Clause): VerbCue | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  const head = scene.tokens[verb.head]!;
  const after = scene.tokens[verb.head + 1];
  const withParticle = after === undefined ? undefined : cueEntry(`${head.lemma} ${after.lower}`);
  const entry = withParticle ?? cueEntry(verb.lemma) ?? cueEntry(head.lemma);
  if (entry === undefined) return undefined;
  const end = withParticle === undefined ? Math.max(verb.head + 1, verb.end) : verb.head + 2;
  return { clause, entry, first: cueStart(scene, clause), head: verb.head, end };
}

/** Adverbs between subject and verb belong to the cue. */
function cueStart(scene: Scene, clause: Clause): number {
  let first = clause.verb!.first;
  const floor = clause.isSubjectImplied ? clause.first : Math.max(clause.first, 0);
  while (first > floor && scene.tokens[first - 1]!.tag === 'ADV' && scene.reading.groupAt[first - 1]! < 0) first--;
  return first;
}

function contentAfter(scene: Scene, cue: VerbCue, follow: Follow): readonly Range[] {
  const { clause } = cue;
  switch (follow.kind) {
    case 'quote': {
      const speech = speechFrom(scene, scene.quoteOpensAt[follow.start]!);
      const whole = contentFrom(scene, follow.start, clause.index, 'clause');
      return [
        { first: whole.first, end: Math.max(whole.end, speech[0]!.end) },
        ...speech.slice(1),
        ...continuedSpeech(scene, speech.at(-1)!.end),
      ];
    }
    case 'clause':
    case 'infinitive':
      return nonEmpty(contentFrom(scene, follow.start, clause.index, 'clause'));
    case 'object':
    case 'gerund':
    case 'preposition':
      return nonEmpty(contentFrom(scene, follow.start, clause.index, 'phrase'));
    case 'nothing':
      return [];
  }
}

/** `As X put it, ...`, `..., as X points out`: the sentence around the clause. */
function asContent(scene: Scene, cue: VerbCue, source: Source, follow: Follow): readonly Range[] | undefined {
  const { clause } = cue;
  const start = source.ranges[0]?.first ?? cue.first;
  if (clause.marker !== 'as' || start === 0 || scene.tokens[start - 1]!.lower !== 'as') return undefined;
  const isPronoun = scene.tokens[cue.end]?.lower === 'it';
  const isHearer = follow.kind === 'object' && cue.entry.takes.has('hearer');
  if (!isPronoun && ((follow.kind !== 'nothing' && !isHearer) || !cue.entry.takes.has('aside'))) return undefined;
  const content = aroundClause(scene, start - 1, isPronoun ? cue.end + 1 : hearerEnd(scene, cue));
  return content.length > 0 ? content : undefined;
}

/** After who is spoken to: `as X told THE PAPER, ...`. */
function hearerEnd(scene: Scene, cue: VerbCue): number {
  const group = cue.entry.takes.has('hearer') ? groupFrom(scene, cue.end) : -1;
  return group < 0 ? cue.end : scene.reading.nounGroups[group]!.end;
}

/** `X said:` at the end of a paragraph hands over the next one; in `which X denies` the pronoun stands for the content. */
function laterOrEarlierContent(scene: Scene, cue: VerbCue, source: Source): readonly Range[] {
  const { clause } = cue;
  const start = source.ranges[0]?.first ?? cue.first;
  if (clause.kind === 'relative' && start > clause.first && /^(?:which|whom|who|that)$/.test(scene.tokens[start - 1]!.lower)) {
    const pronoun = { first: start - 1, end: start };
    const isSubject = /^(?:AUX|VERB)$/.test(scene.tokens[cue.end]?.tag ?? '');
    return isSubject ? [pronoun, contentFrom(scene, cue.end, clause.index, 'clause')] : [pronoun];
  }
  const { end } = sentenceOf(scene, cue.head);
  if (!cue.entry.takes.has('quote') || scene.tokens[end - 1]?.text !== ':' || end >= scene.tokens.length) return [];
  const quotation = scene.quoteOpensAt[end]!;
  return quotation >= 0 ? speechFrom(scene, quotation) : [];
}

/** `The difference, said X and others, is ...`: after a pause the name behind a verb of saying is its subject. */
function invertedAside(scene: Scene, cue: VerbCue, follow: Follow): Source | undefined {
  if (follow.kind !== 'object' || scene.tokens[cue.first - 1]?.text !== ',' || !INVERTING.has(scene.tokens[cue.head]!.lemma))
    return undefined;
  const group = groupFrom(scene, follow.start);
  return group >= 0 && follow.start === cue.end && scene.reading.nounGroups[group]!.kind !== 'pronoun'
    ? inverted(scene, [group])
    : undefined;
}

const INVERTING: ReadonlySet<string> = new Set(['say', 'add', 'explain', 'reply', 'continue', 'conclude']);

interface OuterCue extends VerbCue {
  /** `is expected to`, `seems to`: the subject is not the source but part of the content. */
  readonly isImpersonal: boolean;
}

/** `refused to leave`, `is expected to leave`, where the grammar takes both verbs as one group. */
function outerCue(scene: Scene, clause: Clause): OuterCue | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  for (let at = verb.first; at < verb.head - 1; at++) {
    const entry = cueEntry(scene.tokens[at]!.lemma);
    if (entry === undefined || scene.tokens[at + 1]!.lower !== 'to') continue;
    const isPassive = scene.tokens[at]!.lower.endsWith('ed') && hasFormOfBe(scene, verb.first, at);
    if (!isPassive && !entry.takes.has('infinitive')) continue;
    return { clause, entry, first: cueStart(scene, clause), head: at, end: at + 1, isImpersonal: isPassive || entry.isImpression };
  }
  return undefined;
}

function outerDraft(scene: Scene, cue: OuterCue): Draft | undefined {
  const rest = contentFrom(scene, cue.end, cue.clause.index, 'clause');
  const source = sourceOf(scene, cue.clause);
  if (cue.isImpersonal) return verbCueDraft(scene, cue, NOBODY, cue.end, [...source.ranges, rest], 'intention');
  return source.groups.length > 0 ? verbCueDraft(scene, cue, source, cue.end, [rest], 'intention') : undefined;
}

function hasFormOfBe(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (scene.tokens[at]!.lemma === 'be' || scene.tokens[at]!.lower === 'been') return true;
  return false;
}

function kindOf(entry: CueEntry, follow: Follow): Draft['kind'] {
  if (follow.kind === 'quote' || follow.kind === 'clause') return 'proposition';
  if (follow.kind === 'infinitive') return 'intention';
  return entry.isVerdict ? 'proposition' : 'topic';
}

function nonEmpty(range: Range): readonly Range[] {
  return range.end > range.first ? [range] : [];
}
