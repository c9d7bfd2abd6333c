import type { AttributionSpan, Clause, Range } from '../reading.ts';
import { trimmed } from './content.ts';
import type { Certainty } from './cue-verbs.ts';
import type { CueEntry } from './lexicon.ts';
import { outletsIn } from './outlets.ts';
import type { Scene } from './scene.ts';
import type { Source } from './source.ts';

/** A verb that may be a cue, in its clause. */
export interface VerbCue {
  readonly clause: Clause;
  readonly entry: CueEntry;
  /** First token of the cue: auxiliaries, negation and adverbs before the verb belong to it. */
  readonly first: number;
  readonly head: number;
  /** After the verb and its particle. */
  readonly end: number;
}

/** An attribution before the attributions of the report are set in relation to each other. */
export interface Draft {
  readonly source: readonly Range[];
  readonly sourceGroups: readonly number[];
  readonly cue: Range;
  /** The word of the cue that carries its sense. */
  readonly cueHead: number;
  readonly cueText: string;
  /** Clause of the verb that is the cue; none for nouns and prepositions. */
  readonly clause?: Clause | undefined;
  readonly content: readonly Range[];
  readonly kind: NonNullable<AttributionSpan['kind']>;
  readonly outletGroups: readonly number[];
  readonly isDenial: boolean;
  readonly certainty: Certainty;
  /** The attribution that this one stands in, where that does not follow from its place. */
  readonly within?: Draft | undefined;
}

/** What a verb cue hands over, as a draft. `cueEnd` may lie after the verb, over a preposition that belongs to the cue. */
export function verbCueDraft(
  scene: Scene,
  cue: VerbCue,
  source: Source,
  cueEnd: number,
  content: readonly Range[],
  kind: Draft['kind'],
): Draft {
  return {
    source: source.ranges,
    sourceGroups: source.groups,
    cue: { first: cue.first, end: scene.tokens[cueEnd]?.text === ':' ? cueEnd + 1 : cueEnd },
    cueHead: cue.head,
    clause: cue.clause,
    cueText: textOf(scene, cue.head, Math.max(cue.head + 1, cue.end)),
    content: wholeRanges(scene, content),
    kind,
    outletGroups: outletsIn(scene, cue.clause, cue.end, cue.entry.takes.has('hearer')).filter((group) => !source.groups.includes(group)),
    isDenial: cue.entry.isDenial,
    certainty: cue.entry.certainty,
  };
}

export function wholeRanges(scene: Scene, content: readonly Range[]): readonly Range[] {
  return content.map((range) => trimmed(scene, range)).filter((range) => range.end > range.first);
}

export function textOf(scene: Scene, first: number, end: number): string {
  return scene.reading.text.slice(scene.tokens[first]!.start, scene.tokens[end - 1]!.end);
}
