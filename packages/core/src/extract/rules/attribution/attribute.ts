import { type Check, unchecked } from '../../../base/limits.ts';
import type { AttributionSpan } from '../reading.ts';
import type { Draft } from './draft.ts';
import { labelDraft } from './label-cues.ts';
import { parentsOf } from './nesting.ts';
import { adjectiveDraft, nounDraft } from './noun-cues.ts';
import { hearsayDraft, phraseDraft } from './phrase-cues.ts';
import { type Attributable, makeScene, type Scene } from './scene.ts';
import { withSharedSpeakers } from './shared-speaker.ts';
import { utteranceOf } from './utterance.ts';
import { verbDraft } from './verb-cues.ts';
import { citedDrafts } from './via.ts';

/**
 * Finds who says what in a report: sources, cues and contents after PolNeAR (Newell et al., LREC 2018), nested ones with their parent, in the
 * order of their cues. Linear in the length of the report. Throws nothing; a report without speech gives an empty list.
 *
 * More is found than makes a speaker. `kind` tells them apart: only a `proposition` makes its source the speaker of the clauses in its content; a
 * clause of an `intention` is what the source wants or undertakes, and the nouns of a `topic` are what a speech act was about ("condemned the
 * raid"). Titles, appositions and relative clauses inside a content are in its ranges as well; whether they are the speaker's or the reporter's is
 * not decided here. A second outlet or source behind the reporting one ("X reported, citing Y") is a span of its own, with the reporting one for its
 * parent and the same content.
 */
export function attribute(reading: Attributable, check: Check = unchecked): readonly AttributionSpan[] {
  const scene = makeScene(reading);
  const own = withSharedSpeakers(scene, oneForEachCue(findDrafts(scene, check)));
  const drafts = [...own, ...citedDrafts(scene, own)].sort(inOrder);
  const parents = parentsOf(scene, drafts);
  return drafts.map((draft, index) => ({
    index,
    source: draft.source,
    cue: [draft.cue],
    content: draft.content,
    sourceGroups: draft.sourceGroups,
    outletGroups: draft.outletGroups,
    utterance: utteranceOf(scene, draft.content),
    cueText: draft.cueText,
    parent: parents[index],
    isDenial: draft.isDenial,
    certainty: draft.certainty,
    kind: draft.kind,
  }));
}

function findDrafts(scene: Scene, check: Check): readonly Draft[] {
  const { reading } = scene;
  const found: (Draft | undefined)[] = [];
  for (const group of reading.nounGroups) found.push(nounDraft(scene, group));
  for (const clause of reading.clauses) {
    check();
    found.push(verbDraft(scene, clause) ?? adjectiveDraft(scene, clause));
  }
  for (let at = 0; at < reading.tokens.length; at++) found.push(phraseDraft(scene, at), hearsayDraft(scene, at));
  for (const sentence of reading.sentences) found.push(labelDraft(scene, sentence));
  return found.filter((draft) => draft !== undefined).filter((draft) => draft.content.length > 0);
}

/** Two readings of one cue: the earlier found one stays. */
function oneForEachCue(drafts: readonly Draft[]): readonly Draft[] {
  const byCue = new Map<number, Draft>();
  for (const draft of drafts) if (!byCue.has(draft.cueHead)) byCue.set(draft.cueHead, draft);
  return [...byCue.values()].sort(inOrder);
}

const inOrder = (a: Draft, b: Draft): number => a.cue.first - b.cue.first || a.cue.end - b.cue.end;
