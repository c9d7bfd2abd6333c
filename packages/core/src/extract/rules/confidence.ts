import type { Voices } from './find-voices.ts';
import type { RelationReading } from './relations/relation-reading.ts';

/**
 * How often a statement like this one was right among annotated reports: a logistic model over what the reading rests on. The weights are fitted on
 * the development set, `kg evaluate --calibration` prints how well they hold.
 */
export function confidenceOf({ features, isStanding, qualifiers }: RelationReading, voices: Voices): number {
  const sum =
    0.4 +
    (isStanding ? 0.8 : 0) +
    (features.kind === 'verb' ? 0.3 : 0) +
    (features.isIndirect ? -0.6 : 0) +
    (features.isImplied ? -0.8 : 0) +
    (voices.isUnknown ? -0.7 : 0) +
    (qualifiers.time === undefined ? 0 : 0.2) -
    Math.min(features.span, 40) * 0.02;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
