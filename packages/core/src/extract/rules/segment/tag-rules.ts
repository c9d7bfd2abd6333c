import type { PartOfSpeech } from '../reading.ts';

/** What a rule may look at: one sentence, tokens by their index in the report. */
export interface TagView {
  readonly first: number;
  readonly end: number;
  tag(at: number): PartOfSpeech | undefined;
  lower(at: number): string;
  text(at: number): string;
}

/** A correction of one tag by its neighbours. */
export interface TagRule {
  readonly name: string;
  readonly because: string;
  /** The right tag of token `at`, or undefined where the rule has nothing to say. */
  readonly retag: (view: TagView, at: number) => PartOfSpeech | undefined;
}

/** In the order in which they are tried. */
export const TAG_RULES: readonly TagRule[] = [];
