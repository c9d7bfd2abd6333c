import type { Token } from '../reading.ts';
import type { Chunk, VerbDraft } from './chunk.ts';
import { NEGATIVES } from './words/function-words.ts';

/**
 * Puts together a verb that its subject parts: in `did the two meet` and `nor has she signed` the auxiliary stands before the subject and the full verb
 * behind it. The auxiliary's chunk becomes a small word and its features go to the full verb.
 */
export function undoInversion(chunks: Chunk[], tokens: readonly Token[]): void {
  for (let at = 0; at + 2 < chunks.length; at++) {
    const auxiliary = chunks[at]!;
    const subject = chunks[at + 1]!;
    const full = chunks[at + 2]!;
    if (auxiliary.kind !== 'verb' || subject.kind !== 'noun' || full.kind !== 'verb') continue;
    if (!isAuxiliary(auxiliary.verb) || !mayInvert(chunks[at - 1]) || !fits(auxiliary.verb, full.verb)) continue;
    const verb = joined(auxiliary.verb, full.verb);
    if (NEGATIVES.has(tokens[auxiliary.first - 1]?.lower ?? '')) verb.isNegated = true;
    chunks[at + 2] = { ...full, verb };
    chunks[at] = { first: auxiliary.first, end: auxiliary.end, kind: 'other' };
  }
}

const isAuxiliary = ({ lemma, form, modals, end, first }: VerbDraft): boolean =>
  form === 'finite' && (lemma === 'do' || lemma === 'have' || lemma === 'be' || lemma === modals[0]) && end - first <= 2;

/** A question or a fronted negation stands at the start, after a question word or after `nor`. */
function mayInvert(before: Chunk | undefined): boolean {
  if (before === undefined) return true;
  return (
    before.kind === 'quote' ||
    before.kind === 'subordinator' ||
    before.kind === 'adverb' ||
    before.kind === 'conjunction' ||
    before.kind === 'break' ||
    before.kind === 'comma'
  );
}

/** `do` and modals ask for a plain form, `have` for a participle, `be` for either participle. */
function fits(auxiliary: VerbDraft, full: VerbDraft): boolean {
  if (auxiliary.lemma === 'be') return full.form === 'gerund' || full.form === 'participle' || full.isAmbiguous;
  if (auxiliary.lemma === 'have') return full.form === 'participle' || full.isAmbiguous;
  return full.isBare;
}

function joined(auxiliary: VerbDraft, full: VerbDraft): VerbDraft {
  const isPassive = auxiliary.lemma === 'be' && full.form !== 'gerund';
  const aspect = auxiliary.lemma === 'have' ? 'perfect' : full.form === 'gerund' ? 'progressive' : full.aspect;
  return {
    ...full,
    form: 'finite',
    tense: auxiliary.tense,
    voice: isPassive ? 'passive' : 'active',
    aspect,
    isNegated: auxiliary.isNegated || full.isNegated,
    modals: [...auxiliary.modals, ...full.modals],
    isAmbiguous: false,
    isBare: false,
  };
}
