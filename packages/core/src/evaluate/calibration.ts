import { alignEntities } from './align-entities.ts';
import { type Annotation, matchStatements } from './match-statements.ts';

/** Statements of about the same confidence, and how many of them are right. */
export interface Calibration {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Mean of what the extractor said. */
  readonly confidence: number;
  /** Share that annotators agree with. */
  readonly right: number;
}

const BINS = 10;

/** Groups statements by tenths of their confidence; a tenth without statements is left out. A well calibrated extractor is right as often as it says. */
export function calibrate(statements: readonly { readonly confidence: number; readonly isRight: boolean }[]): Calibration[] {
  return Array.from({ length: BINS }, (_, i) => {
    const inside = statements.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i);
    const mean = (of: (s: (typeof inside)[number]) => number): number => inside.reduce((sum, s) => sum + of(s), 0) / inside.length;
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      statements: inside.length,
      confidence: mean((s) => s.confidence),
      right: mean((s) => Number(s.isRight)),
    };
  }).filter((bin) => bin.statements > 0);
}

/** For each predicted statement whether annotators have one of the same triple, polarity and modality. */
export function judgeStatements(gold: Annotation, predicted: Annotation): boolean[] {
  const aligned = alignEntities(gold.entities, predicted.entities);
  const right = new Set(
    matchStatements(gold.statements, predicted.statements, aligned)
      .filter(([g, p]) => g.polarity === p.polarity && g.modality === p.modality)
      .map(([, p]) => p),
  );
  return predicted.statements.map((s) => right.has(s));
}
