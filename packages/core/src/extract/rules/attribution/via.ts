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

/** `citing X`, `based on X`. */
function citedGroups(scene: Scene, { object, prepositions }: Clause, verb: number): readonly number[] {
  const { lower } = scene.tokens[verb]!;
  if (CITING.has(lower)) return object;
  return lower === 'based' ? (prepositions.find((phrase) => phrase.token === verb + 1 && phrase.preposition === 'on')?.groups ?? []) : [];
}

function citedDraft(scene: Scene, clause: Clause, leaders: ReadonlyMap<number, Draft>): Draft | undefined {
  const { verb } = clause;
  const cited = verb === undefined ? [] : citedGroups(scene, clause, verb.head);
  if (verb === undefined || cited.length === 0) return undefined;
  const leader = leaders.get(clause.sentence);
  if (leader === undefined || leader.cueHead === verb.head) return undefined;
  // A study that is based on data has no second speaker; reports that are based on officials have.
  if (!CITING.has(scene.tokens[verb.head]!.lower) && leader.clause !== undefined) return undefined;
  const cueEnd = scene.tokens[verb.head + 1]?.lower === 'on' ? verb.head + 2 : verb.head + 1;
  const source = sourceFrom(scene, cited, false);
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: verb.head, end: cueEnd },
    cueHead: verb.head,
    cueText: textOf(scene, verb.head, cueEnd),
    content: leader.content,
    kind: 'proposition',
    outletGroups: [],
    isDenial: false,
    certainty: leader.certainty,
    within: leader,
  };
}
