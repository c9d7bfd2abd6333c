import type { Clause } from '../reading.ts';
import { type Draft, textOf } from './draft.ts';
import type { Scene } from './scene.ts';
import { sourceFrom } from './source.ts';

/** Participles that name whom the reporting source has its words from. */
const CITING: ReadonlySet<string> = new Set(['citing', 'quoting']);

/**
 * `X reported, citing Y, that ...`: what X hands over is Y's. Gives an attribution inside that of the sentence's reporting cue, with the same
 * content.
 */
export function citedDrafts(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const leaders = new Map<number, Draft>();
  for (const draft of drafts) {
    const sentence = scene.sentenceAt[draft.cueHead]!;
    if (draft.kind === 'proposition' && scene.quoteAt[draft.cueHead]! < 0 && !leaders.has(sentence)) leaders.set(sentence, draft);
  }
  return scene.reading.clauses.flatMap((clause) => citedDraft(scene, clause, leaders) ?? []);
}

function citedDraft(scene: Scene, clause: Clause, leaders: ReadonlyMap<number, Draft>): Draft | undefined {
  const { verb, object } = clause;
  if (verb === undefined || object.length === 0 || !CITING.has(scene.tokens[verb.head]!.lower)) return undefined;
  const leader = leaders.get(clause.sentence);
  if (leader === undefined || leader.cueHead === verb.head) return undefined;
  const source = sourceFrom(scene, object, false);
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: verb.head, end: verb.head + 1 },
    cueHead: verb.head,
    cueText: textOf(scene, verb.head, verb.head + 1),
    content: leader.content,
    kind: 'proposition',
    outletGroups: [],
    isDenial: false,
    certainty: leader.certainty,
    within: leader,
  };
}
