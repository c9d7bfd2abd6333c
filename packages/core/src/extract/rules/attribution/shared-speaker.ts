import type { Draft } from './draft.ts';
import { cueEntry } from './lexicon.ts';
import type { Scene } from './scene.ts';

/**
 * `X said A, adding B`: a participle of saying after a comma has the speaker of the reporting clause before it in the sentence, whatever noun
 * stands nearer.
 */
export function withSharedSpeakers(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  let leader: Draft | undefined;
  return drafts.map((draft) => {
    if (leader !== undefined && scene.sentenceAt[leader.cueHead] !== scene.sentenceAt[draft.cueHead]) leader = undefined;
    if (leader !== undefined && isAddedSpeech(scene, draft)) return { ...draft, source: leader.source, sourceGroups: leader.sourceGroups };
    if (mayLead(scene, draft) && !(leader !== undefined && holds(leader, draft.cueHead))) leader = draft;
    return draft;
  });
}

function isAddedSpeech(scene: Scene, { cue, cueHead, clause }: Draft): boolean {
  const verb = scene.tokens[cueHead]!;
  if (clause === undefined || !verb.lower.endsWith('ing') || cue.first === 0) return false;
  const takes = cueEntry(verb.lemma)?.takes;
  return scene.tokens[cue.first - 1]!.text === ',' && takes?.has('clause') === true && takes.has('quote');
}

function mayLead(scene: Scene, { cueHead, clause, source }: Draft): boolean {
  return clause !== undefined && clause.kind !== 'relative' && source.length > 0 && scene.quoteAt[cueHead]! < 0;
}

function holds(draft: Draft, token: number): boolean {
  return draft.content.some((range) => range.first <= token && token < range.end);
}
