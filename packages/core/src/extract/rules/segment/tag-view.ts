import type { PartOfSpeech } from '../reading.ts';

/** What a rule may look at: one sentence, tokens by their index in the report. */
export interface TagView {
  readonly first: number;
  readonly end: number;
  tag(at: number): PartOfSpeech | undefined;
  /** In small letters with straight quotation marks; empty outside the sentence. */
  lower(at: number): string;
  text(at: number): string;
}

/** A correction of one tag by its neighbours. */
export interface TagRule {
  readonly name: string;
  readonly because: string;
  /** Tags that the rule looks at; a token with another one is left alone. */
  readonly from: readonly PartOfSpeech[];
  /** The right tag of token `at`, or undefined where the rule has nothing to say. */
  readonly retag: (view: TagView, at: number) => PartOfSpeech | undefined;
}

export const isNominal = (tag: PartOfSpeech | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

export const POSSESSIVE = /^(?:my|your|his|its|our|their|'s)$/;

export const isOwner = (view: TagView, at: number): boolean =>
  POSSESSIVE.test(view.lower(at)) && (view.tag(at) === 'PRON' || view.tag(at) === 'PART');

export const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an';
