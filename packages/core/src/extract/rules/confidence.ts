import type { Voices } from './find-voices.ts';
import type { RelationReading } from './relations/relation-reading.ts';

/** What a reading rests on, and how much it weighs: log-odds, fitted by logistic regression on the two development sets. */
const WEIGHTS = {
  /** Titles, memberships and places stand beside what they are about. */
  isStanding: 2.09,
  /** Verbs leave less open than nouns. */
  isVerb: 0.52,
  /** One end stands for its people, or is an aspect of what the text names. */
  isIndirect: -0.84,
  /** Somebody speaks who is not known. */
  isUnknownVoice: -0.6,
  /** Each word of the pattern, up to four: `give the green light to` says more than `give`. */
  word: 0.27,
} as const;
const MOST_WORDS = 4;

/**
 * The base rate is that of `test/gold/held-out`, which no rule was written for: on the development sets more is right than a new story will see. How it
 * holds on reports that even this number has not seen is not known.
 */
const BASE = 0.09;

/** How likely a statement is to be right, 0 to 1; `kg evaluate test/gold/held-out --calibration` prints how well that holds. */
export function confidenceOf({ features, isStanding }: RelationReading, voices: Voices): number {
  const logOdds =
    BASE +
    Number(isStanding) * WEIGHTS.isStanding +
    Number(features.kind === 'verb') * WEIGHTS.isVerb +
    Number(features.isIndirect) * WEIGHTS.isIndirect +
    Number(voices.isUnknown) * WEIGHTS.isUnknownVoice +
    Math.min(features.size, MOST_WORDS) * WEIGHTS.word;
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}
